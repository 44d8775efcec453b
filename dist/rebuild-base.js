import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import{runAction}from"./shared-VG5JCAYG.js";import"./shared-BWID2ULL.js";import{renderRebuildSummary,runRebuild}from"./shared-VMKOUVVM.js";import"./shared-MS5SC2KO.js";
import{outputsOfRebuild,readRebuildInputs}from"./shared-7AEZ6L5G.js";import"./shared-GAYVHZP4.js";import"./shared-ALXF3IEW.js";import"./shared-5HP4C422.js";
import"./shared-O724XSTN.js";import"./shared-7O6KIGJG.js";import"./shared-RYDEOHCE.js";await runAction({readInputs:readRebuildInputs,run:runRebuild,outputsOf:outputsOfRebuild,renderSummary:renderRebuildSummary});
