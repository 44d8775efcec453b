import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import{runAction}from"./shared-MVZ3PFJ4.js";import{renderRebuildSummary,runRebuild}from"./shared-N3SUTFHA.js";import{outputsOfRebuild,readRebuildInputs}from"./shared-YKUMKYTP.js";
import"./shared-QXOZGFLJ.js";await runAction({readInputs:readRebuildInputs,run:runRebuild,outputsOf:outputsOfRebuild,renderSummary:renderRebuildSummary});
