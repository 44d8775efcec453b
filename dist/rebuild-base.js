import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import{runAction}from"./shared-M3KHOEJS.js";import{renderRebuildSummary,runRebuild}from"./shared-HZUOHN2S.js";import{outputsOfRebuild,readRebuildInputs}from"./shared-XVCJFVVL.js";
import"./shared-QXOZGFLJ.js";await runAction({readInputs:readRebuildInputs,run:runRebuild,outputsOf:outputsOfRebuild,renderSummary:renderRebuildSummary});
