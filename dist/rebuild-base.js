import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import"./shared-32BJVDHN.js";await import("./shared-2GCTZNYP.js");
