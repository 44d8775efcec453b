import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import{runAction}from"./shared-Q3DT7XPB.js";import{renderRebuildSummary,runRebuild}from"./shared-DD5LDXOP.js";import{outputsOfRebuild,readRebuildInputs}from"./shared-ZAID6ZSQ.js";
import"./shared-QXOZGFLJ.js";await runAction({readInputs:readRebuildInputs,run:runRebuild,outputsOf:outputsOfRebuild,renderSummary:renderRebuildSummary});
