/** Every table by DuckDB: the same rows from CSV and JSON Lines; and the example of /about/data/examples/ gives what its page says. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(`${process.cwd()}/`);
const { DuckDBInstance } = require('@duckdb/node-api');
const data = `${process.argv[2]}/data/`;
const connection = await (await DuckDBInstance.create(':memory:')).connect();

async function rowsOf(question) {
  return (await connection.runAndReadAll(question)).getRowsJson();
}

let rows = 0;
const tables = readdirSync(data).filter((file) => file.endsWith('.csv'));
for (const file of tables) {
  const name = file.replace('.csv', '');
  const lines = readFileSync(`${data}${name}.jsonl`, 'utf8').split('\n').filter(Boolean);
  const read = `read_csv('${data}${file}', header = true, all_varchar = true)`;
  const [[number]] = await rowsOf(`SELECT count(*) FROM ${read}`);
  if (Number(number) !== lines.length)
    process.stdout.write(`${name}: ${number} rows, and ${lines.length} lines\n`);
  rows += lines.length;
}

const page = readFileSync(`${process.argv[2]}/about/data/examples/index.html`, 'utf8');
const [, code = '', printed = ''] =
  /id="duckdb".*?<pre[^>]*>(.*?)<\/pre>.*?<pre[^>]*>(.*?)<\/pre>/s.exec(page) ?? [];
const question = plain(code).replaceAll(/'https?:\/\/[^']*\/data\//g, `'${data}`);
const found = (await rowsOf(question)).map((row) => row.join(' ')).join('\n');
if (found !== plain(printed)) process.stdout.write(`The example prints:\n${found}\n`);
process.stdout.write(`read ${rows} rows of ${tables.length} tables, and the example\n`);

function plain(html) {
  const signs = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return html.replace(/<[^>]*>/g, '').replace(/&(amp|lt|gt|quot|#39);/g, (_all, name) => signs[name]);
}
