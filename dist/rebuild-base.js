import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import{runAction}from"./shared-EXNBARKE.js";import"./shared-ZPLX4QBL.js";import{renderRebuildSummary,runRebuild}from"./shared-ITYVSDBA.js";import"./shared-A3TNIPBB.js";
import{outputsOfRebuild,readRebuildInputs}from"./shared-26DL4XIP.js";import"./shared-UAFIDMQ4.js";import"./shared-5SEFEU27.js";import"./shared-5S2C5UVV.js";
import"./shared-CCARRVSA.js";import"./shared-YYQ3MBC7.js";import"./shared-2PJS4K36.js";import"./shared-O5CBZGAW.js";await runAction({readInputs:readRebuildInputs,run:runRebuild,outputsOf:outputsOfRebuild,renderSummary:renderRebuildSummary});
