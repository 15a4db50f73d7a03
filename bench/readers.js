// Twenty readers in a process of their own, so that asking does not take the server's time. Reads a task as JSON
// from standard input and answers per path how long each answer took, from the first byte sent to the last one read.
import { Agent, request } from "node:http";
import { text } from "node:stream/consumers";

/** @type {{ url: string, cookie: string, paths: string[], readers: number, requests: number }} */
const { url, cookie, paths, readers, requests } = JSON.parse(await text(process.stdin));
const agent = new Agent({ keepAlive: true, maxSockets: readers });
const headers = { Cookie: cookie, "Accept-Encoding": "br" };

const ask = path =>
  new Promise((resolve, reject) => {
    const began = performance.now();
    request(url + path, { agent, headers }, response => {
      let bytes = 0;
      response.on("data", chunk => {
        bytes += chunk.length;
      });
      response.on("end", () => resolve({ ms: performance.now() - began, status: response.statusCode, bytes }));
      response.on("error", reject);
    })
      .on("error", reject)
      .end();
  });

// Twenty readers at once make the server open its connections to the database, which is once and no page's doing.
await Promise.all(Array.from({ length: readers }, () => ask(paths[0])));

const measured = [];
for (const path of paths) {
  // What is kept after the first reader is there for the twentieth too.
  await ask(path);
  const answers = [];
  let left = requests;
  const reader = async () => {
    while (left-- > 0) answers.push(await ask(path));
  };
  await Promise.all(Array.from({ length: readers }, reader));
  const slow = answers.map(answer => answer.ms).sort((a, b) => a - b)[Math.ceil(answers.length * 0.95) - 1];
  process.stderr.write(`  ${path}  ${Math.round(slow)} ms\n`);
  const other = answers.find(answer => answer.status !== 200);
  measured.push({ path, ms: answers.map(answer => answer.ms), bytes: answers[0].bytes, status: other?.status ?? 200 });
}
agent.destroy();
process.stdout.write(JSON.stringify(measured));
