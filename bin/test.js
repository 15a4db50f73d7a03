// npm test: everything that must hold, on a fresh clone too. Ends with "N passed, N failed".
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { binariesOf, databaseTests, otherMajors, startPostgres } from "./postgres.js";
import { build, install, root } from "./prepare.js";

install();
build();

const bin = name => join(root, "node_modules", ".bin", name);
const count = { passed: 0, failed: 0 };
/** What failed, told once more at the end: a run prints more than anybody scrolls back through. */
const broken = [];

const check = (name, command, args) => {
  const started = Date.now();
  const { status } = spawnSync(command, args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  count[status === 0 ? "passed" : "failed"] += 1;
  if (status !== 0) broken.push(name);
  console.log(`${status === 0 ? "passed" : "FAILED"}  ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
};

check("types", bin("tsc"), ["-p", "."]);
check("format and rules", bin("biome"), ["check", "--error-on-warnings", "."]);
check("nothing dead", bin("knip"), []);
check("nothing that only tests call", bin("knip"), ["--production", "--config", "knip.production.json"]);

/** One run of vitest, counted test by test. */
const tests = (name, args, env = {}) => {
  const folder = mkdtempSync(join(tmpdir(), "samsyn-test-"));
  const report = join(folder, "report.json");
  const started = Date.now();
  spawnSync(bin("vitest"), ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...args], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...env },
    shell: process.platform === "win32",
  });
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(readFileSync(report, "utf8"));
    // A file that could not even be loaded has no failed test of its own; a skipped test is a promise not kept.
    const unread = testResults.filter(file => file.status === "failed" && !file.assertionResults.some(test => test.status === "failed"));
    const failed = numFailedTests + numPendingTests + numTodoTests + unread.length;
    for (const file of testResults)
      for (const test of file.assertionResults.filter(test => test.status !== "passed"))
        broken.push(`${name}: ${relative(root, file.name)}: ${test.fullName}`);
    broken.push(...unread.map(file => `${name}: ${relative(root, file.name)}`));
    count.passed += numPassedTests;
    count.failed += failed;
    const took = ((Date.now() - started) / 1000).toFixed(1);
    console.log(`${failed === 0 ? "passed" : "FAILED"}  ${name}: ${numPassedTests} passed, ${failed} failed (${took} s)`);
  } catch {
    console.log(`FAILED  ${name}: the tests did not run to their end`);
    broken.push(name);
    count.failed += 1;
  }
  rmSync(folder, { recursive: true, force: true });
};

const chosen = process.argv.slice(2);
tests("tests", chosen);

// The same database tests on the other majors that DATABASE_URL may name, unless only some tests were asked for.
for (const major of chosen.length > 0 ? [] : otherMajors) {
  const name = `PostgreSQL ${major}`;
  const folder = binariesOf(major);
  if (!folder) {
    console.log(`${process.env.CI ? "FAILED" : "not run"}  ${name}: it is not on this machine (see bin/postgres.js)`);
    if (process.env.CI) {
      broken.push(name);
      count.failed += 1;
    }
    continue;
  }
  try {
    const server = startPostgres(folder);
    try {
      tests(name, databaseTests(), { DATABASE_URL: server.url });
    } finally {
      server.stop();
    }
  } catch (error) {
    console.log(`FAILED  ${name}: ${error.message}`);
    broken.push(name);
    count.failed += 1;
  }
}

for (const each of broken) console.log(`failed: ${each}`);
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed === 0 ? 0 : 1;
