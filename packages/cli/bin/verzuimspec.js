#!/usr/bin/env node
// A committed file, so that it is there and executable before the first build.
await import('../dist/bin.js')
