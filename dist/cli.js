#!/usr/bin/env node
import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
var[major=0]=process.versions.node.split(".").map(Number);major>=24?(await import("./shared-YPGC2V4V.js"),await import("./shared-2DWMMBUX.js")):(console.
error(`heroku-docker-release needs Node 24 or newer; this is Node ${process.versions.node}.`),process.exitCode=1);
