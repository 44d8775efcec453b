import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import{__commonJS}from"./shared-IFMXB3TZ.js";var require_left_out=__commonJS({"script/left-out.cjs"(exports,module){"use strict";module.exports={}}});export{require_left_out};
