/** What of the code does not keep to the rooms of `tests/rooms.ts`. */
import ts from 'typescript';
import { exceptions, floors, freeToAll, type Room } from './rooms.ts';
import { relativeImports, specifiers, type Source } from './source-files.ts';

const floorOf = new Map(floors.flatMap((rooms, floor) => rooms.map((room) => [room.path, { floor, room }])));

/** Globals that only a page has: who uses one can run in a browser alone. */
const ofThePage = new Set(['document', 'window', 'navigator', 'customElements', 'localStorage', 'history']);

/**
 * In: files of src/, or others given their paths. Out: a sentence for each file that stands in no room, each import that
 * runs up or across, and each use of what the room may not know.
 */
export function roomFaults(files: readonly Source[]): string[] {
  const placed = files.filter(({ path }) => !isFree(below(path)));
  return [
    ...placed.filter(({ path }) => roomOf(path) === undefined).map(({ path }) => `${path} stands in no room`),
    ...relativeImports(placed).flatMap(({ from, to }) => importFault(from, to)),
    ...placed.flatMap(knowledgeFaults),
  ];
}

/** In: a path from the project's folder. Out: the room in which the file stands; undefined when there is none. */
export function roomOf(path: string): Room | undefined {
  const folder = below(path).replace(/\/?[^/]*$/, '');
  const exact = floorOf.get(folder)?.room;
  // The folders of pages are addresses, not rooms.
  return exact ?? (folder.startsWith('pages/') ? floorOf.get('pages')?.room : undefined);
}

function importFault(from: string, to: string): string[] {
  if (!to.startsWith('src/')) return [`${from} imports ${to}, which lies outside src`];
  const [importer, imported] = [roomOf(from), roomOf(to)];
  if (isFree(below(to)) || !importer || importer === imported) return [];
  const way = imported && isBelow(imported, importer) ? [] : [`${from} imports ${to}`];
  return way.map((words) => `${words}: ${imported?.path ?? 'no room'} is not below ${importer.path}`);
}

function isBelow(lower: Room, upper: Room): boolean {
  return (floorOf.get(lower.path)?.floor ?? Infinity) < (floorOf.get(upper.path)?.floor ?? -1);
}

function knowledgeFaults(file: Source): string[] {
  const room = roomOf(file.path);
  const path = below(file.path);
  const names = specifiers(file);
  const uses: string[] = [];
  if (names.some((name) => name.startsWith('node:')) && room?.knows !== 'node') uses.push('Node');
  if (names.includes('astro:content') && room?.knows !== 'astro' && !exceptions.knowAstro.includes(path))
    uses.push('Astro’s collections');
  if (room && room.knows !== 'browser' && mentionsPage(file.code)) uses.push('the browser’s page');
  return uses.map((what) => `${file.path} uses ${what}, which ${room?.path ?? 'src'} may not know`);
}

/** Whether the page is used: a global of its name, as a value. A property, or a variable of the file's own, is none. */
function mentionsPage(code: ts.SourceFile): boolean {
  const names: ts.Identifier[] = [];
  function visit(node: ts.Node): void {
    if (ts.isIdentifier(node) && ofThePage.has(node.text)) names.push(node);
    ts.forEachChild(node, visit);
  }
  visit(code);
  const own = new Set(names.filter(isDeclared).map(({ text }) => text));
  return names.some((name) => !own.has(name.text) && isValue(name));
}

function isDeclared({ parent }: ts.Identifier): boolean {
  return (
    ts.isVariableDeclaration(parent) ||
    ts.isParameter(parent) ||
    ts.isBindingElement(parent) ||
    ts.isFunctionDeclaration(parent)
  );
}

function isValue(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === name;
  return ts.isCallExpression(parent) || ts.isNewExpression(parent);
}

function isFree(path: string): boolean {
  return [...freeToAll, ...exceptions.unplaced].some((free) => path === free || path.startsWith(`${free}/`));
}

function below(path: string): string {
  return path.replace(/^src\//, '');
}
