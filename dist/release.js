import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import{runAction}from"./shared-V2V75TJB.js";import{renderSummary,runRelease}from"./shared-SQ6JHYNB.js";import"./shared-XNVGSNGC.js";import"./shared-PANPD2P6.js";
import{outputsOfReport,readReleaseInputs}from"./shared-TNDJGMS7.js";import"./shared-F4P7SHTI.js";import"./shared-37LZF2SZ.js";import"./shared-X5AK5XK3.js";
import"./shared-Q5JJ3QAE.js";import"./shared-QYFUXPMF.js";await runAction({readInputs:readReleaseInputs,run:runRelease,outputsOf:outputsOfReport,renderSummary});
