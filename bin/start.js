// npm start: a fresh clone becomes a running Samsyn.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, install, root } from "./prepare.js";

install();
build();
const { main } = await import(pathToFileURL(join(root, "build", "server", "index.js")).href);
process.exitCode = await main(["serve", ...process.argv.slice(2)]);
