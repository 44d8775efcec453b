import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import{runAction}from"./shared-M3KHOEJS.js";import{renderSummary,runRelease}from"./shared-TU4PY2BF.js";import{outputsOfReport,readReleaseInputs}from"./shared-XVCJFVVL.js";
import"./shared-QXOZGFLJ.js";await runAction({readInputs:readReleaseInputs,run:runRelease,outputsOf:outputsOfReport,renderSummary});
