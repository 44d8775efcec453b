import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import{runAction}from"./shared-DYJ5JNIJ.js";import{renderRebuildSummary,runRebuild}from"./shared-JD2YB7FZ.js";import{outputsOfRebuild,readRebuildInputs}from"./shared-52ZR4W4M.js";
import"./shared-QXOZGFLJ.js";await runAction({readInputs:readRebuildInputs,run:runRebuild,outputsOf:outputsOfRebuild,renderSummary:renderRebuildSummary});
