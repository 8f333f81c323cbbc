/** A map's labels as SVG: written as text, since a map has a hundred and an archive a thousand maps. */
import type { SizedStanding } from '../../maps/map-labels.ts';
import type { MapDrawing } from '../../maps/place-map.ts';
import { escaped } from '../words/foreign-words.ts';
import { sizeClasses } from './map-words.ts';

/**
 * In: a label of a map, and the map. Out: SVG, an element for each way in which the label stands at some of its sizes: a link
 * where its name can be read, else a drawing that the map's key explains.
 */
export function labelSvg(label: Label, drawing: MapDrawing): string {
  return label.standings.map((standing) => standingSvg(label, standing, drawing)).join('');
}

function standingSvg(label: Label, standing: SizedStanding, drawing: MapDrawing): string {
  const { text, url, isArea, isCountry, isMarked } = label;
  const { sizes, x, y, isNumber, isDotAlone } = standing;
  const classes = [
    ...sizeClasses(sizes, drawing),
    ...(isArea ? ['area'] : []),
    ...(isCountry ? ['country'] : []),
    ...(isMarked ? ['marked'] : []),
  ].join(' ');
  const own = classes === '' ? '' : ` class="${classes}"`;
  const drawn = `<svg x="${percent(x)}" y="${percent(y)}" width="1" height="1">${partsSvg(label, standing)}</svg>`;
  return url === undefined || isNumber || isDotAlone
    ? `<g${own} aria-hidden="true">${drawn}</g>`
    : `<a href="${inQuotes(url)}"${own} aria-label="${inQuotes(text)}">${drawn}</a>`;
}

function partsSvg(
  label: Label,
  { anchor, dx, dy, isNumber, isDotAlone, number, tie }: SizedStanding,
): string {
  const { text, isArea, isCountry, isMarked, outline } = label;
  const hasDot = !isArea && !outline;
  // The letters of a country are smaller, and an em is less.
  const letters = isNumber ? 0.8 : isCountry ? 0.85 : 1;
  const parts = [
    tie && `<line x2="${em(tie.x)}" y2="${em(tie.y)}"></line>`,
    tie && !hasDot && '<circle class="end" r=".14em"></circle>',
    hasDot && !isNumber && !isDotAlone && '<circle class="hit" r="1em"></circle>',
    hasDot && (!isNumber || tie) && `<circle class="dot" r="${isMarked ? '.39em' : '.28em'}"></circle>`,
    isNumber && `<circle class="plate"${at('cx', dx)}${at('cy', dy)} r=".65em"></circle>`,
    !isDotAlone &&
      `<text${isNumber ? ' class="number"' : ''}${at('x', dx / letters)}${at('y', dy / letters + 0.33)}${
        anchor === 'start' ? '' : ` text-anchor="${anchor}"`
      }>${isNumber ? (number ?? '') : escaped(text)}</text>`,
  ];
  return parts.filter(Boolean).join('');
}

function at(attribute: string, size: number): string {
  return size === 0 ? '' : ` ${attribute}="${em(size)}"`;
}

function em(size: number): string {
  return size === 0 ? '0' : `${Number(size.toFixed(2))}em`;
}

function inQuotes(text: string): string {
  return escaped(text).replaceAll('"', '&quot;');
}

/** In: a part, from 0 to 1. Out: as SVG writes it. */
export function percent(part: number): string {
  return `${Number((part * 100).toFixed(2))}%`;
}

type Label = MapDrawing['labels'][number];
