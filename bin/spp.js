#!/usr/bin/env node
// CommonJS, since the loader of modules takes longer to start than the program (bin/package.json says so).
'use strict';

/** Tells the version, which needs nothing else; false where it could not be written, which the program tells better. */
function tellVersion() {
  try {
    require('node:fs').writeSync(1, `${require('../package.json').version}\n`);
    return true;
  } catch {
    return false;
  }
}

const words = process.argv.slice(2);
if (words.length !== 1 || !['--version', '-V'].includes(words[0]) || !tellVersion()) {
  const kept = require('../dist/warm.cjs').recall();
  if (kept !== true) require('./start.js').start(kept);
}
