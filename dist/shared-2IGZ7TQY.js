import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import{__commonJS,__require}from"./shared-IFMXB3TZ.js";var require_node_http=__commonJS({"required:node:http"(exports,module){module.exports=__require("node:http")}});export{require_node_http};
