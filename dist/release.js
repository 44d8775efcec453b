import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import{runAction}from"./shared-DYJ5JNIJ.js";import{renderSummary,runRelease}from"./shared-PZAK3N5M.js";import{outputsOfReport,readReleaseInputs}from"./shared-52ZR4W4M.js";
import"./shared-QXOZGFLJ.js";await runAction({readInputs:readReleaseInputs,run:runRelease,outputsOf:outputsOfReport,renderSummary});
