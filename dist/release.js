import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import{runAction}from"./shared-Q3DT7XPB.js";import{renderSummary,runRelease}from"./shared-PER7RATE.js";import{outputsOfReport,readReleaseInputs}from"./shared-ZAID6ZSQ.js";
import"./shared-QXOZGFLJ.js";await runAction({readInputs:readReleaseInputs,run:runRelease,outputsOf:outputsOfReport,renderSummary});
