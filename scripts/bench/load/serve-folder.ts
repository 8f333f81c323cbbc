/** Serves a folder as `npm start` does, in a process of its own, and says at which port. In: the folder and the path of the home page. */
import { serveSite } from '../../serve.ts';

const [root = '', basePath = '/'] = process.argv.slice(2);
const { port } = await serveSite({ root, port: 0, basePath });
process.stdout.write(`${port}\n`);
