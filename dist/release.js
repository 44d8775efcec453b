import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import{runAction}from"./shared-BAMGWTEC.js";import{renderSummary,runRelease}from"./shared-5472YFMR.js";import"./shared-7O4J223V.js";import"./shared-O5Q7JEOB.js";
import{outputsOfReport,readReleaseInputs}from"./shared-GNSHGN2S.js";import"./shared-F4P7SHTI.js";import"./shared-37LZF2SZ.js";import"./shared-X5AK5XK3.js";
import"./shared-Q5JJ3QAE.js";import"./shared-QYFUXPMF.js";await runAction({readInputs:readReleaseInputs,run:runRelease,outputsOf:outputsOfReport,renderSummary});
