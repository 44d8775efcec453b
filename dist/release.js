import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import{runAction}from"./shared-MVZ3PFJ4.js";import{renderSummary,runRelease}from"./shared-64D6VIIV.js";import{outputsOfReport,readReleaseInputs}from"./shared-YKUMKYTP.js";
import"./shared-QXOZGFLJ.js";await runAction({readInputs:readReleaseInputs,run:runRelease,outputsOf:outputsOfReport,renderSummary});
