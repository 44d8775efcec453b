import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import{runAction}from"./shared-EXNBARKE.js";import"./shared-ZPLX4QBL.js";import{renderSummary,runRelease}from"./shared-KJQCUJOK.js";import"./shared-QRSXRU4M.js";
import"./shared-246455WS.js";import{outputsOfReport,readReleaseInputs}from"./shared-26DL4XIP.js";import"./shared-VCCLUEEW.js";import"./shared-5SEFEU27.js";
import"./shared-5S2C5UVV.js";import"./shared-PXEKX3ZM.js";import"./shared-YI2ZWEDH.js";import"./shared-YYQ3MBC7.js";import"./shared-2PJS4K36.js";
import"./shared-O5CBZGAW.js";await runAction({readInputs:readReleaseInputs,run:runRelease,outputsOf:outputsOfReport,renderSummary});
