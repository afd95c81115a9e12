// Starts the program from code that was compiled when it was built, where that was by the same version of node; else it is compiled now.
'use strict';
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const CORE = join(__dirname, '../dist/spp.cjs');
const COMPILED = join(__dirname, '../dist/spp.bin');

/** Loads the core and runs the command line; `kept` is what src/warm.ts gives. Returns the script that the core is. */
function start(kept) {
  // A run is over before code that was optimised has paid for it; where there is much to do, this puts it off by a moment. Of the program
  // that draws pictures for Word, in WebAssembly, nothing is ever optimised. The flags are those of the V8 of these versions; another
  // would complain of them.
  if (/^v2[0-2]\./.test(process.version)) {
    const { setFlagsFromString } = require('node:v8');
    setFlagsFromString('--interrupt-budget=1000000');
    setFlagsFromString('--liftoff-only');
  }
  // It is ASCII (esbuild.config.js), which takes no decoding.
  const wrapped = `(function (exports, require, module, __filename, __dirname, __import) {${readFileSync(CORE, 'latin1')}\n})`;
  const script = new Script(wrapped, { filename: CORE, cachedData: compiled() });
  // Registered as node does it, so that the modules beside it find this very one.
  const core = new module.constructor(CORE, module);
  core.filename = CORE;
  require.cache[CORE] = core;
  script.runInThisContext()(core.exports, (name) => core.require(name), core, CORE, join(CORE, '..'), (name) => import(`../dist/${name}`));
  core.loaded = true;
  void core.exports.main(kept);
  return script;
}

function compiled() {
  try {
    return readFileSync(COMPILED);
  } catch {
    return undefined;
  }
}

module.exports = { start, COMPILED };
