import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import{setFlagsFromString}from"node:v8";setFlagsFromString("--semi-space-growth-factor=1");
