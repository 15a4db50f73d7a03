// npm test: everything that must hold, on a fresh clone too. Ends with "N passed, N failed".
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, install, root } from "./prepare.js";

install();
build();

const bin = name => join(root, "node_modules", ".bin", name);
const count = { passed: 0, failed: 0 };

const check = (name, command, args) => {
  const started = Date.now();
  const { status } = spawnSync(command, args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  count[status === 0 ? "passed" : "failed"] += 1;
  console.log(`${status === 0 ? "passed" : "FAILED"}  ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
};

check("types", bin("tsc"), ["-p", "."]);
check("format and rules", bin("biome"), ["check", "--error-on-warnings", "."]);
check("nothing dead", bin("knip"), []);

const folder = mkdtempSync(join(tmpdir(), "samsyn-test-"));
const report = join(folder, "report.json");
spawnSync(bin("vitest"), ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
  shell: process.platform === "win32",
});
try {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(readFileSync(report, "utf8"));
  // A file that could not even be loaded has no failed test of its own; a skipped test is a promise not kept.
  const broken = testResults.filter(file => file.status === "failed" && !file.assertionResults.some(test => test.status === "failed")).length;
  count.passed += numPassedTests;
  count.failed += numFailedTests + numPendingTests + numTodoTests + broken;
} catch {
  console.log("FAILED  the tests did not run to their end");
  count.failed += 1;
}
rmSync(folder, { recursive: true, force: true });

console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed === 0 ? 0 : 1;
