import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import{bytePath,formatSize,ownCopy,pRetry,pathBytes,plainReason,reportedFailure,secretsOf,showPath,withoutQueries}from"./shared-WMF4APBR.js";import{RUN_LABEL,
RUN_VARIABLE,baseReference,callFailed,compareVersions,connectEngine,createOrRemove,engineReason,errorCode,isStatus,removeImage,removeOrWarn,runDocker,runReference,
shortCall}from"./shared-ZIDZGWSW.js";import{Redactor,UntrustedLines,cutText,runFolder}from"./shared-D3VC2P7H.js";import{readCacheAnswer,require_semver}from"./shared-RHRE5U3L.js";
import{asCount,asDigest,asList,asMap,asNullable,asNumber,asObject,asText,asTextLike,asTime,parseJson}from"./shared-QOM3WCTN.js";import{ActionError,__callDispose,
__commonJS,__esm,__export,__name,__toCommonJS,__toESM,__using,cp,debug,errorMessage,mkdirP,require_http_client,rmRF}from"./shared-IFMXB3TZ.js";var require_argument=__commonJS({"node_modules/dockerfile-ast/lib/argument.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
Argument=void 0;var Argument=class{static{__name(this,"Argument")}constructor(value,range){this.value=value,this.range=range}toString(){return this.value}getRange(){
return this.range}getValue(){return this.value}isAfter(position){return this.range.end.line<position.line?!1:this.range.start.line>position.line?!0:this.range.start.
character>position.character}isBefore(position){return this.range.start.line<position.line?!0:this.range.end.line>position.line?!1:this.range.end.character<position.
character}};exports.Argument=Argument}});var require_jsonArgument=__commonJS({"node_modules/dockerfile-ast/lib/jsonArgument.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.JSONArgument=void 0;var argument_1=require_argument(),JSONArgument=class extends argument_1.Argument{static{__name(this,"JSONArgument")}constructor(value,range,jsonRange){
super(value,range),this.jsonRange=jsonRange}getJSONRange(){return this.jsonRange}getJSONValue(){let value=super.getValue();return value=value.substring(1,value.
length-1),value}};exports.JSONArgument=JSONArgument}});var main_exports={};__export(main_exports,{AnnotatedTextEdit:()=>AnnotatedTextEdit,ApplyKind:()=>ApplyKind,ChangeAnnotation:()=>ChangeAnnotation,ChangeAnnotationIdentifier:()=>ChangeAnnotationIdentifier,
CodeAction:()=>CodeAction,CodeActionContext:()=>CodeActionContext,CodeActionKind:()=>CodeActionKind,CodeActionTag:()=>CodeActionTag,CodeActionTriggerKind:()=>CodeActionTriggerKind,
CodeDescription:()=>CodeDescription,CodeLens:()=>CodeLens,Color:()=>Color,ColorInformation:()=>ColorInformation,ColorPresentation:()=>ColorPresentation,Command:()=>Command,
CompletionItem:()=>CompletionItem,CompletionItemKind:()=>CompletionItemKind,CompletionItemLabelDetails:()=>CompletionItemLabelDetails,CompletionItemTag:()=>CompletionItemTag,
CompletionList:()=>CompletionList,CreateFile:()=>CreateFile,DeleteFile:()=>DeleteFile,Diagnostic:()=>Diagnostic,DiagnosticRelatedInformation:()=>DiagnosticRelatedInformation,
DiagnosticSeverity:()=>DiagnosticSeverity,DiagnosticTag:()=>DiagnosticTag,DocumentHighlight:()=>DocumentHighlight,DocumentHighlightKind:()=>DocumentHighlightKind,
DocumentLink:()=>DocumentLink,DocumentSymbol:()=>DocumentSymbol,DocumentUri:()=>DocumentUri,EOL:()=>EOL,FoldingRange:()=>FoldingRange,FoldingRangeKind:()=>FoldingRangeKind,
FormattingOptions:()=>FormattingOptions,Hover:()=>Hover,InlayHint:()=>InlayHint,InlayHintKind:()=>InlayHintKind,InlayHintLabelPart:()=>InlayHintLabelPart,InlineCompletionContext:()=>InlineCompletionContext,
InlineCompletionItem:()=>InlineCompletionItem,InlineCompletionList:()=>InlineCompletionList,InlineCompletionTriggerKind:()=>InlineCompletionTriggerKind,InlineValueContext:()=>InlineValueContext,
InlineValueEvaluatableExpression:()=>InlineValueEvaluatableExpression,InlineValueText:()=>InlineValueText,InlineValueVariableLookup:()=>InlineValueVariableLookup,
InsertReplaceEdit:()=>InsertReplaceEdit,InsertTextFormat:()=>InsertTextFormat,InsertTextMode:()=>InsertTextMode,LanguageKind:()=>LanguageKind,Location:()=>Location,
LocationLink:()=>LocationLink,MarkedString:()=>MarkedString,MarkupContent:()=>MarkupContent,MarkupKind:()=>MarkupKind,OptionalVersionedTextDocumentIdentifier:()=>OptionalVersionedTextDocumentIdentifier,
ParameterInformation:()=>ParameterInformation,Position:()=>Position,Range:()=>Range,RenameFile:()=>RenameFile,SelectedCompletionInfo:()=>SelectedCompletionInfo,
SelectionRange:()=>SelectionRange,SemanticTokenModifiers:()=>SemanticTokenModifiers,SemanticTokenTypes:()=>SemanticTokenTypes,SemanticTokens:()=>SemanticTokens,
SignatureInformation:()=>SignatureInformation,SnippetTextEdit:()=>SnippetTextEdit,StringValue:()=>StringValue,SymbolInformation:()=>SymbolInformation,SymbolKind:()=>SymbolKind,
SymbolTag:()=>SymbolTag,TextDocument:()=>TextDocument,TextDocumentEdit:()=>TextDocumentEdit,TextDocumentIdentifier:()=>TextDocumentIdentifier,TextDocumentItem:()=>TextDocumentItem,
TextEdit:()=>TextEdit,URI:()=>URI,VersionedTextDocumentIdentifier:()=>VersionedTextDocumentIdentifier,WorkspaceChange:()=>WorkspaceChange,WorkspaceEdit:()=>WorkspaceEdit,
WorkspaceFolder:()=>WorkspaceFolder,WorkspaceSymbol:()=>WorkspaceSymbol,integer:()=>integer,uinteger:()=>uinteger});var DocumentUri,URI,integer,uinteger,Position,
Range,Location,LocationLink,Color,ColorInformation,ColorPresentation,FoldingRangeKind,FoldingRange,DiagnosticRelatedInformation,DiagnosticSeverity,DiagnosticTag,
CodeDescription,Diagnostic,Command,TextEdit,ChangeAnnotation,ChangeAnnotationIdentifier,AnnotatedTextEdit,TextDocumentEdit,CreateFile,RenameFile,DeleteFile,WorkspaceEdit,
TextEditChangeImpl,SnippetTextEdit,ChangeAnnotations,WorkspaceChange,TextDocumentIdentifier,VersionedTextDocumentIdentifier,OptionalVersionedTextDocumentIdentifier,
LanguageKind,TextDocumentItem,MarkupKind,MarkupContent,CompletionItemKind,InsertTextFormat,CompletionItemTag,InsertReplaceEdit,InsertTextMode,ApplyKind,CompletionItemLabelDetails,
CompletionItem,CompletionList,MarkedString,Hover,ParameterInformation,SignatureInformation,DocumentHighlightKind,DocumentHighlight,SymbolKind,SymbolTag,SymbolInformation,
WorkspaceSymbol,DocumentSymbol,CodeActionKind,CodeActionTriggerKind,CodeActionContext,CodeActionTag,CodeAction,CodeLens,FormattingOptions,DocumentLink,SelectionRange,
SemanticTokenTypes,SemanticTokenModifiers,SemanticTokens,InlineValueText,InlineValueVariableLookup,InlineValueEvaluatableExpression,InlineValueContext,InlayHintKind,
InlayHintLabelPart,InlayHint,StringValue,InlineCompletionItem,InlineCompletionList,InlineCompletionTriggerKind,SelectedCompletionInfo,InlineCompletionContext,WorkspaceFolder,
EOL,TextDocument,FullTextDocument,Is,init_main=__esm({"node_modules/vscode-languageserver-types/lib/esm/main.js"(){"use strict";(function(DocumentUri2){function is2(value){
return typeof value=="string"}__name(is2,"is"),DocumentUri2.is=is2})(DocumentUri||(DocumentUri={}));(function(URI2){function is2(value){return typeof value=="st\
ring"}__name(is2,"is"),URI2.is=is2})(URI||(URI={}));(function(integer2){integer2.MIN_VALUE=-2147483648,integer2.MAX_VALUE=2147483647;function is2(value){return typeof value==
"number"&&integer2.MIN_VALUE<=value&&value<=integer2.MAX_VALUE}__name(is2,"is"),integer2.is=is2})(integer||(integer={}));(function(uinteger2){uinteger2.MIN_VALUE=
0,uinteger2.MAX_VALUE=2147483647;function is2(value){return typeof value=="number"&&uinteger2.MIN_VALUE<=value&&value<=uinteger2.MAX_VALUE}__name(is2,"is"),uinteger2.
is=is2})(uinteger||(uinteger={}));(function(Position2){function create(line,character){return line===Number.MAX_VALUE&&(line=uinteger.MAX_VALUE),character===Number.
MAX_VALUE&&(character=uinteger.MAX_VALUE),{line,character}}__name(create,"create"),Position2.create=create;function is2(value){let candidate=value;return Is.objectLiteral(
candidate)&&Is.uinteger(candidate.line)&&Is.uinteger(candidate.character)}__name(is2,"is"),Position2.is=is2})(Position||(Position={}));(function(Range2){function create(one,two,three,four){
if(Is.uinteger(one)&&Is.uinteger(two)&&Is.uinteger(three)&&Is.uinteger(four))return{start:Position.create(one,two),end:Position.create(three,four)};if(Position.
is(one)&&Position.is(two))return{start:one,end:two};throw new Error(`Range#create called with invalid arguments[${one}, ${two}, ${three}, ${four}]`)}__name(create,
"create"),Range2.create=create;function is2(value){let candidate=value;return Is.objectLiteral(candidate)&&Position.is(candidate.start)&&Position.is(candidate.end)}
__name(is2,"is"),Range2.is=is2})(Range||(Range={}));(function(Location2){function create(uri,range){return{uri,range}}__name(create,"create"),Location2.create=create;
function is2(value){let candidate=value;return Is.objectLiteral(candidate)&&Range.is(candidate.range)&&(Is.string(candidate.uri)||Is.undefined(candidate.uri))}__name(
is2,"is"),Location2.is=is2})(Location||(Location={}));(function(LocationLink2){function create(targetUri,targetRange,targetSelectionRange,originSelectionRange){
return{targetUri,targetRange,targetSelectionRange,originSelectionRange}}__name(create,"create"),LocationLink2.create=create;function is2(value){let candidate=value;
return Is.objectLiteral(candidate)&&Range.is(candidate.targetRange)&&Is.string(candidate.targetUri)&&Range.is(candidate.targetSelectionRange)&&(Range.is(candidate.
originSelectionRange)||Is.undefined(candidate.originSelectionRange))}__name(is2,"is"),LocationLink2.is=is2})(LocationLink||(LocationLink={}));(function(Color2){
function create(red,green,blue,alpha){return{red,green,blue,alpha}}__name(create,"create"),Color2.create=create;function is2(value){let candidate=value;return Is.
objectLiteral(candidate)&&Is.numberRange(candidate.red,0,1)&&Is.numberRange(candidate.green,0,1)&&Is.numberRange(candidate.blue,0,1)&&Is.numberRange(candidate.alpha,
0,1)}__name(is2,"is"),Color2.is=is2})(Color||(Color={}));(function(ColorInformation2){function create(range,color){return{range,color}}__name(create,"create"),ColorInformation2.
create=create;function is2(value){let candidate=value;return Is.objectLiteral(candidate)&&Range.is(candidate.range)&&Color.is(candidate.color)}__name(is2,"is"),
ColorInformation2.is=is2})(ColorInformation||(ColorInformation={}));(function(ColorPresentation2){function create(label,textEdit,additionalTextEdits){return{label,
textEdit,additionalTextEdits}}__name(create,"create"),ColorPresentation2.create=create;function is2(value){let candidate=value;return Is.objectLiteral(candidate)&&
Is.string(candidate.label)&&(Is.undefined(candidate.textEdit)||TextEdit.is(candidate.textEdit))&&(Is.undefined(candidate.additionalTextEdits)||Is.typedArray(candidate.
additionalTextEdits,TextEdit.is))}__name(is2,"is"),ColorPresentation2.is=is2})(ColorPresentation||(ColorPresentation={}));(function(FoldingRangeKind2){FoldingRangeKind2.
Comment="comment",FoldingRangeKind2.Imports="imports",FoldingRangeKind2.Region="region"})(FoldingRangeKind||(FoldingRangeKind={}));(function(FoldingRange2){function create(startLine,endLine,startCharacter,endCharacter,kind,collapsedText){
let result={startLine,endLine};return Is.defined(startCharacter)&&(result.startCharacter=startCharacter),Is.defined(endCharacter)&&(result.endCharacter=endCharacter),
Is.defined(kind)&&(result.kind=kind),Is.defined(collapsedText)&&(result.collapsedText=collapsedText),result}__name(create,"create"),FoldingRange2.create=create;
function is2(value){let candidate=value;return Is.objectLiteral(candidate)&&Is.uinteger(candidate.startLine)&&Is.uinteger(candidate.endLine)&&(Is.undefined(candidate.
startCharacter)||Is.uinteger(candidate.startCharacter))&&(Is.undefined(candidate.endCharacter)||Is.uinteger(candidate.endCharacter))&&(Is.undefined(candidate.kind)||
Is.string(candidate.kind))}__name(is2,"is"),FoldingRange2.is=is2})(FoldingRange||(FoldingRange={}));(function(DiagnosticRelatedInformation2){function create(location,message){
return{location,message}}__name(create,"create"),DiagnosticRelatedInformation2.create=create;function is2(value){let candidate=value;return Is.defined(candidate)&&
Location.is(candidate.location)&&Is.string(candidate.message)}__name(is2,"is"),DiagnosticRelatedInformation2.is=is2})(DiagnosticRelatedInformation||(DiagnosticRelatedInformation=
{}));(function(DiagnosticSeverity2){DiagnosticSeverity2.Error=1,DiagnosticSeverity2.Warning=2,DiagnosticSeverity2.Information=3,DiagnosticSeverity2.Hint=4})(DiagnosticSeverity||
(DiagnosticSeverity={}));(function(DiagnosticTag2){DiagnosticTag2.Unnecessary=1,DiagnosticTag2.Deprecated=2})(DiagnosticTag||(DiagnosticTag={}));(function(CodeDescription2){
function is2(value){let candidate=value;return Is.objectLiteral(candidate)&&Is.string(candidate.href)}__name(is2,"is"),CodeDescription2.is=is2})(CodeDescription||
(CodeDescription={}));(function(Diagnostic2){function create(range,message,severity,code,source,relatedInformation){let result={range,message};return Is.defined(
severity)&&(result.severity=severity),Is.defined(code)&&(result.code=code),Is.defined(source)&&(result.source=source),Is.defined(relatedInformation)&&(result.relatedInformation=
relatedInformation),result}__name(create,"create"),Diagnostic2.create=create;function is2(value){var _a;let candidate=value;return Is.defined(candidate)&&Range.
is(candidate.range)&&(Is.string(candidate.message)||MarkupContent.is(candidate.message))&&(Is.number(candidate.severity)||Is.undefined(candidate.severity))&&(Is.
integer(candidate.code)||Is.string(candidate.code)||Is.undefined(candidate.code))&&(Is.undefined(candidate.codeDescription)||Is.string((_a=candidate.codeDescription)===
null||_a===void 0?void 0:_a.href))&&(Is.string(candidate.source)||Is.undefined(candidate.source))&&(Is.undefined(candidate.relatedInformation)||Is.typedArray(candidate.
relatedInformation,DiagnosticRelatedInformation.is))}__name(is2,"is"),Diagnostic2.is=is2;function is3_17(value){return Is.string(value.message)}__name(is3_17,"i\
s3_17"),Diagnostic2.is3_17=is3_17;function getMessageString(diagnostic){if(Is.string(diagnostic.message))return diagnostic.message;if(MarkupContent.is(diagnostic.
message))return diagnostic.message.value;throw new Error(`Unknown message type ${typeof diagnostic.message}`)}__name(getMessageString,"getMessageString"),Diagnostic2.
getMessageString=getMessageString})(Diagnostic||(Diagnostic={}));(function(Command2){function create(title2,command,...args){let result={title:title2,command};return Is.
defined(args)&&args.length>0&&(result.arguments=args),result}__name(create,"create"),Command2.create=create;function is2(value){let candidate=value;return Is.defined(
candidate)&&Is.string(candidate.title)&&(candidate.tooltip===void 0||Is.string(candidate.tooltip))&&Is.string(candidate.command)}__name(is2,"is"),Command2.is=is2})(
Command||(Command={}));(function(TextEdit2){function replace(range,newText){return{range,newText}}__name(replace,"replace"),TextEdit2.replace=replace;function insert(position,newText){
return{range:{start:position,end:position},newText}}__name(insert,"insert"),TextEdit2.insert=insert;function del(range){return{range,newText:""}}__name(del,"del"),
TextEdit2.del=del;function is2(value){let candidate=value;return Is.objectLiteral(candidate)&&Is.string(candidate.newText)&&Range.is(candidate.range)}__name(is2,
"is"),TextEdit2.is=is2})(TextEdit||(TextEdit={}));(function(ChangeAnnotation2){function create(label,needsConfirmation,description){let result={label};return needsConfirmation!==
void 0&&(result.needsConfirmation=needsConfirmation),description!==void 0&&(result.description=description),result}__name(create,"create"),ChangeAnnotation2.create=
create;function is2(value){let candidate=value;return Is.objectLiteral(candidate)&&Is.string(candidate.label)&&(Is.boolean(candidate.needsConfirmation)||candidate.
needsConfirmation===void 0)&&(Is.string(candidate.description)||candidate.description===void 0)}__name(is2,"is"),ChangeAnnotation2.is=is2})(ChangeAnnotation||(ChangeAnnotation=
{}));(function(ChangeAnnotationIdentifier2){function is2(value){let candidate=value;return Is.string(candidate)}__name(is2,"is"),ChangeAnnotationIdentifier2.is=
is2})(ChangeAnnotationIdentifier||(ChangeAnnotationIdentifier={}));(function(AnnotatedTextEdit2){function replace(range,newText,annotation){return{range,newText,
annotationId:annotation}}__name(replace,"replace"),AnnotatedTextEdit2.replace=replace;function insert(position,newText,annotation){return{range:{start:position,
end:position},newText,annotationId:annotation}}__name(insert,"insert"),AnnotatedTextEdit2.insert=insert;function del(range,annotation){return{range,newText:"",annotationId:annotation}}
__name(del,"del"),AnnotatedTextEdit2.del=del;function is2(value){let candidate=value;return TextEdit.is(candidate)&&(ChangeAnnotation.is(candidate.annotationId)||
ChangeAnnotationIdentifier.is(candidate.annotationId))}__name(is2,"is"),AnnotatedTextEdit2.is=is2})(AnnotatedTextEdit||(AnnotatedTextEdit={}));(function(TextDocumentEdit2){
function create(textDocument,edits){return{textDocument,edits}}__name(create,"create"),TextDocumentEdit2.create=create;function is2(value){let candidate=value;return Is.
defined(candidate)&&OptionalVersionedTextDocumentIdentifier.is(candidate.textDocument)&&Array.isArray(candidate.edits)}__name(is2,"is"),TextDocumentEdit2.is=is2})(
TextDocumentEdit||(TextDocumentEdit={}));(function(CreateFile2){function create(uri,options,annotation){let result={kind:"create",uri};return options!==void 0&&
(options.overwrite!==void 0||options.ignoreIfExists!==void 0)&&(result.options=options),annotation!==void 0&&(result.annotationId=annotation),result}__name(create,
"create"),CreateFile2.create=create;function is2(value){let candidate=value;return candidate&&candidate.kind==="create"&&Is.string(candidate.uri)&&(candidate.options===
void 0||(candidate.options.overwrite===void 0||Is.boolean(candidate.options.overwrite))&&(candidate.options.ignoreIfExists===void 0||Is.boolean(candidate.options.
ignoreIfExists)))&&(candidate.annotationId===void 0||ChangeAnnotationIdentifier.is(candidate.annotationId))}__name(is2,"is"),CreateFile2.is=is2})(CreateFile||(CreateFile=
{}));(function(RenameFile2){function create(oldUri,newUri,options,annotation){let result={kind:"rename",oldUri,newUri};return options!==void 0&&(options.overwrite!==
void 0||options.ignoreIfExists!==void 0)&&(result.options=options),annotation!==void 0&&(result.annotationId=annotation),result}__name(create,"create"),RenameFile2.
create=create;function is2(value){let candidate=value;return candidate&&candidate.kind==="rename"&&Is.string(candidate.oldUri)&&Is.string(candidate.newUri)&&(candidate.
options===void 0||(candidate.options.overwrite===void 0||Is.boolean(candidate.options.overwrite))&&(candidate.options.ignoreIfExists===void 0||Is.boolean(candidate.
options.ignoreIfExists)))&&(candidate.annotationId===void 0||ChangeAnnotationIdentifier.is(candidate.annotationId))}__name(is2,"is"),RenameFile2.is=is2})(RenameFile||
(RenameFile={}));(function(DeleteFile2){function create(uri,options,annotation){let result={kind:"delete",uri};return options!==void 0&&(options.recursive!==void 0||
options.ignoreIfNotExists!==void 0)&&(result.options=options),annotation!==void 0&&(result.annotationId=annotation),result}__name(create,"create"),DeleteFile2.create=
create;function is2(value){let candidate=value;return candidate&&candidate.kind==="delete"&&Is.string(candidate.uri)&&(candidate.options===void 0||(candidate.options.
recursive===void 0||Is.boolean(candidate.options.recursive))&&(candidate.options.ignoreIfNotExists===void 0||Is.boolean(candidate.options.ignoreIfNotExists)))&&
(candidate.annotationId===void 0||ChangeAnnotationIdentifier.is(candidate.annotationId))}__name(is2,"is"),DeleteFile2.is=is2})(DeleteFile||(DeleteFile={}));(function(WorkspaceEdit2){
function is2(value){let candidate=value;return candidate&&(candidate.changes!==void 0||candidate.documentChanges!==void 0)&&(candidate.documentChanges===void 0||
candidate.documentChanges.every(change=>Is.string(change.kind)?CreateFile.is(change)||RenameFile.is(change)||DeleteFile.is(change):TextDocumentEdit.is(change)))}
__name(is2,"is"),WorkspaceEdit2.is=is2})(WorkspaceEdit||(WorkspaceEdit={}));TextEditChangeImpl=class{static{__name(this,"TextEditChangeImpl")}constructor(edits,changeAnnotations){
this.edits=edits,this.changeAnnotations=changeAnnotations}insert(position,newText,annotation){let edit,id;if(annotation===void 0?edit=TextEdit.insert(position,newText):
ChangeAnnotationIdentifier.is(annotation)?(id=annotation,edit=AnnotatedTextEdit.insert(position,newText,annotation)):(this.assertChangeAnnotations(this.changeAnnotations),
id=this.changeAnnotations.manage(annotation),edit=AnnotatedTextEdit.insert(position,newText,id)),this.edits.push(edit),id!==void 0)return id}replace(range,newText,annotation){
let edit,id;if(annotation===void 0?edit=TextEdit.replace(range,newText):ChangeAnnotationIdentifier.is(annotation)?(id=annotation,edit=AnnotatedTextEdit.replace(
range,newText,annotation)):(this.assertChangeAnnotations(this.changeAnnotations),id=this.changeAnnotations.manage(annotation),edit=AnnotatedTextEdit.replace(range,
newText,id)),this.edits.push(edit),id!==void 0)return id}delete(range,annotation){let edit,id;if(annotation===void 0?edit=TextEdit.del(range):ChangeAnnotationIdentifier.
is(annotation)?(id=annotation,edit=AnnotatedTextEdit.del(range,annotation)):(this.assertChangeAnnotations(this.changeAnnotations),id=this.changeAnnotations.manage(
annotation),edit=AnnotatedTextEdit.del(range,id)),this.edits.push(edit),id!==void 0)return id}add(edit){this.edits.push(edit)}all(){return this.edits}clear(){this.
edits.splice(0,this.edits.length)}assertChangeAnnotations(value){if(value===void 0)throw new Error("Text edit change is not configured to manage change annotati\
ons.")}};(function(SnippetTextEdit2){function is2(value){let candidate=value;return Is.objectLiteral(candidate)&&Range.is(candidate.range)&&StringValue.isSnippet(
candidate.snippet)&&(candidate.annotationId===void 0||ChangeAnnotation.is(candidate.annotationId)||ChangeAnnotationIdentifier.is(candidate.annotationId))}__name(
is2,"is"),SnippetTextEdit2.is=is2})(SnippetTextEdit||(SnippetTextEdit={}));ChangeAnnotations=class{static{__name(this,"ChangeAnnotations")}constructor(annotations){
this._annotations=annotations===void 0?Object.create(null):annotations,this._counter=0,this._size=0}all(){return this._annotations}get size(){return this._size}manage(idOrAnnotation,annotation){
let id;if(ChangeAnnotationIdentifier.is(idOrAnnotation)?id=idOrAnnotation:(id=this.nextId(),annotation=idOrAnnotation),this._annotations[id]!==void 0)throw new Error(
`Id ${id} is already in use.`);if(annotation===void 0)throw new Error(`No annotation provided for id ${id}`);return this._annotations[id]=annotation,this._size++,
id}nextId(){return this._counter++,this._counter.toString()}},WorkspaceChange=class{static{__name(this,"WorkspaceChange")}constructor(workspaceEdit){this._textEditChanges=
Object.create(null),workspaceEdit!==void 0?(this._workspaceEdit=workspaceEdit,workspaceEdit.documentChanges?(this._changeAnnotations=new ChangeAnnotations(workspaceEdit.
changeAnnotations),workspaceEdit.changeAnnotations=this._changeAnnotations.all(),workspaceEdit.documentChanges.forEach(change=>{if(TextDocumentEdit.is(change)){
let textEditChange=new TextEditChangeImpl(change.edits,this._changeAnnotations);this._textEditChanges[change.textDocument.uri]=textEditChange}})):workspaceEdit.
changes&&Object.keys(workspaceEdit.changes).forEach(key=>{let textEditChange=new TextEditChangeImpl(workspaceEdit.changes[key]);this._textEditChanges[key]=textEditChange})):
this._workspaceEdit={}}get edit(){return this.initDocumentChanges(),this._changeAnnotations!==void 0&&(this._changeAnnotations.size===0?this._workspaceEdit.changeAnnotations=
void 0:this._workspaceEdit.changeAnnotations=this._changeAnnotations.all()),this._workspaceEdit}getTextEditChange(key){if(OptionalVersionedTextDocumentIdentifier.
is(key)){if(this.initDocumentChanges(),this._workspaceEdit.documentChanges===void 0)throw new Error("Workspace edit is not configured for document changes.");let textDocument={
uri:key.uri,version:key.version},result=this._textEditChanges[textDocument.uri];if(!result){let edits=[],textDocumentEdit={textDocument,edits};this._workspaceEdit.
documentChanges.push(textDocumentEdit),result=new TextEditChangeImpl(edits,this._changeAnnotations),this._textEditChanges[textDocument.uri]=result}return result}else{
if(this.initChanges(),this._workspaceEdit.changes===void 0)throw new Error("Workspace edit is not configured for normal text edit changes.");let result=this._textEditChanges[key];
if(!result){let edits=[];this._workspaceEdit.changes[key]=edits,result=new TextEditChangeImpl(edits),this._textEditChanges[key]=result}return result}}initDocumentChanges(){
this._workspaceEdit.documentChanges===void 0&&this._workspaceEdit.changes===void 0&&(this._changeAnnotations=new ChangeAnnotations,this._workspaceEdit.documentChanges=
[],this._workspaceEdit.changeAnnotations=this._changeAnnotations.all())}initChanges(){this._workspaceEdit.documentChanges===void 0&&this._workspaceEdit.changes===
void 0&&(this._workspaceEdit.changes=Object.create(null))}createFile(uri,optionsOrAnnotation,options){if(this.initDocumentChanges(),this._workspaceEdit.documentChanges===
void 0)throw new Error("Workspace edit is not configured for document changes.");let annotation;ChangeAnnotation.is(optionsOrAnnotation)||ChangeAnnotationIdentifier.
is(optionsOrAnnotation)?annotation=optionsOrAnnotation:options=optionsOrAnnotation;let operation,id;if(annotation===void 0?operation=CreateFile.create(uri,options):
(id=ChangeAnnotationIdentifier.is(annotation)?annotation:this._changeAnnotations.manage(annotation),operation=CreateFile.create(uri,options,id)),this._workspaceEdit.
documentChanges.push(operation),id!==void 0)return id}renameFile(oldUri,newUri,optionsOrAnnotation,options){if(this.initDocumentChanges(),this._workspaceEdit.documentChanges===
void 0)throw new Error("Workspace edit is not configured for document changes.");let annotation;ChangeAnnotation.is(optionsOrAnnotation)||ChangeAnnotationIdentifier.
is(optionsOrAnnotation)?annotation=optionsOrAnnotation:options=optionsOrAnnotation;let operation,id;if(annotation===void 0?operation=RenameFile.create(oldUri,newUri,
options):(id=ChangeAnnotationIdentifier.is(annotation)?annotation:this._changeAnnotations.manage(annotation),operation=RenameFile.create(oldUri,newUri,options,id)),
this._workspaceEdit.documentChanges.push(operation),id!==void 0)return id}deleteFile(uri,optionsOrAnnotation,options){if(this.initDocumentChanges(),this._workspaceEdit.
documentChanges===void 0)throw new Error("Workspace edit is not configured for document changes.");let annotation;ChangeAnnotation.is(optionsOrAnnotation)||ChangeAnnotationIdentifier.
is(optionsOrAnnotation)?annotation=optionsOrAnnotation:options=optionsOrAnnotation;let operation,id;if(annotation===void 0?operation=DeleteFile.create(uri,options):
(id=ChangeAnnotationIdentifier.is(annotation)?annotation:this._changeAnnotations.manage(annotation),operation=DeleteFile.create(uri,options,id)),this._workspaceEdit.
documentChanges.push(operation),id!==void 0)return id}};(function(TextDocumentIdentifier2){function create(uri){return{uri}}__name(create,"create"),TextDocumentIdentifier2.
create=create;function is2(value){let candidate=value;return Is.defined(candidate)&&Is.string(candidate.uri)}__name(is2,"is"),TextDocumentIdentifier2.is=is2})(TextDocumentIdentifier||
(TextDocumentIdentifier={}));(function(VersionedTextDocumentIdentifier2){function create(uri,version){return{uri,version}}__name(create,"create"),VersionedTextDocumentIdentifier2.
create=create;function is2(value){let candidate=value;return Is.defined(candidate)&&Is.string(candidate.uri)&&Is.integer(candidate.version)}__name(is2,"is"),VersionedTextDocumentIdentifier2.
is=is2})(VersionedTextDocumentIdentifier||(VersionedTextDocumentIdentifier={}));(function(OptionalVersionedTextDocumentIdentifier2){function create(uri,version){
return{uri,version}}__name(create,"create"),OptionalVersionedTextDocumentIdentifier2.create=create;function is2(value){let candidate=value;return Is.defined(candidate)&&
Is.string(candidate.uri)&&(candidate.version===null||Is.integer(candidate.version))}__name(is2,"is"),OptionalVersionedTextDocumentIdentifier2.is=is2})(OptionalVersionedTextDocumentIdentifier||
(OptionalVersionedTextDocumentIdentifier={}));(function(LanguageKind2){LanguageKind2.ABAP="abap",LanguageKind2.WindowsBat="bat",LanguageKind2.BibTeX="bibtex",LanguageKind2.
Clojure="clojure",LanguageKind2.Coffeescript="coffeescript",LanguageKind2.C="c",LanguageKind2.CPP="cpp",LanguageKind2.CSharp="csharp",LanguageKind2.CSS="css",LanguageKind2.
D="d",LanguageKind2.Delphi="pascal",LanguageKind2.Diff="diff",LanguageKind2.Dart="dart",LanguageKind2.Dockerfile="dockerfile",LanguageKind2.Elixir="elixir",LanguageKind2.
Erlang="erlang",LanguageKind2.FSharp="fsharp",LanguageKind2.GitCommit="git-commit",LanguageKind2.GitRebase="git-rebase",LanguageKind2.Go="go",LanguageKind2.Groovy=
"groovy",LanguageKind2.Handlebars="handlebars",LanguageKind2.Haskell="haskell",LanguageKind2.HTML="html",LanguageKind2.Ini="ini",LanguageKind2.Java="java",LanguageKind2.
JavaScript="javascript",LanguageKind2.JavaScriptReact="javascriptreact",LanguageKind2.JSON="json",LanguageKind2.LaTeX="latex",LanguageKind2.Less="less",LanguageKind2.
Lua="lua",LanguageKind2.Makefile="makefile",LanguageKind2.Markdown="markdown",LanguageKind2.ObjectiveC="objective-c",LanguageKind2.ObjectiveCPP="objective-cpp",
LanguageKind2.Pascal="pascal",LanguageKind2.Perl="perl",LanguageKind2.Perl6="perl6",LanguageKind2.PHP="php",LanguageKind2.Plaintext="plaintext",LanguageKind2.Powershell=
"powershell",LanguageKind2.Pug="jade",LanguageKind2.Python="python",LanguageKind2.R="r",LanguageKind2.Razor="razor",LanguageKind2.Ruby="ruby",LanguageKind2.Rust=
"rust",LanguageKind2.SCSS="scss",LanguageKind2.SASS="sass",LanguageKind2.Scala="scala",LanguageKind2.ShaderLab="shaderlab",LanguageKind2.ShellScript="shellscrip\
t",LanguageKind2.SQL="sql",LanguageKind2.Swift="swift",LanguageKind2.TypeScript="typescript",LanguageKind2.TypeScriptReact="typescriptreact",LanguageKind2.TeX="\
tex",LanguageKind2.VisualBasic="vb",LanguageKind2.XML="xml",LanguageKind2.XSL="xsl",LanguageKind2.YAML="yaml"})(LanguageKind||(LanguageKind={}));(function(TextDocumentItem2){
function create(uri,languageId,version,text){return{uri,languageId,version,text}}__name(create,"create"),TextDocumentItem2.create=create;function is2(value){let candidate=value;
return Is.defined(candidate)&&Is.string(candidate.uri)&&Is.string(candidate.languageId)&&Is.integer(candidate.version)&&Is.string(candidate.text)}__name(is2,"is"),
TextDocumentItem2.is=is2})(TextDocumentItem||(TextDocumentItem={}));(function(MarkupKind2){MarkupKind2.PlainText="plaintext",MarkupKind2.Markdown="markdown";function is2(value){
let candidate=value;return candidate===MarkupKind2.PlainText||candidate===MarkupKind2.Markdown}__name(is2,"is"),MarkupKind2.is=is2})(MarkupKind||(MarkupKind={}));
(function(MarkupContent2){function is2(value){let candidate=value;return Is.objectLiteral(value)&&MarkupKind.is(candidate.kind)&&Is.string(candidate.value)}__name(
is2,"is"),MarkupContent2.is=is2})(MarkupContent||(MarkupContent={}));(function(CompletionItemKind2){CompletionItemKind2.Text=1,CompletionItemKind2.Method=2,CompletionItemKind2.
Function=3,CompletionItemKind2.Constructor=4,CompletionItemKind2.Field=5,CompletionItemKind2.Variable=6,CompletionItemKind2.Class=7,CompletionItemKind2.Interface=
8,CompletionItemKind2.Module=9,CompletionItemKind2.Property=10,CompletionItemKind2.Unit=11,CompletionItemKind2.Value=12,CompletionItemKind2.Enum=13,CompletionItemKind2.
Keyword=14,CompletionItemKind2.Snippet=15,CompletionItemKind2.Color=16,CompletionItemKind2.File=17,CompletionItemKind2.Reference=18,CompletionItemKind2.Folder=19,
CompletionItemKind2.EnumMember=20,CompletionItemKind2.Constant=21,CompletionItemKind2.Struct=22,CompletionItemKind2.Event=23,CompletionItemKind2.Operator=24,CompletionItemKind2.
TypeParameter=25})(CompletionItemKind||(CompletionItemKind={}));(function(InsertTextFormat2){InsertTextFormat2.PlainText=1,InsertTextFormat2.Snippet=2})(InsertTextFormat||
(InsertTextFormat={}));(function(CompletionItemTag2){CompletionItemTag2.Deprecated=1})(CompletionItemTag||(CompletionItemTag={}));(function(InsertReplaceEdit2){
function create(newText,insert,replace){return{newText,insert,replace}}__name(create,"create"),InsertReplaceEdit2.create=create;function is2(value){let candidate=value;
return candidate&&Is.string(candidate.newText)&&Range.is(candidate.insert)&&Range.is(candidate.replace)}__name(is2,"is"),InsertReplaceEdit2.is=is2})(InsertReplaceEdit||
(InsertReplaceEdit={}));(function(InsertTextMode2){InsertTextMode2.asIs=1,InsertTextMode2.adjustIndentation=2})(InsertTextMode||(InsertTextMode={}));(function(ApplyKind2){
ApplyKind2.Replace=1,ApplyKind2.Merge=2})(ApplyKind||(ApplyKind={}));(function(CompletionItemLabelDetails2){function is2(value){let candidate=value;return candidate&&
(Is.string(candidate.detail)||candidate.detail===void 0)&&(Is.string(candidate.description)||candidate.description===void 0)}__name(is2,"is"),CompletionItemLabelDetails2.
is=is2})(CompletionItemLabelDetails||(CompletionItemLabelDetails={}));(function(CompletionItem2){function create(label){return{label}}__name(create,"create"),CompletionItem2.
create=create})(CompletionItem||(CompletionItem={}));(function(CompletionList2){function create(items,isIncomplete){return{items:items||[],isIncomplete:!!isIncomplete}}
__name(create,"create"),CompletionList2.create=create})(CompletionList||(CompletionList={}));(function(MarkedString2){function fromPlainText(plainText){return plainText.
replace(/[\\`*_{}[\]()#+\-.!]/g,"\\$&")}__name(fromPlainText,"fromPlainText"),MarkedString2.fromPlainText=fromPlainText;function is2(value){let candidate=value;
return Is.string(candidate)||Is.objectLiteral(candidate)&&Is.string(candidate.language)&&Is.string(candidate.value)}__name(is2,"is"),MarkedString2.is=is2})(MarkedString||
(MarkedString={}));(function(Hover2){function is2(value){let candidate=value;return!!candidate&&Is.objectLiteral(candidate)&&(MarkupContent.is(candidate.contents)||
MarkedString.is(candidate.contents)||Is.typedArray(candidate.contents,MarkedString.is))&&(value.range===void 0||Range.is(value.range))}__name(is2,"is"),Hover2.is=
is2})(Hover||(Hover={}));(function(ParameterInformation2){function create(label,documentation){return documentation?{label,documentation}:{label}}__name(create,
"create"),ParameterInformation2.create=create})(ParameterInformation||(ParameterInformation={}));(function(SignatureInformation2){function create(label,documentation,...parameters){
let result={label};return Is.defined(documentation)&&(result.documentation=documentation),Is.defined(parameters)?result.parameters=parameters:result.parameters=
[],result}__name(create,"create"),SignatureInformation2.create=create})(SignatureInformation||(SignatureInformation={}));(function(DocumentHighlightKind2){DocumentHighlightKind2.
Text=1,DocumentHighlightKind2.Read=2,DocumentHighlightKind2.Write=3})(DocumentHighlightKind||(DocumentHighlightKind={}));(function(DocumentHighlight2){function create(range,kind){
let result={range};return Is.number(kind)&&(result.kind=kind),result}__name(create,"create"),DocumentHighlight2.create=create})(DocumentHighlight||(DocumentHighlight=
{}));(function(SymbolKind2){SymbolKind2.File=1,SymbolKind2.Module=2,SymbolKind2.Namespace=3,SymbolKind2.Package=4,SymbolKind2.Class=5,SymbolKind2.Method=6,SymbolKind2.
Property=7,SymbolKind2.Field=8,SymbolKind2.Constructor=9,SymbolKind2.Enum=10,SymbolKind2.Interface=11,SymbolKind2.Function=12,SymbolKind2.Variable=13,SymbolKind2.
Constant=14,SymbolKind2.String=15,SymbolKind2.Number=16,SymbolKind2.Boolean=17,SymbolKind2.Array=18,SymbolKind2.Object=19,SymbolKind2.Key=20,SymbolKind2.Null=21,
SymbolKind2.EnumMember=22,SymbolKind2.Struct=23,SymbolKind2.Event=24,SymbolKind2.Operator=25,SymbolKind2.TypeParameter=26})(SymbolKind||(SymbolKind={}));(function(SymbolTag2){
SymbolTag2.Deprecated=1})(SymbolTag||(SymbolTag={}));(function(SymbolInformation2){function create(name,kind,range,uri,containerName){let result={name,kind,location:{
uri,range}};return containerName&&(result.containerName=containerName),result}__name(create,"create"),SymbolInformation2.create=create})(SymbolInformation||(SymbolInformation=
{}));(function(WorkspaceSymbol2){function create(name,kind,uri,range){return range!==void 0?{name,kind,location:{uri,range}}:{name,kind,location:{uri}}}__name(create,
"create"),WorkspaceSymbol2.create=create})(WorkspaceSymbol||(WorkspaceSymbol={}));(function(DocumentSymbol2){function create(name,detail,kind,range,selectionRange,children){
let result={name,detail,kind,range,selectionRange};return children!==void 0&&(result.children=children),result}__name(create,"create"),DocumentSymbol2.create=create;
function is2(value){let candidate=value;return candidate&&Is.string(candidate.name)&&Is.number(candidate.kind)&&Range.is(candidate.range)&&Range.is(candidate.selectionRange)&&
(candidate.detail===void 0||Is.string(candidate.detail))&&(candidate.deprecated===void 0||Is.boolean(candidate.deprecated))&&(candidate.children===void 0||Array.
isArray(candidate.children))&&(candidate.tags===void 0||Array.isArray(candidate.tags))}__name(is2,"is"),DocumentSymbol2.is=is2})(DocumentSymbol||(DocumentSymbol=
{}));(function(CodeActionKind2){CodeActionKind2.Empty="",CodeActionKind2.QuickFix="quickfix",CodeActionKind2.Refactor="refactor",CodeActionKind2.RefactorExtract=
"refactor.extract",CodeActionKind2.RefactorInline="refactor.inline",CodeActionKind2.RefactorMove="refactor.move",CodeActionKind2.RefactorRewrite="refactor.rewri\
te",CodeActionKind2.Source="source",CodeActionKind2.SourceOrganizeImports="source.organizeImports",CodeActionKind2.SourceFixAll="source.fixAll",CodeActionKind2.
Notebook="notebook"})(CodeActionKind||(CodeActionKind={}));(function(CodeActionTriggerKind2){CodeActionTriggerKind2.Invoked=1,CodeActionTriggerKind2.Automatic=2})(
CodeActionTriggerKind||(CodeActionTriggerKind={}));(function(CodeActionContext2){function create(diagnostics,only,triggerKind){let result={diagnostics};return only!=
null&&(result.only=only),triggerKind!=null&&(result.triggerKind=triggerKind),result}__name(create,"create"),CodeActionContext2.create=create;function is2(value){
let candidate=value;return Is.defined(candidate)&&Is.typedArray(candidate.diagnostics,Diagnostic.is)&&(candidate.only===void 0||Is.typedArray(candidate.only,Is.
string))&&(candidate.triggerKind===void 0||candidate.triggerKind===CodeActionTriggerKind.Invoked||candidate.triggerKind===CodeActionTriggerKind.Automatic)}__name(
is2,"is"),CodeActionContext2.is=is2})(CodeActionContext||(CodeActionContext={}));(function(CodeActionTag2){CodeActionTag2.LLMGenerated=1;function is2(value){return Is.
defined(value)&&value===CodeActionTag2.LLMGenerated}__name(is2,"is"),CodeActionTag2.is=is2})(CodeActionTag||(CodeActionTag={}));(function(CodeAction2){function create(title2,kindOrCommandOrEdit,kind){
let result={title:title2},checkKind=!0;return typeof kindOrCommandOrEdit=="string"?(checkKind=!1,result.kind=kindOrCommandOrEdit):Command.is(kindOrCommandOrEdit)?
result.command=kindOrCommandOrEdit:result.edit=kindOrCommandOrEdit,checkKind&&kind!==void 0&&(result.kind=kind),result}__name(create,"create"),CodeAction2.create=
create;function is2(value){let candidate=value;return candidate&&Is.string(candidate.title)&&(candidate.diagnostics===void 0||Is.typedArray(candidate.diagnostics,
Diagnostic.is))&&(candidate.kind===void 0||Is.string(candidate.kind))&&(candidate.edit!==void 0||candidate.command!==void 0)&&(candidate.command===void 0||Command.
is(candidate.command))&&(candidate.isPreferred===void 0||Is.boolean(candidate.isPreferred))&&(candidate.edit===void 0||WorkspaceEdit.is(candidate.edit))&&(candidate.
tags===void 0||Is.typedArray(candidate.tags,CodeActionTag.is))}__name(is2,"is"),CodeAction2.is=is2})(CodeAction||(CodeAction={}));(function(CodeLens2){function create(range,data){
let result={range};return Is.defined(data)&&(result.data=data),result}__name(create,"create"),CodeLens2.create=create;function is2(value){let candidate=value;return Is.
defined(candidate)&&Range.is(candidate.range)&&(Is.undefined(candidate.command)||Command.is(candidate.command))}__name(is2,"is"),CodeLens2.is=is2})(CodeLens||(CodeLens=
{}));(function(FormattingOptions2){function create(tabSize,insertSpaces){return{tabSize,insertSpaces}}__name(create,"create"),FormattingOptions2.create=create;function is2(value){
let candidate=value;return Is.defined(candidate)&&Is.uinteger(candidate.tabSize)&&Is.boolean(candidate.insertSpaces)}__name(is2,"is"),FormattingOptions2.is=is2})(
FormattingOptions||(FormattingOptions={}));(function(DocumentLink2){function create(range,target,data){return{range,target,data}}__name(create,"create"),DocumentLink2.
create=create;function is2(value){let candidate=value;return Is.defined(candidate)&&Range.is(candidate.range)&&(Is.undefined(candidate.target)||Is.string(candidate.
target))}__name(is2,"is"),DocumentLink2.is=is2})(DocumentLink||(DocumentLink={}));(function(SelectionRange2){function create(range,parent){return{range,parent}}
__name(create,"create"),SelectionRange2.create=create;function is2(value){let candidate=value;return Is.objectLiteral(candidate)&&Range.is(candidate.range)&&(candidate.
parent===void 0||SelectionRange2.is(candidate.parent))}__name(is2,"is"),SelectionRange2.is=is2})(SelectionRange||(SelectionRange={}));(function(SemanticTokenTypes2){
SemanticTokenTypes2.namespace="namespace",SemanticTokenTypes2.type="type",SemanticTokenTypes2.class="class",SemanticTokenTypes2.enum="enum",SemanticTokenTypes2.
interface="interface",SemanticTokenTypes2.struct="struct",SemanticTokenTypes2.typeParameter="typeParameter",SemanticTokenTypes2.parameter="parameter",SemanticTokenTypes2.
variable="variable",SemanticTokenTypes2.property="property",SemanticTokenTypes2.enumMember="enumMember",SemanticTokenTypes2.event="event",SemanticTokenTypes2.function=
"function",SemanticTokenTypes2.method="method",SemanticTokenTypes2.macro="macro",SemanticTokenTypes2.keyword="keyword",SemanticTokenTypes2.modifier="modifier",SemanticTokenTypes2.
comment="comment",SemanticTokenTypes2.string="string",SemanticTokenTypes2.number="number",SemanticTokenTypes2.regexp="regexp",SemanticTokenTypes2.operator="oper\
ator",SemanticTokenTypes2.decorator="decorator",SemanticTokenTypes2.label="label"})(SemanticTokenTypes||(SemanticTokenTypes={}));(function(SemanticTokenModifiers2){
SemanticTokenModifiers2.declaration="declaration",SemanticTokenModifiers2.definition="definition",SemanticTokenModifiers2.readonly="readonly",SemanticTokenModifiers2.
static="static",SemanticTokenModifiers2.deprecated="deprecated",SemanticTokenModifiers2.abstract="abstract",SemanticTokenModifiers2.async="async",SemanticTokenModifiers2.
modification="modification",SemanticTokenModifiers2.documentation="documentation",SemanticTokenModifiers2.defaultLibrary="defaultLibrary"})(SemanticTokenModifiers||
(SemanticTokenModifiers={}));(function(SemanticTokens2){function is2(value){let candidate=value;return Is.objectLiteral(candidate)&&(candidate.resultId===void 0||
typeof candidate.resultId=="string")&&Array.isArray(candidate.data)&&(candidate.data.length===0||typeof candidate.data[0]=="number")}__name(is2,"is"),SemanticTokens2.
is=is2})(SemanticTokens||(SemanticTokens={}));(function(InlineValueText2){function create(range,text){return{range,text}}__name(create,"create"),InlineValueText2.
create=create;function is2(value){let candidate=value;return candidate!=null&&Range.is(candidate.range)&&Is.string(candidate.text)}__name(is2,"is"),InlineValueText2.
is=is2})(InlineValueText||(InlineValueText={}));(function(InlineValueVariableLookup2){function create(range,variableName,caseSensitiveLookup){return{range,variableName,
caseSensitiveLookup}}__name(create,"create"),InlineValueVariableLookup2.create=create;function is2(value){let candidate=value;return candidate!=null&&Range.is(candidate.
range)&&Is.boolean(candidate.caseSensitiveLookup)&&(Is.string(candidate.variableName)||candidate.variableName===void 0)}__name(is2,"is"),InlineValueVariableLookup2.
is=is2})(InlineValueVariableLookup||(InlineValueVariableLookup={}));(function(InlineValueEvaluatableExpression2){function create(range,expression){return{range,
expression}}__name(create,"create"),InlineValueEvaluatableExpression2.create=create;function is2(value){let candidate=value;return candidate!=null&&Range.is(candidate.
range)&&(Is.string(candidate.expression)||candidate.expression===void 0)}__name(is2,"is"),InlineValueEvaluatableExpression2.is=is2})(InlineValueEvaluatableExpression||
(InlineValueEvaluatableExpression={}));(function(InlineValueContext2){function create(frameId,stoppedLocation){return{frameId,stoppedLocation}}__name(create,"cr\
eate"),InlineValueContext2.create=create;function is2(value){let candidate=value;return Is.defined(candidate)&&Range.is(value.stoppedLocation)}__name(is2,"is"),
InlineValueContext2.is=is2})(InlineValueContext||(InlineValueContext={}));(function(InlayHintKind2){InlayHintKind2.Type=1,InlayHintKind2.Parameter=2;function is2(value){
return value===1||value===2}__name(is2,"is"),InlayHintKind2.is=is2})(InlayHintKind||(InlayHintKind={}));(function(InlayHintLabelPart2){function create(value){return{
value}}__name(create,"create"),InlayHintLabelPart2.create=create;function is2(value){let candidate=value;return Is.objectLiteral(candidate)&&(candidate.tooltip===
void 0||Is.string(candidate.tooltip)||MarkupContent.is(candidate.tooltip))&&(candidate.location===void 0||Location.is(candidate.location))&&(candidate.command===
void 0||Command.is(candidate.command))}__name(is2,"is"),InlayHintLabelPart2.is=is2})(InlayHintLabelPart||(InlayHintLabelPart={}));(function(InlayHint2){function create(position,label,kind){
let result={position,label};return kind!==void 0&&(result.kind=kind),result}__name(create,"create"),InlayHint2.create=create;function is2(value){let candidate=value;
return Is.objectLiteral(candidate)&&Position.is(candidate.position)&&(Is.string(candidate.label)||Is.typedArray(candidate.label,InlayHintLabelPart.is))&&(candidate.
kind===void 0||InlayHintKind.is(candidate.kind))&&candidate.textEdits===void 0||Is.typedArray(candidate.textEdits,TextEdit.is)&&(candidate.tooltip===void 0||Is.
string(candidate.tooltip)||MarkupContent.is(candidate.tooltip))&&(candidate.paddingLeft===void 0||Is.boolean(candidate.paddingLeft))&&(candidate.paddingRight===
void 0||Is.boolean(candidate.paddingRight))}__name(is2,"is"),InlayHint2.is=is2})(InlayHint||(InlayHint={}));(function(StringValue2){function createSnippet(value){
return{kind:"snippet",value}}__name(createSnippet,"createSnippet"),StringValue2.createSnippet=createSnippet;function isSnippet(value){let candidate=value;return Is.
objectLiteral(candidate)&&candidate.kind==="snippet"&&Is.string(candidate.value)}__name(isSnippet,"isSnippet"),StringValue2.isSnippet=isSnippet})(StringValue||(StringValue=
{}));(function(InlineCompletionItem2){function create(insertText,filterText,range,command){return{insertText,filterText,range,command}}__name(create,"create"),InlineCompletionItem2.
create=create})(InlineCompletionItem||(InlineCompletionItem={}));(function(InlineCompletionList2){function create(items){return{items}}__name(create,"create"),InlineCompletionList2.
create=create})(InlineCompletionList||(InlineCompletionList={}));(function(InlineCompletionTriggerKind2){InlineCompletionTriggerKind2.Invoked=1,InlineCompletionTriggerKind2.
Automatic=2})(InlineCompletionTriggerKind||(InlineCompletionTriggerKind={}));(function(SelectedCompletionInfo2){function create(range,text){return{range,text}}__name(
create,"create"),SelectedCompletionInfo2.create=create})(SelectedCompletionInfo||(SelectedCompletionInfo={}));(function(InlineCompletionContext2){function create(triggerKind,selectedCompletionInfo){
return{triggerKind,selectedCompletionInfo}}__name(create,"create"),InlineCompletionContext2.create=create})(InlineCompletionContext||(InlineCompletionContext={}));
(function(WorkspaceFolder2){function is2(value){let candidate=value;return Is.objectLiteral(candidate)&&URI.is(candidate.uri)&&Is.string(candidate.name)}__name(
is2,"is"),WorkspaceFolder2.is=is2})(WorkspaceFolder||(WorkspaceFolder={}));EOL=[`
`,`\r
`,"\r"];(function(TextDocument3){function create(uri,languageId,version,content){return new FullTextDocument(uri,languageId,version,content)}__name(create,"crea\
te"),TextDocument3.create=create;function is2(value){let candidate=value;return!!(Is.defined(candidate)&&Is.string(candidate.uri)&&(Is.undefined(candidate.languageId)||
Is.string(candidate.languageId))&&Is.uinteger(candidate.lineCount)&&Is.func(candidate.getText)&&Is.func(candidate.positionAt)&&Is.func(candidate.offsetAt))}__name(
is2,"is"),TextDocument3.is=is2;function applyEdits(document2,edits){let text=document2.getText(),sortedEdits=mergeSort2(edits,(a,b2)=>{let diff=a.range.start.line-
b2.range.start.line;return diff===0?a.range.start.character-b2.range.start.character:diff}),lastModifiedOffset=text.length;for(let i=sortedEdits.length-1;i>=0;i--){
let e=sortedEdits[i],startOffset=document2.offsetAt(e.range.start),endOffset=document2.offsetAt(e.range.end);if(endOffset<=lastModifiedOffset)text=text.substring(
0,startOffset)+e.newText+text.substring(endOffset,text.length);else throw new Error("Overlapping edit");lastModifiedOffset=startOffset}return text}__name(applyEdits,
"applyEdits"),TextDocument3.applyEdits=applyEdits;function mergeSort2(data,compare){if(data.length<=1)return data;let p2=data.length/2|0,left=data.slice(0,p2),right=data.
slice(p2);mergeSort2(left,compare),mergeSort2(right,compare);let leftIdx=0,rightIdx=0,i=0;for(;leftIdx<left.length&&rightIdx<right.length;)compare(left[leftIdx],
right[rightIdx])<=0?data[i++]=left[leftIdx++]:data[i++]=right[rightIdx++];for(;leftIdx<left.length;)data[i++]=left[leftIdx++];for(;rightIdx<right.length;)data[i++]=
right[rightIdx++];return data}__name(mergeSort2,"mergeSort")})(TextDocument||(TextDocument={}));FullTextDocument=class{static{__name(this,"FullTextDocument")}constructor(uri,languageId,version,content){
this._uri=uri,this._languageId=languageId,this._version=version,this._content=content,this._lineOffsets=void 0}get uri(){return this._uri}get languageId(){return this.
_languageId}get version(){return this._version}getText(range){if(range){let start=this.offsetAt(range.start),end=this.offsetAt(range.end);return this._content.substring(
start,end)}return this._content}update(event,version){this._content=event.text,this._version=version,this._lineOffsets=void 0}getLineOffsets(){if(this._lineOffsets===
void 0){let lineOffsets=[],text=this._content,isLineStart=!0;for(let i=0;i<text.length;i++){isLineStart&&(lineOffsets.push(i),isLineStart=!1);let ch=text.charAt(
i);isLineStart=ch==="\r"||ch===`
`,ch==="\r"&&i+1<text.length&&text.charAt(i+1)===`
`&&i++}isLineStart&&text.length>0&&lineOffsets.push(text.length),this._lineOffsets=lineOffsets}return this._lineOffsets}positionAt(offset){offset=Math.max(Math.
min(offset,this._content.length),0);let lineOffsets=this.getLineOffsets(),low=0,high=lineOffsets.length;if(high===0)return Position.create(0,offset);for(;low<high;){
let mid=Math.floor((low+high)/2);lineOffsets[mid]>offset?high=mid:low=mid+1}let line=low-1;return Position.create(line,offset-lineOffsets[line])}offsetAt(position){
let lineOffsets=this.getLineOffsets();if(position.line>=lineOffsets.length)return this._content.length;if(position.line<0)return 0;let lineOffset=lineOffsets[position.
line],nextLineOffset=position.line+1<lineOffsets.length?lineOffsets[position.line+1]:this._content.length;return Math.max(Math.min(lineOffset+position.character,
nextLineOffset),lineOffset)}get lineCount(){return this.getLineOffsets().length}};(function(Is3){let toString=Object.prototype.toString;function defined(value){
return typeof value<"u"}__name(defined,"defined"),Is3.defined=defined;function undefined2(value){return typeof value>"u"}__name(undefined2,"undefined"),Is3.undefined=
undefined2;function boolean(value){return value===!0||value===!1}__name(boolean,"boolean"),Is3.boolean=boolean;function string(value){return toString.call(value)===
"[object String]"}__name(string,"string"),Is3.string=string;function number(value){return toString.call(value)==="[object Number]"}__name(number,"number"),Is3.number=
number;function numberRange(value,min,max){return toString.call(value)==="[object Number]"&&min<=value&&value<=max}__name(numberRange,"numberRange"),Is3.numberRange=
numberRange;function integer2(value){return toString.call(value)==="[object Number]"&&-2147483648<=value&&value<=2147483647}__name(integer2,"integer"),Is3.integer=
integer2;function uinteger2(value){return toString.call(value)==="[object Number]"&&0<=value&&value<=2147483647}__name(uinteger2,"uinteger"),Is3.uinteger=uinteger2;
function func(value){return toString.call(value)==="[object Function]"}__name(func,"func"),Is3.func=func;function objectLiteral(value){return value!==null&&typeof value==
"object"}__name(objectLiteral,"objectLiteral"),Is3.objectLiteral=objectLiteral;function typedArray(value,check){return Array.isArray(value)&&value.every(check)}
__name(typedArray,"typedArray"),Is3.typedArray=typedArray})(Is||(Is={}))}});var require_line=__commonJS({"node_modules/dockerfile-ast/lib/line.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.Line=
void 0;var Line=class{static{__name(this,"Line")}constructor(document2,range){this.document=document2,this.range=range}getRange(){return this.range}getTextContent(){
return this.document.getText().substring(this.document.offsetAt(this.range.start),this.document.offsetAt(this.range.end))}isAfter(line){return this.range.start.
line>line.range.start.line}isBefore(line){return this.range.start.line<line}};exports.Line=Line}});var require_util=__commonJS({"node_modules/dockerfile-ast/lib/util.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.Util=
void 0;var Util=class _Util{static{__name(this,"Util")}static isUTF8BOM(char){let uintArray=Uint8Array.from(Buffer.from(char,"UTF-8"));return uintArray[0]===239&&
uintArray[1]==187&&uintArray[2]==191}static isWhitespace(char){return char===" "||char==="	"||_Util.isNewline(char)}static isNewline(char){return char==="\r"||char===
`
`}static findLeadingNonWhitespace(content,escapeChar){whitespaceCheck:for(let i=0;i<content.length;i++)switch(content.charAt(i)){case" ":case"	":continue;case escapeChar:
escapeCheck:for(let j2=i+1;j2<content.length;j2++)switch(content.charAt(j2)){case" ":case"	":continue;case"\r":i=j2+1;continue whitespaceCheck;case`
`:i=j2;continue whitespaceCheck;default:break escapeCheck}return-1;default:return i}return-1}static isInsideRange(position,range){return range.start.line===range.
end.line?range.start.line===position.line&&range.start.character<=position.character&&position.character<=range.end.character:range.start.line===position.line?range.
start.character<=position.character:range.end.line===position.line?position.character<=range.end.character:range.start.line<position.line&&position.line<range.end.
line}static parseHeredocName(value){if(value=value.substring(2),value.charAt(0)==="-"&&(value=value.substring(1)),value.charAt(0)==='"'){if(value.charAt(value.length-
1)!=='"')return null;value=value.substring(1,value.length-1)}if(value.charAt(0)==="'"){if(value.charAt(value.length-1)!=="'")return null;value=value.substring(1,
value.length-1)}return value.charAt(0)==="<"?null:value}};exports.Util=Util}});var require_comment=__commonJS({"node_modules/dockerfile-ast/lib/comment.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
Comment=void 0;var vscode_languageserver_types_1=(init_main(),__toCommonJS(main_exports)),line_1=require_line(),util_1=require_util(),Comment=class extends line_1.
Line{static{__name(this,"Comment")}constructor(document2,range){super(document2,range)}toString(){let content=this.getContent();return content?"# "+content:"#"}getContent(){
let range=this.getContentRange();return range===null?"":this.document.getText().substring(this.document.offsetAt(range.start),this.document.offsetAt(range.end))}getContentRange(){
let range=this.getRange(),startOffset=this.document.offsetAt(range.start),raw=this.document.getText().substring(startOffset,this.document.offsetAt(range.end)),start=-1,
end=-1;for(let i=1;i<raw.length;i++)if(!util_1.Util.isWhitespace(raw.charAt(i))){start=i;break}if(start===-1)return null;for(let i=raw.length-1;i>=1;i--)if(!util_1.
Util.isWhitespace(raw.charAt(i))){end=i+1;break}return vscode_languageserver_types_1.Range.create(this.document.positionAt(startOffset+start),this.document.positionAt(
startOffset+end))}};exports.Comment=Comment}});var main_exports2={};__export(main_exports2,{TextDocument:()=>TextDocument2});function mergeSort(data,compare){if(data.length<=1)return data;let p2=data.length/
2|0,left=data.slice(0,p2),right=data.slice(p2);mergeSort(left,compare),mergeSort(right,compare);let leftIdx=0,rightIdx=0,i=0;for(;leftIdx<left.length&&rightIdx<
right.length;)compare(left[leftIdx],right[rightIdx])<=0?data[i++]=left[leftIdx++]:data[i++]=right[rightIdx++];for(;leftIdx<left.length;)data[i++]=left[leftIdx++];
for(;rightIdx<right.length;)data[i++]=right[rightIdx++];return data}function computeLineOffsets(text,isAtLineStart,textOffset=0){let result=isAtLineStart?[textOffset]:
[];for(let i=0;i<text.length;i++){let ch=text.charCodeAt(i);isEOL(ch)&&(ch===13&&i+1<text.length&&text.charCodeAt(i+1)===10&&i++,result.push(textOffset+i+1))}return result}
function isEOL(char){return char===13||char===10}function getWellformedRange(range){let start=range.start,end=range.end;return start.line>end.line||start.line===
end.line&&start.character>end.character?{start:end,end:start}:range}function getWellformedEdit(textEdit){let range=getWellformedRange(textEdit.range);return range!==
textEdit.range?{newText:textEdit.newText,range}:textEdit}var FullTextDocument2,TextDocument2,init_main2=__esm({"node_modules/vscode-languageserver-textdocument/\
lib/esm/main.js"(){"use strict";FullTextDocument2=class _FullTextDocument{static{__name(this,"FullTextDocument")}constructor(uri,languageId,version,content){this.
_uri=uri,this._languageId=languageId,this._version=version,this._content=content,this._lineOffsets=void 0}get uri(){return this._uri}get languageId(){return this.
_languageId}get version(){return this._version}getText(range){if(range){let start=this.offsetAt(range.start),end=this.offsetAt(range.end);return this._content.substring(
start,end)}return this._content}update(changes,version){for(let change of changes)if(_FullTextDocument.isIncremental(change)){let range=getWellformedRange(change.
range),startOffset=this.offsetAt(range.start),endOffset=this.offsetAt(range.end);this._content=this._content.substring(0,startOffset)+change.text+this._content.
substring(endOffset,this._content.length);let insertedEndOffset=startOffset+change.text.length,crlfAtStart=this._content.charCodeAt(startOffset-1)===13&&this._content.
charCodeAt(startOffset)===10,crlfAtEnd=this._content.charCodeAt(insertedEndOffset-1)===13&&this._content.charCodeAt(insertedEndOffset)===10;if(crlfAtStart||crlfAtEnd){
this._lineOffsets=void 0;continue}let startLine=Math.max(range.start.line,0),endLine=Math.max(range.end.line,0),lineOffsets=this._lineOffsets,addedLineOffsets=computeLineOffsets(
change.text,!1,startOffset);if(endLine-startLine===addedLineOffsets.length)for(let i=0,len=addedLineOffsets.length;i<len;i++)lineOffsets[i+startLine+1]=addedLineOffsets[i];else
addedLineOffsets.length<1e4?lineOffsets.splice(startLine+1,endLine-startLine,...addedLineOffsets):this._lineOffsets=lineOffsets=lineOffsets.slice(0,startLine+1).
concat(addedLineOffsets,lineOffsets.slice(endLine+1));let diff=change.text.length-(endOffset-startOffset);if(diff!==0)for(let i=startLine+1+addedLineOffsets.length,
len=lineOffsets.length;i<len;i++)lineOffsets[i]=lineOffsets[i]+diff}else if(_FullTextDocument.isFull(change))this._content=change.text,this._lineOffsets=void 0;else
throw new Error("Unknown change event received");this._version=version}getLineOffsets(){return this._lineOffsets===void 0&&(this._lineOffsets=computeLineOffsets(
this._content,!0)),this._lineOffsets}positionAt(offset){offset=Math.max(Math.min(offset,this._content.length),0);let lineOffsets=this.getLineOffsets(),low=0,high=lineOffsets.
length;if(high===0)return{line:0,character:offset};for(;low<high;){let mid=Math.floor((low+high)/2);lineOffsets[mid]>offset?high=mid:low=mid+1}let line=low-1;return offset=
this.ensureBeforeEOL(offset,lineOffsets[line]),{line,character:offset-lineOffsets[line]}}offsetAt(position){let lineOffsets=this.getLineOffsets();if(position.line>=
lineOffsets.length)return this._content.length;if(position.line<0)return 0;let lineOffset=lineOffsets[position.line];if(position.character<=0)return lineOffset;
let nextLineOffset=position.line+1<lineOffsets.length?lineOffsets[position.line+1]:this._content.length,offset=Math.min(lineOffset+position.character,nextLineOffset);
return this.ensureBeforeEOL(offset,lineOffset)}getLineRange(line){let lineOffsets=this.getLineOffsets();if(line>=lineOffsets.length){let lastLine=lineOffsets.length-
1;return{start:{line:lastLine,character:0},end:{line:lastLine,character:this._content.length-lineOffsets[lastLine]}}}else if(line<0)return{start:{line:0,character:0},
end:{line:0,character:0}};let startOffset=lineOffsets[line],nextLineOffset=line+1<lineOffsets.length?lineOffsets[line+1]:this._content.length,endOffset=this.ensureBeforeEOL(
nextLineOffset,startOffset);return{start:{line,character:0},end:{line,character:endOffset-startOffset}}}getEOLCharacters(line){let lineOffsets=this.getLineOffsets();
if(line>=lineOffsets.length)return"";if(line<0)return"";let nextLineOffset=line+1<lineOffsets.length?lineOffsets[line+1]:this._content.length,eolOffset=this.ensureBeforeEOL(
nextLineOffset,lineOffsets[line]);return this._content.substring(eolOffset,nextLineOffset)}ensureBeforeEOL(offset,lineOffset){for(;offset>lineOffset&&isEOL(this.
_content.charCodeAt(offset-1));)offset--;return offset}get lineCount(){return this.getLineOffsets().length}static isIncremental(event){let candidate=event;return candidate!=
null&&typeof candidate.text=="string"&&candidate.range!==void 0&&(candidate.rangeLength===void 0||typeof candidate.rangeLength=="number")}static isFull(event){let candidate=event;
return candidate!=null&&typeof candidate.text=="string"&&candidate.range===void 0&&candidate.rangeLength===void 0}};(function(TextDocument3){function create(uri,languageId,version,content){
return new FullTextDocument2(uri,languageId,version,content)}__name(create,"create"),TextDocument3.create=create;function update(document2,changes,version){if(document2 instanceof
FullTextDocument2)return document2.update(changes,version),document2;throw new Error("TextDocument.update: document must be created by TextDocument.create")}__name(
update,"update"),TextDocument3.update=update;function applyEdits(document2,edits){let text=document2.getText(),sortedEdits=mergeSort(edits.map(getWellformedEdit),
(a,b2)=>{let diff=a.range.start.line-b2.range.start.line;return diff===0?a.range.start.character-b2.range.start.character:diff}),lastModifiedOffset=0,spans=[];for(let e of sortedEdits){
let startOffset=document2.offsetAt(e.range.start);if(startOffset<lastModifiedOffset)throw new Error("Overlapping edit");startOffset>lastModifiedOffset&&spans.push(
text.substring(lastModifiedOffset,startOffset)),e.newText.length&&spans.push(e.newText),lastModifiedOffset=document2.offsetAt(e.range.end)}return spans.push(text.
substr(lastModifiedOffset)),spans.join("")}__name(applyEdits,"applyEdits"),TextDocument3.applyEdits=applyEdits})(TextDocument2||(TextDocument2={}));__name(mergeSort,
"mergeSort");__name(computeLineOffsets,"computeLineOffsets");__name(isEOL,"isEOL");__name(getWellformedRange,"getWellformedRange");__name(getWellformedEdit,"get\
WellformedEdit")}});var require_parserDirective=__commonJS({"node_modules/dockerfile-ast/lib/parserDirective.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.ParserDirective=void 0;var main_1=require_main(),line_1=require_line(),ParserDirective=class extends line_1.Line{static{__name(this,"ParserDirective")}constructor(document2,range,nameRange,valueRange){
super(document2,range),this.nameRange=nameRange,this.valueRange=valueRange}toString(){return"# "+this.getName()+"="+this.getValue()}getNameRange(){return this.nameRange}getValueRange(){
return this.valueRange}getName(){return this.document.getText().substring(this.document.offsetAt(this.nameRange.start),this.document.offsetAt(this.nameRange.end))}getValue(){
return this.document.getText().substring(this.document.offsetAt(this.valueRange.start),this.document.offsetAt(this.valueRange.end))}getDirective(){let directive=main_1.
Directive[this.getName().toLowerCase()];return directive===void 0?null:directive}};exports.ParserDirective=ParserDirective}});var require_heredoc=__commonJS({"node_modules/dockerfile-ast/lib/heredoc.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
Heredoc=void 0;var Heredoc=class{static{__name(this,"Heredoc")}constructor(startRange,name,nameRange,contentRange,endRange){this.startRange=startRange,this.name=
name,this.nameRange=nameRange,this.contentRange=contentRange,this.endRange=endRange}getName(){return this.name}getStartRange(){return this.startRange}getNameRange(){
return this.nameRange}getContentRange(){return this.contentRange}getDelimiterRange(){return this.endRange}};exports.Heredoc=Heredoc}});var require_variable=__commonJS({"node_modules/dockerfile-ast/lib/variable.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
Variable=void 0;var Variable=class{static{__name(this,"Variable")}constructor(name,nameRange,range,modifier,modifierRange,substitutionParameter,substitutionRange,defined,buildVariable,stringValue){
this.name=name,this.nameRange=nameRange,this.range=range,this.modifier=modifier,this.modifierRange=modifierRange,this.substitutionParameter=substitutionParameter,
this.substitutionRange=substitutionRange,this.defined=defined,this.buildVariable=buildVariable,this.stringValue=stringValue}toString(){return this.stringValue}getName(){
return this.name}getNameRange(){return this.nameRange}getRange(){return this.range}getModifier(){return this.modifier}getModifierRange(){return this.modifierRange}getSubstitutionParameter(){
return this.substitutionParameter}getSubstitutionRange(){return this.substitutionRange}isDefined(){return this.defined}isBuildVariable(){return this.buildVariable===
!0}isEnvironmentVariable(){return this.buildVariable===!1}};exports.Variable=Variable}});var require_instruction=__commonJS({"node_modules/dockerfile-ast/lib/instruction.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.Instruction=void 0;var vscode_languageserver_types_1=(init_main(),__toCommonJS(main_exports)),util_1=require_util(),line_1=require_line(),argument_1=require_argument(),
heredoc_1=require_heredoc(),variable_1=require_variable(),main_1=require_main(),Instruction=class extends line_1.Line{static{__name(this,"Instruction")}constructor(document2,range,dockerfile,escapeChar,instruction,instructionRange){
super(document2,range),this.dockerfile=dockerfile,this.escapeChar=escapeChar,this.instruction=instruction,this.instructionRange=instructionRange}toString(){let value=this.
getKeyword();for(let arg of this.getRawArguments())value+=" ",value+=arg.getValue();return value}getRangeContent(range){return range===null?null:this.document.getText().
substring(this.document.offsetAt(range.start),this.document.offsetAt(range.end))}getInstructionRange(){return this.instructionRange}getInstruction(){return this.
instruction}getKeyword(){return this.getInstruction().toUpperCase()}getArgumentsRange(){let args=this.getArguments();return args.length===0?null:vscode_languageserver_types_1.
Range.create(args[0].getRange().start,args[args.length-1].getRange().end)}getArgumentsRanges(){let args=this.getArguments();if(args.length===0)return[];if(args[0].
getRange().start.line===args[args.length-1].getRange().end.line)return[vscode_languageserver_types_1.Range.create(args[0].getRange().start,args[args.length-1].getRange().
end)];let ranges=[],end=-1,startPosition=args[0].getRange().start,range=this.getInstructionRange(),extra=this.document.offsetAt(startPosition)-this.document.offsetAt(
range.start),fullArgs=this.getTextContent().substring(extra,this.document.offsetAt(args[args.length-1].getRange().end)-this.document.offsetAt(range.start)),offset=this.
document.offsetAt(range.start)+extra,start=!1,comment=!1;for(let i=0;i<fullArgs.length;i++){let char=fullArgs.charAt(i);if(char===this.escapeChar){let next=fullArgs.
charAt(i+1);if(next===" "||next==="	")whitespaceCheck:for(let j2=i+2;j2<fullArgs.length;j2++)switch(fullArgs.charAt(j2)){case" ":case"	":continue;case"\r":j2++;case`\

`:startPosition!==null&&ranges.push(vscode_languageserver_types_1.Range.create(startPosition,this.document.positionAt(offset+end+1))),startPosition=null,start=!0,
comment=!1,i=j2;break whitespaceCheck;default:break whitespaceCheck}else next==="\r"?(startPosition!==null&&(ranges.push(vscode_languageserver_types_1.Range.create(
startPosition,this.document.positionAt(offset+end+1))),startPosition=null),start=!0,comment=!1,i+=2):(next===`
`&&(startPosition!==null&&ranges.push(vscode_languageserver_types_1.Range.create(startPosition,this.document.positionAt(offset+end+1))),startPosition=null,start=
!0,comment=!1),i++)}else if(util_1.Util.isNewline(char))comment&&(startPosition=null,start=!0,comment=!1);else if(!comment){if(startPosition===null){if(char==="\
#"){comment=!0;continue}let position=this.document.positionAt(offset+i);position.character!==0&&(startPosition=vscode_languageserver_types_1.Position.create(position.
line,0))}end=i}}return startPosition===null?ranges.push(vscode_languageserver_types_1.Range.create(this.document.positionAt(offset+end),this.document.positionAt(
offset+end+1))):ranges.push(vscode_languageserver_types_1.Range.create(startPosition,this.document.positionAt(offset+end+1))),ranges}getRawArgumentsContent(){let args=this.
getArguments();return args.length===0?null:this.getRangeContent(vscode_languageserver_types_1.Range.create(args[0].getRange().start,args[args.length-1].getRange().
end))}getArgumentsContent(){if(this.getArguments().length===0)return null;let content="",ranges=this.getArgumentsRanges(),documentText=this.document.getText();for(let range of ranges)
content+=documentText.substring(this.document.offsetAt(range.start),this.document.offsetAt(range.end));return content}getArguments(){return this.getRawArguments()}getRawArguments(){
let args=[],range=this.getInstructionRange(),extra=this.document.offsetAt(range.end)-this.document.offsetAt(range.start),fullArgs=this.getTextContent().substring(
extra),offset=this.document.offsetAt(range.start)+extra,start=!1,comment=!1,found2=-1,escapedWhitespaceDetected=!1,escaping=!1,escapeMarker=-1,escapedArg="";for(let i=0;i<
fullArgs.length;i++){let char=fullArgs.charAt(i);if(util_1.Util.isWhitespace(char))if(escaping){escapedWhitespaceDetected=!0,util_1.Util.isNewline(char)&&(escapedWhitespaceDetected=
!1,comment&&(comment=!1,start=!0));continue}else found2!==-1&&(escapeMarker===-1?args.push(new argument_1.Argument(escapedArg,vscode_languageserver_types_1.Range.
create(this.document.positionAt(offset+found2),this.document.positionAt(offset+i)))):args.push(new argument_1.Argument(escapedArg,vscode_languageserver_types_1.
Range.create(this.document.positionAt(offset+found2),this.document.positionAt(offset+escapeMarker)))),escapeMarker=-1,escapedArg="",found2=-1);else if(char===this.
escapeChar){let next=fullArgs.charAt(i+1);if(next===" "||next==="	")whitespaceCheck:for(let j2=i+2;j2<fullArgs.length;j2++)switch(fullArgs.charAt(j2)){case" ":case"\
	":continue;case"\r":j2++;case`
`:comment=!1,escaping=!0,start=!0,found2!==-1&&(escapeMarker=i),i=j2;break whitespaceCheck;default:escapeMarker=i,found2===-1&&(i=j2-1);break whitespaceCheck}else if(next===
"\r")comment=!1,escaping=!0,start=!0,found2!==-1&&escapeMarker===-1&&(escapeMarker=i),i+=2;else if(next===`
`)comment=!1,escaping=!0,start=!0,found2!==-1&&escapeMarker===-1&&(escapeMarker=i),i++;else{if(escapedWhitespaceDetected&&escapeMarker!==-1&&(args.push(new argument_1.
Argument(escapedArg,vscode_languageserver_types_1.Range.create(this.document.positionAt(offset+found2),this.document.positionAt(offset+escapeMarker)))),escapedArg=
"",found2=-1),escapeMarker=-1,escapedWhitespaceDetected=!1,escaping=!1,next==="$")escapedArg=escapedArg+char+next;else{if(next==="")break;escapedArg=escapedArg+
next}found2===-1&&(found2=i),i++}}else comment||(start&&char==="#"?comment=!0:(escapedWhitespaceDetected&&escapeMarker!==-1&&(args.push(new argument_1.Argument(
escapedArg,vscode_languageserver_types_1.Range.create(this.document.positionAt(offset+found2),this.document.positionAt(offset+escapeMarker)))),escapedArg="",found2=
-1),escapedWhitespaceDetected=!1,escaping=!1,escapeMarker=-1,escapedArg=escapedArg+char,found2===-1&&(found2=i)),start=!1)}return found2!==-1&&(escapeMarker===-1?
args.push(new argument_1.Argument(escapedArg,vscode_languageserver_types_1.Range.create(this.document.positionAt(offset+found2),this.document.positionAt(offset+
fullArgs.length)))):args.push(new argument_1.Argument(escapedArg,vscode_languageserver_types_1.Range.create(this.document.positionAt(offset+found2),this.document.
positionAt(offset+escapeMarker))))),args}getExpandedArguments(){let args=this.getArguments();for(let i=0;i<args.length;i++){let argRange=args[i].getRange(),offset=this.
document.offsetAt(argRange.start),variables2=this.parseVariables(offset,args[i].getValue()),swaps=[],requiresExpansion=!1;for(let variable of variables2){let value=this.
dockerfile.resolveVariable(variable.getName(),variable.getNameRange().start.line);swaps.push(value),requiresExpansion=requiresExpansion||value!==void 0}if(requiresExpansion){
let expanded="";for(let j2=0;j2<swaps.length;j2++){let variableRange=variables2[j2].getRange(),start=this.document.offsetAt(variableRange.start),end=this.document.
offsetAt(variableRange.end);swaps[j2]?(expanded+=this.document.getText().substring(offset,start),expanded+=swaps[j2],offset=end):(expanded+=this.document.getText().
substring(offset,end),offset=end)}let argEnd=this.document.offsetAt(argRange.end);argEnd!==offset&&(expanded+=this.document.getText().substring(offset,argEnd)),
args[i]=new argument_1.Argument(expanded,argRange)}}return args}getVariables(){let variables2=[],args=this.getRawArguments();for(let arg of args){let range=arg.
getRange(),rawValue=this.document.getText().substring(this.document.offsetAt(range.start),this.document.offsetAt(range.end)),parsedVariables=this.parseVariables(
this.document.offsetAt(arg.getRange().start),rawValue);for(let parsedVariable of parsedVariables)variables2.push(parsedVariable)}return variables2}parseVariables(offset,arg){
let variables2=[];variableLoop:for(let i=0;i<arg.length;i++)switch(arg.charAt(i)){case this.escapeChar:arg.charAt(i+1)==="$"&&i++;break;case"$":if(arg.charAt(i+
1)==="{"){let escapedString="${",escapedName="",nameEnd=-1,escapedSubstitutionParameter="",substitutionStart=-1,substitutionEnd=-1,modifierRead=-1;nameLoop:for(let j2=i+
2;j2<arg.length;j2++){let char=arg.charAt(j2);switch(char){case this.escapeChar:for(let k2=j2+1;k2<arg.length;k2++)switch(arg.charAt(k2)){case" ":case"	":case"\r":
continue;case`
`:j2=k2;continue nameLoop}break;case"}":escapedString+="}";let modifier=null,modifierRange=null,substitutionParameter=modifierRead!==-1?escapedSubstitutionParameter:
null,substitutionRange=null;nameEnd===-1?nameEnd=j2:nameEnd+1===j2?(modifier="",modifierRange=vscode_languageserver_types_1.Range.create(this.document.positionAt(
offset+nameEnd+1),this.document.positionAt(offset+nameEnd+1))):(substitutionStart===-1?(substitutionStart=modifierRead+1,substitutionEnd=modifierRead+1):substitutionEnd=
substitutionEnd+1,modifier=arg.substring(modifierRead,modifierRead+1),modifierRange=vscode_languageserver_types_1.Range.create(this.document.positionAt(offset+modifierRead),
this.document.positionAt(offset+modifierRead+1)),substitutionRange=vscode_languageserver_types_1.Range.create(this.document.positionAt(offset+substitutionStart),
this.document.positionAt(offset+substitutionEnd)));let start=this.document.positionAt(offset+i);variables2.push(new variable_1.Variable(escapedName,vscode_languageserver_types_1.
Range.create(this.document.positionAt(offset+i+2),this.document.positionAt(offset+nameEnd)),vscode_languageserver_types_1.Range.create(start,this.document.positionAt(
offset+j2+1)),modifier,modifierRange,substitutionParameter,substitutionRange,this.dockerfile.resolveVariable(escapedName,start.line)!==void 0,this.isBuildVariable(
escapedName,start.line),escapedString)),i=j2;continue variableLoop;case":":nameEnd===-1?nameEnd=j2:modifierRead!==-1?(substitutionStart===-1&&(substitutionStart=
j2),substitutionEnd=j2,escapedSubstitutionParameter+=":"):modifierRead=j2,escapedString+=":";break;case`
`:case"\r":case" ":case"	":break;default:nameEnd===-1?escapedName+=char:modifierRead!==-1?(substitutionStart===-1&&(substitutionStart=j2),substitutionEnd=j2,escapedSubstitutionParameter+=
char):modifierRead=j2,escapedString+=char;break}}break variableLoop}else{if(util_1.Util.isWhitespace(arg.charAt(i+1))||i===arg.length-1)continue;{let escapedName="";
nameLoop:for(let j2=i+1;j2<arg.length;j2++){let char=arg.charAt(j2);switch(char){case"\r":case`
`:case" ":case"	":continue;case"$":case"'":case'"':let varStart=this.document.positionAt(offset+i);variables2.push(new variable_1.Variable(escapedName,vscode_languageserver_types_1.
Range.create(this.document.positionAt(offset+i+1),this.document.positionAt(offset+j2)),vscode_languageserver_types_1.Range.create(varStart,this.document.positionAt(
offset+j2)),null,null,null,null,this.dockerfile.resolveVariable(escapedName,varStart.line)!==void 0,this.isBuildVariable(escapedName,varStart.line),"$"+escapedName)),
i=j2-1;continue variableLoop;case this.escapeChar:for(let k2=j2+1;k2<arg.length;k2++)switch(arg.charAt(k2)){case" ":case"	":case"\r":continue;case`
`:j2=k2;continue nameLoop}let start2=this.document.positionAt(offset+i);variables2.push(new variable_1.Variable(escapedName,vscode_languageserver_types_1.Range.
create(this.document.positionAt(offset+i+1),this.document.positionAt(offset+j2)),vscode_languageserver_types_1.Range.create(start2,this.document.positionAt(offset+
j2)),null,null,null,null,this.dockerfile.resolveVariable(escapedName,start2.line)!==void 0,this.isBuildVariable(escapedName,start2.line),"$"+escapedName));break variableLoop}
if(char.match(/^[a-z0-9_]+$/i)===null){let varStart=this.document.positionAt(offset+i);variables2.push(new variable_1.Variable(escapedName,vscode_languageserver_types_1.
Range.create(this.document.positionAt(offset+i+1),this.document.positionAt(offset+j2)),vscode_languageserver_types_1.Range.create(varStart,this.document.positionAt(
offset+j2)),null,null,null,null,this.dockerfile.resolveVariable(escapedName,varStart.line)!==void 0,this.isBuildVariable(escapedName,varStart.line),"$"+escapedName)),
i=j2-1;continue variableLoop}escapedName+=char}let start=this.document.positionAt(offset+i);variables2.push(new variable_1.Variable(escapedName,vscode_languageserver_types_1.
Range.create(this.document.positionAt(offset+i+1),this.document.positionAt(offset+arg.length)),vscode_languageserver_types_1.Range.create(start,this.document.positionAt(
offset+arg.length)),null,null,null,null,this.dockerfile.resolveVariable(escapedName,start.line)!==void 0,this.isBuildVariable(escapedName,start.line),"$"+escapedName))}}
break variableLoop}return variables2}isBuildVariable(variable,line){if(this.getKeyword()===main_1.Keyword.FROM){for(let initialArg of this.dockerfile.getInitialARGs()){
let property=initialArg.getProperty();if(property&&variable===property.getName())return!0}return}let image=this.dockerfile.getContainingImage(vscode_languageserver_types_1.
Position.create(line,0)),envs=image.getENVs();for(let i=envs.length-1;i>=0;i--)if(envs[i].isBefore(line)){for(let property of envs[i].getProperties())if(property.
getName()===variable)return!1}let args=image.getARGs();for(let i=args.length-1;i>=0;i--)if(args[i].isBefore(line)){let property=args[i].getProperty();if(property&&
property.getName()===variable)return!0}}createSingleLineHeredocs(args){let heredocs=[];for(let arg of args){let value=arg.getValue();if(value.startsWith("<<")&&
util_1.Util.parseHeredocName(value)!==null){let startRange=arg.getRange(),nameRange=this.getNameRange(startRange),name=this.getName(nameRange);heredocs.push(new heredoc_1.
Heredoc(startRange,name,nameRange,null,null))}}return heredocs}getName(nameRange){let content=this.document.getText(nameRange),escaping=!1,name="";nameLoop:for(let i=0;i<
content.length;i++){let ch=content.charAt(i);switch(ch){case this.escapeChar:escaping=!0;for(let j2=i+1;j2<content.length;j2++)switch(content.charAt(j2)){case" ":case"\
	":break;case"\r":i=j2+1;continue nameLoop;case`
`:i=j2;continue nameLoop;default:name+=content.charAt(j2),i=j2;continue nameLoop}break;case"#":if(escaping){for(let j2=i+1;j2<content.length;j2++)if(content.charAt(
j2)===`
`){i=j2;continue nameLoop}}case" ":case"	":case"\r":case`
`:if(escaping)break;default:name+=ch;break}}return name}getNameRange(startRange){let content=this.document.getText(startRange),endFound=!1,searchHyphen=!1,start=-1,
end=-1,escaping=!1,quote=null;contentLoop:for(let i=0;i<content.length;i++){let ch=content.charAt(i);switch(ch){case'"':case"'":if(quote===ch)break contentLoop;
quote=ch;continue;case this.escapeChar:for(let j2=i+1;j2<content.length;j2++)if(content.charAt(j2)===`
`){escaping=!0,j2=i;continue contentLoop}break;case" ":case"	":case"\r":case`
`:break;case"<":endFound?searchHyphen=!0:endFound=!0;break;case"-":if(searchHyphen){searchHyphen=!1;break}case"#":if(escaping){for(let j2=i+1;j2<content.length;j2++)
if(content.charAt(j2)===`
`){i=j2;continue contentLoop}}default:if(start===-1&&(start=i),quote!==null){end=i+1;break}break contentLoop}}if(start===-1)return vscode_languageserver_types_1.
Range.create(startRange.end,startRange.end);let nameStart=this.document.positionAt(this.document.offsetAt(startRange.start)+start),nameEnd=quote!==null?this.document.
positionAt(this.document.offsetAt(startRange.start)+end):startRange.end;return vscode_languageserver_types_1.Range.create(nameStart,nameEnd)}getHeredocs(){let args=this.
getArguments();if(args.length===0)return[];let heredocs=[],range=this.getRange();if(range.start.line===range.end.line)return this.createSingleLineHeredocs(args);
let heredocDefinitions=[],heredocsProcessed=!1,escaping=!1,contentStart=-1,contentEnd=-1,lineStart=-1,currentHeredoc=0,startOffset=this.document.offsetAt(args[0].
getRange().start),content=this.getRangeContent(vscode_languageserver_types_1.Range.create(args[0].getRange().start,this.getRange().end));contentLoop:for(let i=0;i<
content.length;i++)switch(content.charAt(i)){case this.escapeChar:escaping=!0;for(let j2=i+1;j2<content.length;j2++)switch(content.charAt(j2)){case" ":case"	":break;case"\
\r":j2++;case`
`:i=j2;continue contentLoop;default:i=j2;continue contentLoop}break;case"\r":break;case`
`:if(escaping)break;if(heredocsProcessed){contentStart===-1&&(contentStart=i),contentEnd=i;let arg=heredocDefinitions[currentHeredoc],startRange=arg.getRange(),
nameRange=this.getNameRange(startRange),name=this.getName(nameRange),delimiterRange=this.getDelimiterRange(arg,name,vscode_languageserver_types_1.Range.create(this.
document.positionAt(startOffset+lineStart),this.document.positionAt(startOffset+i)));if(delimiterRange!==null){let contentRange=vscode_languageserver_types_1.Range.
create(this.document.positionAt(startOffset+contentStart),this.document.positionAt(startOffset+lineStart-1));heredocs.push(new heredoc_1.Heredoc(startRange,name,
nameRange,contentRange,delimiterRange)),contentStart=-1,currentHeredoc++}lineStart=-1}else{let offsetLimit=startOffset+i;for(let arg of args)if(this.document.offsetAt(
arg.getRange().start)<offsetLimit)arg.getValue().startsWith("<<")&&heredocDefinitions.push(arg);else break;heredocsProcessed=!0,lineStart=-1;continue contentLoop}
break;case" ":case"	":if(escaping)break;case"#":if(escaping){for(let j2=i+1;j2<content.length;j2++)if(content.charAt(j2)===`
`){i=j2;continue contentLoop}}default:escaping&&(escaping=!1),heredocsProcessed&&(contentStart===-1&&(contentStart=i),lineStart===-1&&(lineStart=i));break}if(heredocsProcessed){
let arg=heredocDefinitions[currentHeredoc],startRange=arg.getRange(),nameRange=this.getNameRange(startRange),name=this.getName(nameRange),contentRange=null,delimiterRange=this.
getDelimiterRange(arg,name,vscode_languageserver_types_1.Range.create(this.document.positionAt(startOffset+lineStart),range.end));delimiterRange===null?contentRange=
vscode_languageserver_types_1.Range.create(this.document.positionAt(startOffset+contentStart),range.end):contentEnd!==-1&&(contentRange=vscode_languageserver_types_1.
Range.create(this.document.positionAt(startOffset+contentStart),this.document.positionAt(startOffset+contentEnd))),heredocs.push(new heredoc_1.Heredoc(startRange,
name,nameRange,contentRange,delimiterRange)),currentHeredoc++;for(let i=currentHeredoc;i<heredocDefinitions.length;i++){let startRange2=heredocDefinitions[currentHeredoc].
getRange(),nameRange2=this.getNameRange(startRange2),name2=this.getName(nameRange2);heredocs.push(new heredoc_1.Heredoc(startRange2,name2,nameRange2,null,null)),
currentHeredoc++}}else return this.createSingleLineHeredocs(args);return heredocs}getDelimiterRange(startArg,name,candidateRange){let text=this.document.getText(
candidateRange);if(startArg.getValue().startsWith("<<-")){let index=0;for(;text.charAt(index)==="	";)index++;return text.substring(index)===name?vscode_languageserver_types_1.
Range.create(vscode_languageserver_types_1.Position.create(candidateRange.start.line,index),candidateRange.end):null}return text===name?candidateRange:null}};exports.
Instruction=Instruction}});var require_flagOption=__commonJS({"node_modules/dockerfile-ast/lib/flagOption.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.FlagOption=void 0;var FlagOption=class{static{__name(this,"FlagOption")}constructor(range,name,nameRange,value,valueRange){this.range=range,this.name=name,
this.nameRange=nameRange,this.value=value,this.valueRange=valueRange}toString(){return this.valueRange!==null?this.name+"="+this.value:this.name}getRange(){return this.
range}getName(){return this.name}getNameRange(){return this.nameRange}getValue(){return this.value}getValueRange(){return this.valueRange}};exports.FlagOption=FlagOption}});var require_flag=__commonJS({"node_modules/dockerfile-ast/lib/flag.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.Flag=
void 0;var vscode_languageserver_types_1=(init_main(),__toCommonJS(main_exports)),flagOption_1=require_flagOption(),Flag=class{static{__name(this,"Flag")}constructor(document2,range,name,nameRange,value,valueRange){
if(this.options=[],this.range=range,this.name=name,this.nameRange=nameRange,this.value=value,this.valueRange=valueRange,this.value!==null){let offset=document2.
offsetAt(valueRange.start),nameStart=-1,valueStart=-1,hasOptions=!1;for(let i=0;i<value.length;i++)switch(value.charAt(i)){case"=":if(hasOptions=!0,valueStart===
-1){valueStart=i+1;break}break;case",":this.options.push(this.createFlagOption(document2,value,offset,nameStart,valueStart,i)),nameStart=-1,valueStart=-1;break;default:
nameStart===-1&&(nameStart=i);break}hasOptions&&nameStart!==-1&&this.options.push(this.createFlagOption(document2,value,offset,nameStart,valueStart,value.length))}}createFlagOption(document2,content,documentOffset,nameStart,valueStart,valueEnd){
let optionRange=vscode_languageserver_types_1.Range.create(document2.positionAt(documentOffset+nameStart),document2.positionAt(documentOffset+valueEnd));return valueStart===
-1?new flagOption_1.FlagOption(optionRange,content.substring(nameStart,valueEnd),optionRange,null,null):new flagOption_1.FlagOption(optionRange,content.substring(
nameStart,valueStart-1),vscode_languageserver_types_1.Range.create(document2.positionAt(documentOffset+nameStart),document2.positionAt(documentOffset+valueStart-
1)),content.substring(valueStart,valueEnd),vscode_languageserver_types_1.Range.create(document2.positionAt(documentOffset+valueStart),document2.positionAt(documentOffset+
valueEnd)))}toString(){return this.valueRange?"--"+this.name+"="+this.value:"--"+this.name}getRange(){return this.range}getName(){return this.name}getNameRange(){
return this.nameRange}getValue(){return this.value}getValueRange(){return this.valueRange}getOption(name){for(let option of this.options)if(option.getName()===name)
return option;return null}getOptions(){return this.options}hasOptions(){return this.options.length>0}};exports.Flag=Flag}});var require_modifiableInstruction=__commonJS({"node_modules/dockerfile-ast/lib/modifiableInstruction.js"(exports){"use strict";Object.defineProperty(exports,"__\
esModule",{value:!0});exports.ModifiableInstruction=void 0;var vscode_languageserver_types_1=(init_main(),__toCommonJS(main_exports)),flag_1=require_flag(),instruction_1=require_instruction(),
ModifiableInstruction=class extends instruction_1.Instruction{static{__name(this,"ModifiableInstruction")}constructor(document2,range,dockerfile,escapeChar,instruction,instructionRange){
super(document2,range,dockerfile,escapeChar,instruction,instructionRange)}getFlags(){if(!this.flags){this.flags=[];for(let arg of this.getArguments()){let value=arg.
getValue();if(this.stopSearchingForFlags(value))return this.flags;if(value.indexOf("--")===0){let range=arg.getRange(),rawValue=this.document.getText().substring(
this.document.offsetAt(range.start),this.document.offsetAt(range.end)),nameIndex=value.indexOf("="),index=rawValue.indexOf("="),firstMatch=!1,secondMatch=!1,startIndex=-1;
nameSearchLoop:for(let i=0;i<rawValue.length;i++)switch(rawValue.charAt(i)){case"\\":case" ":case"	":case"\r":case`
`:break;case"-":if(secondMatch){startIndex=i;break nameSearchLoop}else firstMatch?secondMatch=!0:firstMatch=!0;break;default:startIndex=i;break nameSearchLoop}let nameStart=this.
document.positionAt(this.document.offsetAt(range.start)+startIndex);if(index===-1)this.flags.push(new flag_1.Flag(this.document,range,value.substring(2),vscode_languageserver_types_1.
Range.create(nameStart,range.end),null,null));else if(index===value.length-1){let nameEnd=this.document.positionAt(this.document.offsetAt(range.start)+index);this.
flags.push(new flag_1.Flag(this.document,range,value.substring(2,index),vscode_languageserver_types_1.Range.create(nameStart,nameEnd),"",vscode_languageserver_types_1.
Range.create(range.end,range.end)))}else{let nameEnd=this.document.positionAt(this.document.offsetAt(range.start)+index);this.flags.push(new flag_1.Flag(this.document,
range,value.substring(2,nameIndex),vscode_languageserver_types_1.Range.create(nameStart,nameEnd),value.substring(nameIndex+1),vscode_languageserver_types_1.Range.
create(this.document.positionAt(this.document.offsetAt(range.start)+index+1),range.end)))}}}}return this.flags}getArguments(){let args=super.getArguments(),flags=this.
getFlags();if(flags.length===0)return args;for(let i=0;i<flags.length;i++)args.shift();return args}};exports.ModifiableInstruction=ModifiableInstruction}});var require_jsonInstruction=__commonJS({"node_modules/dockerfile-ast/lib/jsonInstruction.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.JSONInstruction=void 0;var vscode_languageserver_types_1=(init_main(),__toCommonJS(main_exports)),argument_1=require_argument(),jsonArgument_1=require_jsonArgument(),
modifiableInstruction_1=require_modifiableInstruction(),JSONInstruction=class extends modifiableInstruction_1.ModifiableInstruction{static{__name(this,"JSONInst\
ruction")}constructor(document2,range,dockerfile,escapeChar,instruction,instructionRange){super(document2,range,dockerfile,escapeChar,instruction,instructionRange),
this.openingBracket=null,this.closingBracket=null,this.jsonStrings=[];let argsContent=this.getRawArgumentsContent();if(argsContent===null)return;let args=this.getArguments();
if(args.length===1&&args[0].getValue()==="[]"){let argRange=args[0].getRange();this.openingBracket=new argument_1.Argument("[",vscode_languageserver_types_1.Range.
create(argRange.start.line,argRange.start.character,argRange.start.line,argRange.start.character+1)),this.closingBracket=new argument_1.Argument("]",vscode_languageserver_types_1.
Range.create(argRange.start.line,argRange.start.character+1,argRange.end.line,argRange.end.character));return}else if(args.length===2&&args[0].getValue()==="["&&
args[1].getValue()==="]"){this.openingBracket=args[0],this.closingBracket=args[1];return}let argsOffset=document2.offsetAt(this.getArgumentsRange().start),start=-1,
last="",quoted2=!1,escapedArg="";argsCheck:for(let i=0;i<argsContent.length;i++){let char=argsContent.charAt(i);switch(char){case"[":if(last==="")this.openingBracket=
new argument_1.Argument("[",vscode_languageserver_types_1.Range.create(document2.positionAt(argsOffset+i),document2.positionAt(argsOffset+i+1))),last="[";else if(quoted2)
escapedArg=escapedArg+char;else break argsCheck;break;case'"':if(last==="["||last===","){start=i,quoted2=!0,last='"',escapedArg=escapedArg+char;continue}else if(last===
'"')if(quoted2)escapedArg=escapedArg+char,quoted2=!1,this.jsonStrings.push(new jsonArgument_1.JSONArgument(escapedArg,vscode_languageserver_types_1.Range.create(
document2.positionAt(argsOffset+start),document2.positionAt(argsOffset+i+1)),vscode_languageserver_types_1.Range.create(document2.positionAt(argsOffset+start+1),
document2.positionAt(argsOffset+i)))),escapedArg="";else break argsCheck;else break argsCheck;break;case",":if(quoted2)escapedArg=escapedArg+char;else if(last===
'"')last=",";else break argsCheck;break;case"]":if(quoted2)escapedArg=escapedArg+char;else if(last!==""){this.closingBracket=new argument_1.Argument("]",vscode_languageserver_types_1.
Range.create(document2.positionAt(argsOffset+i),document2.positionAt(argsOffset+i+1)));break argsCheck}break;case" ":case"	":break;case"\\":if(quoted2)switch(argsContent.
charAt(i+1)){case'"':case"\\":escapedArg=escapedArg+argsContent.charAt(i+1),i++;continue;case" ":case"	":escapeCheck:for(let j2=i+2;j2<argsContent.length;j2++)switch(argsContent.
charAt(j2)){case"\r":j2++;case`
`:i=j2;continue argsCheck;case" ":case"	":break;default:break escapeCheck}break;case"\r":i++;default:i++;continue}else escapeCheck:for(let j2=i+1;j2<argsContent.
length;j2++)switch(argsContent.charAt(j2)){case"\r":j2++;case`
`:i=j2;continue argsCheck;case" ":case"	":break;default:break escapeCheck}break argsCheck;default:if(!quoted2)break argsCheck;escapedArg=escapedArg+char;break}}}stopSearchingForFlags(_value){
return!0}getOpeningBracket(){return this.openingBracket}getJSONStrings(){return this.jsonStrings}getClosingBracket(){return this.closingBracket}};exports.JSONInstruction=
JSONInstruction}});var require_add=__commonJS({"node_modules/dockerfile-ast/lib/instructions/add.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
Add=void 0;var jsonInstruction_1=require_jsonInstruction(),Add=class extends jsonInstruction_1.JSONInstruction{static{__name(this,"Add")}constructor(document2,range,dockerfile,escapeChar,instruction,instructionRange){
super(document2,range,dockerfile,escapeChar,instruction,instructionRange)}stopSearchingForFlags(argument){return argument.indexOf("--")===-1}};exports.Add=Add}});var require_property=__commonJS({"node_modules/dockerfile-ast/lib/property.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
Property=void 0;var vscode_languageserver_types_1=(init_main(),__toCommonJS(main_exports)),util_1=require_util(),Property=class _Property{static{__name(this,"Pr\
operty")}constructor(document2,escapeChar,arg,arg2){this.assignmentOperatorRange=null,this.assignmentOperator=null,this.valueRange=null,this.value=null,this.document=
document2,this.escapeChar=escapeChar,this.nameRange=_Property.getNameRange(document2,arg);let value=document2.getText().substring(document2.offsetAt(this.nameRange.
start),document2.offsetAt(this.nameRange.end));if(this.name=_Property.getValue(value,escapeChar),arg2)this.valueRange=arg2.getRange(),value=document2.getText().
substring(document2.offsetAt(this.valueRange.start),document2.offsetAt(this.valueRange.end)),this.value=_Property.getValue(value,escapeChar),this.range=vscode_languageserver_types_1.
Range.create(this.nameRange.start,this.valueRange.end);else{let argRange=arg.getRange();this.nameRange.start.line===argRange.start.line&&this.nameRange.start.character===
argRange.start.character&&this.nameRange.end.line===argRange.end.line&&this.nameRange.end.character===argRange.end.character||(this.valueRange=_Property.getValueRange(
document2,arg),value=document2.getText().substring(document2.offsetAt(this.valueRange.start),document2.offsetAt(this.valueRange.end)),this.value=_Property.getValue(
value,escapeChar),this.assignmentOperatorRange=vscode_languageserver_types_1.Range.create(this.nameRange.end,this.valueRange.start),this.assignmentOperator="="),
this.range=argRange}}getRange(){return this.range}getName(){return this.name}getNameRange(){return this.nameRange}getValue(){return this.value}getValueRange(){return this.
valueRange}getAssignmentOperator(){return this.assignmentOperator}getAssignmentOperatorRange(){return this.assignmentOperatorRange}getUnescapedValue(){if(this.valueRange===
null)return null;let escaped=!1,rawValue="",value=this.document.getText().substring(this.document.offsetAt(this.valueRange.start),this.document.offsetAt(this.valueRange.
end));rawLoop:for(let i=0;i<value.length;i++){let char=value.charAt(i);switch(char){case this.escapeChar:for(let j2=i+1;j2<value.length;j2++)switch(value.charAt(
j2)){case"\r":j2++;case`
`:escaped=!0,i=j2;continue rawLoop;case" ":case"	":break;default:rawValue=rawValue+char;continue rawLoop}rawValue=rawValue+char;break;case"\r":case`
`:break;case" ":case"	":escaped||(rawValue=rawValue+char);break;case"#":if(escaped)for(let j2=i+1;j2<value.length;j2++)switch(value.charAt(j2)){case"\r":j2++;case`\

`:i=j2;continue rawLoop}else rawValue=rawValue+char;break;default:rawValue=rawValue+char,escaped=!1;break}}return rawValue}static getNameRange(document2,arg){let value=arg.
getValue(),index=value.indexOf("=");if(index!==-1){let initial=value.charAt(0),before=value.charAt(index-1);if(initial==='"'&&before==='"'||initial==="'"&&before===
"'"||initial!=='"'&&initial!=="'")return vscode_languageserver_types_1.Range.create(arg.getRange().start,document2.positionAt(document2.offsetAt(arg.getRange().
start)+index))}return arg.getRange()}static getValueRange(document2,arg){return vscode_languageserver_types_1.Range.create(document2.positionAt(document2.offsetAt(
arg.getRange().start)+arg.getValue().indexOf("=")+1),document2.positionAt(document2.offsetAt(arg.getRange().end)))}static getValue(value,escapeChar){let escaped=!1,
skip=util_1.Util.findLeadingNonWhitespace(value,escapeChar);skip!==0&&value.charAt(skip)==="#"&&(escaped=!0),value=value.substring(skip);let first=value.charAt(
0),last=value.charAt(value.length-1),literal2=first==="'"||first==='"',inSingle=first==="'"&&last==="'",inDouble=!1;if(first==='"')for(let i=1;i<value.length;i++)
value.charAt(i)===escapeChar?i++:value.charAt(i)==='"'&&i===value.length-1&&(inDouble=!0);(inSingle||inDouble)&&(value=value.substring(1,value.length-1));let commentCheck=-1,
escapedValue="",start=0;parseValue:for(let i=0;i<value.length;i++){let char=value.charAt(i);switch(char){case escapeChar:if(i+1===value.length){escapedValue=escapedValue+
escapeChar;break parseValue}if(char=value.charAt(i+1),char===" "||char==="	")whitespaceCheck:for(let j2=i+2;j2<value.length;j2++){let char2=value.charAt(j2);switch(char2){case"\
 ":case"	":break;case"\r":j2++;case`
`:escaped=!0,i=j2;continue parseValue;default:if(!inDouble&&!inSingle&&!literal2){char2===escapeChar?(escapedValue=escapedValue+char,i=i+1):(escapedValue=escapedValue+
char+char2,i=j2);continue parseValue}break whitespaceCheck}}if(inDouble){char==="\r"?(escaped=!0,i=i+2):char===`
`?(escaped=!0,i++):char!=='"'&&(char===escapeChar&&i++,escapedValue=escapedValue+escapeChar);continue parseValue}else if(inSingle||literal2){char==="\r"?(escaped=
!0,i=i+2):char===`
`?(escaped=!0,i++):escapedValue=escapedValue+escapeChar;continue parseValue}else char===escapeChar?(escapedValue=escapedValue+escapeChar,i++):char==="\r"?(escaped=
!0,i=i+2):char===`
`?(escaped=!0,i++,start=i):(escapedValue=escapedValue+char,i++);break;case" ":case"	":escaped&&commentCheck===-1&&(commentCheck=i),escapedValue=escapedValue+char;
break;case"\r":i++;case`
`:escaped&&commentCheck!==-1&&(escapedValue=escapedValue.substring(0,escapedValue.length-(i-commentCheck-1)),commentCheck=-1);break;case"#":if(escaped){commentCheck!==
-1&&(escapedValue=escapedValue.substring(0,escapedValue.length-(i-commentCheck)),commentCheck=-1);newlineCheck:for(let j2=i+1;j2<value.length;j2++)switch(value.
charAt(j2)){case"\r":j2++;case`
`:i=j2;break newlineCheck}continue parseValue}default:escaped&&(escaped=!1,commentCheck=-1),escapedValue=escapedValue+char;break}}return escapedValue}};exports.
Property=Property}});var require_propertyInstruction=__commonJS({"node_modules/dockerfile-ast/lib/propertyInstruction.js"(exports){"use strict";Object.defineProperty(exports,"__esMo\
dule",{value:!0});exports.PropertyInstruction=void 0;var vscode_languageserver_types_1=(init_main(),__toCommonJS(main_exports)),instruction_1=require_instruction(),
property_1=require_property(),argument_1=require_argument(),util_1=require_util(),PropertyInstruction=class extends instruction_1.Instruction{static{__name(this,
"PropertyInstruction")}constructor(document2,range,dockerfile,escapeChar,instruction,instructionRange){super(document2,range,dockerfile,escapeChar,instruction,instructionRange),
this.properties=void 0}getProperties(){if(this.properties===void 0){let args=this.getPropertyArguments();if(args.length===0)this.properties=[];else if(args.length===
1)this.properties=[new property_1.Property(this.document,this.escapeChar,args[0])];else if(args.length===2)args[0].getValue().indexOf("=")===-1?this.properties=
[new property_1.Property(this.document,this.escapeChar,args[0],args[1])]:this.properties=[new property_1.Property(this.document,this.escapeChar,args[0]),new property_1.
Property(this.document,this.escapeChar,args[1])];else if(args[0].getValue().indexOf("=")===-1){let text=this.document.getText(),start=args[1].getRange().start,end=args[args.
length-1].getRange().end;text=text.substring(this.document.offsetAt(start),this.document.offsetAt(end)),this.properties=[new property_1.Property(this.document,this.
escapeChar,args[0],new argument_1.Argument(text,vscode_languageserver_types_1.Range.create(args[1].getRange().start,args[args.length-1].getRange().end)))]}else{
this.properties=[];for(let i=0;i<args.length;i++)this.properties.push(new property_1.Property(this.document,this.escapeChar,args[i]))}}return this.properties}findTrailingNonWhitespace(content){
let index=content.length;whitespaceCheck:for(let i=content.length-1;i>=0;i--)switch(content.charAt(i)){case" ":case"	":continue;case`
`:content.charAt(i-1)==="\r"&&(i=i-1);case"\r":newlineCheck:for(let j2=i-1;j2>=0;j2--)switch(content.charAt(j2)){case" ":case"	":case"\r":case`
`:case this.escapeChar:continue;default:index=j2;break newlineCheck}break whitespaceCheck;default:index=i;break whitespaceCheck}return index}getPropertyArguments(){
let args=[],range=this.getInstructionRange(),instructionNameEndOffset=this.document.offsetAt(range.end),extra=instructionNameEndOffset-this.document.offsetAt(range.
start),content=this.getTextContent(),fullArgs=content.substring(extra),start=util_1.Util.findLeadingNonWhitespace(fullArgs,this.escapeChar);if(start===-1)return[];
let startPosition=this.document.positionAt(instructionNameEndOffset+start),escaped=range.start.line!==startPosition.line,endingEscape=!1,mark=-1,end=this.findTrailingNonWhitespace(
fullArgs);content=fullArgs.substring(start,end+1);let argStart=escaped?-1:0,spaced=!1;argumentLoop:for(let i=0;i<content.length;i++){let char=content.charAt(i);
switch(char){case this.escapeChar:if(i+1===content.length){endingEscape=!0;break argumentLoop}switch(escaped||(mark=i),content.charAt(i+1)){case" ":case"	":if(!util_1.
Util.isWhitespace(content.charAt(i+2))){i=i+1;continue argumentLoop}whitespaceCheck:for(let j2=i+2;j2<content.length;j2++)switch(content.charAt(j2)){case"\r":j2++;case`\

`:escaped=!0,i=j2;continue argumentLoop;case" ":case"	":break;default:args.push(new argument_1.Argument(content.substring(argStart,i),vscode_languageserver_types_1.
Range.create(this.document.positionAt(instructionNameEndOffset+start+argStart),this.document.positionAt(instructionNameEndOffset+start+i+2)))),argStart=j2;break whitespaceCheck}
i=argStart-1;continue argumentLoop;case"\r":i++;case`
`:escaped=!0,i=i+1;continue argumentLoop;case this.escapeChar:argStart===-1&&(argStart=i),i=i+1;continue argumentLoop;default:argStart===-1&&(argStart=i);continue argumentLoop}case"\
'":case'"':spaced&&(this.createSpacedArgument(argStart,args,content,mark,instructionNameEndOffset,start),argStart=i,spaced=!1),argStart===-1&&(argStart=i);for(let j2=i+
1;j2<content.length;j2++)switch(content.charAt(j2)){case char:if(content.charAt(j2+1)!==" "&&content.charAt(j2+1)!==""){i=j2;continue argumentLoop}args.push(new argument_1.
Argument(content.substring(argStart,j2+1),vscode_languageserver_types_1.Range.create(this.document.positionAt(instructionNameEndOffset+start+argStart),this.document.
positionAt(instructionNameEndOffset+start+j2+1)))),i=j2,argStart=-1;continue argumentLoop;case this.escapeChar:j2++;break}break argumentLoop;case" ":case"	":escaped?
argStart!==-1&&(spaced=!0):argStart!==-1&&(args.push(new argument_1.Argument(content.substring(argStart,i),vscode_languageserver_types_1.Range.create(this.document.
positionAt(instructionNameEndOffset+start+argStart),this.document.positionAt(instructionNameEndOffset+start+i)))),argStart=-1);break;case"\r":i++;case`
`:spaced=!1;break;case"#":if(escaped){for(let j2=i+1;j2<content.length;j2++)switch(content.charAt(j2)){case"\r":j2++;case`
`:i=j2,spaced=!1;continue argumentLoop}if(argStart!==-1){let value=content.substring(argStart,mark);args.push(new argument_1.Argument(value,vscode_languageserver_types_1.
Range.create(this.document.positionAt(instructionNameEndOffset+start+argStart),this.document.positionAt(instructionNameEndOffset+start+mark)))),argStart=-1}break argumentLoop}else
argStart===-1&&(argStart=i);break;default:if(spaced&&(this.createSpacedArgument(argStart,args,content,mark,instructionNameEndOffset,start),argStart=i,spaced=!1),
escaped=!1,argStart===-1&&(argStart=i),char==="$"&&content.charAt(i+1)==="{"){let singleQuotes=!1,doubleQuotes=!1,escaped2=!1;for(let j2=i+1;j2<content.length;j2++)
switch(content.charAt(j2)){case this.escapeChar:escaped2=!0;break;case"\r":case`
`:break;case"'":singleQuotes=!singleQuotes,escaped2=!1;break;case'"':doubleQuotes=!doubleQuotes,escaped2=!1;break;case" ":case"	":if(escaped2||singleQuotes||doubleQuotes)
break;i=j2-1;continue argumentLoop;case"}":i=j2;continue argumentLoop;default:escaped2=!1;break}break argumentLoop}break}}if(argStart!==-1&&argStart!==content.length){
let end2=endingEscape?content.length-1:content.length,value=content.substring(argStart,end2);args.push(new argument_1.Argument(value,vscode_languageserver_types_1.
Range.create(this.document.positionAt(instructionNameEndOffset+start+argStart),this.document.positionAt(instructionNameEndOffset+start+end2))))}return args}createSpacedArgument(argStart,args,content,mark,instructionNameEndOffset,start){
argStart!==-1&&args.push(new argument_1.Argument(content.substring(argStart,mark),vscode_languageserver_types_1.Range.create(this.document.positionAt(instructionNameEndOffset+
start+argStart),this.document.positionAt(instructionNameEndOffset+start+mark))))}};exports.PropertyInstruction=PropertyInstruction}});var require_arg=__commonJS({"node_modules/dockerfile-ast/lib/instructions/arg.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
Arg=void 0;var property_1=require_property(),propertyInstruction_1=require_propertyInstruction(),Arg=class extends propertyInstruction_1.PropertyInstruction{static{
__name(this,"Arg")}constructor(document2,range,dockerfile,escapeChar,instruction,instructionRange){super(document2,range,dockerfile,escapeChar,instruction,instructionRange),
this.property=null;let args=this.getPropertyArguments();args.length===1?this.property=new property_1.Property(this.document,this.escapeChar,args[0]):this.property=
null}getProperty(){return this.property}};exports.Arg=Arg}});var require_cmd=__commonJS({"node_modules/dockerfile-ast/lib/instructions/cmd.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
Cmd=void 0;var jsonInstruction_1=require_jsonInstruction(),Cmd=class extends jsonInstruction_1.JSONInstruction{static{__name(this,"Cmd")}constructor(document2,range,dockerfile,escapeChar,instruction,instructionRange){
super(document2,range,dockerfile,escapeChar,instruction,instructionRange)}};exports.Cmd=Cmd}});var require_copy=__commonJS({"node_modules/dockerfile-ast/lib/instructions/copy.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.Copy=void 0;var jsonInstruction_1=require_jsonInstruction(),Copy=class extends jsonInstruction_1.JSONInstruction{static{__name(this,"Copy")}constructor(document2,range,dockerfile,escapeChar,instruction,instructionRange){
super(document2,range,dockerfile,escapeChar,instruction,instructionRange)}stopSearchingForFlags(argument){return argument.indexOf("--")===-1}getFromFlag(){let flags=super.
getFlags();return flags.length===1&&flags[0].getName()==="from"?flags[0]:null}getHeredocs(){return super.getHeredocs()}};exports.Copy=Copy}});var require_env=__commonJS({"node_modules/dockerfile-ast/lib/instructions/env.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
Env=void 0;var propertyInstruction_1=require_propertyInstruction(),Env=class extends propertyInstruction_1.PropertyInstruction{static{__name(this,"Env")}constructor(document2,range,dockerfile,escapeChar,instruction,instructionRange){
super(document2,range,dockerfile,escapeChar,instruction,instructionRange)}getProperties(){return super.getProperties()}};exports.Env=Env}});var require_entrypoint=__commonJS({"node_modules/dockerfile-ast/lib/instructions/entrypoint.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",
{value:!0});exports.Entrypoint=void 0;var jsonInstruction_1=require_jsonInstruction(),Entrypoint=class extends jsonInstruction_1.JSONInstruction{static{__name(this,
"Entrypoint")}constructor(document2,range,dockerfile,escapeChar,instruction,instructionRange){super(document2,range,dockerfile,escapeChar,instruction,instructionRange)}};
exports.Entrypoint=Entrypoint}});var require_from=__commonJS({"node_modules/dockerfile-ast/lib/instructions/from.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.From=void 0;var vscode_languageserver_types_1=(init_main(),__toCommonJS(main_exports)),modifiableInstruction_1=require_modifiableInstruction(),From=class extends modifiableInstruction_1.
ModifiableInstruction{static{__name(this,"From")}constructor(document2,range,dockerfile,escapeChar,instruction,instructionRange){super(document2,range,dockerfile,
escapeChar,instruction,instructionRange)}stopSearchingForFlags(argument){return argument.indexOf("--")===-1}getImage(){let args=this.getArguments();return args.
length>0?args[0].getValue():null}getImageName(){let imageName=this.getRangeContent(this.getImageNameRange());if(imageName===null)return null;let commented=!1,escaped=!1,
name="";for(let i=0;i<imageName.length;i++){let ch=imageName.charAt(i);switch(ch){case this.escapeChar:escaped=!0;break;case"\r":continue;case`
`:commented=!1;break;case" ":case"	":break;case"#":escaped?commented=!0:(name=name+ch,escaped=!1);break;default:commented||(name=name+ch,escaped=!1);break}}return name}getImageNameRange(){
let range=this.getImageRange();if(range){let registryRange=this.getRegistryRange();registryRange&&(range.start=this.document.positionAt(this.document.offsetAt(registryRange.
end)+1));let tagRange=this.getImageTagRange(),digestRange=this.getImageDigestRange();return tagRange===null?digestRange!==null&&(range.end=this.document.positionAt(
this.document.offsetAt(digestRange.start)-1)):range.end=this.document.positionAt(this.document.offsetAt(tagRange.start)-1),range}return null}getImageRange(){let args=this.
getArguments();return args.length!==0?args[0].getRange():null}getImageTag(){return this.getRangeContent(this.getImageTagRange())}getImageTagRange(){let range=this.
getImageRange();if(range){let rangeStartOffset=this.document.offsetAt(range.start),content=this.getRangeContent(range),atIndex=this.indexOf(rangeStartOffset,content,
"@"),slashIndex=content.indexOf("/");if(atIndex===-1){let colonIndex=this.lastIndexOf(rangeStartOffset,content,":");if(colonIndex>slashIndex)return vscode_languageserver_types_1.
Range.create(this.document.positionAt(rangeStartOffset+colonIndex+1),range.end)}let subcontent=content.substring(0,atIndex),subcolonIndex=subcontent.indexOf(":");
return subcolonIndex===-1?null:slashIndex===-1?vscode_languageserver_types_1.Range.create(this.document.positionAt(rangeStartOffset+subcolonIndex+1),this.document.
positionAt(rangeStartOffset+atIndex)):subcolonIndex<slashIndex?null:vscode_languageserver_types_1.Range.create(this.document.positionAt(rangeStartOffset+subcolonIndex+
1),this.document.positionAt(rangeStartOffset+subcontent.length))}return null}getImageDigest(){return this.getRangeContent(this.getImageDigestRange())}getImageDigestRange(){
let range=this.getImageRange();if(range){let content=this.getRangeContent(range),index=this.lastIndexOf(this.document.offsetAt(range.start),content,"@");if(index!==
-1)return vscode_languageserver_types_1.Range.create(range.start.line,range.start.character+index+1,range.end.line,range.end.character)}return null}indexOf(documentOffset,content,searchString){
let index=content.indexOf(searchString),variables2=this.getVariables();for(let i=0;i<variables2.length;i++){let position=documentOffset+index,variableRange=variables2[i].
getRange();if(this.document.offsetAt(variableRange.start)<position&&position<this.document.offsetAt(variableRange.end)){let offset=this.document.offsetAt(variableRange.
end)-documentOffset,subIndex=content.substring(offset).indexOf(searchString);if(subIndex===-1)return-1;index=subIndex+offset,i=-1;continue}}return index}lastIndexOf(documentOffset,content,searchString){
let index=content.lastIndexOf(searchString),variables2=this.getVariables();for(let i=0;i<variables2.length;i++){let position=documentOffset+index,variableRange=variables2[i].
getRange();if(this.document.offsetAt(variableRange.start)<position&&position<this.document.offsetAt(variableRange.end)){if(index=content.substring(0,index).lastIndexOf(
searchString),index===-1)return-1;i=-1;continue}}return index}getRegistry(){return this.getRangeContent(this.getRegistryRange())}getRegistryRange(){let range=this.
getImageRange();if(range){let tagRange=this.getImageTagRange(),digestRange=this.getImageDigestRange();tagRange===null?digestRange!==null&&(range.end=this.document.
positionAt(this.document.offsetAt(digestRange.start)-1)):range.end=this.document.positionAt(this.document.offsetAt(tagRange.start)-1);let content=this.getRangeContent(
range),rangeStart=this.document.offsetAt(range.start),startingSlashIndex=this.indexOf(rangeStart,content,"/");if(startingSlashIndex===-1)return null;let portIndex=this.
indexOf(rangeStart,content,":"),dotIndex=this.indexOf(rangeStart,content,".");if(portIndex!==-1||dotIndex!==-1)return vscode_languageserver_types_1.Range.create(
range.start,this.document.positionAt(rangeStart+startingSlashIndex));if(content.substring(0,startingSlashIndex)==="localhost")return vscode_languageserver_types_1.
Range.create(range.start,this.document.positionAt(rangeStart+startingSlashIndex))}return null}getBuildStage(){let range=this.getBuildStageRange();return range===
null?null:this.getRangeContent(range)}getBuildStageRange(){let args=this.getArguments();return args.length>2&&args[1].getValue().toUpperCase()==="AS"?args[2].getRange():
null}getPlatformFlag(){let flags=super.getFlags();return flags.length===1&&flags[0].getName()==="platform"?flags[0]:null}};exports.From=From}});var require_healthcheck=__commonJS({"node_modules/dockerfile-ast/lib/instructions/healthcheck.js"(exports){"use strict";Object.defineProperty(exports,"__esModul\
e",{value:!0});exports.Healthcheck=void 0;var modifiableInstruction_1=require_modifiableInstruction(),Healthcheck=class extends modifiableInstruction_1.ModifiableInstruction{static{
__name(this,"Healthcheck")}constructor(document2,range,dockerfile,escapeChar,instruction,instructionRange){super(document2,range,dockerfile,escapeChar,instruction,
instructionRange)}stopSearchingForFlags(argument){return argument=argument.toUpperCase(),argument==="CMD"||argument==="NONE"}getSubcommand(){let args=this.getArguments();
return args.length!==0?args[0]:null}};exports.Healthcheck=Healthcheck}});var require_label=__commonJS({"node_modules/dockerfile-ast/lib/instructions/label.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.Label=void 0;var propertyInstruction_1=require_propertyInstruction(),util_1=require_util(),Label=class extends propertyInstruction_1.PropertyInstruction{static{
__name(this,"Label")}constructor(document2,range,dockerfile,escapeChar,instruction,instructionRange){super(document2,range,dockerfile,escapeChar,instruction,instructionRange)}getVariables(){
let variables2=super.getVariables(),properties=this.getProperties();for(let property of properties){let value=property.getUnescapedValue();if(value!==null&&value.
length>2&&value.charAt(0)==="'"&&value.charAt(value.length-1)==="'"){let range=property.getValueRange();for(let i=0;i<variables2.length;i++)util_1.Util.isInsideRange(
variables2[i].getRange().start,range)&&(variables2.splice(i,1),i--)}}return variables2}getProperties(){return super.getProperties()}};exports.Label=Label}});var require_onbuild=__commonJS({"node_modules/dockerfile-ast/lib/instructions/onbuild.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.Onbuild=void 0;var vscode_languageserver_types_1=(init_main(),__toCommonJS(main_exports)),parser_1=require_parser(),instruction_1=require_instruction(),
Onbuild=class extends instruction_1.Instruction{static{__name(this,"Onbuild")}constructor(document2,range,dockerfile,escapeChar,instruction,instructionRange){super(
document2,range,dockerfile,escapeChar,instruction,instructionRange)}getTrigger(){let trigger=this.getTriggerWord();return trigger===null?null:trigger.toUpperCase()}getTriggerWord(){
return this.getRangeContent(this.getTriggerRange())}getTriggerRange(){let args=this.getArguments();return args.length>0?args[0].getRange():null}getTriggerInstruction(){
let triggerRange=this.getTriggerRange();if(triggerRange===null)return null;let args=this.getArguments();return parser_1.Parser.createInstruction(this.document,this.
dockerfile,this.escapeChar,vscode_languageserver_types_1.Range.create(args[0].getRange().start,this.getRange().end),this.getTriggerWord(),triggerRange)}};exports.
Onbuild=Onbuild}});var require_run=__commonJS({"node_modules/dockerfile-ast/lib/instructions/run.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
Run=void 0;var jsonInstruction_1=require_jsonInstruction(),Run=class extends jsonInstruction_1.JSONInstruction{static{__name(this,"Run")}constructor(document2,range,dockerfile,escapeChar,instruction,instructionRange){
super(document2,range,dockerfile,escapeChar,instruction,instructionRange)}stopSearchingForFlags(argument){return argument.indexOf("--")===-1}getHeredocs(){return super.
getHeredocs()}};exports.Run=Run}});var require_shell=__commonJS({"node_modules/dockerfile-ast/lib/instructions/shell.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.Shell=void 0;var jsonInstruction_1=require_jsonInstruction(),Shell=class extends jsonInstruction_1.JSONInstruction{static{__name(this,"Shell")}constructor(document2,range,dockerfile,escapeChar,instruction,instructionRange){
super(document2,range,dockerfile,escapeChar,instruction,instructionRange)}};exports.Shell=Shell}});var require_stopsignal=__commonJS({"node_modules/dockerfile-ast/lib/instructions/stopsignal.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",
{value:!0});exports.Stopsignal=void 0;var instruction_1=require_instruction(),Stopsignal=class extends instruction_1.Instruction{static{__name(this,"Stopsignal")}constructor(document2,range,dockerfile,escapeChar,instruction,instructionRange){
super(document2,range,dockerfile,escapeChar,instruction,instructionRange)}};exports.Stopsignal=Stopsignal}});var require_workdir=__commonJS({"node_modules/dockerfile-ast/lib/instructions/workdir.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.Workdir=void 0;var instruction_1=require_instruction(),Workdir=class extends instruction_1.Instruction{static{__name(this,"Workdir")}constructor(document2,range,dockerfile,escapeChar,instruction,instructionRange){
super(document2,range,dockerfile,escapeChar,instruction,instructionRange)}getPath(){return this.getArgumentsContent()}getAbsolutePath(){let path2=this.getPath();
if(path2===null||path2.startsWith("/"))return path2;let startLine=this.getRange().start.line,hierarchy=this.dockerfile.getStageHierarchy(startLine);for(let i=hierarchy.
length-1;i>=0;i--){let workdirs=hierarchy[i].getWORKDIRs();for(let j2=workdirs.length-1;j2>=0;j2--)if(workdirs[j2].getRange().start.line<startLine){let parent=workdirs[j2].
getAbsolutePath();return parent==null?void 0:parent.endsWith("/")?parent+path2:parent+"/"+path2}}}};exports.Workdir=Workdir}});var require_user=__commonJS({"node_modules/dockerfile-ast/lib/instructions/user.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.User=void 0;var instruction_1=require_instruction(),User=class extends instruction_1.Instruction{static{__name(this,"User")}constructor(document2,range,dockerfile,escapeChar,instruction,instructionRange){
super(document2,range,dockerfile,escapeChar,instruction,instructionRange)}};exports.User=User}});var require_volume=__commonJS({"node_modules/dockerfile-ast/lib/instructions/volume.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.Volume=void 0;var jsonInstruction_1=require_jsonInstruction(),Volume=class extends jsonInstruction_1.JSONInstruction{static{__name(this,"Volume")}constructor(document2,range,dockerfile,escapeChar,instruction,instructionRange){
super(document2,range,dockerfile,escapeChar,instruction,instructionRange)}};exports.Volume=Volume}});var require_imageTemplate=__commonJS({"node_modules/dockerfile-ast/lib/imageTemplate.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.ImageTemplate=void 0;var vscode_languageserver_types_1=(init_main(),__toCommonJS(main_exports)),arg_1=require_arg(),cmd_1=require_cmd(),copy_1=require_copy(),
env_1=require_env(),entrypoint_1=require_entrypoint(),from_1=require_from(),healthcheck_1=require_healthcheck(),onbuild_1=require_onbuild(),util_1=require_util(),
workdir_1=require_workdir(),ImageTemplate=class{static{__name(this,"ImageTemplate")}constructor(){this.comments=[],this.instructions=[]}addComment(comment){this.
comments.push(comment)}getComments(){return this.comments}addInstruction(instruction){this.instructions.push(instruction)}getInstructions(){return this.instructions}getInstructionAt(line){
for(let instruction of this.instructions)if(util_1.Util.isInsideRange(vscode_languageserver_types_1.Position.create(line,0),instruction.getRange()))return instruction;
return null}getARGs(){let args=[];for(let instruction of this.instructions)instruction instanceof arg_1.Arg&&args.push(instruction);return args}getCMDs(){let cmds=[];
for(let instruction of this.instructions)instruction instanceof cmd_1.Cmd&&cmds.push(instruction);return cmds}getCOPYs(){let copies=[];for(let instruction of this.
instructions)instruction instanceof copy_1.Copy&&copies.push(instruction);return copies}getENTRYPOINTs(){let froms=[];for(let instruction of this.instructions)instruction instanceof
entrypoint_1.Entrypoint&&froms.push(instruction);return froms}getENVs(){let args=[];for(let instruction of this.instructions)instruction instanceof env_1.Env&&args.
push(instruction);return args}getFROM(){for(let instruction of this.instructions)if(instruction instanceof from_1.From)return instruction;return null}getFROMs(){
let froms=[];for(let instruction of this.instructions)instruction instanceof from_1.From&&froms.push(instruction);return froms}getHEALTHCHECKs(){let froms=[];for(let instruction of this.
instructions)instruction instanceof healthcheck_1.Healthcheck&&froms.push(instruction);return froms}getWORKDIRs(){let workdirs=[];for(let instruction of this.instructions)
instruction instanceof workdir_1.Workdir&&workdirs.push(instruction);return workdirs}getOnbuildTriggers(){let triggers=[];for(let instruction of this.instructions)
if(instruction instanceof onbuild_1.Onbuild){let trigger=instruction.getTriggerInstruction();trigger&&triggers.push(trigger)}return triggers}getAvailableVariables(currentLine){
let variables2=[];for(let arg of this.getARGs())if(arg.isBefore(currentLine)){let property=arg.getProperty();if(property){let variable=property.getName();variables2.
indexOf(variable)===-1&&variables2.push(variable)}}for(let env of this.getENVs())if(env.isBefore(currentLine))for(let property of env.getProperties()){let variable=property.
getName();variables2.indexOf(variable)===-1&&variables2.push(variable)}return variables2}resolveVariable(variable,line){let envs=this.getENVs();for(let i=envs.length-
1;i>=0;i--)if(envs[i].isBefore(line)){for(let property of envs[i].getProperties())if(property.getName()===variable)return property.getValue()}let args=this.getARGs();
for(let i=args.length-1;i>=0;i--)if(args[i].isBefore(line)){let property=args[i].getProperty();if(property&&property.getName()===variable)return property.getValue()}}getRange(){
let instructions=this.getInstructions();if(instructions.length===0)return vscode_languageserver_types_1.Range.create(0,0,0,0);let instructionStart=instructions[0].
getRange().start,instructionEnd=instructions[instructions.length-1].getRange().end;return vscode_languageserver_types_1.Range.create(instructionStart,instructionEnd)}contains(position){
let range=this.getRange();return range===null?!1:util_1.Util.isInsideRange(position,range)}};exports.ImageTemplate=ImageTemplate}});var require_dockerfile=__commonJS({"node_modules/dockerfile-ast/lib/dockerfile.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.Dockerfile=void 0;var vscode_languageserver_types_1=(init_main(),__toCommonJS(main_exports)),ast=require_main(),imageTemplate_1=require_imageTemplate(),
from_1=require_from(),util_1=require_util(),main_1=require_main(),Dockerfile=class extends imageTemplate_1.ImageTemplate{static{__name(this,"Dockerfile")}constructor(document2){
super(),this.initialInstructions=new imageTemplate_1.ImageTemplate,this.buildStages=[],this.directives=[],this.foundFrom=!1,this.document=document2}getEscapeCharacter(){
for(let directive of this.directives)if(directive.getDirective()===ast.Directive.escape){let value=directive.getValue();if(value==="\\"||value==="`")return value}
return"\\"}getInitialARGs(){return this.initialInstructions.getARGs()}getContainingImage(position){let range=vscode_languageserver_types_1.Range.create(vscode_languageserver_types_1.
Position.create(0,0),this.document.positionAt(this.document.getText().length));if(!util_1.Util.isInsideRange(position,range))return null;if((this.initialInstructions.
getComments().length>0||this.initialInstructions.getInstructions().length>0)&&util_1.Util.isInsideRange(position,this.initialInstructions.getRange()))return this.
initialInstructions;for(let buildStage of this.buildStages)if(util_1.Util.isInsideRange(position,buildStage.getRange()))return buildStage;return this}addInstruction(instruction){
instruction.getKeyword()===main_1.Keyword.FROM?(this.currentBuildStage=new imageTemplate_1.ImageTemplate,this.buildStages.push(this.currentBuildStage),this.foundFrom=
!0):this.foundFrom||this.initialInstructions.addInstruction(instruction),this.foundFrom&&this.currentBuildStage.addInstruction(instruction),super.addInstruction(
instruction)}setDirectives(directives){this.directives=directives}getDirective(){return this.directives.length===0?null:this.directives[0]}getDirectives(){return this.
directives}resolveVariable(variable,line){for(let from of this.getFROMs()){let range=from.getRange();if(range.start.line<=line&&line<=range.end.line){let initialARGs=new imageTemplate_1.
ImageTemplate;for(let instruction of this.initialInstructions.getARGs())initialARGs.addInstruction(instruction);return initialARGs.resolveVariable(variable,line)}}
let image=this.getContainingImage(vscode_languageserver_types_1.Position.create(line,0));if(image===null)return;let resolvedVariable=image.resolveVariable(variable,
line);if(resolvedVariable===null){let initialARGs=new imageTemplate_1.ImageTemplate;for(let instruction of this.initialInstructions.getARGs())initialARGs.addInstruction(
instruction);return initialARGs.resolveVariable(variable,line)}return resolvedVariable}getAvailableVariables(currentLine){if(this.getInstructionAt(currentLine)instanceof
from_1.From){let variables2=[];for(let arg of this.getInitialARGs()){let property=arg.getProperty();property&&variables2.push(property.getName())}return variables2}
let image=this.getContainingImage(vscode_languageserver_types_1.Position.create(currentLine,0));return image?image.getAvailableVariables(currentLine):[]}getParentStage(image){
let templateFrom=image.getFROM(),imageName=templateFrom===null?null:templateFrom.getImageName();if(imageName===null)return null;for(let from of this.getFROMs())
if(from.getBuildStage()===imageName){let range=from.getRange();return range.start.line===templateFrom.getRange().start.line?null:this.getContainingImage(range.start)}
return null}getStageHierarchy(line){let image=this.getContainingImage(vscode_languageserver_types_1.Position.create(line,0));if(image===null)return[];let stages=[
image],stage=this.getParentStage(image);for(;stage!==null;)stages.splice(0,0,stage),stage=this.getParentStage(stage);return stages}getAvailableWorkingDirectories(line){
let availableDirectories=new Set;for(let image of this.getStageHierarchy(line))for(let workdir of image.getWORKDIRs())if(workdir.getRange().end.line<line){let directory=workdir.
getAbsolutePath();directory!=null&&(directory.endsWith("/")||(directory+="/"),availableDirectories.add(directory))}return Array.from(availableDirectories)}organizeComments(){
let comments=this.getComments();for(let i=0;i<comments.length;i++)if(util_1.Util.isInsideRange(comments[i].getRange().end,this.initialInstructions.getRange()))this.
initialInstructions.addComment(comments[i]);else for(let buildStage of this.buildStages)util_1.Util.isInsideRange(comments[i].getRange().start,buildStage.getRange())&&
buildStage.addComment(comments[i])}getRange(){let comments=this.getComments(),instructions=this.getInstructions(),range=null;if(comments.length===0)instructions.
length>0&&(range=vscode_languageserver_types_1.Range.create(instructions[0].getRange().start,instructions[instructions.length-1].getRange().end));else if(instructions.
length===0)range=vscode_languageserver_types_1.Range.create(comments[0].getRange().start,comments[comments.length-1].getRange().end);else{let commentStart=comments[0].
getRange().start,commentEnd=comments[comments.length-1].getRange().end,instructionStart=instructions[0].getRange().start,instructionEnd=instructions[instructions.
length-1].getRange().end;commentStart.line<instructionStart.line?(commentEnd.line<instructionEnd.line&&(range=vscode_languageserver_types_1.Range.create(commentStart,
instructionEnd)),range=vscode_languageserver_types_1.Range.create(commentStart,commentEnd)):commentEnd.line<instructionEnd.line?range=vscode_languageserver_types_1.
Range.create(instructionStart,instructionEnd):range=vscode_languageserver_types_1.Range.create(instructionStart,commentEnd)}return range===null?this.directives.
length===0?null:this.directives[0].getRange():this.directives.length===0?range:vscode_languageserver_types_1.Range.create(this.directives[0].getRange().start,range.
end)}};exports.Dockerfile=Dockerfile}});var require_parser=__commonJS({"node_modules/dockerfile-ast/lib/parser.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
Parser=void 0;var vscode_languageserver_textdocument_1=(init_main2(),__toCommonJS(main_exports2)),vscode_languageserver_types_1=(init_main(),__toCommonJS(main_exports)),
comment_1=require_comment(),parserDirective_1=require_parserDirective(),instruction_1=require_instruction(),add_1=require_add(),arg_1=require_arg(),cmd_1=require_cmd(),
copy_1=require_copy(),env_1=require_env(),entrypoint_1=require_entrypoint(),from_1=require_from(),healthcheck_1=require_healthcheck(),label_1=require_label(),onbuild_1=require_onbuild(),
run_1=require_run(),shell_1=require_shell(),stopsignal_1=require_stopsignal(),workdir_1=require_workdir(),user_1=require_user(),volume_1=require_volume(),dockerfile_1=require_dockerfile(),
util_1=require_util(),main_1=require_main(),Parser=class _Parser{static{__name(this,"Parser")}constructor(){this.escapeChar=null}static createInstruction(document2,dockerfile,escapeChar,lineRange,instruction,instructionRange){
switch(instruction.toUpperCase()){case"ADD":return new add_1.Add(document2,lineRange,dockerfile,escapeChar,instruction,instructionRange);case"ARG":return new arg_1.
Arg(document2,lineRange,dockerfile,escapeChar,instruction,instructionRange);case"CMD":return new cmd_1.Cmd(document2,lineRange,dockerfile,escapeChar,instruction,
instructionRange);case"COPY":return new copy_1.Copy(document2,lineRange,dockerfile,escapeChar,instruction,instructionRange);case"ENTRYPOINT":return new entrypoint_1.
Entrypoint(document2,lineRange,dockerfile,escapeChar,instruction,instructionRange);case"ENV":return new env_1.Env(document2,lineRange,dockerfile,escapeChar,instruction,
instructionRange);case"FROM":return new from_1.From(document2,lineRange,dockerfile,escapeChar,instruction,instructionRange);case"HEALTHCHECK":return new healthcheck_1.
Healthcheck(document2,lineRange,dockerfile,escapeChar,instruction,instructionRange);case"LABEL":return new label_1.Label(document2,lineRange,dockerfile,escapeChar,
instruction,instructionRange);case"ONBUILD":return new onbuild_1.Onbuild(document2,lineRange,dockerfile,escapeChar,instruction,instructionRange);case"RUN":return new run_1.
Run(document2,lineRange,dockerfile,escapeChar,instruction,instructionRange);case"SHELL":return new shell_1.Shell(document2,lineRange,dockerfile,escapeChar,instruction,
instructionRange);case"STOPSIGNAL":return new stopsignal_1.Stopsignal(document2,lineRange,dockerfile,escapeChar,instruction,instructionRange);case"WORKDIR":return new workdir_1.
Workdir(document2,lineRange,dockerfile,escapeChar,instruction,instructionRange);case"USER":return new user_1.User(document2,lineRange,dockerfile,escapeChar,instruction,
instructionRange);case"VOLUME":return new volume_1.Volume(document2,lineRange,dockerfile,escapeChar,instruction,instructionRange)}return new instruction_1.Instruction(
document2,lineRange,dockerfile,escapeChar,instruction,instructionRange)}getParserDirectives(document2,buffer){let directives=[];this.escapeChar="";let offset=util_1.
Util.isUTF8BOM(buffer.substring(0,1))?1:0;directiveCheck:for(let i=offset;i<buffer.length;i++)switch(buffer.charAt(i)){case" ":case"	":break;case"\r":case`
`:break directiveCheck;case"#":let directiveStart=-1,directiveEnd=-1;for(let j2=i+1;j2<buffer.length;j2++){let char=buffer.charAt(j2);switch(char){case" ":case"\
	":directiveStart!==-1&&directiveEnd===-1&&(directiveEnd=j2);break;case"\r":case`
`:break directiveCheck;case"=":let valueStart=-1,valueEnd=-1;directiveEnd===-1&&(directiveEnd=j2);let lineEnd=buffer.length;directiveValue:for(let k2=j2+1;k2<buffer.
length;k2++)switch(char=buffer.charAt(k2),char){case"\r":case`
`:valueStart!==-1&&valueEnd===-1&&(valueEnd=k2),lineEnd=k2;break directiveValue;case"	":case" ":valueStart!==-1&&valueEnd===-1&&(valueEnd=k2);continue;default:valueStart===
-1&&(valueStart=k2);break}if(directiveStart===-1)break directiveCheck;valueStart===-1?(valueStart=j2+1,valueEnd=lineEnd):valueEnd===-1&&(valueEnd=buffer.length);
let lineRange=vscode_languageserver_types_1.Range.create(document2.positionAt(i),document2.positionAt(lineEnd)),nameRange=vscode_languageserver_types_1.Range.create(
document2.positionAt(directiveStart),document2.positionAt(directiveEnd)),valueRange=vscode_languageserver_types_1.Range.create(document2.positionAt(valueStart),
document2.positionAt(valueEnd));directives.push(new parserDirective_1.ParserDirective(document2,lineRange,nameRange,valueRange)),directiveStart=-1,buffer.charAt(
valueEnd)==="\r"?i=valueEnd+1:i=valueEnd;continue directiveCheck;default:directiveStart===-1&&(directiveStart=j2);break}}break;default:break directiveCheck}return directives}parse(buffer){
this.document=vscode_languageserver_textdocument_1.TextDocument.create("","",0,buffer),this.buffer=buffer;let dockerfile=new dockerfile_1.Dockerfile(this.document),
directives=this.getParserDirectives(this.document,this.buffer),offset=0;this.escapeChar="\\",directives.length>0?(dockerfile.setDirectives(directives),this.escapeChar=
dockerfile.getEscapeCharacter(),offset=this.document.offsetAt(vscode_languageserver_types_1.Position.create(directives.length,0))):util_1.Util.isUTF8BOM(buffer.
substring(0,1))&&(offset=1);for(let i=offset;i<this.buffer.length;i++){let char=this.buffer.charAt(i);switch(char){case" ":case"	":case"\r":case`
`:break;case"#":i=this.processComment(dockerfile,i);break;default:i=this.processInstruction(dockerfile,char,i);break}}return dockerfile.organizeComments(),dockerfile}processInstruction(dockerfile,char,start){
let instruction=char,instructionEnd=-1,escapedInstruction=!1;instructionCheck:for(let i=start+1;i<this.buffer.length;i++)switch(char=this.buffer.charAt(i),char){case this.
escapeChar:if(escapedInstruction=!0,char=this.buffer.charAt(i+1),char==="\r"||char===`
`)instructionEnd===-1&&(instructionEnd=i),i++;else if(char===" "||char==="	"){for(let j2=i+2;j2<this.buffer.length;j2++)switch(this.buffer.charAt(j2)){case" ":case"\
	":break;case"\r":case`
`:i=j2;continue instructionCheck;default:instructionEnd=i+1,instruction=instruction+this.escapeChar,i=j2-2;continue instructionCheck}instructionEnd=i+1,instruction=
instruction+this.escapeChar;break instructionCheck}else instructionEnd=i+1,instruction=instruction+this.escapeChar,escapedInstruction=!1;break;case" ":case"	":if(escapedInstruction){
escapeCheck:for(let j2=i+1;j2<this.buffer.length;j2++)switch(this.buffer.charAt(j2)){case" ":case"	":break;case"\r":case`
`:i=j2;continue instructionCheck;default:break escapeCheck}escapedInstruction=!1}return instructionEnd===-1&&(instructionEnd=i),i=this.processArguments(dockerfile,
instruction,instructionEnd,start,i),dockerfile.addInstruction(this.createInstruction(dockerfile,instruction,start,instructionEnd,i)),i;case"\r":case`
`:if(escapedInstruction)continue;return instructionEnd===-1&&(instructionEnd=i),dockerfile.addInstruction(this.createInstruction(dockerfile,instruction,start,i,
i)),i;case"#":if(escapedInstruction)continue;default:instructionEnd=i+1,instruction=instruction+char,escapedInstruction=!1;break}return instructionEnd===-1&&(instructionEnd=
this.buffer.length),dockerfile.addInstruction(this.createInstruction(dockerfile,instruction,start,instructionEnd,this.buffer.length)),this.buffer.length}processHeredocs(instruction,offset){
let keyword=instruction.getKeyword();if(keyword===main_1.Keyword.ONBUILD){if(instruction=instruction.getTriggerInstruction(),instruction===null)return offset;keyword=
instruction.getKeyword()}if(keyword!==main_1.Keyword.ADD&&keyword!==main_1.Keyword.COPY&&keyword!==main_1.Keyword.RUN)return offset;let heredocs=[],tabbed=!1;for(let arg of instruction.
getArguments()){let value=arg.getValue();if(value.startsWith("<<")&&value.length>2){value.startsWith("<<-")&&(tabbed=!0);let name=util_1.Util.parseHeredocName(value);
name!==null&&heredocs.push(name)}}if(heredocs.length>0)for(let heredoc of heredocs)offset=this.parseHeredoc(heredoc,offset,tabbed);return offset}processArguments(dockerfile,instruction,instructionEnd,start,offset){
let escaped=!1;argumentsCheck:for(let i=offset+1;i<this.buffer.length;i++)switch(this.buffer.charAt(i)){case"\r":case`
`:if(escaped)continue;return this.processHeredocs(this.createInstruction(dockerfile,instruction,start,instructionEnd,i),i);case this.escapeChar:let next=this.buffer.
charAt(i+1);if(next===`
`||next==="\r")escaped=!0,i++;else if(next===" "||next==="	"){for(let j2=i+2;j2<this.buffer.length;j2++)switch(this.buffer.charAt(j2)){case" ":case"	":break;case"\
\r":case`
`:escaped=!0;default:i=j2;continue argumentsCheck}return this.buffer.length}continue;case"#":if(escaped){i=this.processComment(dockerfile,i);continue argumentsCheck}
break;case" ":case"	":break;default:escaped&&(escaped=!1);break}return this.buffer.length}processComment(dockerfile,start){let end=this.buffer.length;commentLoop:
for(let i=start+1;i<this.buffer.length;i++)switch(this.buffer.charAt(i)){case"\r":case`
`:end=i;break commentLoop}let range=vscode_languageserver_types_1.Range.create(this.document.positionAt(start),this.document.positionAt(end));return dockerfile.
addComment(new comment_1.Comment(this.document,range)),end}parseHeredoc(heredocName,offset,tabbed){let startWord=-1,lineStart=!0;for(let i=offset;i<this.buffer.
length;i++)switch(this.buffer.charAt(i)){case" ":lineStart=!1;break;case"	":tabbed||(lineStart=!1);break;case"\r":case`
`:if(startWord!==-1&&heredocName===this.buffer.substring(startWord,i))return i;startWord=-1,lineStart=!0;break;default:lineStart&&(startWord=i,lineStart=!1);break}
return this.buffer.length}createInstruction(dockerfile,instruction,start,instructionEnd,end){let startPosition=this.document.positionAt(start),instructionRange=vscode_languageserver_types_1.
Range.create(startPosition,this.document.positionAt(instructionEnd)),lineRange=vscode_languageserver_types_1.Range.create(startPosition,this.document.positionAt(
end));return _Parser.createInstruction(this.document,dockerfile,this.escapeChar,lineRange,instruction,instructionRange)}};exports.Parser=Parser}});var require_main=__commonJS({"node_modules/dockerfile-ast/lib/main.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.DockerfileParser=
exports.DefaultVariables=exports.Directive=exports.Keyword=exports.Workdir=exports.Volume=exports.User=exports.Stopsignal=exports.Shell=exports.Run=exports.PropertyInstruction=
exports.Onbuild=exports.ModifiableInstruction=exports.Label=exports.JSONInstruction=exports.Heredoc=exports.Healthcheck=exports.From=exports.Env=exports.Entrypoint=
exports.Copy=exports.Cmd=exports.Arg=exports.Add=exports.Variable=exports.Property=exports.ParserDirective=exports.Line=exports.Instruction=exports.Flag=exports.
Comment=exports.JSONArgument=exports.Argument=void 0;var argument_1=require_argument();Object.defineProperty(exports,"Argument",{enumerable:!0,get:__name(function(){
return argument_1.Argument},"get")});var jsonArgument_1=require_jsonArgument();Object.defineProperty(exports,"JSONArgument",{enumerable:!0,get:__name(function(){
return jsonArgument_1.JSONArgument},"get")});var comment_1=require_comment();Object.defineProperty(exports,"Comment",{enumerable:!0,get:__name(function(){return comment_1.
Comment},"get")});var parser_1=require_parser(),flag_1=require_flag();Object.defineProperty(exports,"Flag",{enumerable:!0,get:__name(function(){return flag_1.Flag},
"get")});var instruction_1=require_instruction();Object.defineProperty(exports,"Instruction",{enumerable:!0,get:__name(function(){return instruction_1.Instruction},
"get")});var line_1=require_line();Object.defineProperty(exports,"Line",{enumerable:!0,get:__name(function(){return line_1.Line},"get")});var parserDirective_1=require_parserDirective();
Object.defineProperty(exports,"ParserDirective",{enumerable:!0,get:__name(function(){return parserDirective_1.ParserDirective},"get")});var property_1=require_property();
Object.defineProperty(exports,"Property",{enumerable:!0,get:__name(function(){return property_1.Property},"get")});var variable_1=require_variable();Object.defineProperty(
exports,"Variable",{enumerable:!0,get:__name(function(){return variable_1.Variable},"get")});var add_1=require_add();Object.defineProperty(exports,"Add",{enumerable:!0,
get:__name(function(){return add_1.Add},"get")});var arg_1=require_arg();Object.defineProperty(exports,"Arg",{enumerable:!0,get:__name(function(){return arg_1.Arg},
"get")});var cmd_1=require_cmd();Object.defineProperty(exports,"Cmd",{enumerable:!0,get:__name(function(){return cmd_1.Cmd},"get")});var copy_1=require_copy();Object.
defineProperty(exports,"Copy",{enumerable:!0,get:__name(function(){return copy_1.Copy},"get")});var entrypoint_1=require_entrypoint();Object.defineProperty(exports,
"Entrypoint",{enumerable:!0,get:__name(function(){return entrypoint_1.Entrypoint},"get")});var env_1=require_env();Object.defineProperty(exports,"Env",{enumerable:!0,
get:__name(function(){return env_1.Env},"get")});var from_1=require_from();Object.defineProperty(exports,"From",{enumerable:!0,get:__name(function(){return from_1.
From},"get")});var healthcheck_1=require_healthcheck();Object.defineProperty(exports,"Healthcheck",{enumerable:!0,get:__name(function(){return healthcheck_1.Healthcheck},
"get")});var heredoc_1=require_heredoc();Object.defineProperty(exports,"Heredoc",{enumerable:!0,get:__name(function(){return heredoc_1.Heredoc},"get")});var jsonInstruction_1=require_jsonInstruction();
Object.defineProperty(exports,"JSONInstruction",{enumerable:!0,get:__name(function(){return jsonInstruction_1.JSONInstruction},"get")});var label_1=require_label();
Object.defineProperty(exports,"Label",{enumerable:!0,get:__name(function(){return label_1.Label},"get")});var modifiableInstruction_1=require_modifiableInstruction();
Object.defineProperty(exports,"ModifiableInstruction",{enumerable:!0,get:__name(function(){return modifiableInstruction_1.ModifiableInstruction},"get")});var onbuild_1=require_onbuild();
Object.defineProperty(exports,"Onbuild",{enumerable:!0,get:__name(function(){return onbuild_1.Onbuild},"get")});var propertyInstruction_1=require_propertyInstruction();
Object.defineProperty(exports,"PropertyInstruction",{enumerable:!0,get:__name(function(){return propertyInstruction_1.PropertyInstruction},"get")});var run_1=require_run();
Object.defineProperty(exports,"Run",{enumerable:!0,get:__name(function(){return run_1.Run},"get")});var shell_1=require_shell();Object.defineProperty(exports,"S\
hell",{enumerable:!0,get:__name(function(){return shell_1.Shell},"get")});var stopsignal_1=require_stopsignal();Object.defineProperty(exports,"Stopsignal",{enumerable:!0,
get:__name(function(){return stopsignal_1.Stopsignal},"get")});var user_1=require_user();Object.defineProperty(exports,"User",{enumerable:!0,get:__name(function(){
return user_1.User},"get")});var volume_1=require_volume();Object.defineProperty(exports,"Volume",{enumerable:!0,get:__name(function(){return volume_1.Volume},"\
get")});var workdir_1=require_workdir();Object.defineProperty(exports,"Workdir",{enumerable:!0,get:__name(function(){return workdir_1.Workdir},"get")});var Keyword;
(function(Keyword2){Keyword2.ADD="ADD",Keyword2.ARG="ARG",Keyword2.CMD="CMD",Keyword2.COPY="COPY",Keyword2.ENTRYPOINT="ENTRYPOINT",Keyword2.ENV="ENV",Keyword2.EXPOSE=
"EXPOSE",Keyword2.FROM="FROM",Keyword2.HEALTHCHECK="HEALTHCHECK",Keyword2.LABEL="LABEL",Keyword2.MAINTAINER="MAINTAINER",Keyword2.ONBUILD="ONBUILD",Keyword2.RUN=
"RUN",Keyword2.SHELL="SHELL",Keyword2.STOPSIGNAL="STOPSIGNAL",Keyword2.USER="USER",Keyword2.VOLUME="VOLUME",Keyword2.WORKDIR="WORKDIR"})(Keyword||(exports.Keyword=
Keyword={}));var Directive;(function(Directive2){Directive2.escape="escape",Directive2.syntax="syntax"})(Directive||(exports.Directive=Directive={}));exports.DefaultVariables=
["ALL_PROXY","all_proxy","FTP_PROXY","ftp_proxy","HTTP_PROXY","http_proxy","HTTPS_PROXY","https_proxy","NO_PROXY","no_proxy"];var DockerfileParser2;(function(DockerfileParser3){
function parse2(content){return new parser_1.Parser().parse(content)}__name(parse2,"parse"),DockerfileParser3.parse=parse2})(DockerfileParser2||(exports.DockerfileParser=
DockerfileParser2={}))}});var ANSWER_LIMIT_MS=1e4;async function chooseBuilder(engine,needs){let[need]=needs;if(!engine.offersBuildKit&&need===void 0)return"legacy";if(await hasBuildx(engine))
return"buildkit";if(need===void 0)return"legacy";let{location,feature}=need,where=location===void 0?"":` (${location.file}${location.line===void 0?"":` line ${location.
line}`})`;throw new ActionError(`${feature}${where} needs the builder BuildKit, and this docker command has no buildx. Install the package docker-buildx-plugin \
(docker-buildx on Debian and Ubuntu).`,location===void 0?{}:{location})}__name(chooseBuilder,"chooseBuilder");async function hasBuildx({cliEnvironment}){let{exitCode}=await runDocker(
["buildx","version"],{environment:cliEnvironment,idleLimitMs:ANSWER_LIMIT_MS,signal:new AbortController().signal});return exitCode===0}__name(hasBuildx,"hasBuil\
dx");import{createHash}from"node:crypto";import{constants}from"node:fs";import{open}from"node:fs/promises";import{join as join2}from"node:path";import{posix}from"node:path";function isPattern(path2){return/[*?[]/.test(path2.replace(/\\[\s\S]/gu,""))}__name(isPattern,"isPattern");function segmentMatcher(pattern){let expression=new RegExp(
`^(?:${toExpression([...pattern])})$`,"su");return segment=>expression.test(segment)}__name(segmentMatcher,"segmentMatcher");function toExpression(letters){let expression="";
for(let at2=0;at2<letters.length;at2+=1){let letter=letters[at2]??"";if(letter==="*")expression+=".*";else if(letter==="?")expression+=".";else if(letter==="\\")
expression+=literal(letters[++at2]);else if(letter==="["){let found2=readClass(letters,at2+1);expression+=found2.expression,at2=found2.end}else expression+=literal(
letter)}return expression}__name(toExpression,"toExpression");function readClass(letters,start){let negated=letters[start]==="^",at2=negated?start+1:start,ranges=[],
read=__name(()=>{let letter=letters[at2++];if(letter===void 0||letter==="-"||letter==="]")throw new SyntaxError("malformed [class]");return literal(letter==="\\"?
letters[at2++]:letter)},"read");for(;letters[at2]!=="]"||ranges.length===0;){let low=read();if(letters[at2]!=="-"){ranges.push(low);continue}at2+=1;let high=read();
ranges.push(codePoint(low)<=codePoint(high)?`${low}-${high}`:"")}let set=ranges.join("");return{expression:negated?`[^${set}]`:`[${set}]`,end:at2}}__name(readClass,
"readClass");function literal(letter){if(letter===void 0)throw new SyntaxError("nothing after a backslash");return/[\\^$.*+?()[\]{}|/-]/u.test(letter)?`\\u{${letter.
codePointAt(0)?.toString(16)}}`:letter}__name(literal,"literal");function codePoint(literalText){let[,hex]=/^\\u\{([0-9a-f]+)\}$/.exec(literalText)??[];return hex===
void 0?literalText.codePointAt(0)??0:Number.parseInt(hex,16)}__name(codePoint,"codePoint");var mostLinks=40;async function findSource(tree,source){let segments=source.path.split("/").filter(segment=>segment!==""&&segment!=="."),firstPattern=source.match===
"pattern"?segments.findIndex(isPattern):-1,plain2=firstPattern===-1?segments:segments.slice(0,firstPattern),base=await follow(tree,plain2.map(source.match==="pa\
ttern"?withoutEscapes:segment=>segment));if(base.end===null)return{links:base.links,ends:[]};if(firstPattern===-1)return{links:base.links,ends:[base.end]};let links=[
...base.links],ends=[];for(let node of await matching(tree,base.end,segments.slice(firstPattern))){let followed=await follow(tree,node.path.split("/"));links.push(
...followed.links),followed.end!==null&&ends.push(followed.end)}return{links,ends}}__name(findSource,"findSource");async function matching(tree,base,segments){let[
segment,...rest]=segments;if(segment===void 0)return[base];if(!base.stats.isDirectory())return[];let matches=segmentMatcher(segment),found2=[];for(let node of await tree.
children(base))matches(posix.basename(node.path))&&found2.push(...await matching(tree,node,rest));return found2}__name(matching,"matching");async function follow(tree,segments){
let links=[],root=await tree.root(),way=[root],left=segments;for(;;){let[name,...rest]=left,here=way.at(-1)??root;if(name===void 0)return{links,end:here};if(left=
rest,name===""||name===".")continue;if(name===".."){way=way.length>1?way.slice(0,-1):way;continue}let node=here.stats.isDirectory()?await tree.child(here,name):
null;if(node===null)return{links,end:null};if(!node.stats.isSymbolicLink()){way=[...way,node];continue}if(links.push(node),links.length>mostLinks)return{links,end:null};
let target=await tree.linkTarget(node);target.startsWith("/")&&(way=[root]),left=[...target.split("/"),...rest]}}__name(follow,"follow");function withoutEscapes(segment){
return segment.replace(/\\([\s\S])/gu,"$1")}__name(withoutEscapes,"withoutEscapes");import{lstat,readdir,readlink}from"node:fs/promises";import{join}from"node:path";function isMissingPath(error){let code=typeof error=="object"&&error!==null&&"code"in error?error.code:void 0;return code==="ENOENT"||code==="ENOTDIR"}__name(isMissingPath,
"isMissingPath");function contextTree(given){let{context,rules,signal}=given;async function child(parent,name){signal.throwIfAborted();let path2=parent.path===""?name:`${parent.
path}/${name}`,state=rules.below(parent.state,path2);if(state.ignored&&!rules.mayHoldExceptions(path2))return null;let stats=await lstat(join(context,path2)).catch(
error=>absent(error,path2));return stats===null||state.ignored&&!stats.isDirectory()?null:{path:path2,stats,state}}return __name(child,"child"),{root:__name(async()=>({
path:"",stats:await reading(".",lstat(context)),state:rules.root}),"root"),child,children:__name(async parent=>{let names2=await reading(parent.path,readdir(join(
context,parent.path),{encoding:"buffer"})),found2=[];for(let name of names2.map(bytes=>utf8(bytes,parent.path)).toSorted(byCodeUnit)){let node=await child(parent,
name);node!==null&&found2.push(node)}return found2},"children"),linkTarget:__name(async({path:path2})=>utf8(await reading(path2,readlink(join(context,path2),{encoding:"\
buffer"})),path2),"linkTarget")}}__name(contextTree,"contextTree");function byCodeUnit(first,second){return first<second?-1:+(first>second)}__name(byCodeUnit,"b\
yCodeUnit");function utf8(bytes,path2){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(bytes)}catch(error){let shown=join(path2,bytes.toString(
"latin1").replace(/[^ -~]/g,"?"));throw new ActionError(`The build context has a name that is not UTF-8: "${shown}"; rename it or name it in .dockerignore`,{cause:error})}}
__name(utf8,"utf8");async function reading(path2,work){return work.catch(error=>{throw unreadable(path2,error)})}__name(reading,"reading");function unreadable(path2,error){
return new ActionError(`Cannot read "${path2}" in the build context: ${errorMessage(error)}; make it readable or name it in .dockerignore`,{cause:error})}__name(
unreadable,"unreadable");function absent(error,path2){if(isMissingPath(error))return null;throw unreadable(path2,error)}__name(absent,"absent");import{posix as posix2}from"node:path";function readIgnorePatterns(text,reader){return text.replace(/^\uFEFF/,"").split(`
`).filter(line=>!line.startsWith("#")).map(line=>line.trim()).filter(line=>line!=="").map(line=>toPattern(line,reader))}__name(readIgnorePatterns,"readIgnorePat\
terns");function toPattern(line,reader){let negated=line.startsWith("!"),given=negated?line.slice(1).trim():line;if(given==="")throw new SyntaxError(`"${line}" \
excepts nothing`);let text=cleaned(given);return segmentMatcher(text),{text,negated,matches:reader==="legacy-before-23"?toOldMatcher(text):toMatcher(text)}}__name(
toPattern,"toPattern");function cleaned(path2){let normal=posix2.normalize(path2);return normal.length>1?normal.replace(/^\//,"").replace(/\/$/,""):normal}__name(
cleaned,"cleaned");function toMatcher(text){if(/^\*\*[^*?[\]\\]*$/.test(text)){let end=text.slice(2);return path2=>path2.endsWith(end)||end.startsWith("/")&&path2===
end.slice(1)}if(/^[^*?[\]\\]*\*\*$/.test(text))return path2=>path2.startsWith(text.slice(0,-2));if(!/[*?[\]\\]/.test(text))return path2=>path2===text;let expression=new RegExp(
`^${toExpression2(text,".+()$")}$`);return path2=>expression.test(path2)}__name(toMatcher,"toMatcher");function toOldMatcher(text){let expression=new RegExp(`^${toExpression2(
text,".$")}$`),depth=text.split("/").length;return path2=>{let above=path2.split("/").slice(0,-1);return expression.test(path2)||depth<=above.length&&expression.
test(above.slice(0,depth).join("/"))}}__name(toOldMatcher,"toOldMatcher");var notSlash="(?:[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]|[^/])";function toExpression2(text,signs){
return text.replace(/\*\*\/?$|\*\*\/?|\*|\?|\\[\s\S]|[.+()$]/g,(part,offset)=>part.startsWith("**")?offset+part.length===text.length?".*":"(?:.*/)?":part==="*"?
"[^/]*":part==="?"?notSlash:signs.includes(part)?`\\${part}`:part)}__name(toExpression2,"toExpression");function ignoreRules(patterns,reader){let exceptions=patterns.filter(pattern=>pattern.negated).map(pattern=>pattern.text);return{root:{ignored:!1,matched:patterns.
map(()=>!1)},below:__name((parent,path2)=>reader==="legacy-before-23"?ownStateOf(patterns,path2):stateOf({patterns,parent,path:path2}),"below"),mayHoldExceptions:__name(
path2=>reader==="buildkit"?isAboveOfAny(path2,exceptions):exceptions.some(text=>`${text}/`.startsWith(`${path2}/`)),"mayHoldExceptions")}}__name(ignoreRules,"ig\
noreRules");function stateOf(given){let ignored=!1,matched=given.patterns.map((pattern,index)=>{let fits=given.parent.matched[index]||pattern.negated===ignored&&
pattern.matches(given.path);return fits&&(ignored=!pattern.negated),fits});return{ignored,matched}}__name(stateOf,"stateOf");function ownStateOf(patterns,path2){
let last=patterns.findLast(pattern=>pattern.matches(path2));return{ignored:last!==void 0&&!last.negated,matched:[]}}__name(ownStateOf,"ownStateOf");function isAboveOfAny(path2,exceptions){
let prefixes=exceptions.map(text=>text.replace(/\/\*\*$/,"").replace(/\/\*$/,""));return prefixes.some(prefix=>/[*[\]?^\\]/.test(prefix))?!0:prefixes.some(prefix=>`${prefix}\
/`.startsWith(`${path2}/`))}__name(isAboveOfAny,"isAboveOfAny");var filesAtOnce=8;async function contextFiles(given){let{context,signal,reader}=given,rules=ignoreRules(ignorePatterns(given.ignore,reader),reader),tree=contextTree(
{context,rules,signal}),nodes=new Map;for(let source of given.sources){let{links,ends}=await lookUp(tree,source,given.dockerfile);for(let link of links)nodes.set(
link.path,link);let isThere=!1;for(let node of ends){if(node.stats.isFIFO()&&reader!=="buildkit")throw endless(source,node,given.dockerfile);isThere=await collect(
{tree,node,nodes,reader})||isThere}if(source.required&&!isThere)throw missing(source,given)}let sorted2=[...nodes.values()].toSorted((first,second)=>byCodeUnit(
first.path,second.path));return inParallel(sorted2,node=>toEntry({node,tree,context,signal}))}__name(contextFiles,"contextFiles");function ignorePatterns(ignore,reader){
try{return readIgnorePatterns(ignore.text,reader)}catch(error){throw error instanceof SyntaxError?new ActionError(`"${ignore.file}" has a malformed pattern: ${error.
message}`,{cause:error,location:{file:ignore.file}}):error}}__name(ignorePatterns,"ignorePatterns");async function lookUp(tree,source,file){try{return await findSource(
tree,source)}catch(error){throw error instanceof SyntaxError?new ActionError(`${file}:${source.line}: malformed pattern "${source.path}": ${error.message}`,{cause:error,
location:{file,line:source.line}}):error}}__name(lookUp,"lookUp");function missing(source,given){let{dockerfile:file,ignore}=given;return new ActionError(`${file}\
:${source.line}: "${source.path}" is not in the build context, or ${ignore.file} leaves it out`,{location:{file,line:source.line}})}__name(missing,"missing");function endless({
line},{path:path2},file){return new ActionError(`${file}:${line}: "${path2}" in the build context is a named pipe, which this engine's builder would wait for wi\
thout end; remove it or name it in .dockerignore`,{location:{file,line}})}__name(endless,"endless");async function collect(given){let{tree,node,nodes,reader}=given;
if(nodes.has(node.path))return!0;if(node.stats.isSocket()&&reader!=="buildkit")return!1;if(!node.stats.isDirectory())return nodes.set(node.path,node),!0;let holds=!node.
state.ignored;for(let child of await tree.children(node))holds=await collect({...given,node:child})||holds;return holds&&node.path!==""&&nodes.set(node.path,node),
holds}__name(collect,"collect");async function toEntry(given){let{node,tree}=given,{stats,path:path2}=node;return stats.isFile()?{kind:"file",path:path2,mode:stats.
mode,...await digestFile(given)}:stats.isDirectory()?{kind:"directory",path:path2,mode:stats.mode}:stats.isSymbolicLink()?{kind:"link",path:path2,mode:stats.mode,
linkTarget:await tree.linkTarget(node)}:{kind:"special",path:path2,mode:stats.mode,device:stats.rdev}}__name(toEntry,"toEntry");async function digestFile(given){
let{path:path2}=given.node;try{var _stack=[];try{let file=__using(_stack,await open(join2(given.context,path2),constants.O_RDONLY|constants.O_NOFOLLOW|constants.
O_NONBLOCK),!0);if(!(await file.stat()).isFile())throw new Error("it was replaced while it was read");let hash=createHash("sha256");let sizeBytes=0;for await(let chunk of file.
createReadStream({autoClose:!1,signal:given.signal}))hash.update(chunk),sizeBytes+=chunk.length;return{sizeBytes,sha256:hash.digest("hex")}}catch(_2){var _error=_2,
_hasError=!0}finally{var _promise=__callDispose(_stack,_error,_hasError);_promise&&await _promise}}catch(error){throw given.signal.throwIfAborted(),unreadable(path2,
error)}}__name(digestFile,"digestFile");async function inParallel(items,work){let results=[],queue=items.entries(),failed=!1,lane=__name(async()=>{for(let[index,
item]of queue){if(failed)return;results[index]=await work(item).catch(error=>{throw failed=!0,error})}},"lane"),lanes=await Promise.allSettled(Array.from({length:filesAtOnce},
lane));for(let ended of lanes)if(ended.status==="rejected")throw ended.reason;return results}__name(inParallel,"inParallel");var ANSWER_LIMIT_MS2=1e4;async function contextReader(builder,{engine,signal}){if(builder==="buildkit")return builder;let{tail}=await runDocker(["version","--fo\
rmat","{{.Client.Version}}"],{environment:engine.cliEnvironment,idleLimitMs:ANSWER_LIMIT_MS2,signal});return tail.flatMap(line=>/^(\d+)\.\d/.exec(line)?.[1]??[]).
some(release=>Number(release)<23)?"legacy-before-23":builder}__name(contextReader,"contextReader");var import_dockerfile_ast=__toESM(require_main(),1);function matchesShellPattern(text,pattern){return new RegExp(`^(?:${toExpression3(pattern)})$`,"su").test(text)}__name(matchesShellPattern,"matchesShellPattern");
function replaceShellPattern(given){let expression=new RegExp(toExpression3(given.pattern),given.all?"gsu":"su");return given.text.replace(expression,()=>given.
replacement)}__name(replaceShellPattern,"replaceShellPattern");function toExpression3(pattern){return(pattern.match(/\\?[\s\S]/gu)??[]).map(part=>part==="*"?".*":
part==="?"?".":(part.length>1&&part.startsWith("\\")?part.slice(1):part).replace(/[\\^$.*+?()[\]{}|/]/gu,"\\$&")).join("")}__name(toExpression3,"toExpression");function splitWords(text,escapeSign){let escaped=escapeSign==="`"?"`[\\s\\S]":"\\\\[\\s\\S]",word=new RegExp(`(?:${escaped}|'[^']*'|"(?:${escaped}|[^"])*"|[^\\s]\
)+`,"g");return text.match(word)??[]}__name(splitWords,"splitWords");function expandWord(word,lookup,escapeSign){let unknown=new Set;return{text:new WordReader(
word,escapeSign,name=>{let value=lookup(name);return value===void 0&&unknown.add(name),value}).readUntil(null),unknown:[...unknown]}}__name(expandWord,"expandWo\
rd");var WordReader=class{static{__name(this,"WordReader")}#at=0;#letters;#escape;#lookup;constructor(word,escapeSign,lookup){this.#letters=[...word],this.#escape=
escapeSign,this.#lookup=lookup}readUntil(stop,keepEscapes=!1){let text="";for(;;){let letter=this.#next();if(letter===stop)return text;if(letter===null)throw new SyntaxError(
`missing "${stop}"`);letter==="'"?text+=this.#singleQuoted():letter==='"'?text+=this.#doubleQuoted():letter==="$"?text+=this.#variable():letter===this.#escape?text+=
(keepEscapes?letter:"")+(this.#next()??""):text+=letter}}#next(){return this.#letters[this.#at++]??null}#peek(){return this.#letters[this.#at]??""}#singleQuoted(){
let text="";for(let letter=this.#next();letter!=="'";letter=this.#next()){if(letter===null)throw new SyntaxError("missing closing single quote");text+=letter}return text}#doubleQuoted(){
let text="";for(let letter=this.#next();letter!=='"';letter=this.#next()){if(letter===null)throw new SyntaxError("missing closing double quote");letter==="$"?text+=
this.#variable():letter!==this.#escape?text+=letter:text+=['"',"$",this.#escape].includes(this.#peek())?this.#next():letter}return text}#variable(){if(this.#peek()!==
"{"){let name2=this.#name();return name2===""?"$":this.#lookup(name2)??""}this.#at+=1;let name=this.#name();if(name==="")throw new SyntaxError("a variable witho\
ut a name");let value=this.#lookup(name),operator=this.#operator();return operator==="}"?value??"":this.#modified({name,value,operator})}#name(){let[name=""]=/^(?:\d+|[@*#?$!-]|\w+)?/.
exec(this.#letters.slice(this.#at).join(""))??[];return this.#at+=name.length,name}#operator(){let[operator]=/^(?::[-+?]|##?|%%?|\/\/?|[-+?}])/.exec(this.#letters.
slice(this.#at).join(""))??[];if(operator===void 0)throw new SyntaxError("an open brace, or an unknown modifier");return this.#at+=operator.length,operator}#modified(given){
let{name,value,operator}=given;if(operator.startsWith("/")){let pattern=this.readUntil("/",!0),replacement=this.readUntil("}",!0);return replaceShellPattern({text:value??
"",pattern,replacement,all:operator==="//"})}let word=this.readUntil("}",/[#%]/.test(operator)),present=operator.startsWith(":")?value!==void 0&&value!=="":value!==
void 0;if(operator.endsWith("-"))return present?value??"":word;if(operator.endsWith("+"))return present?word:"";if(operator.endsWith("?")&&!present)throw new SyntaxError(
`${name}: ${word||"not set"}`);return operator.endsWith("?")?value??"":withoutMatch(value??"",word,operator)}};function withoutMatch(value,pattern,operator){let lengths=Array.
from({length:value.length+1},(_2,length)=>length);operator.length===2&&lengths.reverse();let atStart=operator.startsWith("#");for(let length of lengths){let cut=atStart?
value.slice(0,length):value.slice(value.length-length);if(matchesShellPattern(cut,pattern))return atStart?value.slice(length):value.slice(0,value.length-length)}
return value}__name(withoutMatch,"withoutMatch");var keywords=new Set(["ADD","ARG","CMD","COPY","ENTRYPOINT","ENV","EXPOSE","FROM","HEALTHCHECK","LABEL","MAINTAINER","ONBUILD","RUN","SHELL","STOPSIGNAL","USER",
"VOLUME","WORKDIR"]),heredocKeywords=new Set(["ADD","COPY","RUN"]),heredocWord=/^\d*<<-?[^<]+$/;function isHeredoc(word){return heredocWord.test(word)}__name(isHeredoc,
"isHeredoc");function readInstructions({text,file}){let escapeSign=import_dockerfile_ast.DockerfileParser.parse(text).getEscapeCharacter(),parsed=import_dockerfile_ast.DockerfileParser.
parse(hideFromLibrary(text,escapeSign)),lines=text.split(`
`),instructions=parsed.getInstructions().map(found2=>{let{start,end}=found2.getRange(),own=lines.slice(start.line,end.line+1);return toInstruction({text:joinLines(
own,escapeSign),line:start.line+1,escapeSign,file})}),syntax=parsed.getDirectives().find(directive=>directive.getName().toLowerCase()==="syntax");return{instructions,
escapeSign,syntaxLine:syntax?syntax.getRange().start.line+1:null}}__name(readInstructions,"readInstructions");function toInstruction(given){let[,word="",argumentText=""]=/^\s*(\S*)\s*([\s\S]*)$/.
exec(given.text.replace(/^\uFEFF/,""))??[],keyword=word.toUpperCase();if(!keywords.has(keyword))throw new ActionError(`${given.file}:${given.line}: unknown inst\
ruction "${word}"`,{location:{file:given.file,line:given.line}});let{flags,rest}=splitFlags(argumentText),hasHeredoc=heredocKeywords.has(keyword)&&splitWords(rest,
given.escapeSign).some(isHeredoc);return{keyword,flags,rest,hasHeredoc,line:given.line}}__name(toInstruction,"toInstruction");function joinLines(lines,escapeSign){
let joined=[];for(let[index,line]of lines.entries()){if(index>0&&/^\s*(#|$)/.test(line))continue;let content=withoutContinuation(line,escapeSign);if(joined.push(
content??line),content===null)break}return joined.join("").trim()}__name(joinLines,"joinLines");function withoutContinuation(line,escapeSign){let trimmed=line.trimEnd();
return trimmed.endsWith(escapeSign)&&!trimmed.endsWith(escapeSign+escapeSign)?trimmed.slice(0,-1):null}__name(withoutContinuation,"withoutContinuation");function splitFlags(text){
let flags=[],rest=text;for(;;){let[whole,name,value]=/^--([a-z][\w-]*)(?:=((?:"[^"]*"|[^\s"])*))?(?:\s+|$)/.exec(rest)??[];if(whole===void 0||name===void 0)return{
flags,rest};flags.push({name,value:value?.replaceAll('"',"")??null}),rest=rest.slice(whole.length)}}__name(splitFlags,"splitFlags");function hideFromLibrary(text,escapeSign){
let quote="",shown=[];for(let line of text.split(`
`)){if(/^\s*#/.test(line)){shown.push(line);continue}let hidden=hideLine(line,quote,escapeSign);shown.push(hidden.line),quote=withoutContinuation(line,escapeSign)===
null?"":hidden.quote}return shown.join(`
`)}__name(hideFromLibrary,"hideFromLibrary");var backslashParts=/\\.|\d+(?=<<)|<<|[\s\S]/gu,backtickParts=/`.|\d+(?=<<)|<<|[\s\S]/gu;function hideLine(line,openQuote,escapeSign){
let doubled=escapeSign+escapeSign,end=line.trimEnd(),safe=end.endsWith(doubled)?`${end.slice(0,-2)}__${line.slice(end.length)}`:line,quote=openQuote,parts=safe.
match(escapeSign==="`"?backtickParts:backslashParts)??[];return{line:parts.map((part,index)=>{if(part.length>1&&part.startsWith(escapeSign)&&quote!=="'")return part;
if((part==='"'||part==="'")&&(quote=quote===""?part:quote===part?"":quote),part==="<<"&&quote!=="")return"__";let startsWord=/^\s$/.test(parts[index-1]??" ");return/^\d+$/.
test(part)&&parts[index+1]==="<<"&&startsWord?" ".repeat(part.length):part}).join(""),quote}}__name(hideLine,"hideLine");function listArguments(rest){let text=rest.trim();return jsonList(text)??(text===""?[]:text.split(/\s+/))}__name(listArguments,"listArguments");function jsonList(text){
if(!text.startsWith("["))return null;try{let parsed=JSON.parse(text);return Array.isArray(parsed)&&parsed.every(item=>typeof item=="string")?parsed:null}catch{return null}}
__name(jsonList,"jsonList");function assignments(rest,escapeSign){return splitWords(rest,escapeSign).map(word=>{let equals=word.indexOf("=");return equals===-1?
[word,void 0]:[word.slice(0,equals),word.slice(equals+1)]})}__name(assignments,"assignments");function envAssignments(rest,escapeSign){let pairs=assignments(rest,
escapeSign);if(pairs[0]?.[1]!==void 0)return pairs.map(([name2,value2])=>[name2,value2??""]);let[,name,value]=/^(\S+)\s+([\s\S]*)$/.exec(rest.trim())??[];return name===
void 0?[]:[[name,value??""]]}__name(envAssignments,"envAssignments");function runMount(value){let fields=new Map(value.split(",").map(field=>{let equals=field.indexOf(
"=");return equals===-1?[field.toLowerCase(),""]:[field.slice(0,equals).toLowerCase(),field.slice(equals+1)]})),first=__name((...names2)=>names2.map(name=>fields.
get(name)).find(found2=>found2!==void 0)??null,"first");return{type:first("type")??"bind",from:first("from"),source:first("source","src"),target:first("target",
"dst","destination"),id:first("id")}}__name(runMount,"runMount");function secretId(mount){return mount.id??mount.target?.split("/").at(-1)??null}__name(secretId,
"secretId");var newFlags={RUN:["mount","network","security","device"],COPY:["link","chmod","parents","exclude"],ADD:["link","chmod","exclude","checksum","keep-git-dir","unp\
ack"]},platformName=/^(?:TARGET|BUILD)(?:PLATFORM|OS|ARCH|VARIANT)$/,platformUse=/\$\{?(?:TARGET|BUILD)(?:PLATFORM|OS|ARCH|VARIANT)\b/;function isRemoteSource(source){
return/^(?:https?|git|ssh):\/\//i.test(source)||/^[\w.-]+@[\w.-]+:/.test(source)}__name(isRemoteSource,"isRemoteSource");function buildKitFeatures(list,file){let syntax=list.
syntaxLine===null?[]:[{line:list.syntaxLine,feature:"# syntax="}],found2=list.instructions.flatMap(instruction=>{let trigger=instruction.keyword==="ONBUILD"?toInstruction(
{text:instruction.rest,line:instruction.line,escapeSign:list.escapeSign,file}):instruction;return featuresOf(trigger).map(feature=>({line:instruction.line,feature}))});
return[...syntax,...found2]}__name(buildKitFeatures,"buildKitFeatures");function featuresOf({keyword,flags,rest,hasHeredoc}){let known=newFlags[keyword]??[],features=flags.
filter(({name})=>known.includes(name)).map(({name})=>`${keyword} --${name}`);return hasHeredoc&&features.push(`${keyword} <<`),keyword==="ADD"&&listArguments(rest).
some(word=>isRemoteSource(word)&&/^git|^ssh|@|\.git(?:[#?]|$)/.test(word))&&features.push("ADD of a git repository"),keyword==="FROM"&&[rest,...flags.map(({value})=>value??
"")].some(text=>platformUse.test(text))&&features.push("a platform variable in FROM"),keyword==="ARG"&&rest.split(/\s+/).some(name=>platformName.test(name))&&features.
push(`ARG ${rest}`),features}__name(featuresOf,"featuresOf");var proxyArgs=new Set(["HTTP_PROXY","HTTPS_PROXY","FTP_PROXY","NO_PROXY","ALL_PROXY"].flatMap(name=>[name,name.toLowerCase()]));function effectiveBuildArgs(buildArgs,declared){
return Object.entries(buildArgs).filter(([name])=>declared.includes(name)||!proxyArgs.has(name)&&(name.startsWith("BUILDKIT_")||name==="SOURCE_DATE_EPOCH"))}__name(
effectiveBuildArgs,"effectiveBuildArgs");function platformVariables(platform,buildPlatform){let build=buildPlatform===null?[]:platformParts("BUILD",buildPlatform);
return new Map([...platformParts("TARGET",platform),...build])}__name(platformVariables,"platformVariables");function platformParts(prefix,platform){let[os3="",
architecture="",variant=""]=platform.split("/");return[[`${prefix}PLATFORM`,platform],[`${prefix}OS`,os3],[`${prefix}ARCH`,architecture],[`${prefix}VARIANT`,variant]]}
__name(platformParts,"platformParts");function startVariables(given){return variables({...given,values:new Map,fromEnv:new Set})}__name(startVariables,"startVar\
iables");function variables(given){let{buildArgs,globals,values,fromEnv}=given;return{lookup:__name(name=>values.get(name),"lookup"),withEnv:__name(pairs=>variables(
{...given,values:new Map([...values,...pairs]),fromEnv:new Set([...fromEnv,...pairs.map(([name])=>name)])}),"withEnv"),withArg:__name((name,defaultValue)=>{let asked=Object.
hasOwn(buildArgs,name)?buildArgs[name]:void 0,value=fromEnv.has(name)?void 0:asked??defaultValue??globals(name);return variables({...given,values:new Map([...values,
[name,value]])})},"withArg")}}__name(variables,"variables");var architectures={x86_64:"amd64","x86-64":"amd64",aarch64:"arm64",i386:"386",armhf:"arm/v7",armel:"arm/v6"};function canonicalPlatform(text){let words3=text.trim().
toLowerCase().split("/"),[os3="",architecture="",...variant]=words3.length===1?["linux",...words3]:words3;if(os3===""||architecture===""||architecture==="linux")
return null;let name=Object.hasOwn(architectures,architecture)?architectures[architecture]:architecture;return[os3,name,...variant].filter(part=>part!=="").join(
"/")}__name(canonicalPlatform,"canonicalPlatform");function readStages(list,context){let firstFrom=list.instructions.findIndex(({keyword})=>keyword==="FROM");if(firstFrom===-1)throw new ActionError(`${context.file}\
 has no FROM`,{location:{file:context.file}});let before=list.instructions.slice(0,firstFrom),stray=before.find(({keyword})=>keyword!=="ARG");if(stray)throw faultAt(
context.file,stray.line,`${stray.keyword} before the first FROM`);let globals=before.reduce((known,arg)=>declareArgs(arg,known,context),globalStart(context)),globalArgs=before.
flatMap(({rest})=>assignments(rest,context.escapeSign).map(([name])=>name)),bodies=[];for(let instruction of list.instructions.slice(firstFrom)){if(instruction.
keyword==="FROM"){let stage=readFrom({instruction,earlier:bodies.map(body2=>body2.stage),globals,context});bodies.push({stage,instructions:[],triggers:[]});continue}
let body=bodies.pop();body&&bodies.push(withInstruction(body,instruction,context))}return{bodies,globalArgs,globals}}__name(readStages,"readStages");function findStage(stages,wanted){
return stages.findLast(({name})=>name?.toLowerCase()===wanted.toLowerCase())??(/^\d+$/.test(wanted)?stages[Number(wanted)]:void 0)}__name(findStage,"findStage");
function faultAt(file,line,what,cause){return new ActionError(`${file}:${line}: ${what}`,{location:{file,line},...cause===void 0?{}:{cause}})}__name(faultAt,"fa\
ultAt");function expandAt(given){try{return expandWord(given.word,given.known.lookup,given.context.escapeSign)}catch(error){throw error instanceof SyntaxError?faultAt(
given.context.file,given.line,`cannot expand ${given.word}: ${error.message}`,error):error}}__name(expandAt,"expandAt");function declareArgs(instruction,before,context){
return assignments(instruction.rest,context.escapeSign).reduce((known,[name,value])=>{if(value===void 0)return known.withArg(name,void 0);let{text,unknown}=expandAt(
{word:value,known,line:instruction.line,context});return known.withArg(name,unknown.length===0?text:void 0)},before)}__name(declareArgs,"declareArgs");function globalStart(context){
let automatic=platformVariables(context.platform,context.buildPlatform),start=startVariables({buildArgs:context.buildArgs,globals:__name(name=>automatic.get(name),
"globals")});return[...automatic.keys()].reduce((known,name)=>known.withArg(name,void 0),start)}__name(globalStart,"globalStart");function readFrom(given){let{instruction,
earlier,globals,context}=given,{line,flags,rest}=instruction,words3=rest.split(/\s+/).filter(word=>word!==""),[image="",as2,name]=words3;if(words3.length!==1&&words3.
length!==3||as2!==void 0&&as2.toLowerCase()!=="as")throw faultAt(context.file,line,'FROM takes an image, and optionally "AS name"');let expand2=__name(word=>expandAt(
{word,known:globals,line,context}).text,"expand"),reference=expand2(image);if(reference==="")throw faultAt(context.file,line,`FROM ${image} names no image: a va\
riable in it has no value`);let platform=expand2(flags.find(flag=>flag.name==="platform")?.value??"");return{index:earlier.length,name:name??null,origin:originOf(
reference,earlier),platform:canonicalPlatform(platform),line}}__name(readFrom,"readFrom");function originOf(reference,earlier){let stage=earlier.findLast(({name})=>name?.
toLowerCase()===reference.toLowerCase());return stage?{kind:"stage",index:stage.index}:reference==="scratch"?{kind:"scratch"}:{kind:"image",reference}}__name(originOf,
"originOf");function withInstruction(body,instruction,context){if(instruction.keyword!=="ONBUILD")return{...body,instructions:[...body.instructions,instruction]};
let{file,escapeSign}=context,trigger=toInstruction({text:instruction.rest,line:instruction.line,escapeSign,file});if(["ONBUILD","FROM","MAINTAINER"].includes(trigger.
keyword))throw faultAt(file,instruction.line,`ONBUILD ${trigger.keyword} is not allowed`);return{...body,triggers:[...body.triggers,trigger]}}__name(withInstruction,
"withInstruction");import{posix as posix3}from"node:path";function readNeededStages(list,target,context){let readings=new Map,read=__name(index=>{let known=readings.get(index);if(known)return known.variables;let{origin}=list.
bodies[index]?.stage??target,globals={buildArgs:context.buildArgs,globals:list.globals.lookup},variables2=origin.kind==="stage"?read(origin.index):startVariables(
globals),reading2=readStage({list,index,variables:variables2,context});readings.set(index,reading2);for(let needed of reading2.needs)read(needed);return reading2.
variables},"read");return read(target.index),[...readings.values()].toSorted((first,second)=>first.index-second.index)}__name(readNeededStages,"readNeededStages");
function readStage(given){let{list,index,context}=given,body=list.bodies[index],origin=body?.stage.origin,fired=origin?.kind==="stage"?list.bodies[origin.index]?.
triggers??[]:[],start={index,variables:given.variables,sources:[],argNames:[],volumes:[],secretIds:[],needs:origin?.kind==="stage"?[origin.index]:[],images:[]},
stages=list.bodies.slice(0,index).map(({stage})=>stage);return[...fired,...body?.instructions??[]].reduce((reading2,instruction)=>withInstruction2({reading:reading2,
instruction,stages,context}),start)}__name(readStage,"readStage");function withInstruction2(step){let{reading:reading2,instruction,context}=step;switch(instruction.
keyword){case"ARG":{let names2=assignments(instruction.rest,context.escapeSign).map(([name])=>name),variables2=declareArgs(instruction,reading2.variables,context);
return{...reading2,variables:variables2,argNames:[...reading2.argNames,...names2]}}case"ENV":return{...reading2,variables:withEnv(step)};case"VOLUME":{let volumes=listArguments(
instruction.rest).map(word=>expand(step,word).text).map(path2=>({path:path2,line:instruction.line}));return{...reading2,volumes:[...reading2.volumes,...volumes]}}case"\
COPY":case"ADD":return withCopy(step);case"RUN":return instruction.flags.reduce((so2,{name,value})=>name==="mount"?withMount({...step,reading:so2},value??""):so2,
reading2);default:return reading2}}__name(withInstruction2,"withInstruction");function withEnv(step){let pairs=envAssignments(step.instruction.rest,step.context.
escapeSign);return step.reading.variables.withEnv(pairs.map(([name,value])=>{let{text,unknown}=expand(step,value);return[expand(step,name).text,unknown.length===
0?text:void 0]}))}__name(withEnv,"withEnv");function withCopy(step){let{reading:reading2,instruction,context}=step,{keyword,rest,flags,line}=instruction,from=flags.
find(({name})=>name==="from")?.value??null;if(from!==null)return withOrigin(step,from);let words3=listArguments(rest);if(words3.length<2)throw faultAt(context.file,
line,`${keyword} needs a source and a destination`);let hasParents=flags.some(({name})=>name==="parents"),sources=words3.slice(0,-1).filter(word=>!isHeredoc(word)).
map(word=>expand(step,word)).filter(({text})=>!(keyword==="ADD"&&isRemoteSource(text))).map(({text,unknown})=>unknown.length>0?{path:".",match:"literal",required:!1,
line}:hasParents?{path:literalStart(text),match:"literal",required:!1,line}:{path:cleaned2(text),match:"pattern",required:!isPattern(text),line});return{...reading2,
sources:[...reading2.sources,...sources]}}__name(withCopy,"withCopy");function withMount(step,value){let{reading:reading2,instruction}=step,mount=runMount(value);
if(mount.type==="secret"){let id=secretId(mount);return id===null?reading2:{...reading2,secretIds:[...reading2.secretIds,id]}}if(mount.from!==null)return withOrigin(
step,mount.from);if(mount.type!=="bind")return reading2;let{text,unknown}=expand(step,mount.source??"."),source={path:unknown.length===0?cleaned2(text):".",match:"\
literal",required:unknown.length===0,line:instruction.line};return{...reading2,sources:[...reading2.sources,source]}}__name(withMount,"withMount");function withOrigin(step,from){
let{reading:reading2,stages,instruction}=step,stage=findStage(stages,from);return stage?{...reading2,needs:[...reading2.needs,stage.index]}:from==="scratch"?reading2:
{...reading2,images:[...reading2.images,{reference:from,line:instruction.line}]}}__name(withOrigin,"withOrigin");function expand(step,word){return expandAt({word,
known:step.reading.variables,line:step.instruction.line,context:step.context})}__name(expand,"expand");function cleaned2(source){return posix3.normalize(`/${source}`).
replace(/^\/+|\/+$/g,"")||"."}__name(cleaned2,"cleaned");function literalStart(source){let segments=cleaned2(source).split("/"),first=segments.findIndex(segment=>isPattern(
segment));return first===-1?segments.join("/"):segments.slice(0,first).join("/")||"."}__name(literalStart,"literalStart");function triggerImages(triggers){return triggers.flatMap(trigger=>originsOf(trigger).filter(from=>from!=="scratch"&&!/^\d*$/.test(from)).map(reference=>({reference,
line:trigger.line})))}__name(triggerImages,"triggerImages");function originsOf({keyword,flags}){let values=__name(flag=>flags.flatMap(({name,value})=>name===flag&&
value!==null?[value]:[]),"values");return keyword==="COPY"?values("from"):keyword!=="RUN"?[]:values("mount").flatMap(mount=>runMount(mount).from??[])}__name(originsOf,
"originsOf");function readDockerfile(given){let{text,file,buildArgs={},platform="linux/amd64",buildPlatform=null}=given,instructions=readInstructions({text,file}),context={file,
escapeSign:instructions.escapeSign,buildArgs,platform,buildPlatform},list=readStages(instructions,context),body=targetBody(list.bodies,given.target,file),stages=list.
bodies.map(({stage})=>stage),readings=readNeededStages(list,body.stage,context),neededStages=stages.filter(({index})=>readings.some(reading2=>reading2.index===index));
return{file,text,stages,target:body.stage,neededStages,images:imagesOf(neededStages,readings),onBuildImages:eachOnce(triggerImages(body.triggers).map(forTheBuild)),
onBuild:body.triggers.map(({keyword,flags,rest,line})=>{let shown=flags.map(({name,value})=>value===null?`--${name}`:`--${name}=${value}`);return{text:[keyword,
...shown,rest].join(" "),line}}),sources:readings.flatMap(reading2=>reading2.sources),argNames:sorted([...list.globalArgs,...readings.flatMap(reading2=>reading2.
argNames)]),volumes:volumesOf(body.stage,stages,readings),needsBuildKit:buildKitFeatures(instructions,file),secretIds:sorted(readings.flatMap(reading2=>reading2.
secretIds)),onBuildSecretIds:sorted(body.triggers.flatMap(mountedSecrets))}}__name(readDockerfile,"readDockerfile");function targetBody(bodies,target,file){let stages=bodies.
map(({stage})=>stage),wanted=target===void 0||target===""?stages.at(-1):findStage(stages,target),body=wanted&&bodies[wanted.index];if(body)return body;let names2=stages.
flatMap(({name})=>name===null?[]:[name]);throw new ActionError(`${file} has no stage "${target}"; it has ${names2.length===0?"none with a name":names2.join(", ")}`,
{location:{file}})}__name(targetBody,"targetBody");function imagesOf(stages,readings){let origins=stages.flatMap(({origin,platform,line})=>origin.kind==="image"?
[{reference:origin.reference,platform,line}]:[]);return eachOnce([...origins,...readings.flatMap(reading2=>reading2.images.map(forTheBuild))])}__name(imagesOf,"\
imagesOf");function forTheBuild(image){return{...image,platform:null}}__name(forTheBuild,"forTheBuild");function eachOnce(images){return images.filter(({reference},index)=>images.
findIndex(other=>other.reference===reference)===index)}__name(eachOnce,"eachOnce");function volumesOf(target,stages,readings){let below=target.origin.kind==="st\
age"?stages[target.origin.index]:void 0,own=readings.find(({index})=>index===target.index)?.volumes??[];return below?[...volumesOf(below,stages,readings),...own]:
own}__name(volumesOf,"volumesOf");function mountedSecrets(trigger){return trigger.flags.filter(({name})=>name==="mount").map(({value})=>runMount(value??"")).flatMap(
mount=>mount.type==="secret"?[secretId(mount)]:[]).filter(id=>id!==null)}__name(mountedSecrets,"mountedSecrets");function sorted(names2){return[...new Set(names2)].
toSorted()}__name(sorted,"sorted");import{realpath,stat}from"node:fs/promises";import{isAbsolute as isAbsolute2,join as join3,relative as relative2,resolve}from"node:path";import{readFile}from"node:fs/promises";import{isAbsolute,relative,sep}from"node:path";function isWithin(folder,path2){let way=relative(folder,path2);return way!==".."&&!way.startsWith(`..${sep}`)&&!isAbsolute(way)}__name(isWithin,"isWithin");async function readText(path2,file){
let bytes=await readFile(path2).catch(error=>{throw new ActionError(`Cannot read "${file}": ${errorMessage(error)}`,{cause:error})});try{return new TextDecoder(
"utf-8",{fatal:!0,ignoreBOM:!0}).decode(bytes)}catch(error){throw new ActionError(`"${file}" is not UTF-8 text`,{cause:error,location:{file}})}}__name(readText,
"readText");async function resolveDockerfile(given){let{workspace,dockerfile}=given;if(isAbsolute2(dockerfile))throw new ActionError(`dockerfile: "${dockerfile}" is absolut\
e; give its path from the context`);let context=resolve(workspace,given.context),path2=resolve(context,dockerfile);refuseOutside({workspace,path:context,shown:`\
context: "${given.context}"`}),refuseOutside({workspace,path:path2,shown:`dockerfile: "${dockerfile}"`});let file=relative2(workspace,path2),realWorkspace=await realpath(
workspace),realContext=await found(context,`context: there is no folder "${given.context}" in the workspace`);if(refuseOutside({workspace:realWorkspace,path:realContext,
shown:`context: "${given.context}" is a symbolic link and`}),!(await stat(realContext)).isDirectory())throw new ActionError(`context: "${given.context}" is not \
a folder`);let missing2=`There is no Dockerfile at "${file}" (dockerfile "${dockerfile}" in context "${given.context}")`,realFile=await found(path2,missing2);if(refuseOutside(
{workspace:realWorkspace,path:realFile,shown:`dockerfile: "${dockerfile}" is a symbolic link and`}),!(await stat(realFile)).isFile())throw new ActionError(`dock\
erfile: "${file}" is not a file`);return{path:realFile,file,context:realContext,workspace:realWorkspace,text:await readText(realFile,file)}}__name(resolveDockerfile,
"resolveDockerfile");async function readDockerignore(given){let{context,workspace,path:path2}=given.dockerfile,own=given.builder==="buildkit"?[`${path2}.dockeri\
gnore`]:[];for(let candidate of[...own,join3(context,".dockerignore")]){let real=await realpath(candidate).catch(error=>{if(isMissingPath(error))return null;throw new ActionError(
`Cannot read "${candidate}": ${errorMessage(error)}`,{cause:error})});if(real===null)continue;let file=relative2(workspace,candidate);if(refuseOutside({workspace,
path:real,shown:`"${file}" is a symbolic link and`}),!(await stat(real)).isFile())throw new ActionError(`"${file}" is not a file`);return{file,text:await readText(
real,file)}}return{file:".dockerignore",text:""}}__name(readDockerignore,"readDockerignore");function refuseOutside(given){if(!isWithin(given.workspace,given.path))
throw new ActionError(`${given.shown} leads out of the workspace; nothing outside it is read`)}__name(refuseOutside,"refuseOutside");async function found(path2,missing2){
return realpath(path2).catch(error=>{throw new ActionError(isMissingPath(error)?missing2:`Cannot read "${path2}": ${errorMessage(error)}`,{cause:error})})}__name(
found,"found");import{createHash as createHash2}from"node:crypto";var formatVersion="1";function baseKey(given){let{dockerfile,files}=given,buildArgs=effectiveBuildArgs(given.buildArgs,dockerfile.argNames),parts=[{name:"format",
digest:digest([formatVersion])},{name:"dockerfile",digest:digest([dockerfile.text])},{name:"context files",digest:digest(sortedRows(files.map(fileFields)))},{name:"\
build args",digest:digest(sortedRows(buildArgs))},{name:"platform",digest:digest([given.platform])},{name:"secrets",digest:digest([...new Set(given.secretNames)].
toSorted(byCodeUnit))},{name:"target",digest:digest(given.target===void 0?[]:[given.target])},{name:"builder",digest:digest([given.builder])}];return{key:digest(
parts.flatMap(part=>[part.name,part.digest])),parts}}__name(baseKey,"baseKey");function fileFields(entry){let mode=entry.mode.toString(8);return entry.kind==="f\
ile"?[entry.path,"file",mode,String(entry.sizeBytes),entry.sha256]:entry.kind==="link"?[entry.path,"link",mode,entry.linkTarget]:entry.kind==="directory"?[entry.
path,"directory",mode]:[entry.path,"special",mode,String(entry.device)]}__name(fileFields,"fileFields");function sortedRows(rows){return rows.toSorted(([first],[
second])=>byCodeUnit(first,second)).map(digest)}__name(sortedRows,"sortedRows");function digest(fields){let hash=createHash2("sha256");for(let field of fields)hash.
update(`${Buffer.byteLength(field)}:`).update(field);return hash.digest("hex")}__name(digest,"digest");async function readBaseDockerfile(inputs){let found2=await resolveDockerfile(inputs);return{found:found2,dockerfile:readFound(found2,inputs)}}__name(readBaseDockerfile,
"readBaseDockerfile");function readForEngine({found:found2},{inputs,engine}){return{found:found2,dockerfile:readFound(found2,inputs,engine.platform)}}__name(readForEngine,
"readForEngine");function readFound(found2,inputs,buildPlatform){return readDockerfile({text:found2.text,file:found2.file,buildArgs:Object.fromEntries(inputs.buildArgs),
target:inputs.target??void 0,platform:inputs.platform,buildPlatform})}__name(readFound,"readFound");async function makeRecipe({found:found2,dockerfile},{inputs,
engine,signal}){let builder=await chooseBuilder(engine,buildKitNeeds(dockerfile,inputs)),ignore=await readDockerignore({dockerfile:found2,builder}),files=await contextFiles(
{context:found2.context,sources:dockerfile.sources,ignore,reader:await contextReader(builder,{engine,signal}),dockerfile:found2.file,signal}),key=baseKey({dockerfile,
files,buildArgs:Object.fromEntries(inputs.buildArgs),platform:inputs.platform,secretNames:[...inputs.secrets.keys()],target:inputs.target??void 0,builder});return{
found:found2,dockerfile,builder,key}}__name(makeRecipe,"makeRecipe");function buildKitNeeds(dockerfile,inputs){let needs=dockerfile.needsBuildKit.map(({feature,
line})=>({feature,location:{file:dockerfile.file,line}}));return inputs.secrets.size>0?[...needs,{feature:"The input 'secrets'"}]:needs}__name(buildKitNeeds,"bu\
ildKitNeeds");function packagesOf(inventory){return inventory.kind==="dpkg"?inventory.packages:[]}__name(packagesOf,"packagesOf");function byText(text){return(a,b2)=>text(a)<
text(b2)?-1:text(a)>text(b2)?1:0}__name(byText,"byText");function parseImageName(reference){let[,repository="",tag=null,digest2=null]=/^((?:[^/@]+\/)*[^/@:]+)(?::([\w][\w.-]*))?(?:@(sha256:[0-9a-f]{64}))?$/.exec(reference)??
[];if(!/^[\w[][\w.:/[\]-]*$/.test(repository)||repository.includes(".."))throw new ActionError(`'${reference}' is no image name such as registry.example.com/org\
/app:tag.`);let[first="",...rest]=repository.split("/");return{registry:rest.length>0&&(/[.:]/.test(first)||first==="localhost"||first!==first.toLowerCase())&&first!==
"index.docker.io"?first:"docker.io",repository,tag,digest:digest2}}__name(parseImageName,"parseImageName");import{readFile as readFile2}from"node:fs/promises";import{join as join4}from"node:path";import{execFile}from"node:child_process";import{promisify}from"node:util";var run=promisify(execFile),LIMIT_MS=1e4,TOKEN_USER="<token>";async function askCredentialHelper(name,server,{environment,signal}){let program=`docker-credentia\
l-${name}`;if(!/^[\w.-]+$/.test(name))throw new ActionError(`'${program}' is no name of a credential helper`);let printed;try{let running=run(program,["get"],{env:environment,
timeout:LIMIT_MS,signal,windowsHide:!0});running.child.stdin?.on("error",()=>{}).end(server),printed=(await running).stdout}catch(error){if(signal.throwIfAborted(),
isNotFound(error))return null;throw errorCode(error)==="ENOENT"?new ActionError(`${program} is not on the PATH`):new ActionError(`${program} ${howItEnded(error)}`)}
let credential=parseCredential(printed);if(credential===void 0)throw new ActionError(`${program} gave no credential that can be read`);return credential}__name(
askCredentialHelper,"askCredentialHelper");function isNotFound(error){return(typeof error=="object"&&error!==null&&"stdout"in error?String(error.stdout):"").trim()===
"credentials not found in native keychain"}__name(isNotFound,"isNotFound");function howItEnded(error){if(typeof error=="object"&&error!==null&&"killed"in error&&
error.killed===!0)return`did not answer within ${LIMIT_MS/1e3} s`;let code=errorCode(error);return/^\d+$/.test(code)?`failed with exit code ${code}`:`could not \
be run (${code})`}__name(howItEnded,"howItEnded");function parseCredential(printed){try{let fields=JSON.parse(printed);if(typeof fields!="object"||fields===null||
!("Secret"in fields)||typeof fields.Secret!="string")return;if(fields.Secret==="")return null;let username="Username"in fields?String(fields.Username):"";return username===
TOKEN_USER?{identityToken:fields.Secret}:{username,password:fields.Secret}}catch{return}}__name(parseCredential,"parseCredential");var DOCKER_HUB_KEY="https://index.docker.io/v1/";async function registryLogin(registry,source){let{environment}=source,key=registry==="docker.io"?DOCKER_HUB_KEY:
registry;try{let given=environment.DOCKER_AUTH_CONFIG,credential=(given?fileCredential(parseConfig(given,"DOCKER_AUTH_CONFIG"),key):null)??await configuredCredential(
key,source);return credential===null?{kind:"none"}:{kind:"found",credential}}catch(error){if(!(error instanceof ActionError)||source.signal.aborted)throw error;
return{kind:"unusable",reason:error.message}}}__name(registryLogin,"registryLogin");function authConfig(login,registry){if(login.kind!=="found")return{};let{credential}=login,
serveraddress=registry==="docker.io"?DOCKER_HUB_KEY:registry;return"identityToken"in credential?{identitytoken:credential.identityToken,serveraddress}:{username:credential.
username,password:credential.password,serveraddress}}__name(authConfig,"authConfig");async function configuredCredential(key,source){let{DOCKER_CONFIG:folder,HOME:home}=source.
environment;if(!folder&&!home)return null;let file=join4(folder||join4(home??"",".docker"),"config.json"),text;try{text=await readFile2(file,{encoding:"utf8",signal:source.
signal})}catch(error){if(source.signal.throwIfAborted(),errorCode(error)==="ENOENT")return null;throw new ActionError(`${file} cannot be read (${errorCode(error)}\
)`,{cause:error})}let config=parseConfig(text,file),helper=stringIn(objectIn(config,"credHelpers"),key)||stringIn(config,"credsStore");return helper?askCredentialHelper(
helper,key,source):fileCredential(config,key)}__name(configuredCredential,"configuredCredential");function fileCredential(config,key){let auths=objectIn(config,
"auths"),host=Object.keys(auths).find(each=>each.replace(/^https?:\/\//,"").split("/")[0]===key),entry=auths[key]??(host===void 0?void 0:auths[host]),identityToken=stringIn(
entry,"identitytoken");if(identityToken)return{identityToken};let pair=Buffer.from(stringIn(entry,"auth"),"base64").toString("utf8"),colon=pair.indexOf(":");if(colon>
0)return{username:pair.slice(0,colon),password:pair.slice(colon+1).replaceAll("\0","")};let[username,password]=[stringIn(entry,"username"),stringIn(entry,"passw\
ord")];return username&&password?{username,password}:null}__name(fileCredential,"fileCredential");function parseConfig(text,where){try{return JSON.parse(text)}catch{
throw new ActionError(`${where} is not JSON`)}}__name(parseConfig,"parseConfig");function objectIn(value,name){let found2=fieldOf(value,name);return typeof found2==
"object"&&found2!==null?Object.fromEntries(Object.entries(found2)):{}}__name(objectIn,"objectIn");function stringIn(value,name){let found2=fieldOf(value,name);return typeof found2==
"string"?found2:""}__name(stringIn,"stringIn");function fieldOf(value,name){if(!(typeof value!="object"||value===null))return Object.entries(value).find(([each])=>each===
name)?.[1]}__name(fieldOf,"fieldOf");import{StringDecoder}from"node:string_decoder";var LONGEST_LINE=1024*1024;async function readEngineReply(reply,onText){let decoder=new StringDecoder("utf8"),line="",takeLine=__name(text=>{let record=parseRecord(
text);if(record.error!==void 0)throw new ActionError(record.error);record.text!==""&&onText(record.text,record)},"takeLine");try{for await(let chunk of reply){let lines=(line+
decoder.write(chunk)).split(`
`);line=(lines.pop()??"").slice(0,LONGEST_LINE);for(let each of lines)takeLine(each.slice(0,LONGEST_LINE))}}catch(error){throw error instanceof ActionError?error:
new ActionError("The connection to the Docker engine broke off in the middle of its reply.",{cause:error})}takeLine(line+decoder.end())}__name(readEngineReply,"\
readEngineReply");function parseRecord(line){let text=line.trim(),plain2={text,about:"",progress:""};if(!text.startsWith("{"))return plain2;try{let record=JSON.
parse(text),{error,errorDetail,stream,status,id,progressDetail}=record;if(errorDetail!==void 0||error!==void 0){let detail=errorDetail?.message;return{...plain2,
error:String(detail??error??"The Docker engine failed and gave no reason.")}}let progress2=JSON.stringify(progressDetail)??"";return{text:String(stream??status??
"").trim(),about:String(id??""),progress:progress2}}catch{return{...plain2,.../^\{"error(Detail)?":/.test(text)?{error:cutText(text,500)}:{}}}}__name(parseRecord,
"parseRecord");var RegistryError=class extends ActionError{static{__name(this,"RegistryError")}name="RegistryError";kind;isPassing;constructor(message,{kind,isPassing,cause}){
super(message,{cause}),this.kind=kind,this.isPassing=isPassing}},words=[["limited",/toomanyrequests|too many requests|rate limit|\b429\b/i],["denied",/unauthorized|\bdenied\b|no basic auth|authorization failed|authentication required|\b401\b|\b403\b|insufficient.scope/i],
["not-found",/not found|(manifest|name) unknown|not known to|no match(ing manifest)? for|does not exist|\b404\b/i],["unreachable",/\b(408|499|5\d\d) [A-Z]|\bEOF\b|connection re(set|fused)|broken pipe|time(d )?out|no such host|server misbehaving|temporary failure|unreachable|unavailable|no route to|deadline exceeded|did not answer|sent nothing|closed network|connection broke|x509|certificate|HTTPS client/i]],
takenAway=/no such image/i,lasting=/x509|certificate|HTTPS client|sent nothing|did not answer/i;function registryError(error,attempt){let said=engineReason(error).
replace(/^\(HTTP code \d+\) .*? - /,""),reason=withoutQueries(said).replace(/\.$/,""),isTakenAway=attempt.right==="read"&&takenAway.test(reason),kind=isTakenAway?
"failed":faultOf(`${statusOf(error)} ${reason}`),isPassing=isTakenAway||kind==="limited"||kind==="unreachable"&&!lasting.test(reason);return new RegistryError(`${attempt.
what}: ${reason}. ${advice(kind,attempt)}`.trim(),{kind,isPassing,cause:error})}__name(registryError,"registryError");function faultOf(told){return words.find(([
,pattern])=>pattern.test(told))?.[0]??"failed"}__name(faultOf,"faultOf");function statusOf(error){let status=typeof error=="object"&&error!==null&&"statusCode"in
error?Number(error.statusCode):0;return[401,403,404,429].includes(status)?String(status):""}__name(statusOf,"statusOf");function advice(kind,{name:{registry},login,
right}){let logIn=`docker login ${registry} (on GitHub: docker/login-action)`;switch(kind){case"not-found":return`Is the name right, and does the registry ${registry}\
 have it for this platform?`;case"denied":return`The registry ${registry} refused it ${asWhom(login)}. Log in as a user who may ${right} it: ${logIn}; and is th\
e name right?`;case"limited":return`The registry ${registry} limits how often it may be asked; it was asked ${asWhom(login)}. Try again later, or log in, which \
raises most limits: ${logIn}.`;case"unreachable":return`Does the Docker engine reach the registry ${registry}, and is that well?`;case"failed":return`The regist\
ry is ${registry}.`}}__name(advice,"advice");function asWhom(login){switch(login.kind){case"found":return"with the docker login of this machine";case"none":return"\
without a docker login";case"unusable":return`without a docker login, because that cannot be used: ${login.reason}`}}__name(asWhom,"asWhom");async function askPatiently(attempt,{tries=3,pauseMs=1e3,signal}){return pRetry(attempt,{retries:tries-1,minTimeout:pauseMs,factor:3,signal,shouldRetry:__name(({
error})=>error instanceof RegistryError&&error.isPassing,"shouldRetry")})}__name(askPatiently,"askPatiently");var SILENCE_LIMIT_MS=3e4,UNPACK_LIMIT_MS=5*6e4,arrived=/^(Download complete|Verifying Checksum|Extracting|Pull complete|Already exists)/;async function transfer(options){
let{attempt,signal,readEnd}=options;return askPatiently(async()=>{let end,hasRetried=!1;try{if(await follow2(options,(text,layer2)=>{end=readEnd(text,layer2)??end,
hasRetried||=text.startsWith("Retrying in")}),end===void 0)throw new ActionError("the connection broke off: the engine ended its reply too early");return end}catch(error){
signal.throwIfAborted();let told=registryError(error,attempt);throw hasRetried?new RegistryError(told.message,{kind:told.kind,isPassing:!1,cause:error}):told}},
options)}__name(transfer,"transfer");async function follow2({start,signal,silenceLimitMs=SILENCE_LIMIT_MS},onText){signal.throwIfAborted();let silence=new AbortController,
stop=AbortSignal.any([signal,silence.signal]),{promise:stopped,reject}=Promise.withResolvers();stop.addEventListener("abort",()=>reject(stop.reason),{once:!0});
let layers=new Map,timer,listen=__name(()=>{clearTimeout(timer);let limitMs=layers.size>0&&[...layers.values()].every(({text})=>arrived.test(text))?Math.max(UNPACK_LIMIT_MS,
silenceLimitMs):silenceLimitMs;timer=setTimeout(()=>silence.abort(new ActionError(`the registry, or the Docker engine, sent nothing for ${limitMs/1e3} s`)),limitMs)},
"listen"),read=__name(async()=>{let reply=await start(stop);try{await readEngineReply(reply,(text,record)=>{let{about,progress:progress2}=record,before=layers.get(
about);about!==""&&!text.startsWith("Pulling from")&&layers.set(about,record),(before?.text!==text||before.progress!==progress2)&&listen(),onText(text,about)})}finally{
reply.destroy()}},"read");listen();try{let reading2=read();reading2.catch(()=>{}),await Promise.race([reading2,stopped])}finally{clearTimeout(timer)}}__name(follow2,
"follow");async function pullIfMissing(reference,options){await options.images.inspectImage(reference)===null&&await pullImage(reference,options)}__name(pullIfMissing,"pu\
llIfMissing");async function pullImage(reference,options){let{engine,images,platform,log,signal}=options,name=parseImageName(reference),login=await registryLogin(
name.registry,{environment:engine.cliEnvironment,signal}),what=`The image ${reference} could not be pulled`;log.info(`Pulling ${reference}`),await transfer({...options,
attempt:{what,name,login,right:"read"},start:__name(stop=>engine.api.createImage(authConfig(login,name.registry),{fromImage:name.repository,tag:name.digest??name.
tag??"latest",platform,abortSignal:stop}),"start"),readEnd:__name((text,layer2)=>(layer2===""&&log.untrusted(`${text}
`),text.startsWith("Status: ")||void 0),"readEnd")});let pulled=name.digest===null?reference:`${name.repository}@${name.digest}`;if(await images.inspectImage(pulled)===
null)throw new ActionError(`${what}: the engine does not have it now.`)}__name(pullImage,"pullImage");async function*withIdleLimit(stream,limitMs,what){let chunks=stream[Symbol.asyncIterator]();try{for(;;){let{promise:late,reject}=Promise.withResolvers(),timer=setTimeout(
()=>reject(new ActionError(`${what}: the Docker engine sent nothing for ${limitMs/1e3} s.`)),limitMs);try{let next=await Promise.race([chunks.next(),late]);if(next.
done)return;yield next.value}finally{clearTimeout(timer)}}}finally{stream.destroy()}}__name(withIdleLimit,"withIdleLimit");function imageConfig(config){let told=new Map(Object.entries(config??{})),stopSignal=told.get("StopSignal");return{env:words2(config?.Env)??[],cmd:words2(config?.
Cmd),entrypoint:words2(config?.Entrypoint),workingDir:config?.WorkingDir??"",user:config?.User??"",onBuild:words2(config?.OnBuild)??[],volumes:Object.keys(config?.
Volumes??{}).sort(),labels:Object.fromEntries(Object.entries(config?.Labels??{}).sort(([a],[b2])=>a<b2?-1:1)),shell:words2(told.get("Shell")),stopSignal:typeof stopSignal==
"string"?stopSignal:"",exposedPorts:[...new Set(Object.keys(config?.ExposedPorts??{}).map(withProtocol))].sort(),healthcheck:healthcheckText(config?.Healthcheck??
{})}}__name(imageConfig,"imageConfig");function words2(value){return Array.isArray(value)&&value.length>0?value.map(String):null}__name(words2,"words");function withProtocol(port){
return port.includes("/")?port:`${port}/tcp`}__name(withProtocol,"withProtocol");function healthcheckText({Test,Interval,Timeout,StartPeriod,Retries}){let told=Object.
entries({Test:words2(Test),Interval,Timeout,StartPeriod,Retries}).filter(([,value])=>value!=null&&value!==0);return told.length===0?"":JSON.stringify(Object.fromEntries(
told))}__name(healthcheckText,"healthcheckText");var IDLE_LIMIT_MS=12e4,LOAD_LIMIT_MS=15*6e4,SAVES_ONE_PLATFORM="1.48";function createImageStore(engine,{platform,signal}){let{api}=engine;return{async inspectImage(reference){
try{let what=`The Docker engine could not describe the image ${reference}`,image=await shortCall(what,{signal},()=>api.getImage(reference).inspect());return imageFacts(
image,what)}catch(error){if(isStatus(error,404))return null;throw error}},async saveImage(reference){let[os3="",architecture=""]=platform.split("/"),query=compareVersions(
engine.apiVersion,SAVES_ONE_PLATFORM)>=0?{platform:JSON.stringify({os:os3,architecture})}:{},dial=__name(()=>new Promise((resolve2,reject)=>{api.modem.dial({path:`\
/images/${reference}/get?`,method:"GET",isStream:!0,abortSignal:signal,statusCodes:{200:!0,404:"no such image"},options:query},(error,stream)=>{error?reject(error):
resolve2(stream)})}),"dial"),what=`The Docker engine could not save the image ${reference}`;return shortCall(what,{signal,limitMs:IDLE_LIMIT_MS},dial)},async loadImage(archive){
let what="The Docker engine could not load the image",hasLoaded=!1;try{let reply=await shortCall(what,{signal,limitMs:LOAD_LIMIT_MS},__name(()=>api.loadImage(archive,
{quiet:!0,abortSignal:signal}),"load"));await readEngineReply(withIdleLimit(reply,IDLE_LIMIT_MS,"Loading an image"),text=>{hasLoaded||=text.startsWith("Loaded i\
mage")})}catch(error){throw error instanceof ActionError&&error.message.startsWith(what)?error:callFailed(what,error,signal)}finally{archive.destroy()}if(!hasLoaded)
throw new ActionError(`${what}: it ended its reply without naming one.`)},async tagImage(reference,newReference){let colon=newReference.lastIndexOf(":"),[repo,tag]=[
newReference.slice(0,colon),newReference.slice(colon+1)],what=`The Docker engine could not tag the image ${reference}`;await shortCall(what,{signal},()=>api.getImage(
reference).tag({repo,tag}))},async removeImage(reference){await removeImage(api,reference,{signal})}}}__name(createImageStore,"createImageStore");function imageFacts(image,what){
if(!image.Os||!image.Architecture)throw new ActionError(`${what}: it has the image only in part, without its config. Remove it (docker image rm), so that it is \
had anew.`);return{id:image.Id,repoDigests:image.RepoDigests??[],os:image.Os,architecture:image.Architecture,created:isoTime(image.Created),diffIds:image.RootFS?.
Layers??[],config:imageConfig(image.Config)}}__name(imageFacts,"imageFacts");function isoTime(created){let time=Date.parse(created??"");return new Date(Number.isNaN(
time)?0:time).toISOString()}__name(isoTime,"isoTime");import{randomBytes as randomBytes2}from"node:crypto";import{mkdir,writeFile as writeFile3}from"node:fs/promises";import{join as join13}from"node:path";var CacheServiceDownError=class extends ActionError{static{__name(this,"CacheServiceDownError")}name="CacheServiceDownError"},CacheOutage=class{static{__name(this,
"CacheOutage")}#isKnown=!1;get isKnown(){return this.#isKnown}note(error){this.#isKnown||=error instanceof CacheServiceDownError}};function hasCacheService(environment){
return!!(environment.ACTIONS_RESULTS_URL||environment.ACTIONS_CACHE_URL)}__name(hasCacheService,"hasCacheService");function checkCacheAvailable(environment){if(!hasCacheService(
environment))throw new CacheServiceDownError("there is no cache service here (ACTIONS_RESULTS_URL is not set)")}__name(checkCacheAvailable,"checkCacheAvailable");
function cacheWriteBan(environment){let mode=environment.ACTIONS_CACHE_MODE?.trim().toLowerCase()??"";return mode==="none"||mode==="read"?`the cache mode '${mode}\
' permits no writes`:null}__name(cacheWriteBan,"cacheWriteBan");import{PassThrough}from"node:stream";import{finished}from"node:stream/promises";var LISTED_LAST="/dev/null",FIND_LIMIT_MS=12e4,MOST_TRIES=3;async function findInImage(options){let{what,read,log}=options;for(let tries=1;;tries+=1){let printed=await runFind(
options);if(!Buffer.isBuffer(printed))return printed;let listing=read(printed);if(listing!==null)return{kind:"listed",listing};let cut="the listing that it sent\
 broke off before its end";if(tries===MOST_TRIES)throw new ActionError(`The Docker engine could not list ${what}: ${cut}. Run the job again.`);log.info(`The Doc\
ker engine did not list all of ${what}: ${cut}; asking again.`)}}__name(findInImage,"findInImage");async function runFind({api,image,runId,log,signal,what:listed,
args,mostBytes}){let what=`The Docker engine could not list ${listed}`,container=await createOrRemove(what,{create:__name(()=>api.createContainer({Image:image,Entrypoint:[
"find"],Cmd:[...args],User:"0:0",AttachStdout:!0,AttachStderr:!0,Labels:{[RUN_LABEL]:runId},NetworkDisabled:!0}),"create"),signal}),attached;try{attached=await shortCall(
what,{signal},()=>container.attach({stream:!0,stdout:!0,stderr:!0}));let output=collectOutput(container,attached,mostBytes);output.catch(()=>{});try{await shortCall(
what,{signal},()=>container.start())}catch(error){if(isStatus(error,400)||isStatus(error,404))return{kind:"no-find"};throw error}let ended=await shortCall(what,
{signal,limitMs:FIND_LIMIT_MS},()=>container.wait()),printed=await shortCall(what,{signal},()=>output);return ended.StatusCode!==0?{kind:"failed"}:printed??{kind:"\
too-long"}}finally{attached!==void 0&&"destroy"in attached&&typeof attached.destroy=="function"&&attached.destroy(),await removeOrWarn(container,{log,signal})}}
__name(runFind,"runFind");async function collectOutput(container,attached,mostBytes){let[stdout,stderr]=[new PassThrough,new PassThrough().resume()];container.modem.
demuxStream(attached,stdout,stderr),finished(attached,{writable:!1}).then(()=>stdout.end(),error=>stdout.destroy(error));let printed=[],length=0;for await(let chunk of stdout)
length+=chunk.length,length<=mostBytes&&printed.push(chunk);return length<=mostBytes?Buffer.concat(printed):null}__name(collectOutput,"collectOutput");var skipped=["/app","/proc","/sys","/dev","/run","/tmp","/var/tmp","/var/cache","/var/log","/var/lib/apt","/var/lib/dpkg","/.dockerenv","/etc/hosts","/etc/hostn\
ame","/etc/resolv.conf","/etc/mtab","/etc/ld.so.cache","/root/.cache","/home/*/.cache"],MOST_BYTES=256*1024*1024;function createOutsideLists(engine){let lists=new Map;
return(image,log)=>{let known=lists.get(image);if(known!==void 0)return known;let listing=listOutsideFiles({...engine,image,log});return lists.set(image,listing),
listing.catch(()=>lists.delete(image)),listing}}__name(createOutsideLists,"createOutsideLists");async function listOutsideFiles(image){let skip=skipped.flatMap(
(path2,index)=>[...index===0?[]:["-o"],"-path",path2]),wanted=["(","-type","f","-o","-type","l","-o","-path",LISTED_LAST,")"],args=["/",LISTED_LAST,"-xdev","(",
...skip,")","-prune","-o",...wanted],found2=await findInImage({...image,what:`the files of ${image.image}`,args:[...args,"-printf","%y %m %s %Ts %p\\0%l\\0"],read:readOutsideFiles,
mostBytes:MOST_BYTES});return found2.kind==="listed"?found2.listing:null}__name(listOutsideFiles,"listOutsideFiles");function readOutsideFiles(printed){let fields=printed.
toString("latin1").split("\0"),files=[];for(let at2=0;at2+1<fields.length;at2+=2){let[,type,mode="",size,time,path2=""]=/^(\S) ([0-7]+) (\d+) (-?\d+) (\/[\s\S]*)$/.
exec(fields[at2]??"")??[];if(path2===LISTED_LAST)return files;if(type===void 0)break;let target=type==="l"?ownCopy(fields[at2+1]??""):null;files.push({path:ownCopy(
path2),mode:Number.parseInt(mode,8),size:Number(size),time:Number(time),target})}return null}__name(readOutsideFiles,"readOutsideFiles");import{mkdtemp,readdir as readdir2,readFile as readFile3,rm,stat as stat2,writeFile}from"node:fs/promises";import{dirname as dirname2,join as join6}from"node:path";import*as fs from"fs";var semver=__toESM(require_semver(),1);var httpm=__toESM(require_http_client(),1),semver2=__toESM(require_semver(),1);import*as os from"os";import*as path from"path";import{ok}from"assert";var __awaiter=function(thisArg,_arguments,P2,generator){function adopt(value){return value instanceof P2?value:new P2(function(resolve2){resolve2(value)})}return __name(
adopt,"adopt"),new(P2||(P2=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}__name(fulfilled,"f\
ulfilled");function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}__name(rejected,"rejected");function step(result){result.done?resolve2(
result.value):adopt(result.value).then(fulfilled,rejected)}__name(step,"step"),step((generator=generator.apply(thisArg,_arguments||[])).next())})};var IS_WINDOWS=process.platform==="win32",IS_MAC=process.platform==="darwin";function cacheFile(sourceFile,targetFile,tool,version,arch2){return __awaiter(this,void 0,void 0,function*(){if(version=semver2.clean(version)||version,arch2=arch2||
os.arch(),debug(`Caching tool ${tool} ${version} ${arch2}`),debug(`source file: ${sourceFile}`),!fs.statSync(sourceFile).isFile())throw new Error("sourceFile is\
 not a file");let destFolder=yield _createToolPath(tool,version,arch2),destPath=path.join(destFolder,targetFile);return debug(`destination file ${destPath}`),yield cp(
sourceFile,destPath),_completeToolPath(tool,version,arch2),destFolder})}__name(cacheFile,"cacheFile");function find(toolName,versionSpec,arch2){if(!toolName)throw new Error(
"toolName parameter is required");if(!versionSpec)throw new Error("versionSpec parameter is required");if(arch2=arch2||os.arch(),!isExplicitVersion(versionSpec)){
let localVersions=findAllVersions(toolName,arch2);versionSpec=evaluateVersions(localVersions,versionSpec)}let toolPath="";if(versionSpec){versionSpec=semver2.clean(
versionSpec)||"";let cachePath=path.join(_getCacheDirectory(),toolName,versionSpec,arch2);debug(`checking cache: ${cachePath}`),fs.existsSync(cachePath)&&fs.existsSync(
`${cachePath}.complete`)?(debug(`Found tool in cache ${toolName} ${versionSpec} ${arch2}`),toolPath=cachePath):debug("not found")}return toolPath}__name(find,"f\
ind");function findAllVersions(toolName,arch2){let versions=[];arch2=arch2||os.arch();let toolPath=path.join(_getCacheDirectory(),toolName);if(fs.existsSync(toolPath)){
let children=fs.readdirSync(toolPath);for(let child of children)if(isExplicitVersion(child)){let fullPath=path.join(toolPath,child,arch2||"");fs.existsSync(fullPath)&&
fs.existsSync(`${fullPath}.complete`)&&versions.push(child)}}return versions}__name(findAllVersions,"findAllVersions");function _createToolPath(tool,version,arch2){return __awaiter(this,void 0,void 0,function*(){let folderPath=path.join(_getCacheDirectory(),tool,semver2.clean(version)||
version,arch2||"");debug(`destination ${folderPath}`);let markerPath=`${folderPath}.complete`;return yield rmRF(folderPath),yield rmRF(markerPath),yield mkdirP(
folderPath),folderPath})}__name(_createToolPath,"_createToolPath");function _completeToolPath(tool,version,arch2){let markerPath=`${path.join(_getCacheDirectory(),
tool,semver2.clean(version)||version,arch2||"")}.complete`;fs.writeFileSync(markerPath,""),debug("finished caching tool")}__name(_completeToolPath,"_completeToo\
lPath");function isExplicitVersion(versionSpec){let c=semver2.clean(versionSpec)||"";debug(`isExplicit: ${c}`);let valid2=semver2.valid(c)!=null;return debug(`e\
xplicit? ${valid2}`),valid2}__name(isExplicitVersion,"isExplicitVersion");function evaluateVersions(versions,versionSpec){let version="";debug(`evaluating ${versions.
length} versions`),versions=versions.sort((a,b2)=>semver2.gt(a,b2)?1:-1);for(let i=versions.length-1;i>=0;i--){let potential=versions[i];if(semver2.satisfies(potential,
versionSpec)){version=potential;break}}return version?debug(`matched: ${version}`):debug("match not found"),version}__name(evaluateVersions,"evaluateVersions");
function _getCacheDirectory(){let cacheDirectory=process.env.RUNNER_TOOL_CACHE||"";return ok(cacheDirectory,"Expected RUNNER_TOOL_CACHE to be defined"),cacheDirectory}
__name(_getCacheDirectory,"_getCacheDirectory");var FORGOTTEN_MS=720*36e5;function createToolCacheShelf(options){let{tool,version,file,what,mostBytes,read,write,folderOf:folderOf2=__name(name=>name,"folderOf"),
temporaryFolder,log}=options;return{async find(name){try{let folder=find(tool,version,folderOf2(name));if(folder==="")return null;let path2=join6(folder,file);if((await stat2(
path2)).size>mostBytes)throw new ActionError("it is too large");return read(parseJson(await readFile3(path2,"utf8"),file))}catch(error){return log.debug(`The ${what}\
 of ${name} cannot be read: ${errorMessage(error)}`),null}},async keep(name,thing){try{let folder=await mkdtemp(join6(temporaryFolder,`${tool}-`));try{let path2=join6(
folder,file);await writeFile(path2,JSON.stringify(write(thing))),await clearForgotten(dirname2(await cacheFile(path2,file,tool,version,folderOf2(name))))}finally{
await rm(folder,{recursive:!0,force:!0})}}catch(error){log.debug(`The ${what} of ${name} cannot be kept: ${errorMessage(error)}`)}}}}__name(createToolCacheShelf,
"createToolCacheShelf");async function clearForgotten(folder){let mark=/\.complete$/;for(let name of(await readdir2(folder)).filter(each=>mark.test(each))){let path2=join6(
folder,name);Date.now()-(await stat2(path2)).mtimeMs<FORGOTTEN_MS||(await rm(path2,{force:!0}),await rm(path2.replace(mark,""),{recursive:!0,force:!0}))}}__name(
clearForgotten,"clearForgotten");import{isDeepStrictEqual}from"node:util";function matchesImage(record,facts){let[os3,architecture]=record.platform.split("/");if(facts.os!==os3||facts.architecture!==architecture)return`it is for ${facts.
os}/${facts.architecture}, not for ${record.platform}`;let isLayers=__name(layers=>isDeepStrictEqual(facts.diffIds,layers),"isLayers");if(!isLayers(record.diffIds)&&
!isLayers(record.stored?.diffIds))return"its layers are not those in the base record";for(let field of configFields)if(!isDeepStrictEqual(facts.config[field],record.
config[field]))return`its ${configNames[field]} is not what the base record says`;return null}__name(matchesImage,"matchesImage");var configNames={env:"ENV",cmd:"\
CMD",entrypoint:"ENTRYPOINT",workingDir:"WORKDIR",user:"USER",onBuild:"ONBUILD",volumes:"VOLUME",labels:"LABEL",shell:"SHELL",stopSignal:"STOPSIGNAL",exposedPorts:"\
EXPOSE",healthcheck:"HEALTHCHECK"},configFields=["env","cmd","entrypoint","workingDir","user","onBuild","volumes","labels","shell","stopSignal","exposedPorts","\
healthcheck"];import{isDeepStrictEqual as isDeepStrictEqual2}from"node:util";import{posix as posix4}from"node:path";var PackagesUnreadableError=class extends ActionError{static{__name(this,"PackagesUnreadableError")}name="PackagesUnreadableError"};async function forEachLine(content,onLine){let rest="",line=0;for await(let chunk of content){let lines=chunk.toString("latin1").split(`
`);for(let[index,text]of lines.entries()){if(rest=(rest+text).slice(0,8192),index===lines.length-1)break;line+=1,onLine(rest,line),rest=""}}rest!==""&&onLine(rest,
line+1)}__name(forEachLine,"forEachLine");async function forEachParagraph(content,names2,onParagraph){let fields=new Map,start=0,finish=__name(()=>{start>0&&onParagraph({fields,line:start}),fields=new Map,
start=0},"finish");await forEachLine(content,(text,line)=>{if(text.trim()==="")return finish();start===0&&(start=line);let colon=text.startsWith(" ")||text.startsWith(
"	")?-1:text.indexOf(":");if(colon<0)return;let name=text.slice(0,colon).toLowerCase();names2.has(name)&&!fields.has(name)&&fields.set(name,text.slice(colon+1).
trim())}),finish()}__name(forEachParagraph,"forEachParagraph");var fieldNames=new Set(["package","status","version","architecture","source"]),installedStates=new Set(["installed","half-configured","unpacked","triggers-await\
ed","triggers-pending"]);async function readDpkgStatus(content,{path:path2,held}){let packages=[];return await forEachParagraph(content,fieldNames,paragraph=>{let status=paragraph.
fields.get("status");if(status!==void 0&&!installedStates.has(status.split(/\s+/)[2]??""))return;let field=__name(name=>held.hold(readField(paragraph,name,path2),
path2),"field"),[source]=paragraph.fields.get("source")?.split(/[\s(]/)??[];packages.push({name:field("package"),version:field("version"),architecture:field("ar\
chitecture"),source:source===void 0||!wellFormed.source.test(source)?null:held.hold(source,path2)})}),packages}__name(readDpkgStatus,"readDpkgStatus");var wellFormed={
package:/^[A-Za-z0-9][A-Za-z0-9+._-]{0,254}$/,version:/^[A-Za-z0-9][A-Za-z0-9.+~:-]{0,254}$/,architecture:/^[a-z0-9][a-z0-9-]{0,63}$/,source:/^[A-Za-z0-9][A-Za-z0-9+._-]{0,254}$/};
function isPackageName(text){let[name="",architecture,more]=text.split(":");return more!==void 0||!wellFormed.package.test(name)?!1:architecture===void 0||wellFormed.
architecture.test(architecture)}__name(isPackageName,"isPackageName");function isVersion(text){return wellFormed.version.test(text)}__name(isVersion,"isVersion");
function readField({fields,line},name,path2){let value=fields.get(name);if(value===void 0)throw unreadable2(path2,line,`has no field ${title(name)}`);if(!wellFormed[name].
test(value))throw unreadable2(path2,line,`has a field ${title(name)} that dpkg would not write`);return value}__name(readField,"readField");function unreadable2(path2,line,what){
return new PackagesUnreadableError(`The image's packages cannot be read: in its ${path2}, the paragraph at line ${line} ${what}. Look at what in the Dockerfile \
writes that file.`)}__name(unreadable2,"unreadable");function title(name){return name.charAt(0).toUpperCase()+name.slice(1)}__name(title,"title");function joinLeftBehind(below,above){let groups=new Map;for(let group of[...below.groups,...above.groups]){let key=`${group.kind} ${group.name}`,known=groups.get(
key),sum={bytes:group.bytes+(known?.bytes??0),files:group.files+(known?.files??0)};groups.set(key,{...group,...sum})}let files=new Map([...below.files,...above.
files].map(file=>[file.path,file]));return{groups:sortedGroups([...groups.values()]),files:sortedFiles([...files.values()])}}__name(joinLeftBehind,"joinLeftBehi\
nd");function sortedGroups(groups){return groups.toSorted((a,b2)=>b2.bytes-a.bytes||(a.name<b2.name?-1:a.name>b2.name?1:0))}__name(sortedGroups,"sortedGroups");
function sortedFiles(files){return files.toSorted((a,b2)=>a.path<b2.path?-1:1)}__name(sortedFiles,"sortedFiles");function writeLeftBehind({groups,files}){let indexes=new Map(groups.map(({name},index)=>[name,index])),folders=Map.groupBy(files,({path:path2})=>posix4.dirname(
path2));return{groups:groups.map(({name,bytes,files:count})=>[name,bytes,count]),files:[...folders].map(([folder,inIt])=>[folder,inIt.map(({path:path2,group})=>[
posix4.basename(path2),indexes.get(group)])])}}__name(writeLeftBehind,"writeLeftBehind");function readLeftBehind(value,where){let fields=asObject(value,where),groups=asList(
fields.groups,`${where}.groups`,readGroup);if(new Set(groups.map(({name})=>name)).size<groups.length)throw new ActionError(`${where}.groups has a name twice`);let files=asList(
fields.files,`${where}.files`,(entry,at2)=>readFolder(entry,at2,groups)).flat();if(new Set(files.map(({path:path2})=>path2)).size<files.length)throw new ActionError(
`${where}.files has one twice`);return{groups:sortedGroups(groups),files:sortedFiles(files)}}__name(readLeftBehind,"readLeftBehind");function readGroup(value,where){
let[name,bytes,files]=asParts(value,where,3),text=asText(name,`${where}[0]`),kind=text.startsWith("/")?"folder":"package";if(kind==="package"&&!isPackageName(text))
throw new ActionError(`${where}[0] is not the name of a package`);return kind==="folder"&&asPath(text,`${where}[0]`),{kind,name:text,bytes:asCount(bytes,`${where}\
[1]`),files:asCount(files,`${where}[2]`)}}__name(readGroup,"readGroup");function readFolder(value,where,groups){let[folder,files]=asParts(value,where,2),path2=asPath(
asText(folder,`${where}[0]`),`${where}[0]`);return asList(files,`${where}[1]`,(entry,at2)=>{let[file,index]=asParts(entry,at2,2),name=asTextLike(file,{where:`${at2}\
[0]`,pattern:/^(?!\.{1,2}$)[^/\p{Cc}]+$/u,what:"a file name"}),group=groups[asCount(index,`${at2}[1]`)];if(group===void 0)throw new ActionError(`${at2}[1] is no\
t the index of a group`);return{path:posix4.join(path2,name),group:group.name}})}__name(readFolder,"readFolder");function asParts(value,where,count){let parts=asList(
value,where,part=>part);if(parts.length!==count)throw new ActionError(`${where} is not a list of ${count}`);return parts}__name(asParts,"asParts");function asPath(text,where){
if(posix4.resolve(text)!==text||new RegExp("\\p{Cc}","u").test(text))throw new ActionError(`${where} is not an absolute path`);return text}__name(asPath,"asPath");import{posix as posix5}from"node:path";function writeInventory(inventory){let libraries=[...Map.groupBy(inventory.libraries,({path:path2})=>posix5.dirname(path2))].map(([folder,files])=>[folder,files.
map(each=>withoutNulls([posix5.basename(each.path),each.package,each.md5]))]);if(inventory.kind!=="dpkg")return{kind:inventory.kind,libraries};let packages=inventory.
packages.map(each=>withoutNulls([each.name,each.version,each.source,each.security]));return{kind:inventory.kind,packages,libraries}}__name(writeInventory,"write\
Inventory");function readInventory(value,where){let fields=asObject(value,where),packages=__name(()=>asList(fields.packages,`${where}.packages`,readPackage),"pa\
ckages"),libraries=asList(fields.libraries,`${where}.libraries`,readFolder2).flat().toSorted(byText(({path:path2})=>path2)),inventory=readKind(fields.kind,where,
{packages,libraries});unique(packagesOf(inventory).map(({name})=>name),`${where}.packages`),unique(libraries.map(({path:path2})=>path2),`${where}.libraries`);let names2=new Set(
packagesOf(inventory).map(({name})=>name));if(libraries.find(each=>each.package!==null&&!names2.has(each.package))!==void 0)throw new ActionError(`${where}.libr\
aries names a package that ${where}.packages lacks`);return inventory}__name(readInventory,"readInventory");function readKind(kind,where,{packages,libraries}){switch(kind){case"\
dpkg":return{kind,packages:packages(),libraries};case"apk":case"rpm":case"none":case"unreadable":return{kind,libraries};default:throw new ActionError(`${where}.\
kind is not dpkg, apk, rpm, none or unreadable`)}}__name(readKind,"readKind");function readPackage(value,where){let[name,version,source=null,security=null]=asList(
value,where,field=>field);if(security!==null&&typeof security!="boolean")throw new ActionError(`${where}[3] is not true or false`);return{name:asMatching(name,`${where}\
[0]`,{isMatch:isPackageName,what:"the name of a package"}),version:asMatching(version,`${where}[1]`,{isMatch:isVersion,what:"the version of a package"}),source:asNullable(
source,`${where}[2]`,(text,at2)=>asMatching(text,at2,{isMatch:isPackageName,what:"the name of a package"})),security}}__name(readPackage,"readPackage");function readFolder2(value,where){
let[folder,files]=asList(value,where,field=>field),path2=asTextLike(folder,{where:`${where}[0]`,pattern:new RegExp("^(?!.*\\/\\.\\.(\\/|$))\\/\\P{Cc}*$","u"),what:"\
an absolute path"});return asList(files,`${where}[1]`,(fields,at2)=>{let[file,owner=null,md5=null]=asList(fields,at2,field=>field),name=asTextLike(file,{where:`${at2}\
[0]`,pattern:/^(?!\.\.?$)[^/\p{Cc}]+$/u,what:"the name of a file"});return{path:posix5.join(path2,name),package:asNullable(owner,`${at2}[1]`,asText),md5:asNullable(
md5,`${at2}[2]`,(sum,sumAt)=>asTextLike(sum,{where:sumAt,pattern:/^[0-9a-f]{32}$/,what:"an MD5 in hex"}))}})}__name(readFolder2,"readFolder");function asMatching(value,where,{
isMatch,what}){let text=asText(value,where);if(!isMatch(text))throw new ActionError(`${where} is not ${what}`);return text}__name(asMatching,"asMatching");function unique(values,where){
if(new Set(values).size!==values.length)throw new ActionError(`${where} names something twice`)}__name(unique,"unique");function withoutNulls(values){return values.
slice(0,values.findLastIndex(value=>value!==null)+1)}__name(withoutNulls,"withoutNulls");var LARGEST_RECORD_BYTES=32*1024*1024;function readBaseRecord(value){try{return readRecord(asObject(value,"it"))}catch(error){throw new ActionError(`The base re\
cord cannot be used: ${errorMessage(error)}.`,{cause:error})}}__name(readBaseRecord,"readBaseRecord");function writeBaseRecord(record){let{packages,outside}=record;
return{...record,packages:writeInventory(packages),outside:outside===null?null:{...outside,left:writeLeftBehind(outside.left)}}}__name(writeBaseRecord,"writeBas\
eRecord");function readRecord(record){if(record.version!==3)throw new ActionError("its version is not 3");let diffIds=asList(record.diffIds,"diffIds",asDigest);
return{version:3,key:asTextLike(record.key,{where:"key",pattern:/^[0-9a-f]{64}$/,what:"a base key"}),platform:asTextLike(record.platform,{where:"platform",pattern:/^[a-z0-9]+\/[a-z0-9]+(\/[a-z0-9]+)?$/,
what:"a platform"}),diffIds,config:readConfig(record.config,"config"),stored:asNullable(record.stored,"stored",(value,where)=>readStored(value,where,diffIds)),builtAt:asTime(
record.builtAt,"builtAt"),buildSeconds:asNumber(record.buildSeconds,"buildSeconds"),from:asList(record.from,"from",(value,where)=>{let image=asObject(value,where);
return{reference:asText(image.reference,`${where}.reference`),digest:asNullable(image.digest,`${where}.digest`,asDigest)}}),files:readFiles(record.files,"files"),
treeDigest:asNullable(record.treeDigest,"treeDigest",asSha256),packages:readInventory(record.packages,"packages"),outside:asNullable(record.outside??null,"outsi\
de",readOutside)}}__name(readRecord,"readRecord");function readStored(value,where,layers){let image=asObject(value,where),{form}=image;if(form!=="thin"&&form!==
"whole")throw new ActionError(`${where}.form is neither thin nor whole`);let configDigest=asNullable(image.configDigest,`${where}.configDigest`,asDigest),diffIds=asList(
image.diffIds,`${where}.diffIds`,asDigest);if(form==="thin"&&diffIds.length!==1)throw new ActionError(`${where}.diffIds is not the one layer of a thin image`);if(form===
"whole"&&!isDeepStrictEqual2(diffIds,layers))throw new ActionError(`${where}.diffIds is not diffIds`);return{form,configDigest,diffIds}}__name(readStored,"readS\
tored");function readOutside(value,where){let outside=asObject(value,where);return"runImage"in outside?{runImage:asSha256(outside.runImage,`${where}.runImage`),
left:readLeftBehind(outside.left,`${where}.left`)}:null}__name(readOutside,"readOutside");function asSha256(value,where){return asTextLike(value,{where,pattern:/^[0-9a-f]{64}$/,
what:"a SHA-256 in hex"})}__name(asSha256,"asSha256");function readPath(value,where){let pattern=new RegExp("^(?!\\/)(?!(.*\\/)?\\.\\.(\\/|$))\\P{Cc}+$","u");return asTextLike(
value,{where,pattern,what:"a path below /app"})}__name(readPath,"readPath");function readConfig(value,where){let config=asObject(value,where),texts=__name((list,at2)=>asList(
list,at2,asText),"texts");return{env:texts(config.env,`${where}.env`),cmd:asNullable(config.cmd,`${where}.cmd`,texts),entrypoint:asNullable(config.entrypoint,`${where}\
.entrypoint`,texts),workingDir:asText(config.workingDir,`${where}.workingDir`),user:asText(config.user,`${where}.user`),onBuild:texts(config.onBuild,`${where}.o\
nBuild`),volumes:texts(config.volumes,`${where}.volumes`),labels:asMap(config.labels,`${where}.labels`,asText),shell:asNullable(config.shell,`${where}.shell`,texts),
stopSignal:asText(config.stopSignal,`${where}.stopSignal`),exposedPorts:texts(config.exposedPorts,`${where}.exposedPorts`),healthcheck:asText(config.healthcheck,
`${where}.healthcheck`)}}__name(readConfig,"readConfig");function readFiles(value,where){let files=asList(value,where,readFile4);if(new Set(files.map(file=>file.
path)).size!==files.length)throw new ActionError(`${where} names a path twice`);return files}__name(readFiles,"readFiles");function readFile4(value,where){let file=asObject(
value,where);return{path:readPath(file.path,`${where}.path`),size:asCount(file.size,`${where}.size`),time:asNumber(file.time,`${where}.time`),digest:asSha256(file.
digest,`${where}.digest`),...file.keepsTime===!0?{keepsTime:!0}:{},..."md5"in file?{md5:asTextLike(file.md5,{where:`${where}.md5`,pattern:/^[0-9a-f]{32}$/,what:"\
an MD5 in hex"})}:{}}}__name(readFile4,"readFile");function createRecordShelf(place){let shelf=createToolCacheShelf({...place,tool:"heroku-docker-release-base",version:"3.0.0",file:"record.json",what:"base recor\
d",mostBytes:LARGEST_RECORD_BYTES,read:readBaseRecord,write:writeBaseRecord});return{async find(key,image){let record=await shelf.find(key);return record!==null&&
record.key===key&&matchesImage(record,image)===null?record:null},keep:__name(record=>shelf.keep(record.key,record),"keep")}}__name(createRecordShelf,"createReco\
rdShelf");var noShelf={find:__name(async()=>null,"find"),keep:__name(async()=>{},"keep")};var lastDays={"heroku-16":"2021-04-30","heroku-18":"2023-04-30","heroku-20":"2025-04-30","heroku-22":"2027-04-30","heroku-24":"2029-04-30"};function stackOfImage(reference){
let version=/^(?:docker\.io\/|index\.docker\.io\/)?heroku\/heroku:(\d+)(?:-[a-z]+)*(?:\.v\d+)?(?:@|$)/.exec(reference)?.[1];return version===void 0?null:`heroku\
-${version}`}__name(stackOfImage,"stackOfImage");function endOfStack(stack,now){let lastDay=lastDays[stack];return lastDay!==void 0&&now>=Date.parse(`${lastDay}\
T24:00:00Z`)?lastDay:null}__name(endOfStack,"endOfStack");function stackMismatch({reference,app,stack}){let built=stackOfImage(reference);if(built===null||built===
stack)return null;let remedies=[...stack.startsWith("heroku-")?[`start from heroku/heroku:${stack.slice(7)}-build`]:[],`set the app's stack to the Dockerfile's \
(\`heroku stack:set ${built} --app ${app}\`)`];return`The Dockerfile starts from ${reference}, which is of the stack ${built}, and ${app} runs on ${stack}, whic\
h has other libraries: ${remedies.join(", or ")}.`}__name(stackMismatch,"stackMismatch");import{mkdtemp as mkdtemp2,readdir as readdir3,rm as rm2,stat as stat3}from"node:fs/promises";import{join as join7}from"node:path";async function inStagingFolder({parent,prefix},body){let folder=await mkdtemp2(join7(parent,prefix));try{return await body(folder)}finally{await rm2(folder,{recursive:!0,
force:!0,maxRetries:5})}}__name(inStagingFolder,"inStagingFolder");async function onlyFile(folder,name){let found2=await readdir3(folder,{withFileTypes:!0}),[first]=found2;
if(found2.length!==1||first?.name!==name||!first.isFile())throw new ActionError(`it does not hold exactly ${name}`);let file=join7(folder,first.name);return{file,
bytes:(await stat3(file)).size}}__name(onlyFile,"onlyFile");var TooSlowError=class extends ActionError{static{__name(this,"TooSlowError")}name="TooSlowError"};async function withinTime({what,limitMs,signal},body){let limit=new AbortController,
timer=setTimeout(()=>limit.abort(new TooSlowError(`${what} took longer than ${limitMs/1e3} s`)),limitMs),either=AbortSignal.any([signal,limit.signal]);try{return either.
throwIfAborted(),await body(either)}catch(error){throw either.aborted?either.reason:error}finally{clearTimeout(timer)}}__name(withinTime,"withinTime");import{rm as rm3,stat as stat5}from"node:fs/promises";import{join as join12}from"node:path";import{join as join10}from"node:path";function readClientLine(line){let command=/^::([a-z-]+)(?: [^:]*)?::(.*)$/s.exec(line);if(command===null)return{kind:"remark",text:line};let[,name,value=""]=command,
text=value.replaceAll("%0D","\r").replaceAll("%0A",`
`).replaceAll("%25","%");return name==="add-mask"?{kind:"secret",text}:{kind:name==="warning"||name==="error"?"complaint":"remark",text}}__name(readClientLine,"\
readClientLine");function lastFailedAttempt(lines){return lines.findLast(({text})=>text.startsWith("Attempt "))?.text??null}__name(lastFailedAttempt,"lastFailed\
Attempt");import{mkdirSync}from"node:fs";import{join as join8}from"node:path";var names=[RUN_VARIABLE,"PATH","HOME","ACTIONS_RESULTS_URL","ACTIONS_RUNTIME_TOKEN","GITHUB_SERVER_URL","NODE_EXTRA_CA_CERTS","http_proxy","https_proxy","no_pro\
xy","HTTP_PROXY","HTTPS_PROXY","NO_PROXY"];function clientEnvironment(environment,more){return Object.fromEntries([...names,...more].map(name=>[name,environment[name]]))}
__name(clientEnvironment,"clientEnvironment");import{fork}from"node:child_process";import{once}from"node:events";function readClientMessage(value){let message=asObject(value,"message"),kind=message.kind;if(kind==="output")return{kind,text:asText(message.text,"text")};if(kind===
"answered")return{kind,answer:message.answer};if(kind==="threw")return{kind,message:asText(message.message,"message")};throw new ActionError("this is no message\
 of a client")}__name(readClientMessage,"readClientMessage");var END_LIMIT_MS=2e3,ClientProcess=class{static{__name(this,"ClientProcess")}#setup;#process;#secrets=new Redactor;#lines=[];#settle=null;constructor(setup){this.#setup=
setup,this.#hide(setup.environment.ACTIONS_RUNTIME_TOKEN??""),this.#process=fork(setup.program,{cwd:setup.folder,env:{...setup.environment},execArgv:[],detached:!0,
stdio:["ignore","ignore","ignore","ipc"]}),this.#process.on("message",value=>{let message=readClientMessage(value);if(message.kind!=="output")this.#settle?.(message);else
for(let line of message.text.split(/\r?\n/))this.#note(line)}),this.#process.on("error",()=>{})}get lines(){return this.#lines}async ask(request,signal){signal.
throwIfAborted(),this.#lines=[];let{promise,resolve:resolve2,reject}=Promise.withResolvers();this.#settle=resolve2;let onExit=__name(()=>reject(new ActionError(
`${this.#setup.name} ended without an answer`)),"onExit"),onAbort=__name(()=>reject(signal.reason),"onAbort");this.#process.once("exit",onExit).once("error",onExit),
signal.addEventListener("abort",onAbort,{once:!0});try{this.#process.connected?this.#process.send(request,error=>error&&onExit()):onExit();let message=await promise;
if(message.kind==="threw")throw new ActionError(this.#plain(message.message));return{answer:this.#setup.readAnswer(message.answer),lines:this.#lines}}finally{this.#process.
off("exit",onExit).off("error",onExit),signal.removeEventListener("abort",onAbort)}}async[Symbol.asyncDispose](){let{pid,exitCode,signalCode}=this.#process;if(pid===
void 0||exitCode!==null||signalCode!==null)return;let exit=once(this.#process,"exit",{signal:AbortSignal.timeout(END_LIMIT_MS)}).catch(()=>{});try{process.kill(
-pid,"SIGKILL")}catch{}await exit}#note(line){if(line==="")return;let{kind,text:printed}=readClientLine(line);if(kind==="secret"){this.#hide(printed);return}let text=this.#plain(
printed);this.#lines.push({kind,text}),this.#setup.log.debug(text)}#plain(text){return plainReason(this.#secrets.clean(text))}#hide(secret){this.#secrets.add(secret).
length>0&&this.#setup.log.mask(secret)}};function programBeside(moduleUrl,name){return new URL(`./${name}.${moduleUrl.endsWith(".ts")?"ts":"js"}`,moduleUrl)}__name(
programBeside,"programBeside");var ofItsOwn=["ACTIONS_CACHE_URL","ACTIONS_CACHE_SERVICE_V2","ACTIONS_CACHE_MODE","SEGMENT_DOWNLOAD_TIMEOUT_MINS"];function startActionsCache({folder,environment,
program=programBeside(import.meta.url,"actions-cache-client"),log}){let[entry,temp]=[join8(folder,"entry"),join8(folder,"temp")];for(let each of[entry,temp])mkdirSync(
each,{recursive:!0});return new ClientProcess({name:"the cache client",program,folder:entry,environment:{...clientEnvironment(environment,ofItsOwn),GITHUB_WORKSPACE:entry,
RUNNER_TEMP:temp,TMPDIR:temp,TAR_OPTIONS:"--transform=s,.*/,,"},readAnswer:readCacheAnswer,log})}__name(startActionsCache,"startActionsCache");function transferredBytes(lines){let told=lines.findLast(({text})=>progress.test(text))?.text??"";return Number(progress.exec(told)?.[1]??0)}__name(transferredBytes,
"transferredBytes");var progress=/^(?:Received|Sent) (\d+) of \d+ /;function readRefusal(lines){let texts=lines.map(line=>line.text),reserved=__name(start=>texts.
find(text=>text.startsWith(start))?.slice(start.length).trim(),"starting")("Failed to reserve cache:")??"",mode=texts.find(text=>text.startsWith("Cache save ski\
pped:"));if(mode!==void 0)return{isExpected:!0,reason:mode};if(texts.some(text=>text.includes("cache write denied:")))return{isExpected:!0,reason:"this run may \
only read the cache"};if(/already exists|\(409\)/i.test(reserved))return{isExpected:!0,reason:"another job has saved it"};let complaints=lines.filter(line=>line.
kind==="complaint").map(line=>line.text);return{isExpected:!1,reason:[reserved.replace(/^Error: /,""),...complaints].filter(text=>text!=="").at(0)??"the client \
gave no reason"}}__name(readRefusal,"readRefusal");function timedEntry(prefix,time){return`${prefix}${time.toISOString().replace(/\D/g,"")}`}__name(timedEntry,"timedEntry");function isTimedEntryOf(entry,prefix){
return entry.startsWith(prefix)&&/^\d{17}$/.test(entry.slice(prefix.length))}__name(isTimedEntryOf,"isTimedEntryOf");import{readdir as readdir4,stat as stat4}from"node:fs/promises";import{join as join9}from"node:path";import{setInterval}from"node:timers/promises";var LONGEST_PAUSE_MS=1e3;async function whileAlive({folder,progress:progress2,idleMs,signal},body){let idle=new AbortController,done=new AbortController,watching=__name(
async()=>{let[sign,since]=["",performance.now()];for await(let _2 of setInterval(Math.min(LONGEST_PAUSE_MS,idleMs/4),null,{signal:done.signal})){let now=`${progress2()}\
 ${await folderBytes(folder)}`;now!==sign?[sign,since]=[now,performance.now()]:performance.now()-since>=idleMs&&idle.abort(new TooSlowError(`no byte was transfe\
rred for ${idleMs/1e3} s`))}},"watch")().catch(error=>{done.signal.aborted||idle.abort(error)});try{return await body(AbortSignal.any([signal,idle.signal]))}catch(error){
throw idle.signal.aborted?idle.signal.reason:error}finally{done.abort(),await watching}}__name(whileAlive,"whileAlive");async function folderBytes(folder){let sizes=(await readdir4(
folder,{withFileTypes:!0}).catch(()=>[])).map(async entry=>{let path2=join9(folder,entry.name);return entry.isDirectory()?folderBytes(path2):entry.isFile()?(await stat4(
path2).catch(()=>({size:0}))).size:0});return(await Promise.all(sizes)).reduce((sum,size)=>sum+size,0)}__name(folderBytes,"folderBytes");var CacheEntries=class{static{__name(this,"CacheEntries")}#use;#client;constructor(use){let{folder,environment,clientProgram,log}=use;this.#use=use,this.#client=
startActionsCache({folder,environment,log,program:clientProgram})}get folder(){return join10(this.#use.folder,"entry")}async newest({file,prefix}){let{key,lines}=await this.#lookUp(
file,prefix);if(key!==null&&!isTimedEntryOf(key,prefix))throw new ActionError("the service answered with an entry of another key");let remark=lines.find(line=>line.
text.startsWith("Cache restore skipped"))?.text??null;return{key,remark}}async has({file,key}){return(await this.#lookUp(file,key)).key===key}async download({file,
key}){let found2=matchedKey(await this.#transfer({kind:"download",paths:[file],key}));if(found2!==null&&found2!==key)throw new ActionError("the service answered\
 with another entry");return found2!==null}async upload({file,key}){let{answer,lines}=await this.#transfer({kind:"upload",paths:[file],key});return answer.kind===
"uploaded"&&answer.id!==-1?null:readRefusal(lines)}async[Symbol.asyncDispose](){await this.#client[Symbol.asyncDispose]()}async#lookUp(file,prefix){let{limits,signal}=this.#use,
box={what:"the look-up",limitMs:limits.lookUpMs,signal},request={kind:"look-up",paths:[file],prefix},found2=await withinTime(box,stop=>this.#client.ask(request,
stop)).catch(error=>{signal.throwIfAborted();let attempt=lastFailedAttempt(this.#client.lines);throw serviceDown(error,attempt===null?"":` (${attempt})`)});return{
key:lookedUpKey(found2),lines:found2.lines}}#transfer(request){let{folder,limits,signal}=this.#use,watch={folder,progress:__name(()=>transferredBytes(this.#client.
lines),"progress"),idleMs:limits.idleMs,signal};return whileAlive(watch,stop=>this.#client.ask(request,stop))}};function serviceDown(error,detail){return new CacheServiceDownError(
`${errorMessage(error)}${detail}`,{cause:error})}__name(serviceDown,"serviceDown");function lookedUpKey(found2){try{return matchedKey(found2)}catch(error){throw serviceDown(
error,"")}}__name(lookedUpKey,"lookedUpKey");function matchedKey({answer,lines}){if(answer.kind==="matched"&&answer.key!==null)return answer.key;let complaints=lines.
filter(line=>line.kind==="complaint").map(withoutIntroduction);if(complaints.length>0)throw new ActionError(plainReason(complaints.join("; ")));return null}__name(
matchedKey,"matchedKey");function withoutIntroduction({text}){return text.replace(/^Failed to restore: /,"")}__name(withoutIntroduction,"withoutIntroduction");import{isDeepStrictEqual as isDeepStrictEqual3}from"node:util";import{createHash as createHash3}from"node:crypto";import{once as once2}from"node:events";import{createReadStream}from"node:fs";import{pipeline}from"node:stream/promises";
import{createGunzip,createZstdDecompress}from"node:zlib";import Qr from"events";import I from"fs";import{EventEmitter as Di}from"node:events";import Cs from"node:stream";import{StringDecoder as Hr}from"node:string_decoder";
import cr from"node:path";import Kt from"node:fs";import{dirname as Fn,parse as kn}from"path";import{EventEmitter as Dn}from"events";import zi from"assert";import{
Buffer as Ot}from"buffer";import*as Ps from"zlib";import en from"zlib";import{posix as Zt}from"node:path";import{basename as _n}from"node:path";import mi from"fs";
import X from"fs";import js from"path";import{win32 as Pn}from"node:path";import ar from"path";import Br from"node:fs";import co from"node:assert";import{randomBytes as Mr}from"node:crypto";
import u from"node:fs";import R from"node:path";import pr from"fs";import wi from"node:fs";import we from"node:path";import k from"node:fs";import ro from"node:fs/promises";
import Si from"node:path";import{join as xr}from"node:path";import v from"node:fs";import Pr from"node:path";var zr=Object.defineProperty,Ur=__name((s3,t)=>{for(var e in t)zr(s3,e,{get:t[e],enumerable:!0})},"Ur"),Ds=typeof process=="object"&&process?process:{stdout:null,
stderr:null},Wr=__name(s3=>!!s3&&typeof s3=="object"&&(s3 instanceof A||s3 instanceof Cs||Gr(s3)||Zr(s3)),"Wr"),Gr=__name(s3=>!!s3&&typeof s3=="object"&&s3 instanceof
Di&&typeof s3.pipe=="function"&&s3.pipe!==Cs.Writable.prototype.pipe,"Gr"),Zr=__name(s3=>!!s3&&typeof s3=="object"&&s3 instanceof Di&&typeof s3.write=="function"&&
typeof s3.end=="function","Zr"),Q=Symbol("EOF"),J=Symbol("maybeEmitEnd"),nt=Symbol("emittedEnd"),De=Symbol("emittingEnd"),qt=Symbol("emittedError"),Ne=Symbol("c\
losed"),Ns=Symbol("read"),Ae=Symbol("flush"),As=Symbol("flushChunk"),z=Symbol("encoding"),Mt=Symbol("decoder"),g=Symbol("flowing"),Qt=Symbol("paused"),Bt=Symbol(
"resume"),b=Symbol("buffer"),N=Symbol("pipes"),_=Symbol("bufferLength"),bi=Symbol("bufferPush"),Ie=Symbol("bufferShift"),L=Symbol("objectMode"),S=Symbol("destro\
yed"),_i=Symbol("error"),Oi=Symbol("emitData"),Is2=Symbol("emitEnd"),Ti=Symbol("emitEnd2"),Z=Symbol("async"),xi=Symbol("abort"),Ce=Symbol("aborted"),Jt=Symbol("\
signal"),Rt=Symbol("dataListeners"),C=Symbol("discarded"),jt=__name(s3=>Promise.resolve().then(s3),"jt"),Yr=__name(s3=>s3(),"Yr"),Kr=__name(s3=>s3==="end"||s3===
"finish"||s3==="prefinish","Kr"),Vr=__name(s3=>s3 instanceof ArrayBuffer||!!s3&&typeof s3=="object"&&s3.constructor&&s3.constructor.name==="ArrayBuffer"&&s3.byteLength>=
0,"Vr"),$r=__name(s3=>!Buffer.isBuffer(s3)&&ArrayBuffer.isView(s3),"$r"),Fe=class{static{__name(this,"Fe")}src;dest;opts;ondrain;constructor(t,e,i){this.src=t,this.
dest=e,this.opts=i,this.ondrain=()=>t[Bt](),this.dest.on("drain",this.ondrain)}unpipe(){this.dest.removeListener("drain",this.ondrain)}proxyErrors(t){}end(){this.
unpipe(),this.opts.end&&this.dest.end()}},Li=class extends Fe{static{__name(this,"Li")}unpipe(){this.src.removeListener("error",this.proxyErrors),super.unpipe()}constructor(t,e,i){
super(t,e,i),this.proxyErrors=r=>this.dest.emit("error",r),t.on("error",this.proxyErrors)}},Xr=__name(s3=>!!s3.objectMode,"Xr"),qr=__name(s3=>!s3.objectMode&&!!s3.
encoding&&s3.encoding!=="buffer","qr"),A=class extends Di{static{__name(this,"A")}[g]=!1;[Qt]=!1;[N]=[];[b]=[];[L];[z];[Z];[Mt];[Q]=!1;[nt]=!1;[De]=!1;[Ne]=!1;[qt]=null;[_]=0;[S]=!1;[Jt];[Ce]=!1;[Rt]=0;[C]=!1;writable=!0;readable=!0;constructor(...t){
let e=t[0]||{};if(super(),e.objectMode&&typeof e.encoding=="string")throw new TypeError("Encoding and objectMode may not be used together");Xr(e)?(this[L]=!0,this[z]=
null):qr(e)?(this[z]=e.encoding,this[L]=!1):(this[L]=!1,this[z]=null),this[Z]=!!e.async,this[Mt]=this[z]?new Hr(this[z]):null,e&&e.debugExposeBuffer===!0&&Object.
defineProperty(this,"buffer",{get:__name(()=>this[b],"get")}),e&&e.debugExposePipes===!0&&Object.defineProperty(this,"pipes",{get:__name(()=>this[N],"get")});let{
signal:i}=e;i&&(this[Jt]=i,i.aborted?this[xi]():i.addEventListener("abort",()=>this[xi]()))}get bufferLength(){return this[_]}get encoding(){return this[z]}set encoding(t){
throw new Error("Encoding must be set at instantiation time")}setEncoding(t){throw new Error("Encoding must be set at instantiation time")}get objectMode(){return this[L]}set objectMode(t){
throw new Error("objectMode must be set at instantiation time")}get async(){return this[Z]}set async(t){this[Z]=this[Z]||!!t}[xi](){this[Ce]=!0,this.emit("abort",
this[Jt]?.reason),this.destroy(this[Jt]?.reason)}get aborted(){return this[Ce]}set aborted(t){}write(t,e,i){if(this[Ce])return!1;if(this[Q])throw new Error("wri\
te after end");if(this[S])return this.emit("error",Object.assign(new Error("Cannot call write after a stream was destroyed"),{code:"ERR_STREAM_DESTROYED"})),!0;
typeof e=="function"&&(i=e,e="utf8"),e||(e="utf8");let r=this[Z]?jt:Yr;if(!this[L]&&!Buffer.isBuffer(t)){if($r(t))t=Buffer.from(t.buffer,t.byteOffset,t.byteLength);else if(Vr(
t))t=Buffer.from(t);else if(typeof t!="string")throw new Error("Non-contiguous data written to non-objectMode stream")}return this[L]?(this[g]&&this[_]!==0&&this[Ae](
!0),this[g]?this.emit("data",t):this[bi](t),this[_]!==0&&this.emit("readable"),i&&r(i),this[g]):t.length?(typeof t=="string"&&!(e===this[z]&&!this[Mt]?.lastNeed)&&
(t=Buffer.from(t,e)),Buffer.isBuffer(t)&&this[z]&&(t=this[Mt].write(t)),this[g]&&this[_]!==0&&this[Ae](!0),this[g]?this.emit("data",t):this[bi](t),this[_]!==0&&
this.emit("readable"),i&&r(i),this[g]):(this[_]!==0&&this.emit("readable"),i&&r(i),this[g])}read(t){if(this[S])return null;if(this[C]=!1,this[_]===0||t===0||t&&
t>this[_])return this[J](),null;this[L]&&(t=null),this[b].length>1&&!this[L]&&(this[b]=[this[z]?this[b].join(""):Buffer.concat(this[b],this[_])]);let e=this[Ns](
t||null,this[b][0]);return this[J](),e}[Ns](t,e){if(this[L])this[Ie]();else{let i=e;t===i.length||t===null?this[Ie]():typeof i=="string"?(this[b][0]=i.slice(t),
e=i.slice(0,t),this[_]-=t):(this[b][0]=i.subarray(t),e=i.subarray(0,t),this[_]-=t)}return this.emit("data",e),!this[b].length&&!this[Q]&&this.emit("drain"),e}end(t,e,i){
return typeof t=="function"&&(i=t,t=void 0),typeof e=="function"&&(i=e,e="utf8"),t!==void 0&&this.write(t,e),i&&this.once("end",i),this[Q]=!0,this.writable=!1,(this[g]||
!this[Qt])&&this[J](),this}[Bt](){this[S]||(!this[Rt]&&!this[N].length&&(this[C]=!0),this[Qt]=!1,this[g]=!0,this.emit("resume"),this[b].length?this[Ae]():this[Q]?
this[J]():this.emit("drain"))}resume(){return this[Bt]()}pause(){this[g]=!1,this[Qt]=!0,this[C]=!1}get destroyed(){return this[S]}get flowing(){return this[g]}get paused(){
return this[Qt]}[bi](t){this[L]?this[_]+=1:this[_]+=t.length,this[b].push(t)}[Ie](){return this[L]?this[_]-=1:this[_]-=this[b][0].length,this[b].shift()}[Ae](t=!1){
do;while(this[As](this[Ie]())&&this[b].length);!t&&!this[b].length&&!this[Q]&&this.emit("drain")}[As](t){return this.emit("data",t),this[g]}pipe(t,e){if(this[S])
return t;this[C]=!1;let i=this[nt];return e=e||{},t===Ds.stdout||t===Ds.stderr?e.end=!1:e.end=e.end!==!1,e.proxyErrors=!!e.proxyErrors,i?e.end&&t.end():(this[N].
push(e.proxyErrors?new Li(this,t,e):new Fe(this,t,e)),this[Z]?jt(()=>this[Bt]()):this[Bt]()),t}unpipe(t){let e=this[N].find(i=>i.dest===t);e&&(this[N].length===
1?(this[g]&&this[Rt]===0&&(this[g]=!1),this[N]=[]):this[N].splice(this[N].indexOf(e),1),e.unpipe())}addListener(t,e){return this.on(t,e)}on(t,e){let i=super.on(
t,e);if(t==="data")this[C]=!1,this[Rt]++,!this[N].length&&!this[g]&&this[Bt]();else if(t==="readable"&&this[_]!==0)super.emit("readable");else if(Kr(t)&&this[nt])
super.emit(t),this.removeAllListeners(t);else if(t==="error"&&this[qt]){let r=e;this[Z]?jt(()=>r.call(this,this[qt])):r.call(this,this[qt])}return i}removeListener(t,e){
return this.off(t,e)}off(t,e){let i=super.off(t,e);return t==="data"&&(this[Rt]=this.listeners("data").length,this[Rt]===0&&!this[C]&&!this[N].length&&(this[g]=
!1)),i}removeAllListeners(t){let e=super.removeAllListeners(t);return(t==="data"||t===void 0)&&(this[Rt]=0,!this[C]&&!this[N].length&&(this[g]=!1)),e}get emittedEnd(){
return this[nt]}[J](){!this[De]&&!this[nt]&&!this[S]&&this[b].length===0&&this[Q]&&(this[De]=!0,this.emit("end"),this.emit("prefinish"),this.emit("finish"),this[Ne]&&
this.emit("close"),this[De]=!1)}emit(t,...e){let i=e[0];if(t!=="error"&&t!=="close"&&t!==S&&this[S])return!1;if(t==="data")return!this[L]&&!i?!1:this[Z]?(jt(()=>this[Oi](
i)),!0):this[Oi](i);if(t==="end")return this[Is2]();if(t==="close"){if(this[Ne]=!0,!this[nt]&&!this[S])return!1;let n=super.emit("close");return this.removeAllListeners(
"close"),n}else if(t==="error"){this[qt]=i,super.emit(_i,i);let n=!this[Jt]||this.listeners("error").length?super.emit("error",i):!1;return this[J](),n}else if(t===
"resume"){let n=super.emit("resume");return this[J](),n}else if(t==="finish"||t==="prefinish"){let n=super.emit(t);return this.removeAllListeners(t),n}let r=super.
emit(t,...e);return this[J](),r}[Oi](t){for(let i of this[N])i.dest.write(t)===!1&&this.pause();let e=this[C]?!1:super.emit("data",t);return this[J](),e}[Is2](){
return this[nt]?!1:(this[nt]=!0,this.readable=!1,this[Z]?(jt(()=>this[Ti]()),!0):this[Ti]())}[Ti](){if(this[Mt]){let e=this[Mt].end();if(e){for(let i of this[N])
i.dest.write(e);this[C]||super.emit("data",e)}}for(let e of this[N])e.end();let t=super.emit("end");return this.removeAllListeners("end"),t}async collect(){let t=Object.
assign([],{dataLength:0});this[L]||(t.dataLength=0);let e=this.promise();return this.on("data",i=>{t.push(i),this[L]||(t.dataLength+=i.length)}),await e,t}async concat(){
if(this[L])throw new Error("cannot concat in objectMode");let t=await this.collect();return this[z]?t.join(""):Buffer.concat(t,t.dataLength)}async promise(){return new Promise(
(t,e)=>{this.on(S,()=>e(new Error("stream destroyed"))),this.on("error",i=>e(i)),this.on("end",()=>t())})}[Symbol.asyncIterator](){this[C]=!1;let t=!1,e=__name(
async()=>(this.pause(),t=!0,{value:void 0,done:!0}),"e");return{next:__name(()=>{if(t)return e();let r=this.read();if(r!==null)return Promise.resolve({done:!1,value:r});
if(this[Q])return e();let n,o,h=__name(d=>{this.off("data",a),this.off("end",l),this.off(S,c),e(),o(d)},"h"),a=__name(d=>{this.off("error",h),this.off("end",l),
this.off(S,c),this.pause(),n({value:d,done:!!this[Q]})},"a"),l=__name(()=>{this.off("error",h),this.off("data",a),this.off(S,c),e(),n({done:!0,value:void 0})},"\
l"),c=__name(()=>h(new Error("stream destroyed")),"c");return new Promise((d,y)=>{o=y,n=d,this.once(S,c),this.once("error",h),this.once("end",l),this.once("data",
a)})},"next"),throw:e,return:e,[Symbol.asyncIterator](){return this},[Symbol.asyncDispose]:async()=>{}}}[Symbol.iterator](){this[C]=!1;let t=!1,e=__name(()=>(this.
pause(),this.off(_i,e),this.off(S,e),this.off("end",e),t=!0,{done:!0,value:void 0}),"e"),i=__name(()=>{if(t)return e();let r=this.read();return r===null?e():{done:!1,
value:r}},"i");return this.once("end",e),this.once(_i,e),this.once(S,e),{next:i,throw:e,return:e,[Symbol.iterator](){return this},[Symbol.dispose]:()=>{}}}destroy(t){
if(this[S])return t?this.emit("error",t):this.emit(S),this;this[S]=!0,this[C]=!0,this[b].length=0,this[_]=0;let e=this;return typeof e.close=="function"&&!this[Ne]&&
e.close(),t?this.emit("error",t):this.emit(S),this}static get isStream(){return Wr}},Jr=I.writev,ht=Symbol("_autoClose"),H=Symbol("_close"),te=Symbol("_ended"),
m=Symbol("_fd"),Ni=Symbol("_finished"),tt=Symbol("_flags"),Ai=Symbol("_flush"),ki=Symbol("_handleChunk"),vi=Symbol("_makeBuf"),ie=Symbol("_mode"),ke=Symbol("_ne\
edDrain"),Ut=Symbol("_onerror"),Ht=Symbol("_onopen"),Ii=Symbol("_onread"),Pt=Symbol("_onwrite"),at=Symbol("_open"),U=Symbol("_path"),ot=Symbol("_pos"),Y=Symbol(
"_queue"),zt=Symbol("_read"),Ci=Symbol("_readSize"),j=Symbol("_reading"),ee=Symbol("_remain"),Fi=Symbol("_size"),ve=Symbol("_write"),gt2=Symbol("_writing"),Me=Symbol(
"_defaultFlag"),bt=Symbol("_errored"),_t=class extends A{static{__name(this,"_t")}[bt]=!1;[m];[U];[Ci];[j]=!1;[Fi];[ee];[ht];constructor(t,e){if(e=e||{},super(e),
this.readable=!0,this.writable=!1,typeof t!="string")throw new TypeError("path must be a string");this[bt]=!1,this[m]=typeof e.fd=="number"?e.fd:void 0,this[U]=
t,this[Ci]=e.readSize||16*1024*1024,this[j]=!1,this[Fi]=typeof e.size=="number"?e.size:1/0,this[ee]=this[Fi],this[ht]=typeof e.autoClose=="boolean"?e.autoClose:
!0,typeof this[m]=="number"?this[zt]():this[at]()}get fd(){return this[m]}get path(){return this[U]}write(){throw new TypeError("this is a readable stream")}end(){
throw new TypeError("this is a readable stream")}[at](){I.open(this[U],"r",(t,e)=>this[Ht](t,e))}[Ht](t,e){t?this[Ut](t):(this[m]=e,this.emit("open",e),this[zt]())}[vi](){
return Buffer.allocUnsafe(Math.min(this[Ci],this[ee]))}[zt](){if(!this[j]){this[j]=!0;let t=this[vi]();if(t.length===0)return process.nextTick(()=>this[Ii](null,
0,t));I.read(this[m],t,0,t.length,null,(e,i,r)=>this[Ii](e,i,r))}}[Ii](t,e,i){this[j]=!1,t?this[Ut](t):this[ki](e,i)&&this[zt]()}[H](){if(this[ht]&&typeof this[m]==
"number"){let t=this[m];this[m]=void 0,I.close(t,e=>e?this.emit("error",e):this.emit("close"))}}[Ut](t){this[j]=!0,this[H](),this.emit("error",t)}[ki](t,e){let i=!1;
return this[ee]-=t,t>0&&(i=super.write(t<e.length?e.subarray(0,t):e)),(t===0||this[ee]<=0)&&(i=!1,this[H](),super.end()),i}emit(t,...e){switch(t){case"prefinish":case"\
finish":return!1;case"drain":return typeof this[m]=="number"&&this[zt](),!1;case"error":return this[bt]?!1:(this[bt]=!0,super.emit(t,...e));default:return super.
emit(t,...e)}}},Be=class extends _t{static{__name(this,"Be")}[at](){let t=!0;try{this[Ht](null,I.openSync(this[U],"r")),t=!1}finally{t&&this[H]()}}[zt](){let t=!0;
try{if(!this[j]){this[j]=!0;do{let e=this[vi](),i=e.length===0?0:I.readSync(this[m],e,0,e.length,null);if(!this[ki](i,e))break}while(!0);this[j]=!1}t=!1}finally{
t&&this[H]()}}[H](){if(this[ht]&&typeof this[m]=="number"){let t=this[m];this[m]=void 0,I.closeSync(t),this.emit("close")}}},et=class extends Qr{static{__name(this,
"et")}readable=!1;writable=!0;[bt]=!1;[gt2]=!1;[te]=!1;[Y]=[];[ke]=!1;[U];[ie];[ht];[m];[Me];[tt];[Ni]=!1;[ot];constructor(t,e){e=e||{},super(e),this[U]=t,this[m]=
typeof e.fd=="number"?e.fd:void 0,this[ie]=e.mode===void 0?438:e.mode,this[ot]=typeof e.start=="number"?e.start:void 0,this[ht]=typeof e.autoClose=="boolean"?e.
autoClose:!0;let i=this[ot]!==void 0?"r+":"w";this[Me]=e.flags===void 0,this[tt]=e.flags===void 0?i:e.flags,this[m]===void 0&&this[at]()}emit(t,...e){if(t==="er\
ror"){if(this[bt])return!1;this[bt]=!0}return super.emit(t,...e)}get fd(){return this[m]}get path(){return this[U]}[Ut](t){this[H](),this[gt2]=!0,this.emit("err\
or",t)}[at](){I.open(this[U],this[tt],this[ie],(t,e)=>this[Ht](t,e))}[Ht](t,e){this[Me]&&this[tt]==="r+"&&t&&t.code==="ENOENT"?(this[tt]="w",this[at]()):t?this[Ut](
t):(this[m]=e,this.emit("open",e),this[gt2]||this[Ai]())}end(t,e){return t&&this.write(t,e),this[te]=!0,!this[gt2]&&!this[Y].length&&typeof this[m]=="number"&&this[Pt](
null,0),this}write(t,e){return typeof t=="string"&&(t=Buffer.from(t,e)),this[te]?(this.emit("error",new Error("write() after end()")),!1):this[m]===void 0||this[gt2]||
this[Y].length?(this[Y].push(t),this[ke]=!0,!1):(this[gt2]=!0,this[ve](t),!0)}[ve](t){I.write(this[m],t,0,t.length,this[ot],(e,i)=>this[Pt](e,i))}[Pt](t,e){t?this[Ut](
t):(this[ot]!==void 0&&typeof e=="number"&&(this[ot]+=e),this[Y].length?this[Ai]():(this[gt2]=!1,this[te]&&!this[Ni]?(this[Ni]=!0,this[H](),this.emit("finish")):
this[ke]&&(this[ke]=!1,this.emit("drain"))))}[Ai](){if(this[Y].length===0)this[te]&&this[Pt](null,0);else if(this[Y].length===1)this[ve](this[Y].pop());else{let t=this[Y];
this[Y]=[],Jr(this[m],t,this[ot],(e,i)=>this[Pt](e,i))}}[H](){if(this[ht]&&typeof this[m]=="number"){let t=this[m];this[m]=void 0,I.close(t,e=>e?this.emit("erro\
r",e):this.emit("close"))}}},Wt=class extends et{static{__name(this,"Wt")}[at](){let t;if(this[Me]&&this[tt]==="r+")try{t=I.openSync(this[U],this[tt],this[ie])}catch(e){
if(e?.code==="ENOENT")return this[tt]="w",this[at]();throw e}else t=I.openSync(this[U],this[tt],this[ie]);this[Ht](null,t)}[H](){if(this[ht]&&typeof this[m]=="n\
umber"){let t=this[m];this[m]=void 0,I.closeSync(t),this.emit("close")}}[ve](t){let e=!0;try{this[Pt](null,I.writeSync(this[m],t,0,t.length,this[ot])),e=!1}finally{
if(e)try{this[H]()}catch{}}}},jr=new Map([["C","cwd"],["f","file"],["z","gzip"],["P","preservePaths"],["U","unlink"],["strip-components","strip"],["stripCompone\
nts","strip"],["keep-newer","newer"],["keepNewer","newer"],["keep-newer-files","newer"],["keepNewerFiles","newer"],["k","keep"],["keep-existing","keep"],["keepE\
xisting","keep"],["m","noMtime"],["no-mtime","noMtime"],["p","preserveOwner"],["L","follow"],["h","follow"],["onentry","onReadEntry"]]),Fs=__name(s3=>!!s3.sync&&
!!s3.file,"Fs"),ks=__name(s3=>!s3.sync&&!!s3.file,"ks"),vs=__name(s3=>!!s3.sync&&!s3.file,"vs"),Ms=__name(s3=>!s3.sync&&!s3.file,"Ms"),Bs=__name(s3=>!!s3.file,"\
Bs"),tn=__name(s3=>jr.get(s3)||s3,"tn"),se=__name((s3={})=>{if(!s3)return{};let t={};for(let[e,i]of Object.entries(s3)){let r=tn(e);t[r]=i}return t.chmod===void 0&&
t.noChmod===!1&&(t.chmod=!0),delete t.noChmod,t},"se"),K=__name((s3,t,e,i,r)=>Object.assign((n=[],o,h)=>{Array.isArray(n)&&(o=n,n={}),typeof o=="function"&&(h=o,
o=void 0),o=o?Array.from(o):[];let a=se(n);if(r?.(a,o),Fs(a)){if(typeof h=="function")throw new TypeError("callback not supported for sync tar functions");return s3(
a,o)}else if(ks(a)){let l=t(a,o);return h?l.then(()=>h(),h):l}else if(vs(a)){if(typeof h=="function")throw new TypeError("callback not supported for sync tar fu\
nctions");return e(a,o)}else if(Ms(a)){if(typeof h=="function")throw new TypeError("callback only supported with file option");return i(a,o)}throw new Error("im\
possible options??")},{syncFile:s3,asyncFile:t,syncNoFile:e,asyncNoFile:i,validate:r}),"K"),sn=en.constants||{ZLIB_VERNUM:4736},M=Object.freeze(Object.assign(Object.
create(null),{Z_NO_FLUSH:0,Z_PARTIAL_FLUSH:1,Z_SYNC_FLUSH:2,Z_FULL_FLUSH:3,Z_FINISH:4,Z_BLOCK:5,Z_OK:0,Z_STREAM_END:1,Z_NEED_DICT:2,Z_ERRNO:-1,Z_STREAM_ERROR:-2,
Z_DATA_ERROR:-3,Z_MEM_ERROR:-4,Z_BUF_ERROR:-5,Z_VERSION_ERROR:-6,Z_NO_COMPRESSION:0,Z_BEST_SPEED:1,Z_BEST_COMPRESSION:9,Z_DEFAULT_COMPRESSION:-1,Z_FILTERED:1,Z_HUFFMAN_ONLY:2,
Z_RLE:3,Z_FIXED:4,Z_DEFAULT_STRATEGY:0,DEFLATE:1,INFLATE:2,GZIP:3,GUNZIP:4,DEFLATERAW:5,INFLATERAW:6,UNZIP:7,BROTLI_DECODE:8,BROTLI_ENCODE:9,Z_MIN_WINDOWBITS:8,
Z_MAX_WINDOWBITS:15,Z_DEFAULT_WINDOWBITS:15,Z_MIN_CHUNK:64,Z_MAX_CHUNK:1/0,Z_DEFAULT_CHUNK:16384,Z_MIN_MEMLEVEL:1,Z_MAX_MEMLEVEL:9,Z_DEFAULT_MEMLEVEL:8,Z_MIN_LEVEL:-1,
Z_MAX_LEVEL:9,Z_DEFAULT_LEVEL:-1,BROTLI_OPERATION_PROCESS:0,BROTLI_OPERATION_FLUSH:1,BROTLI_OPERATION_FINISH:2,BROTLI_OPERATION_EMIT_METADATA:3,BROTLI_MODE_GENERIC:0,
BROTLI_MODE_TEXT:1,BROTLI_MODE_FONT:2,BROTLI_DEFAULT_MODE:0,BROTLI_MIN_QUALITY:0,BROTLI_MAX_QUALITY:11,BROTLI_DEFAULT_QUALITY:11,BROTLI_MIN_WINDOW_BITS:10,BROTLI_MAX_WINDOW_BITS:24,
BROTLI_LARGE_MAX_WINDOW_BITS:30,BROTLI_DEFAULT_WINDOW:22,BROTLI_MIN_INPUT_BLOCK_BITS:16,BROTLI_MAX_INPUT_BLOCK_BITS:24,BROTLI_PARAM_MODE:0,BROTLI_PARAM_QUALITY:1,
BROTLI_PARAM_LGWIN:2,BROTLI_PARAM_LGBLOCK:3,BROTLI_PARAM_DISABLE_LITERAL_CONTEXT_MODELING:4,BROTLI_PARAM_SIZE_HINT:5,BROTLI_PARAM_LARGE_WINDOW:6,BROTLI_PARAM_NPOSTFIX:7,
BROTLI_PARAM_NDIRECT:8,BROTLI_DECODER_RESULT_ERROR:0,BROTLI_DECODER_RESULT_SUCCESS:1,BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT:2,BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT:3,
BROTLI_DECODER_PARAM_DISABLE_RING_BUFFER_REALLOCATION:0,BROTLI_DECODER_PARAM_LARGE_WINDOW:1,BROTLI_DECODER_NO_ERROR:0,BROTLI_DECODER_SUCCESS:1,BROTLI_DECODER_NEEDS_MORE_INPUT:2,
BROTLI_DECODER_NEEDS_MORE_OUTPUT:3,BROTLI_DECODER_ERROR_FORMAT_EXUBERANT_NIBBLE:-1,BROTLI_DECODER_ERROR_FORMAT_RESERVED:-2,BROTLI_DECODER_ERROR_FORMAT_EXUBERANT_META_NIBBLE:-3,
BROTLI_DECODER_ERROR_FORMAT_SIMPLE_HUFFMAN_ALPHABET:-4,BROTLI_DECODER_ERROR_FORMAT_SIMPLE_HUFFMAN_SAME:-5,BROTLI_DECODER_ERROR_FORMAT_CL_SPACE:-6,BROTLI_DECODER_ERROR_FORMAT_HUFFMAN_SPACE:-7,
BROTLI_DECODER_ERROR_FORMAT_CONTEXT_MAP_REPEAT:-8,BROTLI_DECODER_ERROR_FORMAT_BLOCK_LENGTH_1:-9,BROTLI_DECODER_ERROR_FORMAT_BLOCK_LENGTH_2:-10,BROTLI_DECODER_ERROR_FORMAT_TRANSFORM:-11,
BROTLI_DECODER_ERROR_FORMAT_DICTIONARY:-12,BROTLI_DECODER_ERROR_FORMAT_WINDOW_BITS:-13,BROTLI_DECODER_ERROR_FORMAT_PADDING_1:-14,BROTLI_DECODER_ERROR_FORMAT_PADDING_2:-15,
BROTLI_DECODER_ERROR_FORMAT_DISTANCE:-16,BROTLI_DECODER_ERROR_DICTIONARY_NOT_SET:-19,BROTLI_DECODER_ERROR_INVALID_ARGUMENTS:-20,BROTLI_DECODER_ERROR_ALLOC_CONTEXT_MODES:-21,
BROTLI_DECODER_ERROR_ALLOC_TREE_GROUPS:-22,BROTLI_DECODER_ERROR_ALLOC_CONTEXT_MAP:-25,BROTLI_DECODER_ERROR_ALLOC_RING_BUFFER_1:-26,BROTLI_DECODER_ERROR_ALLOC_RING_BUFFER_2:-27,
BROTLI_DECODER_ERROR_ALLOC_BLOCK_TYPE_TREES:-30,BROTLI_DECODER_ERROR_UNREACHABLE:-31},sn)),rn=Ot.concat,zs=Object.getOwnPropertyDescriptor(Ot,"concat"),nn=__name(
s3=>s3,"nn"),Bi=zs?.writable===!0||zs?.set!==void 0?s3=>{Ot.concat=s3?nn:rn}:s3=>{},Tt=Symbol("_superWrite"),Gt=class extends Error{static{__name(this,"Gt")}code;errno;constructor(t,e){
super("zlib: "+t.message,{cause:t}),this.code=t.code,this.errno=t.errno,this.code||(this.code="ZLIB_ERROR"),this.message="zlib: "+t.message,Error.captureStackTrace(
this,e??this.constructor)}get name(){return"ZlibError"}},Pi=Symbol("flushFlag"),re=class extends A{static{__name(this,"re")}#t=!1;#i=!1;#s;#n;#r;#e;#o;get sawError(){
return this.#t}get handle(){return this.#e}get flushFlag(){return this.#s}constructor(t,e){if(!t||typeof t!="object")throw new TypeError("invalid options for Zl\
ibBase constructor");if(super(t),this.#s=t.flush??0,this.#n=t.finishFlush??0,this.#r=t.fullFlushFlag??0,typeof Ps[e]!="function")throw new TypeError("Compressio\
n method not supported: "+e);try{this.#e=new Ps[e](t)}catch(i){throw new Gt(i,this.constructor)}this.#o=i=>{this.#t||(this.#t=!0,this.close(),this.emit("error",
i))},this.#e?.on("error",i=>this.#o(new Gt(i))),this.once("end",()=>this.close)}close(){this.#e&&(this.#e.close(),this.#e=void 0,this.emit("close"))}reset(){if(!this.#t)
return zi(this.#e,"zlib binding closed"),this.#e.reset?.()}flush(t){this.ended||(typeof t!="number"&&(t=this.#r),this.write(Object.assign(Ot.alloc(0),{[Pi]:t})))}end(t,e,i){
return typeof t=="function"&&(i=t,e=void 0,t=void 0),typeof e=="function"&&(i=e,e=void 0),t&&(e?this.write(t,e):this.write(t)),this.flush(this.#n),this.#i=!0,super.
end(i)}get ended(){return this.#i}[Tt](t){return super.write(t)}write(t,e,i){if(typeof e=="function"&&(i=e,e="utf8"),typeof t=="string"&&(t=Ot.from(t,e)),this.#t)
return;zi(this.#e,"zlib binding closed");let r=this.#e._handle,n=r.close;r.close=()=>{};let o=this.#e.close;this.#e.close=()=>{},Bi(!0);let h;try{let l=typeof t[Pi]==
"number"?t[Pi]:this.#s;h=this.#e._processChunk(t,l),Bi(!1)}catch(l){Bi(!1),this.#o(new Gt(l,this.write))}finally{this.#e&&(this.#e._handle=r,r.close=n,this.#e.close=
o,this.#e.removeAllListeners("error"))}this.#e&&this.#e.on("error",l=>this.#o(new Gt(l,this.write)));let a;if(h)if(Array.isArray(h)&&h.length>0){let l=h[0];a=this[Tt](
Ot.from(l));for(let c=1;c<h.length;c++)a=this[Tt](h[c])}else a=this[Tt](Ot.from(h));return i&&i(),a}},Pe=class extends re{static{__name(this,"Pe")}#t;#i;constructor(t,e){
t=t||{},t.flush=t.flush||M.Z_NO_FLUSH,t.finishFlush=t.finishFlush||M.Z_FINISH,t.fullFlushFlag=M.Z_FULL_FLUSH,super(t,e),this.#t=t.level,this.#i=t.strategy}params(t,e){
if(!this.sawError){if(!this.handle)throw new Error("cannot switch params when binding is closed");if(!this.handle.params)throw new Error("not supported in this \
implementation");if(this.#t!==t||this.#i!==e){this.flush(M.Z_SYNC_FLUSH),zi(this.handle,"zlib binding closed");let i=this.handle.flush;this.handle.flush=(r,n)=>{
typeof r=="function"&&(n=r,r=this.flushFlag),this.flush(r),n?.()};try{this.handle.params(t,e)}finally{this.handle.flush=i}this.handle&&(this.#t=t,this.#i=e)}}}},
ze=class extends Pe{static{__name(this,"ze")}#t;constructor(t){super(t,"Gzip"),this.#t=t&&!!t.portable}[Tt](t){return this.#t?(this.#t=!1,t[9]=255,super[Tt](t)):
super[Tt](t)}},Ue=class extends Pe{static{__name(this,"Ue")}constructor(t){super(t,"Unzip")}},He=class extends re{static{__name(this,"He")}constructor(t,e){t=t||
{},t.flush=t.flush||M.BROTLI_OPERATION_PROCESS,t.finishFlush=t.finishFlush||M.BROTLI_OPERATION_FINISH,t.fullFlushFlag=M.BROTLI_OPERATION_FLUSH,super(t,e)}},We=class extends He{static{
__name(this,"We")}constructor(t){super(t,"BrotliCompress")}},Ge=class extends He{static{__name(this,"Ge")}constructor(t){super(t,"BrotliDecompress")}},Ze=class extends re{static{
__name(this,"Ze")}constructor(t,e){t=t||{},t.flush=t.flush||M.ZSTD_e_continue,t.finishFlush=t.finishFlush||M.ZSTD_e_end,t.fullFlushFlag=M.ZSTD_e_flush,super(t,e)}},
Ye=class extends Ze{static{__name(this,"Ye")}constructor(t){super(t,"ZstdCompress")}},Ke=class extends Ze{static{__name(this,"Ke")}constructor(t){super(t,"ZstdD\
ecompress")}},Us=__name((s3,t)=>{if(Number.isSafeInteger(s3))s3<0?an(s3,t):hn(s3,t);else throw Error("cannot encode number outside of javascript safe integer ra\
nge");return t},"Us"),hn=__name((s3,t)=>{t[0]=128;for(var e=t.length;e>1;e--)t[e-1]=s3&255,s3=Math.floor(s3/256)},"hn"),an=__name((s3,t)=>{t[0]=255;var e=!1;s3=
s3*-1;for(var i=t.length;i>1;i--){var r=s3&255;s3=Math.floor(s3/256),e?t[i-1]=Ws(r):r===0?t[i-1]=0:(e=!0,t[i-1]=Gs(r))}},"an"),Hs=__name(s3=>{let t=s3[0],e=t===
128?cn(s3.subarray(1,s3.length)):t===255?ln(s3):null;if(e===null)throw Error("invalid base256 encoding");if(!Number.isSafeInteger(e))throw Error("parsed number \
outside of javascript safe integer range");return e},"Hs"),ln=__name(s3=>{for(var t=s3.length,e=0,i=!1,r=t-1;r>-1;r--){var n=Number(s3[r]),o;i?o=Ws(n):n===0?o=n:
(i=!0,o=Gs(n)),o!==0&&(e-=o*Math.pow(256,t-r-1))}return e},"ln"),cn=__name(s3=>{for(var t=s3.length,e=0,i=t-1;i>-1;i--){var r=Number(s3[i]);r!==0&&(e+=r*Math.pow(
256,t-i-1))}return e},"cn"),Ws=__name(s3=>(255^s3)&255,"Ws"),Gs=__name(s3=>(255^s3)+1&255,"Gs"),Hi={};Ur(Hi,{code:__name(()=>Ve,"code"),isCode:__name(()=>ne,"is\
Code"),isName:__name(()=>dn,"isName"),name:__name(()=>oe,"name"),normalFsTypes:__name(()=>Ui,"normalFsTypes")});var ne=__name(s3=>oe.has(s3),"ne"),dn=__name(s3=>Ve.
has(s3),"dn"),Ui=new Set(["0","","1","2","3","4","5","6","7","D"]),oe=new Map([["0","File"],["","OldFile"],["1","Link"],["2","SymbolicLink"],["3","CharacterDevi\
ce"],["4","BlockDevice"],["5","Directory"],["6","FIFO"],["7","ContiguousFile"],["g","GlobalExtendedHeader"],["x","ExtendedHeader"],["A","SolarisACL"],["D","GNUD\
umpDir"],["I","Inode"],["K","NextFileHasLongLinkpath"],["L","NextFileHasLongPath"],["M","ContinuationFile"],["N","OldGnuLongPath"],["S","SparseFile"],["V","Tape\
VolumeHeader"],["X","OldExtendedHeader"]]),Ve=new Map(Array.from(oe).map(s3=>[s3[1],s3[0]])),un=__name(s3=>s3===void 0||s3<0?void 0:s3,"un"),F=class{static{__name(
this,"F")}cksumValid=!1;needPax=!1;nullBlock=!1;block;path;mode;uid;gid;size;cksum;#t="Unsupported";linkpath;uname;gname;devmaj=0;devmin=0;atime;ctime;mtime;charset;comment;constructor(t,e=0,i,r){
Buffer.isBuffer(t)?this.decode(t,e||0,i,r):t&&this.#i(t)}decode(t,e,i,r){if(e||(e=0),!t||!(t.length>=e+512))throw new Error("need 512 bytes for header");let n=xt(
t,e+156,1),o=Ui.has(n),h=o?i:void 0,a=o?r:void 0;if(this.path=h?.path??xt(t,e,100),this.mode=h?.mode??a?.mode??lt(t,e+100,8),this.uid=h?.uid??a?.uid??lt(t,e+108,
8),this.gid=h?.gid??a?.gid??lt(t,e+116,8),this.size=un(h?.size??a?.size??lt(t,e+124,12)),this.mtime=h?.mtime??a?.mtime??Wi(t,e+136,12),this.cksum=lt(t,e+148,12),
a&&this.#i(a,!0),h&&this.#i(h),ne(n)&&(this.#t=n||"0"),this.#t==="0"&&this.path.slice(-1)==="/"&&(this.#t="5"),this.#t==="5"&&(this.size=0),this.linkpath=xt(t,e+
157,100),t.subarray(e+257,e+265).toString()==="ustar\x0000")if(this.uname=h?.uname??a?.uname??xt(t,e+265,32),this.gname=h?.gname??a?.gname??xt(t,e+297,32),this.
devmaj=h?.devmaj??a?.devmaj??lt(t,e+329,8)??0,this.devmin=h?.devmin??a?.devmin??lt(t,e+337,8)??0,t[e+475]!==0){let c=xt(t,e+345,155);this.path=c+"/"+this.path}else{
let c=xt(t,e+345,130);c&&(this.path=c+"/"+this.path),this.atime=i?.atime??r?.atime??Wi(t,e+476,12),this.ctime=i?.ctime??r?.ctime??Wi(t,e+488,12)}let l=256;for(let c=e;c<
e+148;c++)l+=t[c];for(let c=e+156;c<e+512;c++)l+=t[c];this.cksumValid=l===this.cksum,this.cksum===void 0&&l===256&&(this.nullBlock=!0)}#i(t,e=!1){Object.assign(
this,Object.fromEntries(Object.entries(t).filter(([i,r])=>!(r==null||i==="size"&&Number(r)<0||i==="path"&&e||i==="linkpath"&&e||i==="global"))))}encode(t,e=0){if(t||
(t=this.block=Buffer.alloc(512)),this.#t==="Unsupported"&&(this.#t="0"),!(t.length>=e+512))throw new Error("need 512 bytes for header");let i=this.ctime||this.atime?
130:155,r=mn(this.path||"",i),n=r[0],o=r[1];this.needPax=!!r[2],this.needPax=Lt(t,e,100,n)||this.needPax,this.needPax=ct(t,e+100,8,this.mode)||this.needPax,this.
needPax=ct(t,e+108,8,this.uid)||this.needPax,this.needPax=ct(t,e+116,8,this.gid)||this.needPax,this.needPax=ct(t,e+124,12,this.size)||this.needPax,this.needPax=
Gi(t,e+136,12,this.mtime)||this.needPax,t[e+156]=Number(this.#t.codePointAt(0)),this.needPax=Lt(t,e+157,100,this.linkpath)||this.needPax,t.write("ustar\x0000",e+
257,8),this.needPax=Lt(t,e+265,32,this.uname)||this.needPax,this.needPax=Lt(t,e+297,32,this.gname)||this.needPax,this.needPax=ct(t,e+329,8,this.devmaj)||this.needPax,
this.needPax=ct(t,e+337,8,this.devmin)||this.needPax,this.needPax=Lt(t,e+345,i,o)||this.needPax,t[e+475]!==0?this.needPax=Lt(t,e+345,155,o)||this.needPax:(this.
needPax=Lt(t,e+345,130,o)||this.needPax,this.needPax=Gi(t,e+476,12,this.atime)||this.needPax,this.needPax=Gi(t,e+488,12,this.ctime)||this.needPax);let h=256;for(let a=e;a<
e+148;a++)h+=t[a];for(let a=e+156;a<e+512;a++)h+=t[a];return this.cksum=h,ct(t,e+148,8,this.cksum),this.cksumValid=!0,this.needPax}get type(){return this.#t==="\
Unsupported"?this.#t:oe.get(this.#t)}get typeKey(){return this.#t}set type(t){let e=String(Ve.get(t));if(ne(e)||e==="Unsupported")this.#t=e;else if(ne(t))this.#t=
t;else throw new TypeError("invalid entry type: "+t)}},mn=__name((s3,t)=>{let i=s3,r="",n,o=Zt.parse(s3).root||".";if(Buffer.byteLength(i)<100)n=[i,r,!1];else{r=
Zt.dirname(i),i=Zt.basename(i);do Buffer.byteLength(i)<=100&&Buffer.byteLength(r)<=t?n=[i,r,!1]:Buffer.byteLength(i)>100&&Buffer.byteLength(r)<=t?n=[i.slice(0,99),
r,!0]:(i=Zt.join(Zt.basename(r),i),r=Zt.dirname(r));while(r!==o&&n===void 0);n||(n=[s3.slice(0,99),"",!0])}return n},"mn"),xt=__name((s3,t,e)=>s3.subarray(t,t+e).
toString("utf8").replace(/\0.*/,""),"xt"),Wi=__name((s3,t,e)=>pn(lt(s3,t,e)),"Wi"),pn=__name(s3=>s3===void 0?void 0:new Date(s3*1e3),"pn"),lt=__name((s3,t,e)=>Number(
s3[t])&128?Hs(s3.subarray(t,t+e)):wn(s3,t,e),"lt"),En=__name(s3=>isNaN(s3)?void 0:s3,"En"),wn=__name((s3,t,e)=>En(parseInt(s3.subarray(t,t+e).toString("utf8").replace(
/\0.*$/,"").trim(),8)),"wn"),Sn={12:8589934591,8:2097151},ct=__name((s3,t,e,i)=>i===void 0?!1:i>Sn[e]||i<0?(Us(i,s3.subarray(t,t+e)),!0):(yn(s3,t,e,i),!1),"ct"),
yn=__name((s3,t,e,i)=>s3.write(Rn(i,e),t,e,"ascii"),"yn"),Rn=__name((s3,t)=>gn(Math.floor(s3).toString(8),t),"Rn"),gn=__name((s3,t)=>(s3.length===t-1?s3:new Array(
t-s3.length-1).join("0")+s3+" ")+"\0","gn"),Gi=__name((s3,t,e,i)=>i===void 0?!1:ct(s3,t,e,i.getTime()/1e3),"Gi"),bn=new Array(156).join("\0"),Lt=__name((s3,t,e,i)=>i===
void 0?!1:(s3.write(i+bn,t,e,"utf8"),i.length!==Buffer.byteLength(i)||i.length>e),"Lt"),ft=class s{static{__name(this,"s")}atime;mtime;ctime;charset;comment;gid;uid;gname;uname;linkpath;dev;ino;nlink;path;size;mode;global;constructor(t,e=!1){
this.atime=t.atime,this.charset=t.charset,this.comment=t.comment,this.ctime=t.ctime,this.dev=t.dev,this.gid=t.gid,this.global=e,this.gname=t.gname,this.ino=t.ino,
this.linkpath=t.linkpath,this.mtime=t.mtime,this.nlink=t.nlink,this.path=t.path,this.size=t.size,this.uid=t.uid,this.uname=t.uname}encode(){let t=this.encodeBody();
if(t==="")return Buffer.allocUnsafe(0);let e=Buffer.byteLength(t),i=512*Math.ceil(1+e/512),r=Buffer.allocUnsafe(i);for(let n=0;n<512;n++)r[n]=0;new F({path:("Pa\
xHeader/"+_n(this.path??"")).slice(0,99),mode:this.mode||420,uid:this.uid,gid:this.gid,size:e,mtime:this.mtime,type:this.global?"GlobalExtendedHeader":"Extended\
Header",linkpath:"",uname:this.uname||"",gname:this.gname||"",devmaj:0,devmin:0,atime:this.atime,ctime:this.ctime}).encode(r),r.write(t,512,e,"utf8");for(let n=e+
512;n<r.length;n++)r[n]=0;return r}encodeBody(){return this.encodeField("path")+this.encodeField("ctime")+this.encodeField("atime")+this.encodeField("dev")+this.
encodeField("ino")+this.encodeField("nlink")+this.encodeField("charset")+this.encodeField("comment")+this.encodeField("gid")+this.encodeField("gname")+this.encodeField(
"linkpath")+this.encodeField("mtime")+this.encodeField("size")+this.encodeField("uid")+this.encodeField("uname")}encodeField(t){if(this[t]===void 0)return"";let e=this[t],
i=e instanceof Date?e.getTime()/1e3:e,r=" "+(t==="dev"||t==="ino"||t==="nlink"?"SCHILY.":"")+t+"="+i+`
`,n=Buffer.byteLength(r),o=Math.floor(Math.log(n)/Math.log(10))+1;return n+o>=Math.pow(10,o)&&(o+=1),o+n+r}static parse(t,e,i=!1){return new s(On(Tn(t),e),i)}},
On=__name((s3,t)=>t?Object.assign({},t,s3):s3,"On"),Tn=__name(s3=>s3.replace(/\n$/,"").split(`
`).reduce(xn,Object.create(null)),"Tn"),xn=__name((s3,t)=>{let e=parseInt(t,10);if(e!==Buffer.byteLength(t)+1)return s3;t=t.slice((e+" ").length);let i=t.split(
"="),r=i.shift();if(!r)return s3;let n=r.replace(/^SCHILY\.(dev|ino|nlink)/,"$1"),o=i.join("=").replace(/\0.*/,"");switch(n){case"path":case"linkpath":case"type":case"\
charset":case"comment":case"gname":case"uname":s3[n]=o;break;case"ctime":case"atime":case"mtime":s3[n]=new Date(Number(o)*1e3);break;case"size":let h=+o;h>=0&&(s3[n]=
h);break;case"gid":case"uid":case"dev":case"ino":case"nlink":case"mode":s3[n]=+o;break}return s3},"xn"),Ln=process.env.TESTING_TAR_FAKE_PLATFORM||process.platform,
f=Ln!=="win32"?s3=>String(s3):s3=>String(s3).replaceAll(/\\/g,"/"),$e=class extends A{static{__name(this,"$e")}extended;globalExtended;header;startBlockSize;blockRemain;remain;type;meta=!1;ignore=!1;path;mode;uid;gid;uname;gname;size=0;mtime;atime;ctime;linkpath;dev;ino;nlink;invalid=!1;absolute;unsupported=!1;constructor(t,e,i){
switch(super({}),this.pause(),this.extended=e,this.globalExtended=i,this.header=t,this.remain=t.size??0,this.startBlockSize=512*Math.ceil(this.remain/512),this.
blockRemain=this.startBlockSize,this.type=t.type,this.type){case"File":case"OldFile":case"Link":case"SymbolicLink":case"CharacterDevice":case"BlockDevice":case"\
Directory":case"FIFO":case"ContiguousFile":case"GNUDumpDir":break;case"NextFileHasLongLinkpath":case"NextFileHasLongPath":case"OldGnuLongPath":case"GlobalExtend\
edHeader":case"ExtendedHeader":case"OldExtendedHeader":this.meta=!0;break;default:this.ignore=!0}if(!t.path)throw new Error("no path provided for tar.ReadEntry");
this.path=f(t.path),this.mode=t.mode,this.mode&&(this.mode=this.mode&4095),this.uid=t.uid,this.gid=t.gid,this.uname=t.uname,this.gname=t.gname,this.size=this.remain,
this.mtime=t.mtime,this.atime=t.atime,this.ctime=t.ctime,this.linkpath=t.linkpath?f(t.linkpath):void 0,this.uname=t.uname,this.gname=t.gname,e&&this.#t(e),i&&this.#t(
i,!0)}write(t){let e=t.length;if(e>this.blockRemain)throw new Error("writing more to entry than is appropriate");let i=this.remain,r=this.blockRemain;return this.
remain=Math.max(0,i-e),this.blockRemain=Math.max(0,r-e),this.ignore?!0:i>=e?super.write(t):super.write(t.subarray(0,i))}#t(t,e=!1){t.path&&(t.path=f(t.path)),t.
linkpath&&(t.linkpath=f(t.linkpath)),Object.assign(this,Object.fromEntries(Object.entries(t).filter(([i,r])=>!(r==null||i==="path"&&e))))}},Dt=__name((s3,t,e,i={})=>{
s3.file&&(i.file=s3.file),s3.cwd&&(i.cwd=s3.cwd),i.code=e instanceof Error&&e.code||t,i.tarCode=t,!s3.strict&&i.recoverable!==!1?(e instanceof Error&&(i=Object.
assign(e,i),e=e.message),s3.emit("warn",t,e,i)):e instanceof Error?s3.emit("error",Object.assign(e,i)):s3.emit("error",Object.assign(new Error(`${t}: ${e}`),i))},
"Dt"),Nn=1024*1024,Xi=Buffer.from([31,139]),qi=Buffer.from([40,181,47,253]),An=Math.max(Xi.length,qi.length),B=Symbol("state"),Nt=Symbol("writeEntry"),it=Symbol(
"readEntry"),Zi=Symbol("nextEntry"),Zs=Symbol("processEntry"),V=Symbol("extendedHeader"),he=Symbol("globalExtendedHeader"),dt=Symbol("meta"),Ys=Symbol("emitMeta"),
p=Symbol("buffer"),st=Symbol("queue"),ut=Symbol("ended"),Yi=Symbol("emittedEnd"),At=Symbol("emit"),w=Symbol("unzip"),Xe=Symbol("consumeChunk"),qe=Symbol("consum\
eChunkSub"),Ki=Symbol("consumeBody"),Ks=Symbol("consumeMeta"),Vs=Symbol("consumeHeader"),ae=Symbol("consuming"),Vi=Symbol("bufferConcat"),Qe=Symbol("maybeEnd"),
Yt=Symbol("writing"),$=Symbol("aborted"),Je=Symbol("onDone"),It=Symbol("sawValidEntry"),je=Symbol("sawNullBlock"),ti=Symbol("sawEOF"),$s=Symbol("closeStream"),In=1e3,
le=Symbol("compressedBytesRead"),$i=Symbol("decompressedBytesRead"),Xs=Symbol("checkDecompressionRatio"),Cn=__name(()=>!0,"Cn"),rt=class extends Dn{static{__name(
this,"rt")}file;strict;maxMetaEntrySize;filter;brotli;zstd;maxDecompressionRatio;writable=!0;readable=!1;[st]=[];[p];[it];[Nt];[B]="begin";[dt]="";[V];[he];[ut]=!1;[w];[$]=!1;[It];[je]=!1;[ti]=!1;[Yt]=!1;[ae]=!1;[Yi]=!1;[le]=0;[$i]=0;constructor(t={}){
super(),this.file=t.file||"",this.on(Je,()=>{(this[B]==="begin"||this[It]===!1)&&this.warn("TAR_BAD_ARCHIVE","Unrecognized archive format")}),t.ondone?this.on(Je,
t.ondone):this.on(Je,()=>{this.emit("prefinish"),this.emit("finish"),this.emit("end")}),this.strict=!!t.strict,this.maxDecompressionRatio=typeof t.maxDecompressionRatio==
"number"?t.maxDecompressionRatio:In,this.maxMetaEntrySize=t.maxMetaEntrySize||Nn,this.filter=typeof t.filter=="function"?t.filter:Cn;let e=t.file&&(t.file.endsWith(
".tar.br")||t.file.endsWith(".tbr"));this.brotli=!(t.gzip||t.zstd)&&t.brotli!==void 0?t.brotli:e?void 0:!1;let i=t.file&&(t.file.endsWith(".tar.zst")||t.file.endsWith(
".tzst"));this.zstd=!(t.gzip||t.brotli)&&t.zstd!==void 0?t.zstd:i?!0:void 0,this.on("end",()=>this[$s]()),typeof t.onwarn=="function"&&this.on("warn",t.onwarn),
typeof t.onReadEntry=="function"&&this.on("entry",t.onReadEntry)}warn(t,e,i={}){Dt(this,t,e,i)}[Vs](t,e){this[It]===void 0&&(this[It]=!1);let i;try{i=new F(t,e,
this[V],this[he])}catch(r){return this.warn("TAR_ENTRY_INVALID",r)}if(i.nullBlock)this[je]?(this[ti]=!0,this[B]==="begin"&&(this[B]="header"),this[At]("eof")):(this[je]=
!0,this[At]("nullBlock"));else if(this[je]=!1,!i.cksumValid)this.warn("TAR_ENTRY_INVALID","checksum failure",{header:i});else if(!i.path)this.warn("TAR_ENTRY_IN\
VALID","path is required",{header:i});else{let r=i.type;if(/^(Symbolic)?Link$/.test(r)&&!i.linkpath)this.warn("TAR_ENTRY_INVALID","linkpath required",{header:i});else if(!/^(Symbolic)?Link$/.
test(r)&&!/^(Global)?ExtendedHeader$/.test(r)&&i.linkpath)this.warn("TAR_ENTRY_INVALID","linkpath forbidden",{header:i});else{let n=this[Nt]=new $e(i,this[V],this[he]);
if(!this[It])if(n.remain){let o=__name(()=>{n.invalid||(this[It]=!0)},"o");n.on("end",o)}else this[It]=!0;n.meta?n.size>this.maxMetaEntrySize?(n.ignore=!0,this[At](
"ignoredEntry",n),this[B]="ignore",n.resume()):n.size>0&&(this[dt]="",n.on("data",o=>this[dt]+=o),this[B]="meta"):(this[V]=void 0,n.ignore=n.ignore||!this.filter(
n.path,n),n.ignore?(this[At]("ignoredEntry",n),this[B]=n.remain?"ignore":"header",n.resume()):(n.remain?this[B]="body":(this[B]="header",n.end()),this[it]?this[st].
push(n):(this[st].push(n),this[Zi]())))}}}[$s](){queueMicrotask(()=>this.emit("close"))}[Zs](t){let e=!0;if(!t)this[it]=void 0,e=!1;else if(Array.isArray(t)){let[
i,...r]=t;this.emit(i,...r)}else this[it]=t,this.emit("entry",t),t.emittedEnd||(t.on("end",()=>this[Zi]()),e=!1);return e}[Zi](){do;while(this[Zs](this[st].shift()));
if(this[st].length===0){let t=this[it];!t||t.flowing||t.size===t.remain?this[Yt]||this.emit("drain"):t.once("drain",()=>this.emit("drain"))}}[Ki](t,e){let i=this[Nt];
if(!i)throw new Error("attempt to consume body without entry??");let r=i.blockRemain??0,n=r>=t.length&&e===0?t:t.subarray(e,e+r);return i.write(n),i.blockRemain||
(this[B]="header",this[Nt]=void 0,i.end()),n.length}[Ks](t,e){let i=this[Nt],r=this[Ki](t,e);return!this[Nt]&&i&&this[Ys](i),r}[At](t,e,i){this[st].length===0&&
!this[it]?this.emit(t,e,i):this[st].push([t,e,i])}[Ys](t){switch(this[At]("meta",this[dt]),t.type){case"ExtendedHeader":case"OldExtendedHeader":this[V]=ft.parse(
this[dt],this[V],!1);break;case"GlobalExtendedHeader":this[he]=ft.parse(this[dt],this[he],!0);break;case"NextFileHasLongPath":case"OldGnuLongPath":{let e=this[V]??
Object.create(null);this[V]=e,e.path=this[dt].replace(/\0.*/,"");break}case"NextFileHasLongLinkpath":{let e=this[V]||Object.create(null);this[V]=e,e.linkpath=this[dt].
replace(/\0.*/,"");break}default:throw new Error("unknown meta: "+t.type)}}abort(t){if(!this[$]){if(this[w]){let e=this[w];e.write=()=>!0,e.end=()=>e,e.emit=()=>!1,
e.destroy?.()}this[$]=!0,this.emit("abort",t),this.warn("TAR_ABORT",t,{recoverable:!1})}}[Xs](t){this[$i]+=t.length;let e=this[$i]/this[le];return e>this.maxDecompressionRatio?
(this.abort(new Error(`max decompression ratio exceeded: ${e.toFixed(2)} > ${this.maxDecompressionRatio}`)),!1):!0}write(t,e,i){if(typeof e=="function"&&(i=e,e=
void 0),typeof t=="string"&&(t=Buffer.from(t,typeof e=="string"?e:"utf8")),this[$])return i?.(),!1;if((this[w]===void 0||this.brotli===void 0&&this[w]===!1)&&t){
if(this[p]&&(t=Buffer.concat([this[p],t]),this[p]=void 0),t.length<An)return this[p]=t,i?.(),!0;for(let a=0;this[w]===void 0&&a<Xi.length;a++)t[a]!==Xi[a]&&(this[w]=
!1);let o=!1;if(this[w]===!1&&this.zstd!==!1){o=!0;for(let a=0;a<qi.length;a++)if(t[a]!==qi[a]){o=!1;break}}let h=this.brotli===void 0&&!o;if(this[w]===!1&&h)if(t.
length<512)if(this[ut])this.brotli=!0;else return this[p]=t,i?.(),!0;else try{new F(t.subarray(0,512)),this.brotli=!1}catch{this.brotli=!0}if(this[w]===void 0||
this[w]===!1&&(this.brotli||o)){let a=this[ut];this[ut]=!1,this[w]=this[w]===void 0?new Ue({}):o?new Ke({}):new Ge({}),this[w].on("data",c=>{this[Xs](c)&&this[Xe](
c)}),this[w].on("error",c=>{this[$]||this.abort(c)}),this[w].on("end",()=>{this[ut]=!0,this[Xe]()}),this[Yt]=!0,this[le]+=t.length;let l=!!this[w][a?"end":"writ\
e"](t);return this[Yt]=!1,i?.(),l}}this[Yt]=!0,this[w]?(this[le]+=t.length,this[w].write(t)):this[Xe](t),this[Yt]=!1;let n=this[st].length>0?!1:this[it]?this[it].
flowing:!0;return!n&&this[st].length===0&&this[it]?.once("drain",()=>this.emit("drain")),i?.(),n}[Vi](t){t&&!this[$]&&(this[p]=this[p]?Buffer.concat([this[p],t]):
t)}[Qe](){if(this[ut]&&!this[Yi]&&!this[$]&&!this[ae]){this[Yi]=!0;let t=this[Nt];if(t?.blockRemain){let e=this[p]?this[p].length:0;this.warn("TAR_BAD_ARCHIVE",
`Truncated input (needed ${t.blockRemain} more bytes, only ${e} available)`,{entry:t}),this[p]&&t.write(this[p]),t.end()}this[At](Je)}}[Xe](t){if(this[ae]&&t)this[Vi](
t);else if(!t&&!this[p])this[Qe]();else if(t){if(this[ae]=!0,this[p]){this[Vi](t);let e=this[p];this[p]=void 0,this[qe](e)}else this[qe](t);for(;this[p]&&this[p]?.
length>=512&&!this[$]&&!this[ti];){let e=this[p];this[p]=void 0,this[qe](e)}this[ae]=!1}(!this[p]||this[ut])&&this[Qe]()}[qe](t){let e=0,i=t.length;for(;e+512<=
i&&!this[$]&&!this[ti];)switch(this[B]){case"begin":case"header":this[Vs](t,e),e+=512;break;case"ignore":case"body":e+=this[Ki](t,e);break;case"meta":e+=this[Ks](
t,e);break;default:throw new Error("invalid state: "+this[B])}e<i&&(this[p]=this[p]?Buffer.concat([t.subarray(e),this[p]]):t.subarray(e))}end(t,e,i){return typeof t==
"function"&&(i=t,e=void 0,t=void 0),typeof e=="function"&&(i=e,e=void 0),typeof t=="string"&&(t=Buffer.from(t,e)),i&&this.once("finish",i),this[$]||(this[w]?(t&&
(this[le]+=t.length,this[w].write(t)),this[w].end()):(this[ut]=!0,(this.brotli===void 0||this.zstd===void 0)&&(t=t||Buffer.alloc(0)),t&&this.write(t),this[Qe]())),
this}},mt=__name(s3=>{let t=s3.length-1,e=-1;for(;t>-1&&s3.charAt(t)==="/";)e=t,t--;return e===-1?s3:s3.slice(0,e)},"mt"),vn=__name(s3=>{let t=s3.onReadEntry;s3.
onReadEntry=t?e=>{t(e),e.resume()}:e=>e.resume()},"vn"),Qi=__name((s3,t)=>{let e=new Map(t.map(o=>[mt(o),!0])),i=s3.filter,r=100,n=__name((o,h="",a=0)=>{if(a>=r)
return e.set(o,!1),!1;let l=h||kn(o).root||".",c;if(o===l)c=!1;else{let d=e.get(o);c=d!==void 0?d:n(Fn(o),l,a+1)}return e.set(o,c),c},"n");s3.filter=i?(o,h)=>i(
o,h)&&n(mt(o)):o=>n(mt(o))},"Qi"),Mn=__name(s3=>{let t=new rt(s3),e=s3.file,i;try{i=Kt.openSync(e,"r");let r=Kt.fstatSync(i),n=s3.maxReadSize||16*1024*1024;if(r.
size<n){let o=Buffer.allocUnsafe(r.size),h=Kt.readSync(i,o,0,r.size,0);t.end(h===o.byteLength?o:o.subarray(0,h))}else{let o=0,h=Buffer.allocUnsafe(n);for(;o<r.size;){
let a=Kt.readSync(i,h,0,n,o);if(a===0)break;o+=a,t.write(h.subarray(0,a))}t.end()}}finally{if(typeof i=="number")try{Kt.closeSync(i)}catch{}}},"Mn"),Bn=__name((s3,t)=>{
let e=new rt(s3),i=s3.maxReadSize||16*1024*1024,r=s3.file;return new Promise((o,h)=>{e.on("error",h),e.on("end",o),Kt.stat(r,(a,l)=>{if(a)h(a);else{let c=new _t(
r,{readSize:i,size:l.size});c.on("error",h),c.pipe(e)}})})},"Bn"),Ct=K(Mn,Bn,s3=>new rt(s3),s3=>new rt(s3),(s3,t)=>{t?.length&&Qi(s3,t),s3.noResume||vn(s3)}),Ji=__name(
(s3,t,e)=>(s3&=4095,e&&(s3=(s3|384)&-19),t&&(s3&256&&(s3|=64),s3&32&&(s3|=8),s3&4&&(s3|=1)),s3),"Ji"),{isAbsolute:zn,parse:qs}=Pn,ce=__name(s3=>{let t="",e=qs(s3);
for(;zn(s3)||e.root;){let i=s3.charAt(0)==="/"&&s3.slice(0,4)!=="//?/"?"/":e.root;s3=s3.slice(i.length),t+=i,e=qs(s3)}return[t,s3]},"ce"),ei=["|","<",">","?",":"],
ji=ei.map(s3=>String.fromCodePoint(61440+Number(s3.codePointAt(0)))),Un=new Map(ei.map((s3,t)=>[s3,ji[t]])),Hn=new Map(ji.map((s3,t)=>[s3,ei[t]])),ts=__name(s3=>ei.
reduce((t,e)=>t.split(e).join(Un.get(e)),s3),"ts"),Qs=__name(s3=>ji.reduce((t,e)=>t.split(e).join(Hn.get(e)),s3),"Qs"),rr=__name((s3,t)=>t?(s3=f(s3).replace(/^\.(\/|$)/,
""),mt(t)+"/"+s3):f(s3),"rr"),Wn=16*1024*1024,tr=Symbol("process"),er=Symbol("file"),ir=Symbol("directory"),is=Symbol("symlink"),sr=Symbol("hardlink"),fe=Symbol(
"header"),ii=Symbol("read"),ss=Symbol("lstat"),si=Symbol("onlstat"),rs=Symbol("onread"),ns=Symbol("onreadlink"),os2=Symbol("openfile"),hs=Symbol("onopenfile"),pt=Symbol(
"close"),ri=Symbol("mode"),as=Symbol("awaitDrain"),es=Symbol("ondrain"),q=Symbol("prefix"),de=class extends A{static{__name(this,"de")}path;portable;myuid=process.
getuid&&process.getuid()||0;myuser=process.env.USER||"";maxReadSize;linkCache;statCache;preservePaths;cwd;strict;mtime;noPax;noMtime;prefix;fd;blockLen=0;blockRemain=0;buf;pos=0;remain=0;length=0;offset=0;win32;absolute;header;type;linkpath;stat;onWriteEntry;#t=!1;constructor(t,e={}){
let i=se(e);super(),this.path=f(t),this.portable=!!i.portable,this.maxReadSize=i.maxReadSize||Wn,this.linkCache=i.linkCache||new Map,this.statCache=i.statCache||
new Map,this.preservePaths=!!i.preservePaths,this.cwd=f(i.cwd||process.cwd()),this.strict=!!i.strict,this.noPax=!!i.noPax,this.noMtime=!!i.noMtime,this.mtime=i.
mtime,this.prefix=i.prefix?f(i.prefix):void 0,this.onWriteEntry=i.onWriteEntry,typeof i.onwarn=="function"&&this.on("warn",i.onwarn);let r=!1;if(!this.preservePaths){
let[o,h]=ce(this.path);o&&typeof h=="string"&&(this.path=h,r=o)}this.win32=!!i.win32||process.platform==="win32",this.win32&&(this.path=Qs(this.path.replaceAll(
/\\/g,"/")),t=t.replaceAll(/\\/g,"/")),this.absolute=f(i.absolute||js.resolve(this.cwd,t)),this.path===""&&(this.path="./"),r&&this.warn("TAR_ENTRY_INFO",`strip\
ping ${r} from absolute path`,{entry:this,path:r+this.path});let n=this.statCache.get(this.absolute);n?this[si](n):this[ss]()}warn(t,e,i={}){return Dt(this,t,e,
i)}emit(t,...e){return t==="error"&&(this.#t=!0),super.emit(t,...e)}[ss](){X.lstat(this.absolute,(t,e)=>{if(t)return this.emit("error",t);this[si](e)})}[si](t){
this.statCache.set(this.absolute,t),this.stat=t,t.isFile()||(t.size=0),this.type=Gn(t),this.emit("stat",t),this[tr]()}[tr](){switch(this.type){case"File":return this[er]();case"\
Directory":return this[ir]();case"SymbolicLink":return this[is]();default:return this.end()}}[ri](t){return Ji(t,this.type==="Directory",this.portable)}[q](t){return rr(
t,this.prefix)}[fe](){if(!this.stat)throw new Error("cannot write header before stat");this.type==="Directory"&&this.portable&&(this.noMtime=!0),this.onWriteEntry?.(
this),this.header=new F({path:this[q](this.path),linkpath:this.type==="Link"&&this.linkpath!==void 0?this[q](this.linkpath):this.linkpath,mode:this[ri](this.stat.
mode),uid:this.portable?void 0:this.stat.uid,gid:this.portable?void 0:this.stat.gid,size:this.stat.size,mtime:this.noMtime?void 0:this.mtime||this.stat.mtime,type:this.
type==="Unsupported"?void 0:this.type,uname:this.portable?void 0:this.stat.uid===this.myuid?this.myuser:"",atime:this.portable?void 0:this.stat.atime,ctime:this.
portable?void 0:this.stat.ctime}),this.header.encode()&&!this.noPax&&super.write(new ft({atime:this.portable?void 0:this.header.atime,ctime:this.portable?void 0:
this.header.ctime,gid:this.portable?void 0:this.header.gid,mtime:this.noMtime?void 0:this.mtime||this.header.mtime,path:this[q](this.path),linkpath:this.type===
"Link"&&this.linkpath!==void 0?this[q](this.linkpath):this.linkpath,size:this.header.size,uid:this.portable?void 0:this.header.uid,uname:this.portable?void 0:this.
header.uname,dev:this.portable?void 0:this.stat.dev,ino:this.portable?void 0:this.stat.ino,nlink:this.portable?void 0:this.stat.nlink}).encode());let t=this.header?.
block;if(!t)throw new Error("failed to encode header");super.write(t)}[ir](){if(!this.stat)throw new Error("cannot create directory entry without stat");this.path.
slice(-1)!=="/"&&(this.path+="/"),this.stat.size=0,this[fe](),this.end()}[is](){X.readlink(this.absolute,(t,e)=>{if(t)return this.emit("error",t);this[ns](e)})}[ns](t){
this.linkpath=f(t),this[fe](),this.end()}[sr](t){if(!this.stat)throw new Error("cannot create link entry without stat");this.type="Link",this.linkpath=f(js.relative(
this.cwd,t)),this.stat.size=0,this[fe](),this.end()}[er](){if(!this.stat)throw new Error("cannot create file entry without stat");if(this.stat.nlink>1){let t=`${this.
stat.dev}:${this.stat.ino}`,e=this.linkCache.get(t);if(e?.indexOf(this.cwd)===0)return this[sr](e);this.linkCache.set(t,this.absolute)}if(this[fe](),this.stat.size===
0)return this.end();this[os2]()}[os2](){X.open(this.absolute,"r",(t,e)=>{if(t)return this.emit("error",t);this[hs](e)})}[hs](t){if(this.fd=t,this.#t)return this[pt]();
if(!this.stat)throw new Error("should stat before calling onopenfile");this.blockLen=512*Math.ceil(this.stat.size/512),this.blockRemain=this.blockLen;let e=Math.
min(this.blockLen,this.maxReadSize);this.buf=Buffer.allocUnsafe(e),this.offset=0,this.pos=0,this.remain=this.stat.size,this.length=this.buf.length,this[ii]()}[ii](){
let{fd:t,buf:e,offset:i,length:r,pos:n}=this;if(t===void 0||e===void 0)throw new Error("cannot read file without first opening");X.read(t,e,i,r,n,(o,h)=>{if(o)return this[pt](
()=>this.emit("error",o));this[rs](h)})}[pt](t=()=>{}){this.fd!==void 0&&X.close(this.fd,t)}[rs](t){if(t<=0&&this.remain>0){let r=Object.assign(new Error("encou\
ntered unexpected EOF"),{path:this.absolute,syscall:"read",code:"EOF"});return this[pt](()=>this.emit("error",r))}if(t>this.remain){let r=Object.assign(new Error(
"did not encounter expected EOF"),{path:this.absolute,syscall:"read",code:"EOF"});return this[pt](()=>this.emit("error",r))}if(!this.buf)throw new Error("should\
 have created buffer prior to reading");if(t===this.remain)for(let r=t;r<this.length&&t<this.blockRemain;r++)this.buf[r+this.offset]=0,t++,this.remain++;let e=this.
offset===0&&t===this.buf.length?this.buf:this.buf.subarray(this.offset,this.offset+t);this.write(e)?this[es]():this[as](()=>this[es]())}[as](t){this.once("drain",
t)}write(t,e,i){if(typeof e=="function"&&(i=e,e=void 0),typeof t=="string"&&(t=Buffer.from(t,typeof e=="string"?e:"utf8")),this.blockRemain<t.length){let r=Object.
assign(new Error("writing more data than expected"),{path:this.absolute});return this.emit("error",r)}return this.remain-=t.length,this.blockRemain-=t.length,this.
pos+=t.length,this.offset+=t.length,super.write(t,null,i)}[es](){if(!this.remain)return this.blockRemain&&super.write(Buffer.alloc(this.blockRemain)),this[pt](t=>t?
this.emit("error",t):this.end());if(!this.buf)throw new Error("buffer lost somehow in ONDRAIN");this.offset>=this.length&&(this.buf=Buffer.allocUnsafe(Math.min(
this.blockRemain,this.buf.length)),this.offset=0),this.length=this.buf.length-this.offset,this[ii]()}},ni=class extends de{static{__name(this,"ni")}sync=!0;[ss](){
this[si](X.lstatSync(this.absolute))}[is](){this[ns](X.readlinkSync(this.absolute))}[os2](){this[hs](X.openSync(this.absolute,"r"))}[ii](){let t=!0;try{let{fd:e,
buf:i,offset:r,length:n,pos:o}=this;if(e===void 0||i===void 0)throw new Error("fd and buf must be set in READ method");let h=X.readSync(e,i,r,n,o);this[rs](h),t=
!1}finally{if(t)try{this[pt](()=>{})}catch{}}}[as](t){t()}[pt](t=()=>{}){this.fd!==void 0&&X.closeSync(this.fd),t()}},oi=class extends A{static{__name(this,"oi")}blockLen=0;blockRemain=0;buf=0;pos=0;remain=0;length=0;preservePaths;portable;strict;noPax;noMtime;readEntry;type;prefix;path;mode;uid;gid;uname;gname;header;mtime;atime;ctime;linkpath;size;onWriteEntry;warn(t,e,i={}){
return Dt(this,t,e,i)}constructor(t,e={}){let i=se(e);super(),this.preservePaths=!!i.preservePaths,this.portable=!!i.portable,this.strict=!!i.strict,this.noPax=
!!i.noPax,this.noMtime=!!i.noMtime,this.onWriteEntry=i.onWriteEntry,this.readEntry=t;let{type:r}=t;if(r==="Unsupported")throw new Error("writing entry that shou\
ld be ignored");this.type=r,this.type==="Directory"&&this.portable&&(this.noMtime=!0),this.prefix=i.prefix,this.path=f(t.path),this.mode=t.mode!==void 0?this[ri](
t.mode):void 0,this.uid=this.portable?void 0:t.uid,this.gid=this.portable?void 0:t.gid,this.uname=this.portable?void 0:t.uname,this.gname=this.portable?void 0:t.
gname,this.size=t.size,this.mtime=this.noMtime?void 0:i.mtime||t.mtime,this.atime=this.portable?void 0:t.atime,this.ctime=this.portable?void 0:t.ctime,this.linkpath=
t.linkpath!==void 0?f(t.linkpath):void 0,typeof i.onwarn=="function"&&this.on("warn",i.onwarn);let n=!1;if(!this.preservePaths){let[h,a]=ce(this.path);h&&typeof a==
"string"&&(this.path=a,n=h)}this.remain=t.size,this.blockRemain=t.startBlockSize,this.onWriteEntry?.(this),this.header=new F({path:this[q](this.path),linkpath:this.
type==="Link"&&this.linkpath!==void 0?this[q](this.linkpath):this.linkpath,mode:this.mode,uid:this.portable?void 0:this.uid,gid:this.portable?void 0:this.gid,size:this.
size,mtime:this.noMtime?void 0:this.mtime,type:this.type,uname:this.portable?void 0:this.uname,atime:this.portable?void 0:this.atime,ctime:this.portable?void 0:
this.ctime}),n&&this.warn("TAR_ENTRY_INFO",`stripping ${n} from absolute path`,{entry:this,path:n+this.path}),this.header.encode()&&!this.noPax&&super.write(new ft(
{atime:this.portable?void 0:this.atime,ctime:this.portable?void 0:this.ctime,gid:this.portable?void 0:this.gid,mtime:this.noMtime?void 0:this.mtime,path:this[q](
this.path),linkpath:this.type==="Link"&&this.linkpath!==void 0?this[q](this.linkpath):this.linkpath,size:this.size,uid:this.portable?void 0:this.uid,uname:this.
portable?void 0:this.uname,dev:this.portable?void 0:this.readEntry.dev,ino:this.portable?void 0:this.readEntry.ino,nlink:this.portable?void 0:this.readEntry.nlink}).
encode());let o=this.header?.block;if(!o)throw new Error("failed to encode header");super.write(o),t.pipe(this)}[q](t){return rr(t,this.prefix)}[ri](t){return Ji(
t,this.type==="Directory",this.portable)}write(t,e,i){typeof e=="function"&&(i=e,e=void 0),typeof t=="string"&&(t=Buffer.from(t,typeof e=="string"?e:"utf8"));let r=t.
length;if(r>this.blockRemain)throw new Error("writing more to entry than is appropriate");return this.blockRemain-=r,super.write(t,i)}end(t,e,i){return this.blockRemain&&
super.write(Buffer.alloc(this.blockRemain)),typeof t=="function"&&(i=t,e=void 0,t=void 0),typeof e=="function"&&(i=e,e=void 0),typeof t=="string"&&(t=Buffer.from(
t,e??"utf8")),i&&this.once("finish",i),t?super.end(t,i):super.end(i),this}},Gn=__name(s3=>s3.isFile()?"File":s3.isDirectory()?"Directory":s3.isSymbolicLink()?"S\
ymbolicLink":"Unsupported","Gn"),hi=class s2{static{__name(this,"s")}tail;head;length=0;static create(t=[]){return new s2(t)}constructor(t=[]){for(let e of t)this.
push(e)}*[Symbol.iterator](){for(let t=this.head;t;t=t.next)yield t.value}removeNode(t){if(t.list!==this)throw new Error("removing node which does not belong to\
 this list");let e=t.next,i=t.prev;return e&&(e.prev=i),i&&(i.next=e),t===this.head&&(this.head=e),t===this.tail&&(this.tail=i),this.length--,t.next=void 0,t.prev=
void 0,t.list=void 0,e}unshiftNode(t){if(t===this.head)return;t.list&&t.list.removeNode(t);let e=this.head;t.list=this,t.next=e,e&&(e.prev=t),this.head=t,this.tail||
(this.tail=t),this.length++}pushNode(t){if(t===this.tail)return;t.list&&t.list.removeNode(t);let e=this.tail;t.list=this,t.prev=e,e&&(e.next=t),this.tail=t,this.
head||(this.head=t),this.length++}push(...t){for(let e=0,i=t.length;e<i;e++)Yn(this,t[e]);return this.length}unshift(...t){for(var e=0,i=t.length;e<i;e++)Kn(this,
t[e]);return this.length}pop(){if(!this.tail)return;let t=this.tail.value,e=this.tail;return this.tail=this.tail.prev,this.tail?this.tail.next=void 0:this.head=
void 0,e.list=void 0,this.length--,t}shift(){if(!this.head)return;let t=this.head.value,e=this.head;return this.head=this.head.next,this.head?this.head.prev=void 0:
this.tail=void 0,e.list=void 0,this.length--,t}forEach(t,e){e=e||this;for(let i=this.head,r=0;i;r++)t.call(e,i.value,r,this),i=i.next}forEachReverse(t,e){e=e||this;
for(let i=this.tail,r=this.length-1;i;r--)t.call(e,i.value,r,this),i=i.prev}get(t){let e=0,i=this.head;for(;i&&e<t;e++)i=i.next;if(e===t&&i)return i.value}getReverse(t){
let e=0,i=this.tail;for(;i&&e<t;e++)i=i.prev;if(e===t&&i)return i.value}map(t,e){e=e||this;let i=new s2;for(let r=this.head;r;)i.push(t.call(e,r.value,this)),r=
r.next;return i}mapReverse(t,e){e=e||this;var i=new s2;for(let r=this.tail;r;)i.push(t.call(e,r.value,this)),r=r.prev;return i}reduce(t,e){let i,r=this.head;if(arguments.
length>1)i=e;else if(this.head)r=this.head.next,i=this.head.value;else throw new TypeError("Reduce of empty list with no initial value");for(var n=0;r;n++)i=t(i,
r.value,n),r=r.next;return i}reduceReverse(t,e){let i,r=this.tail;if(arguments.length>1)i=e;else if(this.tail)r=this.tail.prev,i=this.tail.value;else throw new TypeError(
"Reduce of empty list with no initial value");for(let n=this.length-1;r;n--)i=t(i,r.value,n),r=r.prev;return i}toArray(){let t=new Array(this.length);for(let e=0,
i=this.head;i;e++)t[e]=i.value,i=i.next;return t}toArrayReverse(){let t=new Array(this.length);for(let e=0,i=this.tail;i;e++)t[e]=i.value,i=i.prev;return t}slice(t=0,e=this.
length){e<0&&(e+=this.length),t<0&&(t+=this.length);let i=new s2;if(e<t||e<0)return i;t<0&&(t=0),e>this.length&&(e=this.length);let r=this.head,n=0;for(n=0;r&&n<
t;n++)r=r.next;for(;r&&n<e;n++,r=r.next)i.push(r.value);return i}sliceReverse(t=0,e=this.length){e<0&&(e+=this.length),t<0&&(t+=this.length);let i=new s2;if(e<t||
e<0)return i;t<0&&(t=0),e>this.length&&(e=this.length);let r=this.length,n=this.tail;for(;n&&r>e;r--)n=n.prev;for(;n&&r>t;r--,n=n.prev)i.push(n.value);return i}splice(t,e=0,...i){
t>this.length&&(t=this.length-1),t<0&&(t=this.length+t);let r=this.head;for(let o=0;r&&o<t;o++)r=r.next;let n=[];for(let o=0;r&&o<e;o++)n.push(r.value),r=this.removeNode(
r);r?r!==this.tail&&(r=r.prev):r=this.tail;for(let o of i)r=Zn(this,r,o);return n}reverse(){let t=this.head,e=this.tail;for(let i=t;i;i=i.prev){let r=i.prev;i.prev=
i.next,i.next=r}return this.head=e,this.tail=t,this}};function Zn(s3,t,e){let i=t,r=t?t.next:s3.head,n=new ue(e,i,r,s3);return n.next===void 0&&(s3.tail=n),n.prev===
void 0&&(s3.head=n),s3.length++,n}__name(Zn,"Zn");function Yn(s3,t){s3.tail=new ue(t,s3.tail,void 0,s3),s3.head||(s3.head=s3.tail),s3.length++}__name(Yn,"Yn");function Kn(s3,t){
s3.head=new ue(t,void 0,s3.head,s3),s3.tail||(s3.tail=s3.head),s3.length++}__name(Kn,"Kn");var ue=class{static{__name(this,"ue")}list;next;prev;value;constructor(t,e,i,r){
this.list=r,this.value=t,e?(e.next=this,this.prev=e):this.prev=void 0,i?(i.prev=this,this.next=i):this.next=void 0}},pi=class{static{__name(this,"pi")}path;absolute;entry;stat;readdir;pending=!1;pendingLink=!1;ignore=!1;piped=!1;constructor(t,e){
this.path=t||"./",this.absolute=e}},nr=Buffer.alloc(1024),li=Symbol("onStat"),me=Symbol("ended"),W=Symbol("queue"),pe=Symbol("pendingLinks"),Et=Symbol("current"),
Ft=Symbol("process"),Ee=Symbol("processing"),ai=Symbol("processJob"),G=Symbol("jobs"),ls=Symbol("jobDone"),ci=Symbol("addFSEntry"),or=Symbol("addTarEntry"),ds=Symbol(
"stat"),us=Symbol("readdir"),fi=Symbol("onreaddir"),di=Symbol("pipe"),hr=Symbol("entry"),cs=Symbol("entryOpt"),ui=Symbol("writeEntryClass"),lr=Symbol("write"),fs2=Symbol(
"ondrain"),wt=class extends A{static{__name(this,"wt")}sync=!1;opt;cwd;maxReadSize;preservePaths;strict;noPax;prefix;linkCache;statCache;file;portable;zip;readdirCache;noDirRecurse;follow;noMtime;mtime;filter;jobs;[ui];onWriteEntry;[W];[pe]=new Map;[G]=0;[Ee]=!1;[me]=!1;constructor(t={}){
if(super(),this.opt=t,this.file=t.file||"",this.cwd=t.cwd||process.cwd(),this.maxReadSize=t.maxReadSize,this.preservePaths=!!t.preservePaths,this.strict=!!t.strict,
this.noPax=!!t.noPax,this.prefix=f(t.prefix||""),this.linkCache=t.linkCache||new Map,this.statCache=t.statCache||new Map,this.readdirCache=t.readdirCache||new Map,
this.onWriteEntry=t.onWriteEntry,this[ui]=de,typeof t.onwarn=="function"&&this.on("warn",t.onwarn),this.portable=!!t.portable,t.gzip||t.brotli||t.zstd){if((t.gzip?
1:0)+(t.brotli?1:0)+(t.zstd?1:0)>1)throw new TypeError("gzip, brotli, zstd are mutually exclusive");if(t.gzip&&(typeof t.gzip!="object"&&(t.gzip={}),this.portable&&
(t.gzip.portable=!0),this.zip=new ze(t.gzip)),t.brotli&&(typeof t.brotli!="object"&&(t.brotli={}),this.zip=new We(t.brotli)),t.zstd&&(typeof t.zstd!="object"&&(t.
zstd={}),this.zip=new Ye(t.zstd)),!this.zip)throw new Error("impossible");let e=this.zip;e.on("data",i=>super.write(i)),e.on("end",()=>super.end()),e.on("drain",
()=>this[fs2]()),this.on("resume",()=>e.resume())}else this.on("drain",this[fs2]);this.noDirRecurse=!!t.noDirRecurse,this.follow=!!t.follow,this.noMtime=!!t.noMtime,
t.mtime&&(this.mtime=t.mtime),this.filter=typeof t.filter=="function"?t.filter:()=>!0,this[W]=new hi,this[G]=0,this.jobs=Number(t.jobs)||4,this[Ee]=!1,this[me]=
!1}[lr](t){return super.write(t)}add(t){return this.write(t),this}end(t,e,i){return typeof t=="function"&&(i=t,t=void 0),typeof e=="function"&&(i=e,e=void 0),t&&
this.add(t),this[me]=!0,this[Ft](),i&&i(),this}write(t){if(this[me])throw new Error("write after end");return typeof t=="string"?this[ci](t):this[or](t),this.flowing}[or](t){
let e=f(ar.resolve(this.cwd,t.path));if(!this.filter(t.path,t))t.resume();else{let i=new pi(t.path,e);i.entry=new oi(t,this[cs](i)),i.entry.on("end",()=>this[ls](
i)),this[G]+=1,this[W].push(i)}this[Ft]()}[ci](t){let e=f(ar.resolve(this.cwd,t));this[W].push(new pi(t,e)),this[Ft]()}[ds](t){t.pending=!0,this[G]+=1;let e=this.
follow?"stat":"lstat";mi[e](t.absolute,(i,r)=>{t.pending=!1,this[G]-=1,i?this.emit("error",i):this[li](t,r)})}[li](t,e){if(this.statCache.set(t.absolute,e),t.stat=
e,!this.filter(t.path,e))t.ignore=!0;else if(e.isFile()&&e.nlink>1&&!this.linkCache.get(`${e.dev}:${e.ino}`)&&!this.sync)if(t===this[Et])this[ai](t);else{let i=`${e.
dev}:${e.ino}`,r=this[pe].get(i);r?r.push(t):this[pe].set(i,[t]),t.pendingLink=!0,t.pending=!0}this[Ft]()}[us](t){t.pending=!0,this[G]+=1,mi.readdir(t.absolute,
(e,i)=>{if(t.pending=!1,this[G]-=1,e)return this.emit("error",e);this[fi](t,i)})}[fi](t,e){this.readdirCache.set(t.absolute,e),t.readdir=e,this[Ft]()}[Ft](){if(!this[Ee]){
this[Ee]=!0;for(let t=this[W].head;t&&this[G]<this.jobs;t=t.next)if(this[ai](t.value),t.value.ignore){let e=t.next;this[W].removeNode(t),t.next=e}this[Ee]=!1,this[me]&&
this[W].length===0&&this[G]===0&&(this.zip?this.zip.end(nr):(super.write(nr),super.end()))}}get[Et](){return this[W]&&this[W].head&&this[W].head.value}[ls](t){this[W].
shift(),this[G]-=1;let{stat:e}=t;if(e&&e.isFile()&&e.nlink>1){let i=`${e.dev}:${e.ino}`,r=this[pe].get(i);if(r){this[pe].delete(i);for(let n of r)n.pending=!1,this[ai](
n)}}this[Ft]()}[ai](t){if(t.pending&&t.pendingLink&&t===this[Et]&&(t.pending=!1,t.pendingLink=!1),!t.pending){if(t.entry){t===this[Et]&&!t.piped&&this[di](t);return}
if(!t.stat){let e=this.statCache.get(t.absolute);e?this[li](t,e):this[ds](t)}if(t.stat&&!t.ignore){if(!this.noDirRecurse&&t.stat.isDirectory()&&!t.readdir){let e=this.
readdirCache.get(t.absolute);if(e?this[fi](t,e):this[us](t),!t.readdir)return}if(t.entry=this[hr](t),!t.entry){t.ignore=!0;return}t===this[Et]&&!t.piped&&this[di](
t)}}}[cs](t){return{onwarn:__name((e,i,r)=>this.warn(e,i,r),"onwarn"),noPax:this.noPax,cwd:this.cwd,absolute:t.absolute,preservePaths:this.preservePaths,maxReadSize:this.
maxReadSize,strict:this.strict,portable:this.portable,linkCache:this.linkCache,statCache:this.statCache,noMtime:this.noMtime,mtime:this.mtime,prefix:this.prefix,
onWriteEntry:this.onWriteEntry}}[hr](t){this[G]+=1;try{return new this[ui](t.path,this[cs](t)).on("end",()=>this[ls](t)).on("error",i=>this.emit("error",i))}catch(e){
this.emit("error",e)}}[fs2](){this[Et]&&this[Et].entry&&this[Et].entry.resume()}[di](t){t.piped=!0,t.readdir&&t.readdir.forEach(r=>{let n=t.path,o=n==="./"?"":n.
replace(/\/*$/,"/");this[ci](o+r)});let e=t.entry,i=this.zip;if(!e)throw new Error("cannot pipe without source");i?e.on("data",r=>{i.write(r)||e.pause()}):e.on(
"data",r=>{super.write(r)||e.pause()})}pause(){return this.zip&&this.zip.pause(),super.pause()}warn(t,e,i={}){Dt(this,t,e,i)}},kt=class extends wt{static{__name(
this,"kt")}sync=!0;constructor(t){super(t),this[ui]=ni}pause(){}resume(){}[ds](t){let e=this.follow?"statSync":"lstatSync";this[li](t,mi[e](t.absolute))}[us](t){
this[fi](t,mi.readdirSync(t.absolute))}[di](t){let e=t.entry,i=this.zip;if(t.readdir&&t.readdir.forEach(r=>{let n=t.path,o=n==="./"?"":n.replace(/\/*$/,"/");this[ci](
o+r)}),!e)throw new Error("Cannot pipe without source");i?e.on("data",r=>{i.write(r)}):e.on("data",r=>{super[lr](r)})}},Vn=__name((s3,t)=>{let e=new kt(s3),i=new Wt(
s3.file,{mode:s3.mode||438});e.pipe(i),fr(e,t)},"Vn"),$n=__name((s3,t)=>{let e=new wt(s3),i=new et(s3.file,{mode:s3.mode||438});e.pipe(i);let r=new Promise((n,o)=>{
i.on("error",o),i.on("close",n),e.on("error",o)});return dr(e,t).catch(n=>e.emit("error",n)),r},"$n"),fr=__name((s3,t)=>{t.forEach(e=>{e.charAt(0)==="@"?Ct({file:cr.
resolve(s3.cwd,e.slice(1)),sync:!0,noResume:!0,onReadEntry:__name(i=>s3.add(i),"onReadEntry")}):s3.add(e)}),s3.end()},"fr"),dr=__name(async(s3,t)=>{for(let e of t)
e.charAt(0)==="@"?await Ct({file:cr.resolve(String(s3.cwd),e.slice(1)),noResume:!0,onReadEntry:__name(i=>{s3.add(i)},"onReadEntry")}):s3.add(e);s3.end()},"dr"),
Xn=__name((s3,t)=>{let e=new kt(s3);return fr(e,t),e},"Xn"),qn=__name((s3,t)=>{let e=new wt(s3);return dr(e,t).catch(i=>e.emit("error",i)),e},"qn"),Qn=K(Vn,$n,Xn,
qn,(s3,t)=>{if(!t?.length)throw new TypeError("no paths specified to add to archive")}),Jn=process.env.__FAKE_PLATFORM__||process.platform,Er=Jn==="win32",{O_CREAT:wr,
O_NOFOLLOW:ur,O_TRUNC:Sr,O_WRONLY:yr}=pr.constants,Rr=Number(process.env.__FAKE_FS_O_FILENAME__)||pr.constants.UV_FS_O_FILEMAP||0,jn=Er&&!!Rr,to=512*1024,eo=Rr|
Sr|wr|yr,mr=!Er&&typeof ur=="number"?ur|Sr|wr|yr:null,ms=mr!==null?()=>mr:jn?s3=>s3<to?eo:"w":()=>"w",ps=__name((s3,t,e)=>{try{return wi.lchownSync(s3,t,e)}catch(i){
if(i?.code!=="ENOENT")throw i}},"ps"),Ei=__name((s3,t,e,i)=>{wi.lchown(s3,t,e,r=>{i(r&&r?.code!=="ENOENT"?r:null)})},"Ei"),io=__name((s3,t,e,i,r)=>{if(t.isDirectory())
Es(we.resolve(s3,t.name),e,i,n=>{if(n)return r(n);let o=we.resolve(s3,t.name);Ei(o,e,i,r)});else{let n=we.resolve(s3,t.name);Ei(n,e,i,r)}},"io"),Es=__name((s3,t,e,i)=>{
wi.readdir(s3,{withFileTypes:!0},(r,n)=>{if(r){if(r.code==="ENOENT")return i();if(r.code!=="ENOTDIR"&&r.code!=="ENOTSUP")return i(r)}if(r||!n.length)return Ei(s3,
t,e,i);let o=n.length,h=null,a=__name(l=>{if(!h){if(l)return i(h=l);if(--o===0)return Ei(s3,t,e,i)}},"a");for(let l of n)io(s3,l,t,e,a)})},"Es"),so=__name((s3,t,e,i)=>{
t.isDirectory()&&ws(we.resolve(s3,t.name),e,i),ps(we.resolve(s3,t.name),e,i)},"so"),ws=__name((s3,t,e)=>{let i;try{i=wi.readdirSync(s3,{withFileTypes:!0})}catch(r){
let n=r;if(n?.code==="ENOENT")return;if(n?.code==="ENOTDIR"||n?.code==="ENOTSUP")return ps(s3,t,e);throw n}for(let r of i)so(s3,r,t,e);return ps(s3,t,e)},"ws"),
Se=class extends Error{static{__name(this,"Se")}path;code;syscall="chdir";constructor(t,e){super(`${e}: Cannot cd into '${t}'`),this.path=t,this.code=e}get name(){
return"CwdError"}},St=class extends Error{static{__name(this,"St")}path;symlink;syscall="symlink";code="TAR_SYMLINK_ERROR";constructor(t,e){super("TAR_SYMLINK_E\
RROR: Cannot extract through symbolic link"),this.symlink=t,this.path=e}get name(){return"SymlinkError"}},no=__name((s3,t)=>{k.stat(s3,(e,i)=>{(e||!i.isDirectory())&&
(e=new Se(s3,e?.code||"ENOTDIR")),t(e)})},"no"),gr=__name((s3,t,e)=>{s3=f(s3);let i=t.umask??18,r=t.mode|448,n=(r&i)!==0,o=t.uid,h=t.gid,a=typeof o=="number"&&typeof h==
"number"&&(o!==t.processUid||h!==t.processGid),l=t.preserve,c=t.unlink,d=f(t.cwd),y=__name((E,x)=>{E?e(E):x&&a?Es(x,o,h,Le=>y(Le)):n?k.chmod(s3,r,e):e()},"y");if(s3===
d)return no(s3,y);if(l)return ro.mkdir(s3,{mode:r,recursive:!0}).then(E=>y(null,E??void 0),y);let D=f(Si.relative(d,s3)).split("/");Ss(d,D,r,c,d,void 0,y)},"gr"),
Ss=__name((s3,t,e,i,r,n,o)=>{if(t.length===0)return o(null,n);let h=t.shift(),a=f(Si.resolve(s3+"/"+h));k.mkdir(a,e,br(a,t,e,i,r,n,o))},"Ss"),br=__name((s3,t,e,i,r,n,o)=>h=>{
h?k.lstat(s3,(a,l)=>{if(a)a.path=a.path&&f(a.path),o(a);else if(l.isDirectory())Ss(s3,t,e,i,r,n,o);else if(i)k.unlink(s3,c=>{if(c)return o(c);k.mkdir(s3,e,br(s3,
t,e,i,r,n,o))});else{if(l.isSymbolicLink())return o(new St(s3,s3+"/"+t.join("/")));o(h)}}):(n=n||s3,Ss(s3,t,e,i,r,n,o))},"br"),oo=__name(s3=>{let t=!1,e;try{t=k.
statSync(s3).isDirectory()}catch(i){e=i?.code}finally{if(!t)throw new Se(s3,e??"ENOTDIR")}},"oo"),_r=__name((s3,t)=>{s3=f(s3);let e=t.umask??18,i=t.mode|448,r=(i&
e)!==0,n=t.uid,o=t.gid,h=typeof n=="number"&&typeof o=="number"&&(n!==t.processUid||o!==t.processGid),a=t.preserve,l=t.unlink,c=f(t.cwd),d=__name(E=>{E&&h&&ws(E,
n,o),r&&k.chmodSync(s3,i)},"d");if(s3===c)return oo(c),d();if(a)return d(k.mkdirSync(s3,{mode:i,recursive:!0})??void 0);let T=f(Si.relative(c,s3)).split("/"),D;
for(let E=T.shift(),x=c;E&&(x+="/"+E);E=T.shift()){x=f(Si.resolve(x));try{k.mkdirSync(x,i),D=D||x}catch{let Le=k.lstatSync(x);if(Le.isDirectory())continue;if(l){
k.unlinkSync(x),k.mkdirSync(x,i),D=D||x;continue}else if(Le.isSymbolicLink())return new St(x,x+"/"+T.join("/"))}}return d(D)},"_r"),ys=Object.create(null),Or=1e4,
Vt=new Set,Tr=__name(s3=>{Vt.has(s3)?Vt.delete(s3):ys[s3]=s3.normalize("NFD").toLocaleLowerCase("en").toLocaleUpperCase("en"),Vt.add(s3);let t=ys[s3],e=Vt.size-
Or;if(e>Or/10){for(let i of Vt)if(Vt.delete(i),delete ys[i],--e<=0)break}return t},"Tr"),ho=process.env.TESTING_TAR_FAKE_PLATFORM||process.platform,ao=ho==="win\
32",lo=__name(s3=>s3.split("/").slice(0,-1).reduce((e,i)=>{let r=e.at(-1);return r!==void 0&&(i=xr(r,i)),e.push(i||"/"),e},[]),"lo"),yi=class{static{__name(this,
"yi")}#t=new Map;#i=new Map;#s=new Set;reserve(t,e){t=ao?["win32 parallelization disabled"]:t.map(r=>mt(xr(Tr(r))));let i=new Set(t.map(r=>lo(r)).reduce((r,n)=>r.
concat(n)));this.#i.set(e,{dirs:i,paths:t});for(let r of t){let n=this.#t.get(r);n?n.push(e):this.#t.set(r,[e])}for(let r of i){let n=this.#t.get(r);if(!n)this.#t.
set(r,[new Set([e])]);else{let o=n.at(-1);o instanceof Set?o.add(e):n.push(new Set([e]))}}return this.#r(e)}#n(t){let e=this.#i.get(t);if(!e)throw new Error("fu\
nction does not have any path reservations");return{paths:e.paths.map(i=>this.#t.get(i)),dirs:[...e.dirs].map(i=>this.#t.get(i))}}check(t){let{paths:e,dirs:i}=this.#n(
t);return e.every(r=>r&&r[0]===t)&&i.every(r=>r&&r[0]instanceof Set&&r[0].has(t))}#r(t){return this.#s.has(t)||!this.check(t)?!1:(this.#s.add(t),t(()=>this.#e(t)),
!0)}#e(t){if(!this.#s.has(t))return!1;let e=this.#i.get(t);if(!e)throw new Error("invalid reservation");let{paths:i,dirs:r}=e,n=new Set;for(let o of i){let h=this.#t.
get(o);if(!h||h?.[0]!==t)continue;let a=h[1];if(!a){this.#t.delete(o);continue}if(h.shift(),typeof a=="function")n.add(a);else for(let l of a)n.add(l)}for(let o of r){
let h=this.#t.get(o),a=h?.[0];if(!(!h||!(a instanceof Set)))if(a.size===1&&h.length===1){this.#t.delete(o);continue}else if(a.size===1){h.shift();let l=h[0];typeof l==
"function"&&n.add(l)}else a.delete(t)}return this.#s.delete(t),n.forEach(o=>this.#r(o)),!0}},Lr=__name(()=>process.umask(),"Lr"),Dr=Symbol("onEntry"),_s=Symbol(
"checkFs"),Nr=Symbol("checkFs2"),Os=Symbol("isReusable"),P=Symbol("makeFs"),Ts=Symbol("file"),xs=Symbol("directory"),gi=Symbol("link"),Ar=Symbol("symlink"),Ir=Symbol(
"hardlink"),Re=Symbol("ensureNoSymlink"),Cr=Symbol("unsupported"),Fr=Symbol("checkPath"),Rs=Symbol("stripAbsolutePath"),yt=Symbol("mkdir"),O=Symbol("onError"),Ri=Symbol(
"pending"),kr=Symbol("pend"),$t=Symbol("unpend"),gs=Symbol("ended"),bs=Symbol("maybeClose"),Ls=Symbol("skip"),ge=Symbol("doChown"),be=Symbol("uid"),_e=Symbol("g\
id"),Oe=Symbol("checkedCwd"),fo=process.env.TESTING_TAR_FAKE_PLATFORM||process.platform,Te=fo==="win32",uo=1024,mo=__name((s3,t)=>{if(!Te)return u.unlink(s3,t);
let e=s3+".DELETE."+Mr(16).toString("hex");u.rename(s3,e,i=>{if(i)return t(i);u.unlink(e,t)})},"mo"),po=__name(s3=>{if(!Te)return u.unlinkSync(s3);let t=s3+".DE\
LETE."+Mr(16).toString("hex");u.renameSync(s3,t),u.unlinkSync(t)},"po"),vr=__name((s3,t,e)=>s3!==void 0&&s3===s3>>>0?s3:t!==void 0&&t===t>>>0?t:e,"vr"),Xt=class extends rt{static{
__name(this,"Xt")}[gs]=!1;[Oe]=!1;[Ri]=0;reservations=new yi;transform;writable=!0;readable=!1;uid;gid;setOwner;preserveOwner;processGid;processUid;maxDepth;forceChown;win32;newer;keep;noMtime;preservePaths;unlink;cwd;strip;processUmask;umask;dmode;fmode;chmod;constructor(t={}){
if(t.ondone=()=>{this[gs]=!0,this[bs]()},super(t),this.transform=t.transform,this.chmod=!!t.chmod,typeof t.uid=="number"||typeof t.gid=="number"){if(typeof t.uid!=
"number"||typeof t.gid!="number")throw new TypeError("cannot set owner without number uid and gid");if(t.preserveOwner)throw new TypeError("cannot preserve owne\
r in archive and also set owner explicitly");this.uid=t.uid,this.gid=t.gid,this.setOwner=!0}else this.uid=void 0,this.gid=void 0,this.setOwner=!1;this.preserveOwner=
t.preserveOwner===void 0&&typeof t.uid!="number"?process.getuid?.()===0:!!t.preserveOwner,this.processUid=(this.preserveOwner||this.setOwner)&&process.getuid?process.
getuid():void 0,this.processGid=(this.preserveOwner||this.setOwner)&&process.getgid?process.getgid():void 0,this.maxDepth=typeof t.maxDepth=="number"?t.maxDepth:
uo,this.forceChown=t.forceChown===!0,this.win32=!!t.win32||Te,this.newer=!!t.newer,this.keep=!!t.keep,this.noMtime=!!t.noMtime,this.preservePaths=!!t.preservePaths,
this.unlink=!!t.unlink,this.cwd=f(R.resolve(t.cwd||process.cwd())),this.strip=Number(t.strip)||0,this.processUmask=this.chmod?typeof t.processUmask=="number"?t.
processUmask:Lr():0,this.umask=typeof t.umask=="number"?t.umask:this.processUmask,this.dmode=t.dmode||511&~this.umask,this.fmode=t.fmode||438&~this.umask,this.on(
"entry",e=>this[Dr](e))}warn(t,e,i={}){return(t==="TAR_BAD_ARCHIVE"||t==="TAR_ABORT")&&(i.recoverable=!1),super.warn(t,e,i)}[bs](){this[gs]&&this[Ri]===0&&(this.
emit("prefinish"),this.emit("finish"),this.emit("end"))}[Rs](t,e){let i=t[e],{type:r}=t;if(!i||this.preservePaths)return!0;let[n,o]=ce(i),h=o.replaceAll(/\\/g,"\
/").split("/");if(h.includes("..")||Te&&/^[a-z]:\.\.$/i.test(h[0]??"")){if(e==="path"||r==="Link")return this.warn("TAR_ENTRY_ERROR",`${e} contains '..'`,{entry:t,
[e]:i}),!1;let a=R.posix.dirname(t.path),l=R.posix.normalize(R.posix.join(a,h.join("/")));if(l.startsWith("../")||l==="..")return this.warn("TAR_ENTRY_ERROR",`${e}\
 escapes extraction directory`,{entry:t,[e]:i}),!1}return n&&(t[e]=String(o),this.warn("TAR_ENTRY_INFO",`stripping ${n} from absolute ${e}`,{entry:t,[e]:i})),!0}[Fr](t){
let e=f(t.path),i=e.split("/");if(this.strip){if(i.length<this.strip)return!1;if(t.type==="Link"){let r=f(String(t.linkpath)).split("/");if(r.length>=this.strip)
t.linkpath=r.slice(this.strip).join("/");else return!1}i.splice(0,this.strip),t.path=i.join("/")}if(isFinite(this.maxDepth)&&i.length>this.maxDepth)return this.
warn("TAR_ENTRY_ERROR","path excessively deep",{entry:t,path:e,depth:i.length,maxDepth:this.maxDepth}),!1;if(!this[Rs](t,"path")||!this[Rs](t,"linkpath"))return!1;
if(t.absolute=R.isAbsolute(t.path)?f(R.resolve(t.path)):f(R.resolve(this.cwd,t.path)),!this.preservePaths&&typeof t.absolute=="string"&&t.absolute.indexOf(this.
cwd+"/")!==0&&t.absolute!==this.cwd)return this.warn("TAR_ENTRY_ERROR","path escaped extraction target",{entry:t,path:f(t.path),resolvedPath:t.absolute,cwd:this.
cwd}),!1;if(t.absolute===this.cwd&&t.type!=="Directory"&&t.type!=="GNUDumpDir")return!1;if(this.win32){let{root:r}=R.win32.parse(String(t.absolute));t.absolute=
r+ts(String(t.absolute).slice(r.length));let{root:n}=R.win32.parse(t.path);t.path=n+ts(t.path.slice(n.length))}return!0}[Dr](t){if(!this[Fr](t))return t.resume();
switch(co.equal(typeof t.absolute,"string"),t.type){case"Directory":case"GNUDumpDir":t.mode&&(t.mode=t.mode|448);case"File":case"OldFile":case"ContiguousFile":case"\
Link":case"SymbolicLink":return this[_s](t);default:return this[Cr](t)}}[O](t,e){t.name==="CwdError"?this.emit("error",t):(this.warn("TAR_ENTRY_ERROR",t,{entry:e}),
this[$t](),e.resume())}[yt](t,e,i){gr(f(t),{uid:this.uid,gid:this.gid,processUid:this.processUid,processGid:this.processGid,umask:this.processUmask,preserve:this.
preservePaths,unlink:this.unlink,cwd:this.cwd,mode:e},i)}[ge](t){return this.forceChown||this.preserveOwner&&(typeof t.uid=="number"&&t.uid!==this.processUid||typeof t.
gid=="number"&&t.gid!==this.processGid)||typeof this.uid=="number"&&this.uid!==this.processUid||typeof this.gid=="number"&&this.gid!==this.processGid}[be](t){return vr(
this.uid,t.uid,this.processUid)}[_e](t){return vr(this.gid,t.gid,this.processGid)}[Ts](t,e){let i=typeof t.mode=="number"?t.mode&4095:this.fmode,r=new et(String(
t.absolute),{flags:ms(t.size),mode:i,autoClose:!1});r.on("error",a=>{r.fd&&u.close(r.fd,()=>{}),r.write=()=>!0,this[O](a,t),e()});let n=1,o=__name(a=>{if(a){r.fd&&
u.close(r.fd,()=>{}),this[O](a,t),e();return}--n===0&&r.fd!==void 0&&u.close(r.fd,l=>{l?this[O](l,t):this[$t](),e()})},"o");r.on("finish",()=>{let a=String(t.absolute),
l=r.fd;if(typeof l=="number"&&t.mtime&&!this.noMtime){n++;let c=t.atime||new Date,d=t.mtime;u.futimes(l,c,d,y=>y?u.utimes(a,c,d,T=>o(T&&y)):o())}if(typeof l=="n\
umber"&&this[ge](t)){n++;let c=this[be](t),d=this[_e](t);typeof c=="number"&&typeof d=="number"&&u.fchown(l,c,d,y=>y?u.chown(a,c,d,T=>o(T&&y)):o())}o()});let h=this.
transform&&this.transform(t)||t;h!==t&&(h.on("error",a=>{this[O](a,t),e()}),t.pipe(h)),h.pipe(r)}[xs](t,e){let i=typeof t.mode=="number"?t.mode&4095:this.dmode;
this[yt](String(t.absolute),i,r=>{if(r){this[O](r,t),e();return}let n=1,o=__name(()=>{--n===0&&(e(),this[$t](),t.resume())},"o");t.mtime&&!this.noMtime&&(n++,u.
utimes(String(t.absolute),t.atime||new Date,t.mtime,o)),this[ge](t)&&(n++,u.chown(String(t.absolute),Number(this[be](t)),Number(this[_e](t)),o)),o()})}[Cr](t){t.
unsupported=!0,this.warn("TAR_ENTRY_UNSUPPORTED",`unsupported entry type: ${t.type}`,{entry:t}),t.resume()}[Ar](t,e){let i=f(R.relative(this.cwd,R.resolve(R.dirname(
String(t.absolute)),String(t.linkpath)))).split("/");this[Re](t,this.cwd,i,()=>this[gi](t,String(t.linkpath),"symlink",e),r=>{this[O](r,t),e()})}[Ir](t,e){let i=f(
R.resolve(this.cwd,String(t.linkpath))),r=f(String(t.linkpath)).split("/");this[Re](t,this.cwd,r,()=>this[gi](t,i,"link",e),n=>{this[O](n,t),e()})}[Re](t,e,i,r,n){
let o=i.shift();if(this.preservePaths||o===void 0)return r();let h=R.resolve(e,o);u.lstat(h,(a,l)=>{if(a)return r();if(l?.isSymbolicLink())return n(new St(h,R.resolve(
h,i.join("/"))));this[Re](t,h,i,r,n)})}[kr](){this[Ri]++}[$t](){this[Ri]--,this[bs]()}[Ls](t){this[$t](),t.resume()}[Os](t,e){return t.type==="File"&&!this.unlink&&
e.isFile()&&e.nlink<=1&&!Te}[_s](t){this[kr]();let e=[t.path];t.linkpath&&e.push(t.linkpath),this.reservations.reserve(e,i=>this[Nr](t,i))}[Nr](t,e){let i=__name(
h=>{e(h)},"i"),r=__name(()=>{this[yt](this.cwd,this.dmode,h=>{if(h){this[O](h,t),i();return}this[Oe]=!0,n()})},"r"),n=__name(()=>{if(t.absolute!==this.cwd){let h=f(
R.dirname(String(t.absolute)));if(h!==this.cwd)return this[yt](h,this.dmode,a=>{if(a){this[O](a,t),i();return}o()})}o()},"n"),o=__name(()=>{u.lstat(String(t.absolute),
(h,a)=>{if(a&&(this.keep||this.newer&&a.mtime>(t.mtime??a.mtime))){this[Ls](t),i();return}if(h||this[Os](t,a))return this[P](null,t,i);if(a.isDirectory()){if(t.
type==="Directory"){let l=this.chmod&&t.mode&&(a.mode&4095)!==t.mode,c=__name(d=>this[P](d??null,t,i),"c");return l?u.chmod(String(t.absolute),Number(t.mode),c):
c()}if(t.absolute!==this.cwd)return u.rmdir(String(t.absolute),l=>this[P](l??null,t,i))}if(t.absolute===this.cwd)return this[P](null,t,i);mo(String(t.absolute),
l=>this[P](l??null,t,i))})},"o");this[Oe]?n():r()}[P](t,e,i){if(t){this[O](t,e),i();return}switch(e.type){case"File":case"OldFile":case"ContiguousFile":return this[Ts](
e,i);case"Link":return this[Ir](e,i);case"SymbolicLink":return this[Ar](e,i);case"Directory":case"GNUDumpDir":return this[xs](e,i)}}[gi](t,e,i,r){u[i](e,String(
t.absolute),n=>{n?this[O](n,t):(this[$t](),t.resume()),r()})}},ye=__name(s3=>{try{return[null,s3()]}catch(t){return[t,null]}},"ye"),xe=class extends Xt{static{__name(
this,"xe")}sync=!0;[P](t,e){return super[P](t,e,()=>{})}[_s](t){if(!this[Oe]){let n=this[yt](this.cwd,this.dmode);if(n)return this[O](n,t);this[Oe]=!0}if(t.absolute!==
this.cwd){let n=f(R.dirname(String(t.absolute)));if(n!==this.cwd){let o=this[yt](n,this.dmode);if(o)return this[O](o,t)}}let[e,i]=ye(()=>u.lstatSync(String(t.absolute)));
if(i&&(this.keep||this.newer&&i.mtime>(t.mtime??i.mtime)))return this[Ls](t);if(e||this[Os](t,i))return this[P](null,t);if(i.isDirectory()){if(t.type==="Directo\
ry"){let o=this.chmod&&t.mode&&(i.mode&4095)!==t.mode,[h]=o?ye(()=>{u.chmodSync(String(t.absolute),Number(t.mode))}):[];return this[P](h,t)}let[n]=ye(()=>u.rmdirSync(
String(t.absolute)));this[P](n,t)}let[r]=t.absolute===this.cwd?[]:ye(()=>po(String(t.absolute)));this[P](r,t)}[Ts](t,e){let i=typeof t.mode=="number"?t.mode&4095:
this.fmode,r=__name(h=>{let a;try{u.closeSync(n)}catch(l){a=l}(h||a)&&this[O](h||a,t),e()},"r"),n;try{n=u.openSync(String(t.absolute),ms(t.size),i)}catch(h){return r(
h)}let o=this.transform&&this.transform(t)||t;o!==t&&(o.on("error",h=>this[O](h,t)),t.pipe(o)),o.on("data",h=>{try{u.writeSync(n,h,0,h.length)}catch(a){r(a)}}),
o.on("end",()=>{let h=null;if(t.mtime&&!this.noMtime){let a=t.atime||new Date,l=t.mtime;try{u.futimesSync(n,a,l)}catch(c){try{u.utimesSync(String(t.absolute),a,
l)}catch{h=c}}}if(this[ge](t)){let a=this[be](t),l=this[_e](t);try{u.fchownSync(n,Number(a),Number(l))}catch(c){try{u.chownSync(String(t.absolute),Number(a),Number(
l))}catch{h=h||c}}}r(h)})}[xs](t,e){let i=typeof t.mode=="number"?t.mode&4095:this.dmode,r=this[yt](String(t.absolute),i);if(r){this[O](r,t),e();return}if(t.mtime&&
!this.noMtime)try{u.utimesSync(String(t.absolute),t.atime||new Date,t.mtime)}catch{}if(this[ge](t))try{u.chownSync(String(t.absolute),Number(this[be](t)),Number(
this[_e](t)))}catch{}e(),t.resume()}[yt](t,e){try{return _r(f(t),{uid:this.uid,gid:this.gid,processUid:this.processUid,processGid:this.processGid,umask:this.processUmask,
preserve:this.preservePaths,unlink:this.unlink,cwd:this.cwd,mode:e})}catch(i){return i}}[Re](t,e,i,r,n){if(this.preservePaths||i.length===0)return r();let o=e;for(let h of i){
o=R.resolve(o,h);let[a,l]=ye(()=>u.lstatSync(o));if(a)return r();if(l.isSymbolicLink())return n(new St(o,R.resolve(e,i.join("/"))))}r()}[gi](t,e,i,r){let n=`${i}\
Sync`;try{u[n](e,String(t.absolute)),r(),t.resume()}catch(o){return this[O](o,t)}}},Eo=__name(s3=>{let t=new xe(s3),e=s3.file,i=Br.statSync(e),r=s3.maxReadSize||
16*1024*1024;new Be(e,{readSize:r,size:i.size}).pipe(t)},"Eo"),wo=__name((s3,t)=>{let e=new Xt(s3),i=s3.maxReadSize||16*1024*1024,r=s3.file;return new Promise((o,h)=>{
e.on("error",h),e.on("close",o),Br.stat(r,(a,l)=>{if(a)h(a);else{let c=new _t(r,{readSize:i,size:l.size});c.on("error",h),c.pipe(e)}})})},"wo"),So=K(Eo,wo,s3=>new xe(
s3),s3=>new Xt(s3),(s3,t)=>{t?.length&&Qi(s3,t)}),yo=__name((s3,t)=>{let e=new kt(s3),i=!0,r,n;try{try{r=v.openSync(s3.file,"r+")}catch(a){if(a?.code==="ENOENT")
r=v.openSync(s3.file,"w+");else throw a}let o=v.fstatSync(r),h=Buffer.alloc(512);t:for(n=0;n<o.size;n+=512){for(let c=0,d=0;c<512;c+=d){if(d=v.readSync(r,h,c,h.
length-c,n+c),n===0&&h[0]===31&&h[1]===139)throw new Error("cannot append to compressed archives");if(!d)break t}let a=new F(h);if(!a.cksumValid)break;let l=512*
Math.ceil((a.size||0)/512);if(n+l+512>o.size)break;n+=l,s3.mtimeCache&&a.mtime&&s3.mtimeCache.set(String(a.path),a.mtime)}i=!1,Ro(s3,e,n,r,t)}finally{if(i)try{v.
closeSync(r)}catch{}}},"yo"),Ro=__name((s3,t,e,i,r)=>{let n=new Wt(s3.file,{fd:i,start:e});t.pipe(n),bo(t,r)},"Ro"),go=__name((s3,t)=>{t=Array.from(t);let e=new wt(
s3),i=__name((n,o,h)=>{let a=__name((T,D)=>{T?v.close(n,E=>h(T)):h(null,D)},"a"),l=0;if(o===0)return a(null,0);let c=0,d=Buffer.alloc(512),y=__name((T,D)=>{if(T||
D===void 0)return a(T);if(c+=D,c<512&&D)return v.read(n,d,c,d.length-c,l+c,y);if(l===0&&d[0]===31&&d[1]===139)return a(new Error("cannot append to compressed ar\
chives"));if(c<512)return a(null,l);let E=new F(d);if(!E.cksumValid)return a(null,l);let x=512*Math.ceil((E.size??0)/512);if(l+x+512>o||(l+=x+512,l>=o))return a(
null,l);s3.mtimeCache&&E.mtime&&s3.mtimeCache.set(String(E.path),E.mtime),c=0,v.read(n,d,0,512,l,y)},"y");v.read(n,d,0,512,l,y)},"i");return new Promise((n,o)=>{
e.on("error",o);let h="r+",a=__name((l,c)=>{if(l&&l.code==="ENOENT"&&h==="r+")return h="w+",v.open(s3.file,h,a);if(l||!c)return o(l);v.fstat(c,(d,y)=>{if(d)return v.
close(c,()=>o(d));i(c,y.size,(T,D)=>{if(T)return o(T);let E=new et(s3.file,{fd:c,start:D});e.pipe(E),E.on("error",o),E.on("close",n),_o(e,t)})})},"a");v.open(s3.
file,h,a)})},"go"),bo=__name((s3,t)=>{t.forEach(e=>{e.charAt(0)==="@"?Ct({file:Pr.resolve(s3.cwd,e.slice(1)),sync:!0,noResume:!0,onReadEntry:__name(i=>s3.add(i),
"onReadEntry")}):s3.add(e)}),s3.end()},"bo"),_o=__name(async(s3,t)=>{for(let e of t)e.charAt(0)==="@"?await Ct({file:Pr.resolve(String(s3.cwd),e.slice(1)),noResume:!0,
onReadEntry:__name(i=>s3.add(i),"onReadEntry")}):s3.add(e);s3.end()},"_o"),vt=K(yo,go,()=>{throw new TypeError("file is required")},()=>{throw new TypeError("fi\
le is required")},(s3,t)=>{if(!Bs(s3))throw new TypeError("file is required");if(s3.gzip||s3.brotli||s3.zstd||s3.file.endsWith(".br")||s3.file.endsWith(".tbr"))
throw new TypeError("cannot append to compressed archives");if(!t?.length)throw new TypeError("no paths specified to add/replace")}),Oo=K(vt.syncFile,vt.asyncFile,
vt.syncNoFile,vt.asyncNoFile,(s3,t=[])=>{vt.validate?.(s3,t),To(s3)}),To=__name(s3=>{let t=s3.filter;s3.mtimeCache||(s3.mtimeCache=new Map),s3.filter=t?(e,i)=>t(
e,i)&&!((s3.mtimeCache?.get(e)??i.mtime??0)>(i.mtime??0)):(e,i)=>!((s3.mtimeCache?.get(e)??i.mtime??0)>(i.mtime??0))},"To");var LARGEST_TEXT=4*1024*1024,LARGEST_TEXTS=32*1024*1024,MOST_ENTRIES=1e4,READ_BYTES=256*1024;async function readArchiveEntries(file,signal){let files=new Map,links=new Map,
textBytes=0,ended=!1;if(await parse({file,signal,visit:__name(async entry=>{if(ended)throw new ActionError("something follows its end mark");if(files.size+links.
size>=MOST_ENTRIES)throw new ActionError(`it has more than ${MOST_ENTRIES} entries`);if(files.has(entry.path)||links.has(entry.path))throw new ActionError(`it h\
as ${quoted(entry.path)} twice`);if(entry.type==="Directory"||entry.type==="SymbolicLink")entry.type==="SymbolicLink"&&links.set(entry.path,entry.linkpath??""),
entry.resume();else if(entry.type==="File"){let archived=await readFile5(entry);if(textBytes+=archived.text?.length??0,textBytes>LARGEST_TEXTS)throw new ActionError(
"its descriptions are too large");files.set(entry.path,archived)}else throw new ActionError(`${quoted(entry.path)} is neither a file nor a folder`)},"visit"),onEndMark:__name(
()=>ended=!0,"onEndMark")}),!ended)throw new ActionError("it is cut: its end mark is missing");return{files,links}}__name(readArchiveEntries,"readArchiveEntries");
async function parse({file,signal,visit,onEndMark}){let failure=new AbortController,stop=AbortSignal.any([signal,failure.signal]),fail=__name(reason=>failure.abort(
reason),"fail"),visits=Promise.resolve(),parser=new rt({strict:!0,onReadEntry:__name(entry=>{visits=visits.then(()=>visit(entry)),visits.catch(fail)},"onReadEnt\
ry")});parser.on("error",fail),parser.on("meta",()=>fail(new ActionError("it has an extended header"))),parser.on("ignoredEntry",entry=>fail(new ActionError(`${quoted(
entry.path)} is of an unknown type`))),parser.on("nullBlock",onEndMark);try{let first=!0;for await(let chunk of createReadStream(file,{highWaterMark:READ_BYTES,
signal:stop})){if(first&&compressionOf(chunk)!==null)throw new ActionError("it is compressed as a whole");first=!1,stop.throwIfAborted(),parser.write(chunk)||await once2(
parser,"drain",{signal:stop})}let end=once2(parser,"end",{signal:stop});parser.end(),await end,await visits,stop.throwIfAborted()}catch(error){throw stop.aborted?
stop.reason:error}}__name(parse,"parse");async function readFile5(entry){let stored=createHash3("sha256"),texts=entry.size<=LARGEST_TEXT?[]:null,chunks=entry[Symbol.
asyncIterator](),head=await chunks.next(),decompress=head.done?null:compressionOf(head.value),isText=!head.done&&texts!==null&&(head.value[0]===123||head.value[0]===
91),plain2=await digestOf(__name(async function*(){for(let next=head;!next.done;next=await chunks.next())stored.update(next.value),isText&&texts.push(next.value),
yield next.value},"bytes")(),decompress),digest2=`sha256:${stored.digest("hex")}`,text=isText?Buffer.concat(texts).toString("utf8"):null;return{digest:digest2,plainDigest:plain2===
null?digest2:`sha256:${plain2.digest("hex")}`,text}}__name(readFile5,"readFile");async function digestOf(bytes,decompress){if(decompress===null){for await(let _2 of bytes)
;return null}let hash=createHash3("sha256");return await pipeline(bytes,decompress,async plain2=>{for await(let chunk of plain2)hash.update(chunk)}),hash}__name(
digestOf,"digestOf");function compressionOf(head){return head.subarray(0,3).equals(Buffer.from([31,139,8]))?createGunzip():head.subarray(0,4).equals(Buffer.from(
[40,181,47,253]))?createZstdDecompress():null}__name(compressionOf,"compressionOf");function quoted(name){return JSON.stringify(name.slice(0,200))}__name(quoted,
"quoted");function imageOfIndex(files,expected){let used=new Set,read=__name(digest2=>{let text=blob3(digest2).text;if(text===null)throw new ActionError(`${digest2} is no\
 manifest`);return asObject(parseJson(text,digest2),digest2)},"read"),blob3=__name(digest2=>{let name=`blobs/sha256/${digest2.replace(/^sha256:/,"")}`,file=files.
get(name);if(file===void 0)throw new ActionError(`it lacks ${digest2}`);return used.add(name),file},"blob"),readLayers=__name(manifest2=>{let layers=asList(manifest2.
layers,"layers",descriptor).map(({digest:digest2})=>digest2);return layers.forEach(blob3),layers},"readLayers"),index=asObject(parseJson(files.get("index.json")?.
text??"","index.json"),"index.json"),image=onlyOne(asList(index.manifests,"manifests",descriptor),"index.json");checkNames(image.annotations,expected.reference);
let manifest=read(image.digest);if("manifests"in manifest){let inner=asList(manifest.manifests,"manifests",descriptor);for(let attestation of inner.filter(isAttestation)){
let{config,...rest}=read(attestation.digest);blob3(descriptor(config,"config").digest),readLayers(rest)}manifest=read(onlyOne(inner.filter(each=>!isAttestation(
each)),"its index").digest)}if(descriptor(manifest.config,"config").digest!==expected.configDigest)throw new ActionError("its index leads to another image than \
its manifest.json");if(readLayers(manifest).join()!==expected.layers.join())throw new ActionError("its index leads to other layers than its manifest.json");return used}
__name(imageOfIndex,"imageOfIndex");function descriptor(value,where){let fields=asObject(value,where);if("urls"in fields)throw new ActionError(`${where} is to b\
e fetched from elsewhere`);let annotations=fields.annotations??{};return{digest:asDigest(fields.digest,`${where}.digest`),annotations:asMap(annotations,`${where}\
.annotations`,asText)}}__name(descriptor,"descriptor");function onlyOne(images,where){let[image,...others]=images;if(image===void 0||others.length>0)throw new ActionError(
`${where} has ${images.length} images, not one`);return image}__name(onlyOne,"onlyOne");function isAttestation({annotations}){return annotations["vnd.docker.ref\
erence.type"]==="attestation-manifest"}__name(isAttestation,"isAttestation");function checkNames(annotations,reference){let tag=annotations["org.opencontainers.\
image.ref.name"];if(!(annotations["io.containerd.image.name"]===reference&&(tag===void 0||reference.endsWith(`:${tag}`))))throw new ActionError(`its image is no\
t ${reference} alone`)}__name(checkNames,"checkNames");function imageOfArchive(entries,reference){let{files,links}=entries;for(let name of[...files.keys(),...links.keys()])checkName(name);for(let[link,target]of links)
if(!layerFile.test(link)||!linkedLayer.test(target))throw new ActionError(`${link} is a link out of it`);checkDigests(files);let manifest=readManifest(files,reference);
checkRepositories(files.get("repositories"),reference);let config=named(files,manifest.config,"config");if(digestInName(manifest.config)!==config.digest)throw new ActionError(
"its config is not what its name says");let diffIds=readDiffIds(config);if(diffIds.length!==manifest.layers.length)throw new ActionError("its config tells of ot\
her layers than it holds");let layers=manifest.layers.map(name=>resolveLink(links,name));for(let[index,name]of layers.entries())if(named(files,name,diffIds[index]??
"").plainDigest!==diffIds[index])throw new ActionError(`layer ${index+1} is not ${diffIds[index]}`);let image={configDigest:config.digest,diffIds},used=new Set(
[manifest.config,...layers]);if(files.has("index.json")){let blobs=layers.map(digestInName);for(let name of imageOfIndex(files,{reference,configDigest:config.digest,
layers:blobs}))used.add(name)}else if(layers.some(name=>name.startsWith("blobs/")))throw new ActionError("it has blobs and no index.json");for(let[name,file]of files)
used.has(name)||checkUnused(name,file,layers);return image}__name(imageOfArchive,"imageOfArchive");var layerFile=/^[0-9a-f]{64}\/layer\.tar$/,linkedLayer=/^\.\.\/[0-9a-f]{64}\/layer\.tar$/,
blob=/^blobs\/sha256\/[0-9a-f]{64}$/,legacyConfig=/^[0-9a-f]{64}\.json$/,legacyNote=/^([0-9a-f]{64})\/(?:VERSION|json)$/,documents=new Set(["index.json","manife\
st.json","oci-layout","repositories"]);function checkName(name){if(!(documents.has(name)||[blob,layerFile,legacyConfig,legacyNote].some(pattern=>pattern.test(name))))
throw new ActionError(`it has ${JSON.stringify(name.slice(0,200))}, which no engine writes`)}__name(checkName,"checkName");function checkDigests(files){for(let[
name,file]of files)if(blob.test(name)&&digestInName(name)!==file.digest)throw new ActionError(`${digestInName(name)} is damaged`)}__name(checkDigests,"checkDige\
sts");function readManifest(files,reference){let text=named(files,"manifest.json","manifest.json").text??"",[manifest,...others]=asList(parseJson(text,"manifest\
.json"),"manifest.json",asObject);if(manifest===void 0||others.length>0)throw new ActionError(`it has ${others.length+(manifest?1:0)} images, not one`);let tags=asList(
manifest.RepoTags,"RepoTags",asText);if(tags.length!==1||tags[0]!==reference)throw new ActionError(`its image is not ${reference} alone`);return{config:asText(manifest.
Config,"Config"),layers:asList(manifest.Layers,"Layers",asText)}}__name(readManifest,"readManifest");function checkRepositories(file,reference){if(file===void 0)
return;let repositories=asMap(parseJson(file.text??"","repositories"),"repositories",(tags,where)=>asMap(tags,where,asText)),references=Object.entries(repositories).
flatMap(([name,tags])=>Object.keys(tags).map(tag=>`${name}:${tag}`));if(references.length!==1||references[0]!==reference)throw new ActionError(`its image is not\
 ${reference} alone`)}__name(checkRepositories,"checkRepositories");function readDiffIds(config){let image=asObject(parseJson(config.text??"","its config"),"its\
 config");return asList(asObject(image.rootfs,"rootfs").diff_ids,"rootfs.diff_ids",asDigest)}__name(readDiffIds,"readDiffIds");function resolveLink(links,name){
return links.get(name)?.replace(/^\.\.\//,"")??name}__name(resolveLink,"resolveLink");function named(files,name,what){let file=files.get(name);if(file===void 0)
throw new ActionError(`it lacks ${blob.test(name)?digestInName(name):what}`);return file}__name(named,"named");function digestInName(name){return`sha256:${name.
replace(/^blobs\/sha256\//,"").replace(/\.json$/,"")}`}__name(digestInName,"digestInName");function checkUnused(name,{text},layers){if(!(documents.has(name)||legacyNote.
exec(name)?.[1]!==void 0)){if(blob.test(name)&&text!==null){let note=asObject(parseJson(text,name),name);if(typeof note.id=="string"&&!["layers","manifests","ro\
otfs"].some(field=>field in note))return}throw new ActionError(`it has ${name}, which is no part of its ${layers.length} layers`)}}__name(checkUnused,"checkUnus\
ed");async function describeBaseArchive(file,{reference,signal}){try{return{kind:"sound",image:imageOfArchive(await readArchiveEntries(file,signal),reference)}}catch(error){
return signal.throwIfAborted(),{kind:"unsound",reason:errorMessage(error)}}}__name(describeBaseArchive,"describeBaseArchive");async function verifyBaseArchive(file,{
stored},check){if(stored===null)return{kind:"unsound",reason:"the base record says that no image is stored"};let verdict=await describeBaseArchive(file,check);if(verdict.
kind==="unsound")return verdict;let{configDigest,diffIds}=verdict.image;return configDigest!==stored.configDigest?{kind:"unsound",reason:"its config is not the \
one in the base record"}:isDeepStrictEqual3(diffIds,stored.diffIds)?verdict:{kind:"unsound",reason:"its layers are not those in the base record"}}__name(verifyBaseArchive,
"verifyBaseArchive");import{readFile as readFile6,writeFile as writeFile2}from"node:fs/promises";import{join as join11}from"node:path";var entryFiles={record:"record.json",archive:"base.tar"},FORMAT="v3";function entryPrefix(keyPrefix,part,key){return`${keyPrefix}-${part}-${FORMAT}-${key}-`}__name(
entryPrefix,"entryPrefix");function entryName(keyPrefix,part,base){return timedEntry(entryPrefix(keyPrefix,part,base.key),new Date(base.builtAt))}__name(entryName,
"entryName");async function writeRecordEntry(folder,{record,archiveEntry}){await writeFile2(join11(folder,entryFiles.record),JSON.stringify({archiveEntry,record:writeBaseRecord(
record)}))}__name(writeRecordEntry,"writeRecordEntry");async function readRecordEntry(folder,{key,keyPrefix}){let{file,bytes}=await onlyFile(folder,entryFiles.record);
if(bytes>LARGEST_RECORD_BYTES)throw new ActionError("its record is too large");let entry=asObject(parseJson(await readFile6(file,"utf8"),"its record"),"its reco\
rd"),record=readBaseRecord(entry.record);if(record.key!==key)throw new ActionError("its record is of another base key");let archiveEntry=asText(entry.archiveEntry,
"archiveEntry");if(!isTimedEntryOf(archiveEntry,entryPrefix(keyPrefix,"archive",key)))throw new ActionError("its record names the image of another base key");return{
record,archiveEntry}}__name(readRecordEntry,"readRecordEntry");import{createWriteStream as createWriteStream2}from"node:fs";import{statfs}from"node:fs/promises";import{dirname as dirname3}from"node:path";import{pipeline as pipeline2}from"node:stream/promises";var CHECK_BYTES=64*1024*1024;async function writeArchive(archive,{file,spareBytes,signal}){let folder=dirname3(file),bytes=0;return await pipeline2(archive,__name(
async function*(chunks){let checkAt=0;for await(let chunk of chunks)bytes>=checkAt&&(await checkFreeSpace(folder,spareBytes+CHECK_BYTES),checkAt=bytes+CHECK_BYTES),
bytes+=chunk.length,yield chunk},"counted"),createWriteStream2(file),{signal}),bytes}__name(writeArchive,"writeArchive");async function checkFreeSpace(folder,bytes){
let{bavail,bsize}=await statfs(folder),free=bavail*bsize;if(free<bytes)throw new ActionError(`the disk is too full: ${mebibytes(free)} free, ${mebibytes(bytes)}\
 needed`)}__name(checkFreeSpace,"checkFreeSpace");function mebibytes(bytes){return`${Math.floor(bytes/1024/1024)} MiB`}__name(mebibytes,"mebibytes");var NotThinError=class extends ActionError{static{__name(this,"NotThinError")}name="NotThinError";reason;constructor(reason,options={}){super(`The base cannot b\
e kept thin: ${reason}`,options),this.reason=reason}};async function openThinForm({thin,onWhole},reference,signal){try{return thin===null?null:await thin(reference,signal)}catch(error){if(!(error instanceof NotThinError))
throw error;return onWhole(error.reason),null}}__name(openThinForm,"openThinForm");async function fetchRecord(key,transfer2){var _stack=[];try{let{keyPrefix,log}=transfer2;let entries=__using(_stack,new CacheEntries(transfer2),!0);let place={file:entryFiles.
record,prefix:entryPrefix(keyPrefix,"record",key)};let found2=await entries.newest(place);if(found2.key===null)return log.info(found2.remark??"The Actions cache\
 has no base for this key."),null;if(!await entries.download({...place,key:found2.key}))throw new ActionError("the record is gone");let read=await readRecordEntry(
entries.folder,{key,keyPrefix});if(await entries.has({file:entryFiles.archive,key:read.archiveEntry}))return read;log.info(`The Actions cache has the image of t\
his base no more (${read.archiveEntry}).`);return null}catch(_2){var _error=_2,_hasError=!0}finally{var _promise=__callDispose(_stack,_error,_hasError);_promise&&
await _promise}}__name(fetchRecord,"fetchRecord");async function fetchArchive({archiveEntry},transfer2){var _stack=[];try{let entries=__using(_stack,new CacheEntries(
transfer2),!0);let isThere=await entries.download({file:entryFiles.archive,key:archiveEntry});return isThere?await onlyFile(entries.folder,entryFiles.archive):null}catch(_2){
var _error=_2,_hasError=!0}finally{var _promise=__callDispose(_stack,_error,_hasError);_promise&&await _promise}}__name(fetchArchive,"fetchArchive");async function saveEntries({
record,image},transfer2){var _stack=[];try{let{environment,keyPrefix,log}=transfer2;let ban=cacheWriteBan(environment);if(ban!==null)return{kind:"skipped",reason:ban};
let entries=__using(_stack,new CacheEntries(transfer2),!0);let entry=entryName(keyPrefix,"record",record);let[archiveEntry,stored,archiveBytes]=["",record.stored,
0];if(image.kind==="stored"){if(stored===null||!isTimedEntryOf(image.location,entryPrefix(keyPrefix,"archive",record.key)))throw new ActionError("its record is \
renewed, and no image of it is stored");archiveEntry=image.location}else{archiveEntry=entryName(keyPrefix,"archive",record),{stored,archiveBytes}=await writeImage(
record,image,{...transfer2,folder:entries.folder});let refusal2=await entries.upload({file:entryFiles.archive,key:archiveEntry});if(refusal2!==null)return notSaved(
refusal2);await rm3(join12(entries.folder,entryFiles.archive)),log.debug(`The image of the base is in the Actions cache as ${archiveEntry}.`)}await writeRecordEntry(
entries.folder,{record:{...record,stored},archiveEntry});let refusal=await entries.upload({file:entryFiles.record,key:entry});return refusal===null?{kind:"saved",
entry,archiveBytes}:notSaved(refusal)}catch(_2){var _error=_2,_hasError=!0}finally{var _promise=__callDispose(_stack,_error,_hasError);_promise&&await _promise}}
__name(saveEntries,"saveEntries");async function writeImage(record,image,{folder,imagesUntil,limits,signal}){let archive=join12(folder,entryFiles.archive),{reference}=image,
thin=await openThinForm(image,reference,signal),form=thin===null?"whole":"thin",bytes=thin??await imagesUntil(signal).saveImage(reference);await writeArchive(bytes,
{file:archive,spareBytes:limits.spareBytes,signal});let verdict=await describeBaseArchive(archive,{reference,signal});if(verdict.kind==="unsound")throw new ActionError(
`what the engine saved cannot be used: ${verdict.reason}`);if(form==="whole"&&verdict.image.diffIds.join()!==record.diffIds.join())throw new ActionError(`the en\
gine has another image as ${reference} by now`);let archiveBytes=(await stat5(archive)).size;return await checkFreeSpace(folder,archiveBytes+limits.spareBytes),
{stored:{form,...verdict.image},archiveBytes}}__name(writeImage,"writeImage");function notSaved({isExpected,reason}){return{kind:isExpected?"skipped":"failed",reason}}
__name(notSaved,"notSaved");import{createReadStream as createReadStream2}from"node:fs";async function loadBase({archive,record,reference},{imagesUntil,signal}){let verdict=await verifyBaseArchive(archive,record,{reference,signal});if(verdict.kind===
"unsound")throw new ActionError(`its image archive cannot be used: ${verdict.reason}`);let images=imagesUntil(signal),before=await images.inspectImage(reference);
try{await images.loadImage(createReadStream2(archive));let image=await images.inspectImage(reference);if(image===null)throw new ActionError(`the engine has no ${reference}\
 after loading it`);let difference=matchesImage(record,image);if(difference!==null)throw new ActionError(`the engine made another image of it: ${difference}`);return signal.
throwIfAborted(),image}catch(error){throw await putBack(before,reference,imagesUntil(AbortSignal.timeout(PUT_BACK_LIMIT_MS))),error}}__name(loadBase,"loadBase");
var PUT_BACK_LIMIT_MS=5e3;async function putBack(before,reference,images){await images.inspectImage(reference).then(now=>now?.id===before?.id,()=>!1)||(await images.
removeImage(reference).catch(()=>{}),before!==null&&await images.tagImage(before.id,reference).catch(()=>{}))}__name(putBack,"putBack");function restoreLimitMs({buildSeconds},mostMs,leastMs=3e4){return Math.min(mostMs,Math.max(leastMs,buildSeconds*1e3))}__name(restoreLimitMs,"restoreLimitMs");function foundOrNull(store,ask){return foundOrThrow({...store,isUnanswered:__name(()=>!1,"isUnanswered")},ask)}__name(foundOrNull,"foundOrNull");async function foundOrThrow({
place,log,signal,isUnanswered:isUnanswered3},ask){try{return await ask()}catch(error){signal.throwIfAborted();let reason=asSentence(faultReason(error));if(isUnanswered3(
error)){let message=`It cannot be told whether ${place} has this base: ${reason} Run this again when that is mended.`;throw new ActionError(message,{cause:error})}
return log.warning(`The base is not taken from ${place}: ${reason} The job goes on without it.`),null}}__name(foundOrThrow,"foundOrThrow");function faultReason(error){
return(error instanceof RegistryError?error.message:plainReason(errorMessage(error))).replace(/\.$/,"")}__name(faultReason,"faultReason");function asSentence(reason){
return/[?!…]$/.test(reason)?reason:`${reason}.`}__name(asSentence,"asSentence");function reportSave(outcome,place,log){return outcome.kind==="saved"&&log.info(`The base is in ${place} now, as ${outcome.entry}.`),outcome.kind==="skipped"&&log.
info(`The base was not put into ${place}: ${outcome.reason}.`),outcome.kind==="failed"&&log.warning(`The base could not be put into ${place}: ${outcome.reason}.\
 The next job may have to build it again.`),outcome}__name(reportSave,"reportSave");var defaultLimits={lookUpMs:3e4,restoreMs:5*6e4,leastRestoreMs:3e4,idleMs:3e4,saveMs:5*6e4,spareBytes:256*1024*1024},PLACE="the Actions cache";function createActionsStore(options){
let{environment,imagesUntil,stagingFolder,signal}=options,{outage=new CacheOutage}=options,limits={...defaultLimits,...options.limits},bounded=__name(({what,limitMs,
log},body)=>withinTime({what,limitMs,signal},stop=>inStagingFolder({parent:stagingFolder,prefix:"base-"},folder=>body({...options,limits,folder,log,signal:stop}))),
"bounded"),load=__name((entry,log)=>foundOrNull({place:PLACE,log,signal},()=>{let start=performance.now(),{record}=entry,limitMs=restoreLimitMs(record,limits.restoreMs,
limits.leastRestoreMs),what=`the restore of a base that was built in ${record.buildSeconds.toFixed(1)} s`;return bounded({what,limitMs,log},async transfer2=>{let archive=await fetchArchive(
entry,transfer2);if(archive===null)return log.info(`The Actions cache has the image of this base no more (${entry.archiveEntry}).`),null;let stored={archive:archive.
file,record,reference:options.reference(record.key)};return{image:await loadBase(stored,{imagesUntil,signal:transfer2.signal}),seconds:(performance.now()-start)/
1e3,archiveBytes:archive.bytes}})}),"load"),lookUp2=__name(async(key,log)=>{checkCacheAvailable(environment);let limit={what:"the look-up",limitMs:limits.restoreMs,
log},entry=await bounded(limit,transfer2=>fetchRecord(key,transfer2)).catch(error=>{throw outage.note(error),error});return entry===null?null:{record:entry.record,
location:entry.archiveEntry,load:__name(loadLog=>load(entry,loadLog),"load")}},"lookUp");return{kind:"actions",find:__name((key,log)=>foundOrNull({place:PLACE,log,
signal},()=>lookUp2(key,log)),"find"),findOrThrow:__name((key,log)=>foundOrThrow({place:PLACE,log,signal,isUnanswered},()=>lookUp2(key,log)),"findOrThrow"),async save(base,log){
if(outage.isKnown)return reportSave({kind:"skipped",reason:"the cache service did not answer before"},PLACE,log);let start=performance.now(),limit={what:"the sa\
ve",limitMs:limits.saveMs,log},outcome=await bounded(limit,async transfer2=>{checkCacheAvailable(environment);let saved=await saveEntries(base,transfer2);return saved.
kind==="saved"?{...saved,seconds:(performance.now()-start)/1e3}:saved}).catch(error=>{let reason=faultReason(error);return signal.aborted?{kind:"skipped",reason:"\
the job was cancelled"}:{kind:"failed",reason}});return reportSave(outcome,PLACE,log)}}}__name(createActionsStore,"createActionsStore");function isUnanswered(error){
return error instanceof CacheServiceDownError||error instanceof TooSlowError}__name(isUnanswered,"isUnanswered");var IDLE_LIMIT_MS2=12e4;async function openImageFiles({api,image,what=image,runId,log,signal}){let create=__name(()=>api.createContainer({Image:image,Cmd:["true"],
Labels:{[RUN_LABEL]:runId},NetworkDisabled:!0}),"create"),container=await createOrRemove(`The Docker engine could not create a container to read ${what} from`,{
create,signal}),streams=new Set;return{async open(path2){let call=`The Docker engine could not read ${path2} in the image`;try{let stream=await shortCall(call,{
signal},()=>container.getArchive({path:path2,abortSignal:signal}));return streams.add(stream.once("close",()=>streams.delete(stream))),readArchive(stream,path2.
replace(/\/\.$/,""),signal)}catch(error){if(isStatus(error,404))return null;throw error}},async[Symbol.asyncDispose](){for(let stream of streams)stream.destroy();
await removeOrWarn(container,{log,signal})}}}__name(openImageFiles,"openImageFiles");async function*readArchive(stream,path2,signal){try{yield*withIdleLimit(stream,
IDLE_LIMIT_MS2,`Reading ${path2}`)}catch(error){throw error instanceof ActionError?error:callFailed(`The Docker engine broke off while ${path2} was read`,error,
signal)}}__name(readArchive,"readArchive");var LIMIT_MS2=1e4;async function resolveDigest(reference,options){let name=parseImageName(reference);return name.digest??askDigest({...name,tag:name.tag??"lates\
t"},options)}__name(resolveDigest,"resolveDigest");async function askDigest(name,options){let{engine,limitMs=LIMIT_MS2,signal}=options,shown=name.repository+(name.
digest===null?`:${name.tag}`:`@${name.digest}`),login=await registryLogin(name.registry,{environment:engine.cliEnvironment,signal}),attempt={what:`The digest of\
 the image ${shown} could not be had`,name,login,right:"read"},late=new AbortController,timer=setTimeout(()=>late.abort(new Error(`no answer came within ${limitMs/
1e3} s`)),limitMs),stop=AbortSignal.any([signal,late.signal]),last,ask=__name(async()=>{try{return digestIn(await distribution(engine,shown,{auth:authConfig(login,
name.registry),signal:stop}))}catch(error){throw stop.throwIfAborted(),last=registryError(error,attempt),last}},"ask");try{return await askPatiently(ask,{...options,
signal:stop})}catch(error){throw signal.throwIfAborted(),error instanceof RegistryError||!late.signal.aborted?error:last??registryError(new Error(`the registry \
did not answer within ${limitMs/1e3} s`),attempt)}finally{clearTimeout(timer)}}__name(askDigest,"askDigest");function distribution({api},name,{auth,signal}){return new Promise(
(resolve2,reject)=>{let request={path:`/distribution/${name}/json`,method:"GET",abortSignal:signal,authconfig:auth,statusCodes:{200:!0}};api.modem.dial(request,
(error,answer)=>{error?reject(error):resolve2(answer)}),signal.addEventListener("abort",()=>reject(signal.reason),{once:!0})})}__name(distribution,"distribution");
function digestIn(answer){let found2=/"digest":"(sha256:[0-9a-f]{64})"/.exec(JSON.stringify(answer))?.[1];if(found2===void 0)throw new Error("the answer holds n\
o digest");return found2}__name(digestIn,"digestIn");var ArchiveFault=class extends Error{static{__name(this,"ArchiveFault")}name="ArchiveFault"};function damagedArchive(what){return new ActionError(`The engine's \
archive of /app is damaged: it has ${what}. Nothing was released; run the job again, and look at the Docker daemon's log if it happens again.`)}__name(damagedArchive,
"damagedArchive");var ByteSource=class{static{__name(this,"ByteSource")}#chunks;#chunk=Buffer.alloc(0);constructor(source){this.#chunks=source[Symbol.asyncIterator]()}async take(length,what){
if(length===0)return Buffer.alloc(0);if(this.#chunk.length>=length)return this.#cut(length);let parts=[];for(let left=length;left>0;){let part=await this.takeUpTo(
left,what);parts.push(part),left-=part.length}return Buffer.concat(parts)}async takeUpTo(length,what){for(;this.#chunk.length===0;){let next=await this.#chunks.
next();if(next.done)throw new ArchiveFault(`no end mark (${what} is cut off)`);this.#chunk=next.value}return this.#cut(Math.min(length,this.#chunk.length))}async*rest(){
yield this.#chunk;for(let next=await this.#chunks.next();next.done!==!0;next=await this.#chunks.next())yield next.value}async close(){await this.#chunks.return?.()}#cut(length){
let part=this.#chunk.subarray(0,length);return this.#chunk=this.#chunk.subarray(length),part}};var BLOCK=512,LONGEST_EXTENDED_HEADERS=8*1024*1024,types={0:"file","\0":"file",7:"file",1:"hardlink",2:"symlink",3:"character-device",4:"block-device",5:"direct\
ory",6:"fifo"};async function*readTar(source,damaged2=damagedArchive){let input=new ByteSource(source);try{yield*readEvents(input)}catch(error){throw error instanceof
ArchiveFault?damaged2(error.message):error}finally{await input.close()}}__name(readTar,"readTar");async function*readEvents(input){let extended,extendedBytes=0;
for(;;){let block=await input.take(BLOCK,"a header");if(isZero(block)){if(!isZero(await input.take(BLOCK,"the end mark")))throw new ArchiveFault("a header after\
 the end mark");for await(let _2 of input.rest());return}let header=readHeader(block);if("xgLK".includes(header.type)){if(extendedBytes+=BLOCK+wholeNumber(header.
size),extendedBytes>LONGEST_EXTENDED_HEADERS)throw new ArchiveFault("oversized extended headers");let body=Buffer.from(await input.take(header.size,"an extended\
 header"));await input.take(padding(header.size),"an extended header"),header.type!=="g"&&(extended=new Map([...extended??[],...readExtended(header.type,body)]));
continue}let entry=makeEntry(header,extended);extended=void 0,extendedBytes=0,yield{kind:"entry",entry};let left=entry.size;for(;left>0;){let bytes=await input.
takeUpTo(left,"the content of a file");left-=bytes.length,yield{kind:"bytes",bytes}}await input.take(padding(entry.size),"the content of a file")}}__name(readEvents,
"readEvents");function padding(size){return(BLOCK-size%BLOCK)%BLOCK}__name(padding,"padding");function readHeader(block){let sum=256;for(let at2=0;at2<BLOCK;at2+=
1)(at2<148||at2>=156)&&(sum+=block[at2]??0);if(sum!==readNumber(block,148,8))throw new ArchiveFault("a header whose checksum is wrong");let prefix=block.toString(
"latin1",257,263)==="ustar\0"?readText2(block,345,155):"",name=readText2(block,0,100);return{path:prefix===""?name:`${prefix}/${name}`,mode:readNumber(block,100,
8),size:readNumber(block,124,12),mtime:readNumber(block,136,12),type:String.fromCharCode(block[156]??0),linkPath:readText2(block,157,100)}}__name(readHeader,"re\
adHeader");function makeEntry(header,extended){let text=__name(name=>extended?.get(name)?.toString("latin1"),"text"),path2=text("path")??header.path,type=types[header.
type];if(type===void 0)throw new ArchiveFault(`an entry of unknown type '${header.type}'`);let size=text("size"),mtime=text("mtime");return{path:path2,type,mode:header.
mode,size:type==="file"?wholeNumber(size===void 0?header.size:Number(size)):0,mtime:mtime===void 0?header.mtime:Math.floor(anyNumber(mtime)),linkPath:text("link\
path")??header.linkPath}}__name(makeEntry,"makeEntry");function readExtended(type,body){if(type==="L"||type==="K"){let end=body.indexOf(0);return new Map([[type===
"L"?"path":"linkpath",end<0?body:body.subarray(0,end)]])}let records=new Map;for(let at2=0;at2<body.length;){let space=body.indexOf(32,at2),length=Number(body.toString(
"latin1",at2,space)),equals=body.indexOf(61,space);if(space<0||equals<0||!Number.isInteger(length)||at2+length>body.length||length<equals-at2)throw new ArchiveFault(
"an extended header that cannot be read");records.set(body.toString("latin1",space+1,equals),body.subarray(equals+1,at2+length-1)),at2+=length}return records}__name(
readExtended,"readExtended");function readText2(block,start,length){let end=block.indexOf(0,start);return block.toString("latin1",start,end<0||end>start+length?
start+length:end)}__name(readText2,"readText");function readNumber(block,start,length){let first=block[start]??0;if(first<128){let[,digits]=/^ *([0-7]*)[\0 ]*$/.
exec(block.toString("latin1",start,start+length))??[];if(digits===void 0)throw new ArchiveFault("a header with a field that is no number");return Number.parseInt(
digits||"0",8)}let value=first===255?-1:first&127;for(let at2=start+1;at2<start+length;at2+=1)value=value*256+(block[at2]??0);return value}__name(readNumber,"re\
adNumber");function wholeNumber(value){if(!Number.isSafeInteger(value)||value<0)throw new ArchiveFault("a size that is no number");return value}__name(wholeNumber,
"wholeNumber");function anyNumber(text){let value=Number(text);if(!Number.isFinite(value))throw new ArchiveFault("a time that is no number");return value}__name(
anyNumber,"anyNumber");function isZero(block){return block.every(byte=>byte===0)}__name(isZero,"isZero");var BLOCK2=512,NAME_LENGTH=100,typeFlags={file:"0",hardlink:"1",symlink:"2",directory:"5"};function gnuTarHeader(entry){let path2=pathBytes(entry.type==="direct\
ory"&&!entry.path.endsWith("/")?`${entry.path}/`:entry.path),linkPath=pathBytes(entry.linkPath),blocks=[];return linkPath.length>NAME_LENGTH&&blocks.push(...longName(
"K",linkPath)),path2.length>NAME_LENGTH&&blocks.push(...longName("L",path2)),blocks.push(headerBlock({path:path2,linkPath,mode:entry.mode,size:entry.size,mtime:entry.
mtime,typeFlag:typeFlags[entry.type]})),blocks.length===1&&blocks[0]!==void 0?blocks[0]:Buffer.concat(blocks)}__name(gnuTarHeader,"gnuTarHeader");function tarEnd(length){
let record=20*BLOCK2,end=2*BLOCK2;return Buffer.alloc(end+(record-(length+end)%record)%record)}__name(tarEnd,"tarEnd");function longName(typeFlag,name){let size=name.
length+1,header=headerBlock({path:Buffer.from("././@LongLink"),linkPath:Buffer.alloc(0),mode:420,size,mtime:0,typeFlag}),body=Buffer.alloc(Math.ceil(size/BLOCK2)*
BLOCK2);return name.copy(body),[header,body]}__name(longName,"longName");function headerBlock({path:path2,linkPath,mode,size,mtime,typeFlag}){let block=Buffer.alloc(
BLOCK2);path2.copy(block,0,0,Math.min(path2.length,NAME_LENGTH)),block.write(octal(mode,8),100,"latin1"),block.write(octal(0,8),108,"latin1"),block.write(octal(
0,8),116,"latin1"),writeNumber(block,124,12,size),writeNumber(block,136,12,mtime),block.fill(32,148,156),block.write(typeFlag,156,"latin1"),linkPath.copy(block,
157,0,Math.min(linkPath.length,NAME_LENGTH)),block.write("ustar  \0",257,"latin1"),block.write("root",265,"latin1"),block.write("root",297,"latin1");let sum=0;for(let byte of block)
sum+=byte;return block.write(`${sum.toString(8).padStart(6,"0")}\0 `,148,"latin1"),block}__name(headerBlock,"headerBlock");function octal(value,length){return`${value.
toString(8).padStart(length-1,"0")}\0`}__name(octal,"octal");function writeNumber(block,start,length,value){if(value<8**(length-1)){block.write(octal(value,length),
start,"latin1");return}block[start]=128;let left=value;for(let at2=start+length-1;at2>start;at2-=1)block[at2]=left%256,left=Math.floor(left/256)}__name(writeNumber,
"writeNumber");import{createHash as createHash5}from"node:crypto";import{createHash as createHash4}from"node:crypto";function blobName(digest2){return`blobs/${digest2.replace(":","/")}`}__name(blobName,"blobName");function imageDocuments(image){let{reference,platform,layer:layer2}=image,
config=blob2("application/vnd.oci.image.config.v1+json",image.config),stored={mediaType:"application/vnd.oci.image.layer.v1.tar",digest:layer2.digest,size:layer2.
size},mediaType="application/vnd.oci.image.manifest.v1+json",manifest=blob2(mediaType,JSON.stringify({schemaVersion:2,mediaType,config:config.descriptor,layers:[
stored]})),annotations={"io.containerd.image.name":reference,"org.opencontainers.image.ref.name":reference.slice(reference.lastIndexOf(":")+1)},index={schemaVersion:2,
mediaType:"application/vnd.oci.image.index.v1+json",manifests:[{...manifest.descriptor,platform,annotations}]},forEngines=[{Config:blobName(config.descriptor.digest),
RepoTags:[reference],Layers:[blobName(layer2.digest)]}],documents2=[config.document,manifest.document,document("index.json",JSON.stringify(index)),document("man\
ifest.json",JSON.stringify(forEngines)),document("oci-layout",JSON.stringify({imageLayoutVersion:"1.0.0"}))];return{configDigest:config.descriptor.digest,documents:documents2}}
__name(imageDocuments,"imageDocuments");function blob2(mediaType,json){let content=Buffer.from(json),digest2=`sha256:${createHash4("sha256").update(content).digest(
"hex")}`;return{descriptor:{mediaType,digest:digest2,size:content.length},document:{name:blobName(digest2),content}}}__name(blob2,"blob");function document(name,text){
return{name,content:Buffer.from(text)}}__name(document,"document");var BLOCK3=512;async function*oneLayerArchive(layer2,{reference,config}){let hash=createHash5("sha256"),size=0;yield Buffer.alloc(BLOCK3);for await(let chunk of layer2)
hash.update(chunk),size+=chunk.length,yield chunk;let diffId=`sha256:${hash.digest("hex")}`,{configDigest,documents:documents2}=imageDocuments({reference,platform:config.
platform,config:config.toJson(diffId),layer:{digest:diffId,size}}),rest=Buffer.concat([Buffer.alloc(padding(size)),...documents2.flatMap(({name,content})=>[fileHeader(
name,content.length),content,Buffer.alloc(padding(content.length))])]);return yield rest,yield tarEnd(BLOCK3+size+rest.length),{beginning:fileHeader(blobName(diffId),
size),diffId,configDigest}}__name(oneLayerArchive,"oneLayerArchive");function fileHeader(path2,size){return gnuTarHeader({path:path2,type:"file",mode:420,size,mtime:0,
linkPath:""})}__name(fileHeader,"fileHeader");var FILE="base-record.json";async function recordArchive(record,{reference,platform}){let[os3="",architecture="",variant]=platform.split("/"),ofImage={os:os3,architecture,
...variant===void 0?{}:{variant}},toJson=__name(diffId=>JSON.stringify({...ofImage,config:{},rootfs:{type:"layers",diff_ids:[diffId]},history:[{created_by:"hero\
ku-docker-release"}]}),"toJson"),chunks=[],archive=oneLayerArchive(layer(Buffer.from(record)),{reference,config:{platform:ofImage,toJson}});for(let next=await archive.
next();;next=await archive.next()){if(next.done)return Buffer.concat([next.value.beginning,Buffer.concat(chunks).subarray(next.value.beginning.length)]);chunks.
push(next.value)}}__name(recordArchive,"recordArchive");async function*layer(content){let header=gnuTarHeader({path:FILE,type:"file",mode:420,size:content.length,
mtime:0,linkPath:""}),rest=Buffer.alloc(padding(content.length));yield Buffer.concat([header,content,rest,tarEnd(header.length+content.length+rest.length)])}__name(
layer,"layer");async function readRecordFile(files){let archive=await files.open(`/${FILE}`);if(archive===null)throw new ActionError("its image has no record");
let chunks=[];for await(let event of readTar(archive))if(event.kind==="bytes")chunks.push(Buffer.from(event.bytes));else if(event.entry.type!=="file"||event.entry.
size>LARGEST_RECORD_BYTES)throw new ActionError("its record is no file, or too large");return Buffer.concat(chunks).toString("utf8")}__name(readRecordFile,"read\
RecordFile");import{randomBytes}from"node:crypto";var FORMAT2="v3";function recordTag({repository},key){return`${repository}:record-${FORMAT2}-${key}`}__name(recordTag,"recordTag");function imageTag({repository},{
key,builtAt}){return`${repository}:base-${FORMAT2}-${key}-${new Date(builtAt).toISOString().replace(/\D/g,"")}`}__name(imageTag,"imageTag");function ownName({runId},what){
return`localhost/heroku-docker-release/${what}:${runId}-${randomBytes(4).toString("hex")}`}__name(ownName,"ownName");async function readRecordImage(key,place,log){let digest2=await unlessNotFound(resolveDigest(recordTag(place,key),place));if(digest2===null)return log.info(`${place.
repository} has no base for this key.`),null;let text=await withPulled(digest2,place,log,async({id})=>{var _stack=[];try{let files=__using(_stack,await openImageFiles(
{...place,api:place.engine.api,image:id,log}),!0);return await readRecordFile(files)}catch(_2){var _error=_2,_hasError=!0}finally{var _promise=__callDispose(_stack,
_error,_hasError);_promise&&await _promise}}).catch(error=>{throw!(error instanceof RegistryError)||error.kind!=="failed"?error:new ActionError(`its record cann\
ot be pulled: ${errorMessage(error.cause)}.`,{cause:error})}),entry=asObject(parseJson(text,"its record"),"its record"),record=readBaseRecord(entry.record);if(record.
key!==key)throw new ActionError("its record is of another base key.");if(record.stored===null)throw new ActionError("its record says that no image is stored.");
let imageDigest=asDigest(entry.image,"image"),image=`${place.repository}@${imageDigest}`;return await unlessNotFound(askDigest(parseImageName(image),place))!==null?
{record,imageDigest}:(log.info(`The registry has the image of this base no more (${image}).`),null)}__name(readRecordImage,"readRecordImage");async function unlessNotFound(answer){
return answer.catch(error=>{if(error instanceof RegistryError&&error.kind==="not-found")return null;throw error})}__name(unlessNotFound,"unlessNotFound");async function loadThroughRegistry({
record,imageDigest},place,log){let images=place.imagesUntil(place.signal);return await withPulled(imageDigest,place,log,async(image,name)=>{let difference=matchesImage(
record,image);if(difference!==null)throw new ActionError(`its image cannot be used: ${difference}.`);return await images.tagImage(name,place.reference(record.key)),
image})}__name(loadThroughRegistry,"loadThroughRegistry");var MOST_PULLS=5;async function withPulled(digest2,place,log,use){let images=place.imagesUntil(place.signal),
shared=`${place.repository}@${digest2}`,name=ownName(place,"pulled");try{await pullAs(name,shared,place,log);let image=await images.inspectImage(name);if(image===
null)throw new ActionError(`the engine has no ${shared} after pulling it.`);return await use(image,name)}finally{for(let each of[name,shared])await images.removeImage(
each).catch(()=>{})}}__name(withPulled,"withPulled");async function pullAs(name,shared,place,log){let images=place.imagesUntil(place.signal);for(let pulls=1;;pulls+=
1)try{await pullImage(shared,{...place,images,log}),await images.tagImage(shared,name);return}catch(error){if(place.signal.throwIfAborted(),error instanceof RegistryError||
pulls===MOST_PULLS)throw error;log.debug(`${shared} was taken away by another job: ${errorMessage(error)}`)}}__name(pullAs,"pullAs");import{randomInt}from"node:crypto";import{Readable}from"node:stream";import{setTimeout as sleep2}from"node:timers/promises";import{setTimeout as sleep}from"node:timers/promises";var QUESTIONS=15,FIRST_PAUSE_MS=100,LONGEST_PAUSE_MS2=2e3;async function pushImage(reference,options){let{engine,log,signal}=options,parsed=parseImageName(reference);
if(parsed.digest!==null)throw new ActionError(`${reference} cannot be pushed: that needs a tag, not a digest.`);let name={...parsed,tag:parsed.tag??"latest"},login=await registryLogin(
name.registry,{environment:engine.cliEnvironment,signal});log.info(`Pushing ${reference}`);let digest2=await transfer({...options,attempt:{what:`The image ${reference}\
 could not be pushed`,name,login,right:"write"},start:__name(stop=>engine.api.getImage(name.repository).push({authconfig:authConfig(login,name.registry),tag:name.
tag,abortSignal:stop}),"start"),readEnd:__name(text=>/^.+: digest: (sha256:[0-9a-f]{64}) size: \d+$/.exec(text)?.[1],"readEnd")});return await confirm({...name,
digest:digest2},options),digest2}__name(pushImage,"pushImage");async function confirm(name,options){await askUntilFound({...name,digest:null},options)!==name.digest&&
await askUntilFound(name,options)}__name(confirm,"confirm");async function askUntilFound(name,options){for(let question=1;;question+=1){try{return await askDigest(
name,options)}catch(error){if(!(error instanceof RegistryError&&error.kind==="not-found")||question===QUESTIONS)throw error}let pauseMs=Math.min(LONGEST_PAUSE_MS2,
FIRST_PAUSE_MS*2**(question-1));await sleep(pauseMs,void 0,{signal:options.signal})}}__name(askUntilFound,"askUntilFound");async function saveToRegistry({record,image},place,log){let pushed=image.kind==="stored"?null:await pushBase({record,image},place,log),digest2=image.kind==="sto\
red"?image.location:pushed?.digest,stored=pushed?.stored??record.stored,entry=recordTag(place,record.key),text=JSON.stringify({image:digest2,record:writeBaseRecord(
{...record,stored})});return await pushAs(entry,place,log,async name=>{let archive=await recordArchive(text,{reference:name,platform:place.platform});await place.
imagesUntil(place.signal).loadImage(Readable.from([archive]))}),{entry,archiveBytes:pushed===null?0:pushed.archiveBytes}}__name(saveToRegistry,"saveToRegistry");
async function pushBase({record,image},place,log){let images=place.imagesUntil(place.signal),form="whole",archiveBytes=null,make=__name(async name=>{let thin=await openThinForm(
image,name,place.signal);if(thin===null){await images.tagImage(image.reference,name);let tagged=await images.inspectImage(name);if(tagged!==null&&tagged.diffIds.
join()!==record.diffIds.join())throw new ActionError(`the engine has another image as ${image.reference} by now`);return}form="thin";let counted=__name(async function*(){
let bytes=0;for await(let chunk of thin)bytes+=chunk.length,yield chunk;archiveBytes=bytes},"counted");try{await images.loadImage(Readable.from(counted(),{objectMode:!1}))}finally{
thin.destroy()}},"make"),{digest:digest2,diffIds}=await pushAs(imageTag(place,record),place,log,make);return{digest:digest2,stored:{form,configDigest:null,diffIds},
archiveBytes}}__name(pushBase,"pushBase");var MOST_PUSHES=5,LONGEST_PAUSE_MS3=1e3,lasting2=["denied","limited","unreachable"];async function pushAs(tag,place,log,make){
let images=place.imagesUntil(place.signal),name=ownName(place,"pushed"),names2=[name];try{await make(name);let image=await images.inspectImage(name);if(image===
null)throw new ActionError(`the engine has no ${tag} to push`);try{let digest2=await tagAndPush(name,tag,place,log);return names2.push(`${place.repository}@${digest2}`),
{digest:digest2,diffIds:image.diffIds}}finally{let tagged=await images.inspectImage(tag).catch(()=>null);(tagged===null||tagged.id===image.id)&&names2.push(tag)}}finally{
for(let each of names2)await images.removeImage(each).catch(()=>{})}}__name(pushAs,"pushAs");async function tagAndPush(name,tag,place,log){let images=place.imagesUntil(
place.signal);for(let pushes=1;;pushes+=1){try{return await images.tagImage(name,tag),await pushImage(tag,{...place,log})}catch(error){if(!(error instanceof ActionError)||
pushes===MOST_PUSHES||error instanceof RegistryError&&(lasting2.includes(error.kind)||error.kind==="not-found"&&await isSameImage(name,tag,images)))throw error;
log.debug(`It is pushed again, since another job may have had that name: ${error.message}`)}await sleep2(randomInt(LONGEST_PAUSE_MS3),void 0,{signal:place.signal})}}
__name(tagAndPush,"tagAndPush");async function isSameImage(name,otherName,images){let idOf=__name(async reference=>(await images.inspectImage(reference).catch(()=>null))?.
id,"idOf"),id=await idOf(name);return id!==void 0&&id===await idOf(otherName)}__name(isSameImage,"isSameImage");var usualLimits={findMs:6e4,leastRestoreMs:3e4,restoreMs:5*6e4,saveMs:10*6e4};function createRegistryStore(place,limits=usualLimits){let{repository,signal}=place,
load=__name((entry,log)=>foundOrNull({place:repository,log,signal},()=>{let start=performance.now(),limitMs=restoreLimitMs(entry.record,limits.restoreMs,limits.
leastRestoreMs),what=`the restore of a base that was built in ${entry.record.buildSeconds.toFixed(1)} s`;return withinTime({what,limitMs,signal},async stop=>({image:await loadThroughRegistry(
entry,{...place,signal:stop},log),seconds:(performance.now()-start)/1e3,archiveBytes:null}))}),"load"),lookUp2=__name(async(key,log)=>{let limit={what:"the look\
-up",limitMs:limits.findMs,signal},entry=await withinTime(limit,stop=>readRecordImage(key,{...place,signal:stop},log));return entry===null?null:{record:entry.record,
location:entry.imageDigest,load:__name(loadLog=>load(entry,loadLog),"load")}},"lookUp");return{kind:"registry",find:__name((key,log)=>foundOrNull({place:repository,
log,signal},()=>lookUp2(key,log)),"find"),findOrThrow:__name((key,log)=>foundOrThrow({place:repository,log,signal,isUnanswered:isUnanswered2},()=>lookUp2(key,log)),
"findOrThrow"),async save(base,log){let start=performance.now(),limit={what:"the save",limitMs:limits.saveMs,signal},outcome=await withinTime(limit,stop=>saveToRegistry(
base,{...place,signal:stop},log)).then(saved=>({kind:"saved",...saved,seconds:(performance.now()-start)/1e3}),error=>{if(signal.aborted)return{kind:"skipped",reason:"\
the job was cancelled"};let reason=faultReason(error);return{kind:"failed",reason:error instanceof ActionError?reason:`${reason} (a bug)`}});return reportSave(outcome,
repository,log)}}}__name(createRegistryStore,"createRegistryStore");function isUnanswered2(error){return error instanceof TooSlowError||error instanceof RegistryError&&
error.kind!=="not-found"}__name(isUnanswered2,"isUnanswered");var noStore={kind:"none",find:__name(async()=>null,"find"),findOrThrow:__name(async()=>null,"findOrThrow"),save:__name(async()=>({kind:"skipped",reason:"bases a\
re kept in the engine only"}),"save")};function readOnlyStore(store,reason){return{...store,async save(_base,log){return log.info(`The base is not kept for othe\
r jobs: ${reason}.`),{kind:"skipped",reason}}}}__name(readOnlyStore,"readOnlyStore");async function askUpstream(images,options){return Promise.all(images.map(async image=>{if(/^localhost\//.test(image.reference))return{...image,kind:"local"};try{
return{...image,kind:"digest",digest:await resolveDigest(image.reference,options)}}catch(error){if(options.signal.throwIfAborted(),!(error instanceof ActionError))
throw error;return{...image,kind:"unknown",error}}}))}__name(askUpstream,"askUpstream");function unanswered(answers){return answers.flatMap(answer=>answer.kind===
"unknown"?[answer.error]:[])}__name(unanswered,"unanswered");async function openBaseWorld(inputs,world){let{temporaryFolder,trigger,log,signal,trace=null}=world,runId=randomBytes2(6).toString("hex"),folder=runFolder(temporaryFolder,
runId),environment={...world.environment,[RUN_VARIABLE]:runId};trace?.begins(runId,folder),await mkdir(temporaryFolder,{recursive:!0}),await mkdir(folder,{mode:448});
let cacheOutage=new CacheOutage;return{trace,environment,folder,runId,log,signal,store:__name(engine=>{let store=openStore(engine,{inputs,environment,folder,runId,
cacheOutage,signal});return trigger.kind==="trusted"?store:readOnlyStore(store,`this run was set off by ${trigger.by}`)},"store"),shelf:environment.RUNNER_TOOL_CACHE?
createRecordShelf({temporaryFolder:folder,log}):noShelf,cacheOutage}}__name(openBaseWorld,"openBaseWorld");async function writeReport(folder,report){let file=join13(
folder,"report.json");return await writeFile3(file,`${JSON.stringify(report,null,2)}
`),file}__name(writeReport,"writeReport");async function prepareBase(read,{inputs,world,tries},log){let{environment,runId,shelf,signal}=world,engine=await connectEngine(
{environment,signal});world.trace?.uses(engine.host),log.info(`Docker ${engine.version} at ${engine.host}`);let{found:found2,dockerfile}=readForEngine(read,{inputs,
engine}),upstream=askUpstream(dockerfile.images,{engine,tries,signal}),triggerImages2=askUpstream(dockerfile.onBuildImages,{engine,tries,signal});for(let answers of[
upstream,triggerImages2])answers.catch(()=>{});for(let{reference,line}of dockerfile.images){let stack=stackOfImage(reference),lastDay=stack===null?null:endOfStack(
stack,Date.now());lastDay!==null&&log.warning(`${dockerfile.file} line ${line}: the stack ${stack} reached its end of life on ${lastDay}, so ${reference} gets n\
o more security patches. Move to a newer stack.`,{file:dockerfile.file,line})}let recipe=await makeRecipe({found:found2,dockerfile},{inputs,engine,signal});log.
info(`Base key ${recipe.key.key} (${recipe.builder==="buildkit"?"BuildKit":"the legacy builder"})`);let images=createImageStore(engine,{platform:inputs.platform,
signal}),store=world.store(engine),outsideLists=createOutsideLists({api:engine.api,runId,signal});return{recipe,base:{engine,images,store,shelf,inputs,runId,outsideLists,
upstream,triggerImages:triggerImages2,signal}}}__name(prepareBase,"prepareBase");function openStore(engine,{inputs,environment,folder,runId,cacheOutage,signal}){
let common={reference:baseReference,imagesUntil:__name(limit=>createImageStore(engine,{platform:inputs.platform,signal:limit}),"imagesUntil"),signal};if(inputs.
baseStore==="registry"&&inputs.baseImage!==null){let{baseImage:repository,platform}=inputs;return createRegistryStore({...common,engine,repository,platform,runId})}
return inputs.baseStore==="actions"?createActionsStore({...common,keyPrefix:"heroku-docker-release",environment,stagingFolder:folder,outage:cacheOutage}):noStore}
__name(openStore,"openStore");function chooseRunImage({named:named3,stack,dockerfile}){if(named3!==null)return{kind:"named",reference:named3};let from=fromReference(dockerfile),known=stack??
(from===null?null:stackOfImage(from)),version=/^heroku-(\d+)$/.exec(known??"")?.[1];return version!==void 0?{kind:"named",reference:`heroku/heroku:${version}`}:
{kind:"unknown",reason:`${stack!==null?`the stack ${stack} has no image that is known here`:`no app's stack was asked for and ${from??"scratch"}, which the Dock\
erfile starts from, is no stack image`}; name it by the input run-image`}}__name(chooseRunImage,"chooseRunImage");async function fetchRunImage(choice,ports,log){
if(choice.kind==="unknown")return choice;let{reference}=choice,{images,signal}=ports;try{await pullIfMissing(reference,{...ports,log});let facts=await images.inspectImage(
reference);if(facts===null)return{kind:"unavailable",reference,reason:`The engine has no image ${reference}.`};let mismatch=mismatchOf(facts,{reference,platform:ports.
platform});return mismatch===null?{kind:"had",reference,facts}:{kind:"unavailable",reference,reason:mismatch}}catch(error){if(signal.throwIfAborted(),!(error instanceof
ActionError))throw error;return{kind:"unavailable",reference,reason:errorMessage(error)}}}__name(fetchRunImage,"fetchRunImage");function mismatchOf({os:os3,architecture},{
reference,platform}){let wanted=platform.split("/").slice(0,2).join("/");return`${os3}/${architecture}`===wanted?null:`The run image ${reference} is for ${os3}/${architecture}\
, and the slug for ${wanted}: name one for ${wanted} by run-image, or pull it (docker pull --platform ${wanted} ${reference}).`}__name(mismatchOf,"mismatchOf");
function fromReference({stages,target}){let{origin}=target;if(origin.kind==="scratch")return null;if(origin.kind==="image")return origin.reference;let below=stages[origin.
index];return below===void 0?null:fromReference({stages,target:below})}__name(fromReference,"fromReference");var TOLD={levels:3,folders:1e3,files:50};function slugShares(manifest){return{largestFolders:largestFolders(manifest,{levels:TOLD.levels,count:TOLD.folders}),largestFiles:largestFiles(
manifest,TOLD.files)}}__name(slugShares,"slugShares");function largestFiles({entries},count){return largest(entries.filter(({type})=>type==="file").map(({path:path2,
...entry})=>({path:path2,...bytesOf(entry)})),count)}__name(largestFiles,"largestFiles");function largestFolders(manifest,{levels,count}){return largest([...folderShares(
manifest,levels).values()],count)}__name(largestFolders,"largestFolders");function folderShares({entries},levels){let shares=new Map;for(let entry of entries){let{
bytes,uncompressedBytes}=bytesOf(entry);for(let path2 of foldersOf(entry,levels)){let share=shares.get(path2)??{path:path2,bytes:0,uncompressedBytes:0};share.bytes+=
bytes,share.uncompressedBytes+=uncompressedBytes,shares.set(path2,share)}}return shares}__name(folderShares,"folderShares");function foldersOf({path:path2,type},levels){
let parts=path2.split("/"),depth=Math.min(levels,type==="directory"?parts.length:parts.length-1);return path2==="."?[]:Array.from({length:depth},(_2,index)=>parts.
slice(0,index+1).join("/"))}__name(foldersOf,"foldersOf");function bytesOf({compressedBytes,size}){return{bytes:compressedBytes,uncompressedBytes:size}}__name(bytesOf,
"bytesOf");function largest(shares,count){return shares.toSorted((a,b2)=>b2.bytes-a.bytes||(a.path<b2.path?-1:1)).slice(0,count)}__name(largest,"largest");import{createHash as createHash6}from"node:crypto";import{relative as relative3}from"node:path";function commentKey({apps,pipeline:pipeline4,workspace,context,dockerfile,target}){let[app]=apps;if(app!==void 0)return app;if(pipeline4!==null)return`pipeline-${pipeline4}`;
let built=JSON.stringify([relative3(workspace,context),dockerfile,target]);return createHash6("sha256").update(built).digest("hex").slice(0,16)}__name(commentKey,
"commentKey");async function openAppFolder(image){let files=await openImageFiles({...image,what:"/app"});return{async openArchive(){let archive=await files.open("/app/.");if(archive!==
null)return archive;throw new ActionError("There is no /app in the app image, so there is no slug. Copy the app below /app, e.g. with ONBUILD COPY . /app in the\
 Dockerfile.")},openFile:__name(path2=>files.open(`/app/${path2}`),"openFile"),[Symbol.asyncDispose]:()=>files[Symbol.asyncDispose]()}}__name(openAppFolder,"ope\
nAppFolder");import{createHash as createHash7}from"node:crypto";function compiledFrom(path2,head){let[,folder,name]=/^(.*\/)?__pycache__\/([^./]+)\.[^/]*pyc$/s.exec(path2)??[];return name===void 0||head.length<16||head.readUInt32LE(
4)!==0?null:{source:`${folder??""}${name}.py`,mtime:head.readUInt32LE(8),size:head.readUInt32LE(12)}}__name(compiledFrom,"compiledFrom");async function readAppFiles(archive,{hasMd5=__name(()=>!1,"hasMd5"),onEntry=__name(()=>{},"onEntry")}={}){let files=[],recorded=new Set,byPath=new Map,open3,finish=__name(
()=>{if(open3===void 0||open3.left>0)return;let{entry,hash,md5,head}=open3;open3=void 0;let path2=withoutDot(entry.path),file={path:showPath(path2),size:entry.size,
time:entry.mtime,digest:hash.digest("hex"),...md5===null?{}:{md5:md5.digest("hex")}};files.push(file),byPath.set(path2,file);let compiled=compiledFrom(path2,head);
compiled!==null&&recorded.add(`${showPath(compiled.source)} ${compiled.mtime} ${compiled.size}`)},"finish");for await(let event of readTar(archive)){if(event.kind===
"entry"&&onEntry(event.entry),event.kind==="bytes"){if(open3===void 0)continue;open3.hash.update(event.bytes),open3.md5?.update(event.bytes),open3.head.length<16&&
(open3.head=Buffer.concat([open3.head,event.bytes.subarray(0,16-open3.head.length)])),open3.left-=event.bytes.length}else if(event.entry.type==="symlink"){let{path:path2,
mtime,linkPath}=event.entry;files.push({path:showPath(withoutDot(path2)),size:0,time:mtime,digest:linkDigest(linkPath)})}else if(event.entry.type==="hardlink"){
let file=byPath.get(withoutDot(event.entry.linkPath));file!==void 0&&files.push({...file,path:showPath(withoutDot(event.entry.path))})}else if(event.entry.type===
"file"){let{entry}=event,md5=hasMd5(entry.path)?createHash7("md5"):null;open3={entry,hash:createHash7("sha256"),md5,head:Buffer.alloc(0),left:entry.size}}finish()}
return files.map(file=>recorded.has(`${file.path} ${file.time%2**32} ${file.size%2**32}`)?{...file,keepsTime:!0}:file)}__name(readAppFiles,"readAppFiles");function linkDigest(target){
return createHash7("sha256").update("-> ").update(target,"latin1").digest("hex")}__name(linkDigest,"linkDigest");function withoutDot(path2){return path2.replace(
/^(\.?\/)+/,"").replace(/\/+$/,"")}__name(withoutDot,"withoutDot");import{posix as posix6}from"node:path";function isSharedObject(path2){return/[^/]\.so(?:\.\d[0-9A-Za-z]*)*$/.test(path2)}__name(isSharedObject,"isSharedObject");var mergedFolders=["lib","lib32","lib6\
4","libx32"],mergedWithPrograms=new Set([...mergedFolders,"bin","sbin"]),libraryFolders=[...mergedFolders.map(folder=>`/usr/${folder}`),"/usr/local","/opt"];function unmerged(path2,merged){
let plain2=posix6.normalize(path2),[,top=""]=/^\/([^/]+)\//.exec(plain2)??[];return merged.has(top)?`/usr${plain2}`:plain2}__name(unmerged,"unmerged");import{createHash as createHash8}from"node:crypto";import{posix as posix7}from"node:path";var paths=["/etc/passwd","/etc/group"],MOST_BYTES2=8*1024*1024,MOST_LINKS=40;async function readUserFiles(image){let found2=[];for(let path2 of paths){let file=await readFollowing(
image,path2);file!==null&&found2.push({path:path2.slice(1),...file})}return found2}__name(readUserFiles,"readUserFiles");async function readFollowing(image,path2){
let way=path2;for(let links=0;links<MOST_LINKS;links+=1){let entry=await readOne(image,way);if(entry===null||entry.kind==="file")return entry;way=posix7.resolve(
posix7.dirname(way),pathBytes(entry.target).toString("utf8"))}throw new NotThinError(`its ${path2} is a loop of symbolic links`)}__name(readFollowing,"readFollo\
wing");async function readOne(image,path2){let archive=await image.open(path2);if(archive===null)return null;let found2=null,content=[];for await(let event of readTar(
archive))if(event.kind==="bytes")content.push(event.bytes);else{if(event.entry.type==="symlink")return{kind:"link",target:event.entry.linkPath};if(event.entry.type!==
"file")throw new NotThinError(`its ${path2} is no file`);if(event.entry.size>MOST_BYTES2)throw new NotThinError(`its ${path2} has ${event.entry.size} bytes`);found2=
{mtime:Math.max(0,event.entry.mtime)}}return found2===null?null:{kind:"file",mtime:found2.mtime,content:Buffer.concat(content)}}__name(readOne,"readOne");var TreeDigest=class{static{__name(this,"TreeDigest")}#rows=[];add({path:path2,type,mode,linkPath}){let row=type==="hardlink"?[path2,"file",mode,""]:[path2,type,
mode,linkPath];this.#rows.push(JSON.stringify(row))}async of(image){try{let users=await readUserFiles(image),hash=createHash8("sha256");for(let{path:path2,content}of users)
hash.update(`${path2} ${content.length}
`).update(content);for(let row of this.#rows.toSorted())hash.update(`${row}
`);return hash.digest("hex")}catch(error){if(error instanceof NotThinError)return null;throw error}}};async function readBaseFiles({record,image},{engine,runId,signal},log){var _stack=[];try{if(record!==null)return record;let options={api:engine.api,image:image.
id,runId,log,signal};let folder=__using(_stack,await openAppFolder(options),!0);let app=await folder.openFile(".");let tree=new TreeDigest;let reading2={hasMd5:isSharedObject,
onEntry:tree.add.bind(tree)};let files=app===null?[]:await readAppFiles(app,reading2);let users=__using(_stack,await openImageFiles(options),!0);return{files,treeDigest:await tree.
of(users)}}catch(_2){var _error=_2,_hasError=!0}finally{var _promise=__callDispose(_stack,_error,_hasError);_promise&&await _promise}}__name(readBaseFiles,"read\
BaseFiles");var MOST_BYTES3=1024**3;async function listAppFolder(image){let found2=await findInImage({...image,what:"/app",args:["/app/",LISTED_LAST,"-print0","(","-type","\
s","-o","-type","c",")","-print0"],read:wholeListing,mostBytes:MOST_BYTES3});switch(found2.kind){case"listed":return found2.listing;case"no-find":return null;case"\
failed":throw new ActionError("The Docker engine could not list /app: the image's find ended with an error.");case"too-long":throw new ActionError(`The names of\
 the files below /app take more than ${MOST_BYTES3/1024**3} GB.`)}}__name(listAppFolder,"listAppFolder");function wholeListing(names2){let end=names2.indexOf(`\0${LISTED_LAST}\
\0`);return end<0?null:names2.subarray(0,end+1)}__name(wholeListing,"wholeListing");function readListing(names2){let paths2=[],notFiles=new Set;for(let at2=5,end=names2.indexOf(0);end>=0;at2=end+1+5,end=names2.indexOf(0,end+1)){let path2=names2.
toString("latin1",at2,end);paths2.at(-1)===path2?notFiles.add(path2):path2!==""&&paths2.push(path2)}return{paths:paths2,notFiles}}__name(readListing,"readListin\
g");function compareListing(listing,archived){let missing2=listing.paths.filter(path2=>!archived.has(path2)),lost=missing2.filter(path2=>!listing.notFiles.has(path2));
refuseLoss(lost);let listed=new Set(listing.paths).add("."),unlisted=[...archived].filter(path2=>!listed.has(path2));if(unlisted.length>0)throw new ActionError(
`A container of the app image does not list ${unlisted.length} of the files that the engine's archive of /app holds: ${named2(unlisted)}. Nothing was released, \
since one of the two is not what the image has. Run the job again.`);return missing2.map(path2=>({kind:"not-a-file",path:showPath(path2)}))}__name(compareListing,
"compareListing");function compareBaseFiles(base,archived){refuseLoss(base.map(({path:path2})=>bytePath(path2)).filter(path2=>!archived.has(path2)))}__name(compareBaseFiles,
"compareBaseFiles");function refuseLoss(lost){if(lost.length!==0)throw new ActionError(`The engine left out ${lost.length} of the files in /app without an error\
: ${named2(lost)}. Nothing was released. The Docker daemon's log says why it could not read them.`)}__name(refuseLoss,"refuseLoss");function named2(paths2){let names2=paths2.
slice(0,5).map(path2=>`/app/${showPath(path2)}`);return`${names2.join(", ")}${paths2.length>names2.length?", \u2026":""}`}__name(named2,"named");import{createHash as createHash9}from"node:crypto";var digestOfNothing=createHash9("sha256").digest("hex");function symbolicLinks(files){return new Set(files.filter(({size,digest:digest2})=>size===0&&digest2!==digestOfNothing).
map(({path:path2})=>path2))}__name(symbolicLinks,"symbolicLinks");function linkOnTheWay(path2,links){let parts=recordPath(path2).split("/");return parts.map((_2,index)=>parts.
slice(0,index+1).join("/")).find(way=>links.has(way))??null}__name(linkOnTheWay,"linkOnTheWay");function linkBelow(path2,links){let folder=recordPath(path2);return[
...links].find(link=>folder===""||link.startsWith(`${folder}/`))??null}__name(linkBelow,"linkBelow");function recordPath(path2){return showPath(bytePath(path2.slice(
4).replace(/^\//,"")))}__name(recordPath,"recordPath");import{randomUUID}from"node:crypto";import{open as open2,rm as rm4}from"node:fs/promises";import{join as join14}from"node:path";import{Readable as Readable2}from"node:stream";var WHITEOUT=".wh.",AppEntries=class{static{__name(this,"AppEntries")}#seen=new Set;#symlinks=new Set;see(entry){let path2=entry.path.replace(/\/$/,"");if(path2===
"app"){if(entry.type==="directory")return;throw new NotThinError(`its /app is ${entry.type==="symlink"?"a symbolic link":"no folder"}`)}let shown=showPath(path2);
if(!path2.startsWith("app/"))throw new ActionError(`the engine's archive of /app in the base has ${shown}`);if(path2.slice(path2.lastIndexOf("/")+1).startsWith(
WHITEOUT))throw new NotThinError(`it has /${shown}, a name that means a deleted file in a layer`);if(entry.type==="hardlink"&&this.#symlinks.has(entry.linkPath))
throw new NotThinError(`its /${shown} is a hard link to a symbolic link`);entry.type==="symlink"&&this.#symlinks.add(path2),this.#seen.add(path2.slice(4))}compare({
paths:paths2,notFiles}){let lost=paths2.filter(path2=>!this.#seen.has(path2)&&!notFiles.has(path2)),[first]=lost;if(first!==void 0)throw new ActionError(`the en\
gine left out ${lost.length} of the files in /app of the base, such as /app/${showPath(first)}; the Docker daemon's log says why`)}};var configFields2=["User","ExposedPorts","Env","Entrypoint","Cmd","Volumes","WorkingDir","Labels","StopSignal","Healthcheck","OnBuild","Shell","ArgsEscaped"];function thinConfig(base,builtAt){
if(!base.Config||!base.Os||!base.Architecture)throw new ActionError("the engine does not tell what the base is");let variant="Variant"in base&&typeof base.Variant==
"string"?base.Variant:"",platform={architecture:base.Architecture,os:base.Os,...variant===""?{}:{variant}},told=new Map(Object.entries(base.Config)),config=configFields2.
map(name=>[name,told.get(name)]).filter(([,value])=>value!=null);return{platform,toJson:__name(diffId=>JSON.stringify({...platform,created:builtAt,config:Object.
fromEntries(config),rootfs:{type:"layers",diff_ids:[diffId]},history:[{created:builtAt,created_by:"heroku-docker-release: /app and the user names of the base"}]}),
"toJson")}}__name(thinConfig,"thinConfig");var END_MARK=Buffer.alloc(1024);async function*thinLayer({app,userFiles,onEntry}){let own=ownEntries(userFiles),missing2=own.map(({header})=>header.path),given=[];
for await(let event of readAlong(layerBytes(app,own),given))event.kind==="entry"&&(event.entry.path===missing2[0]?missing2.shift():onEntry(event.entry)),yield*given.
splice(0);if(yield*given.splice(0),missing2.length>0)throw damaged()}__name(thinLayer,"thinLayer");async function*readAlong(tar,given){let broken,taken=__name(async function*(){
try{for await(let chunk of tar)given.push(chunk),yield chunk}catch(reason){throw broken={reason},reason}},"taken");try{yield*readTar(taken())}catch(error){throw broken===
void 0&&error instanceof ActionError?damaged(error):error}}__name(readAlong,"readAlong");function ownEntries(userFiles){let folder={path:"etc/",type:"directory",
mode:493,size:0,mtime:0,linkPath:""},files=userFiles.map(({path:path2,mtime,content})=>({header:{path:path2,type:"file",mode:420,size:content.length,mtime,linkPath:""},
content}));return[{header:folder,content:Buffer.alloc(0)},...files]}__name(ownEntries,"ownEntries");async function*layerBytes(app,own){app!==null&&(yield*withoutEndMark(
app));for(let{header,content}of own)yield Buffer.concat([gnuTarHeader(header),content,Buffer.alloc(padding(content.length))]);yield END_MARK}__name(layerBytes,"\
layerBytes");async function*withoutEndMark(archive){let held=Buffer.alloc(0);for await(let chunk of archive){let bytes=chunk.length<END_MARK.length?Buffer.concat(
[held,chunk]):chunk;bytes===chunk&&(yield held);let border=Math.max(0,bytes.length-END_MARK.length);yield bytes.subarray(0,border),held=bytes.subarray(border)}if(!held.
equals(END_MARK))throw damaged()}__name(withoutEndMark,"withoutEndMark");function damaged(cause){let options=cause===void 0?{}:{cause};return new ActionError("t\
he engine's archive of /app in the base is damaged or cut",options)}__name(damaged,"damaged");var CHUNK_BYTES=256*1024;async function makeThinArchive(file,options){try{return await writeThinArchive(file,options)}catch(error){throw await rm4(file,{force:!0}),
error}}__name(makeThinArchive,"makeThinArchive");async function openThinArchive(folder,options){let file=join14(folder,`thin-base-${randomUUID()}.tar`);await makeThinArchive(
file,options);try{return(await open2(file)).createReadStream({highWaterMark:CHUNK_BYTES})}finally{await rm4(file,{force:!0})}}__name(openThinArchive,"openThinAr\
chive");async function writeThinArchive(file,options){var _stack=[];try{let{api,image,builtAt,signal}=options;let inspect=__name(()=>api.getImage(image).inspect(),
"inspect");let facts=await shortCall("The Docker engine could not describe the base",{signal},inspect);let config=thinConfig(facts,builtAt);let files=__using(_stack,
await openImageFiles(options),!0);let userFiles=await readUserFiles(files);let app=await files.open("/app");let entries=new AppEntries;let layer2=thinLayer({app,
userFiles,onEntry:__name(entry=>entries.see(entry),"onEntry")});let archive=oneLayerArchive(layer2,{...options,config});if(app===null)return await writeAndClose(
file,archive,options);return await whileListing(options,async listing=>{let written=await writeAndClose(file,archive,options),names2=await listing;return names2!==
null&&entries.compare(readListing(names2)),written})}catch(_2){var _error=_2,_hasError=!0}finally{var _promise=__callDispose(_stack,_error,_hasError);_promise&&
await _promise}}__name(writeThinArchive,"writeThinArchive");async function whileListing(options,body){let ended=new AbortController,listing=listAppFolder({...options,
signal:AbortSignal.any([options.signal,ended.signal])});listing.catch(()=>{});try{return await body(listing)}finally{ended.abort(),await listing.catch(()=>{})}}
__name(whileListing,"whileListing");async function writeAndClose(file,archive,options){var _stack=[];try{let ending;let chunks=__name(async function*(){ending=yield*archive},
"chunks");let stream=Readable2.from(chunks(),{objectMode:!1,highWaterMark:CHUNK_BYTES});let archiveBytes=await writeArchive(stream,{file,...options});if(ending===
void 0)throw new Error("the archive was not written to its end");let{beginning,configDigest,diffId}=ending;let handle=__using(_stack,await open2(file,"r+"),!0);
await handle.write(beginning,0,beginning.length,0);return{configDigest,diffIds:[diffId],archiveBytes}}catch(_2){var _error=_2,_hasError=!0}finally{var _promise=__callDispose(
_stack,_error,_hasError);_promise&&await _promise}}__name(writeAndClose,"writeAndClose");import{posix as posix8}from"node:path";var TRIGGER_ESCAPE_SIGN="\\";function firstPlace({env,workingDir}){let variables2=env.map(pair=>{let equals=pair.indexOf("=");return equals===-1?[pair,""]:[pair.
slice(0,equals),pair.slice(equals+1)]});return{workingDir:posix8.resolve("/",workingDir),variables:new Map(variables2)}}__name(firstPlace,"firstPlace");function nextPlace(place,{
keyword,rest}){switch(keyword){case"WORKDIR":return{...place,workingDir:resolveAt(place,rest.trim())};case"ENV":{let pairs=envAssignments(rest,TRIGGER_ESCAPE_SIGN).
map(([name,value])=>[expandAt2(place,name)??name,expandAt2(place,value)]);return{...place,variables:new Map([...place.variables,...pairs])}}case"ARG":{let names2=assignments(
rest,TRIGGER_ESCAPE_SIGN).map(([name])=>[name,null]);return{...place,variables:new Map([...place.variables,...names2])}}default:return place}}__name(nextPlace,"\
nextPlace");function resolveAt(place,word){let path2=expandAt2(place,word);return path2===null||place.workingDir===null&&!path2.startsWith("/")?null:posix8.resolve(
place.workingDir??"/",path2)}__name(resolveAt,"resolveAt");function expandAt2({variables:variables2},word){let{text,unknown}=expandWord(word,name=>variables2.get(
name)??void 0,TRIGGER_ESCAPE_SIGN);return unknown.some(name=>variables2.get(name)===null)?null:text}__name(expandAt2,"expandAt");var LONGEST_TEXT=60;function readTriggers(onBuild,{file,onBuild:written}){let left=written.map(({text,line})=>({text:oneLine(text),line}));return onBuild.map(text=>{
let instruction=readTrigger(text,file),plain2=oneLine(instruction===null?text:asWritten(instruction)),at2=left.findIndex(each=>each.text===plain2),[found2]=at2===
-1?[]:left.splice(at2,1),shown=cutText(plain2,LONGEST_TEXT);return{instruction,subject:found2===void 0?`ONBUILD ${shown}`:`line ${found2.line}, ONBUILD ${shown}\
,`}})}__name(readTriggers,"readTriggers");function readTrigger(text,file){try{return toInstruction({text,line:1,escapeSign:TRIGGER_ESCAPE_SIGN,file})}catch(error){
if(error instanceof ActionError)return null;throw error}}__name(readTrigger,"readTrigger");function asWritten({keyword,flags,rest}){let shown=flags.map(({name,value})=>value===
null?`--${name}`:`--${name}=${value}`);return[keyword,...shown,rest].join(" ")}__name(asWritten,"asWritten");function oneLine(text){return text.replace(/\s+/g,"\
 ").trim()}__name(oneLine,"oneLine");var harmless=new Set(["ARG","CMD","ENTRYPOINT","ENV","EXPOSE","HEALTHCHECK","LABEL","MAINTAINER","SHELL","STOPSIGNAL","USER","VOLUME"]),harmlessFlags=new Set(["\
chmod","checksum","chown","exclude","keep-git-dir","link","parents","unpack"]);function thinness(given){let{dockerfile,config,links}=given,place=firstPlace(config);
for(let{instruction,subject}of readTriggers(config.onBuild,dockerfile)){let need=instruction===null?"is an instruction that we do not know":needOf(instruction,place,
links);if(need!==null)return{kind:"whole",reason:`${subject} ${need}`};instruction!==null&&(place=nextPlace(place,instruction))}return{kind:"thin"}}__name(thinness,
"thinness");function needOf(instruction,place,links){let{keyword,rest}=instruction;try{return keyword==="RUN"?"runs a program of the base":keyword==="COPY"||keyword===
"ADD"?needOfCopy(instruction,place,links):keyword==="WORKDIR"?needOfWorkingDir(resolveAt(place,rest.trim()),links):harmless.has(keyword)?(nextPlace(place,instruction),
null):"is an instruction that may need the whole of it"}catch(error){if(error instanceof SyntaxError)return`cannot be read: ${error.message}`;throw error}}__name(
needOf,"needOf");function needOfCopy(instruction,place,links){let{rest,flags,hasHeredoc}=instruction;if(flags.some(({name})=>name==="from"))return"copies from a\
nother image";let flag=flags.find(({name})=>!harmlessFlags.has(name));if(flag!==void 0)return`has the flag --${flag.name}, which may need the whole of it`;if(hasHeredoc)
return"has a here-document";let words3=listArguments(rest),destination=words3.length<2?void 0:words3.at(-1);if(destination===void 0)return"names no source or no\
 destination";let path2=resolveAt(place,destination);if(path2===null)return`writes to ${destination}, which only the build knows`;if(!isApp(path2))return`writes\
 to ${path2}, outside /app`;let hasParents=flags.some(({name})=>name==="parents"),link=linkOnTheWay(path2,links)??(hasParents?linkBelow(path2,links):null);return link===
null?null:`writes to ${path2}, and /app/${link} is a symbolic link`}__name(needOfCopy,"needOfCopy");function needOfWorkingDir(path2,links){if(path2===null)return"\
makes a folder that only the build knows";if(path2==="/")return null;if(!isApp(path2))return`makes ${path2}, outside /app`;let link=linkOnTheWay(path2,links);return link===
null?null:`makes ${path2}, and /app/${link} is a symbolic link`}__name(needOfWorkingDir,"needOfWorkingDir");function isApp(path2){return path2==="/app"||path2.startsWith(
"/app/")}__name(isApp,"isApp");var SPARE_BYTES=256*1024*1024,STORE_BYTES=64*1024;async function keepBase(base,record,place,log){try{return await keepRecorded(base,await record,place,log)}catch(error){
let reason=place.ports.signal.aborted?"the job was cancelled":errorMessage(error);return log.warning(`The base could not be kept, so the next job may have to bu\
ild it again: ${reason}`),{outcome:{kind:"failed",reason},wholeBecause:null}}}__name(keepBase,"keepBase");async function keepRecorded({image,key},record,{recipe,
ports,folder},log){let{engine,runId,store}=ports,unreadable3=refuseUnreadable(record,store,log);if(unreadable3!==null)return unreadable3;let links=symbolicLinks(
record.files),verdict=thinness({dockerfile:recipe.dockerfile,config:image.config,links});verdict.kind==="whole"&&log.info(`The whole base is kept because ${verdict.
reason}.`);let wholeBecause=verdict.kind==="whole"?verdict.reason:null,thin=__name((archiveReference,signal)=>openThinArchive(folder,{api:engine.api,image:image.
id,runId,log,signal,reference:archiveReference,builtAt:record.builtAt,spareBytes:SPARE_BYTES}),"thin");return{outcome:await store.save({record,image:{kind:"engi\
ne",reference:baseReference(key),thin:verdict.kind==="thin"?thin:null,onWhole:__name(reason=>{wholeBecause=reason,log.info(`The whole base is kept because ${reason}\
.`)},"onWhole")}},log),wholeBecause}}__name(keepRecorded,"keepRecorded");async function renewBase(record,{record:before,location},{store,shelf},log){let{files,diffIds,
stored}=before,renewed={...record,files,diffIds,stored},unreadable3=refuseUnreadable(renewed,store,log);if(unreadable3!==null)return unreadable3;let outcome=await store.
save({record:renewed,image:{kind:"stored",location}},log);return outcome.kind==="saved"&&await shelf.keep(renewed),{outcome,wholeBecause:null}}__name(renewBase,
"renewBase");function refuseUnreadable(record,store,log){if(store.kind==="none")return null;let bytes=Buffer.byteLength(JSON.stringify(writeBaseRecord(record)));
if(bytes+STORE_BYTES<=LARGEST_RECORD_BYTES)return null;let most=formatSize(LARGEST_RECORD_BYTES),reason=`/app has so many files that its record would have ${formatSize(
bytes)}, and ${most} is the most`;return log.warning(`The base is not kept: ${reason}.`),{outcome:{kind:"failed",reason},wholeBecause:null}}__name(refuseUnreadable,
"refuseUnreadable");import{createHash as createHash10}from"node:crypto";function imageIdentity({diffIds,config}){return createHash10("sha256").update(JSON.stringify([diffIds,config.env])).digest("hex")}__name(imageIdentity,"imageIde\
ntity");import{posix as posix9}from"node:path";async function*readGuarded(source,read,damaged2){let failed;async function*watched(){try{yield*source}catch(error){throw failed={error},error}}__name(watched,"w\
atched");try{yield*read(watched())}catch(error){throw failed===void 0?damaged2(error):failed.error}}__name(readGuarded,"readGuarded");async function*limitBytes(source,limit,tooMuch){
let length=0;for await(let chunk of source){if(length+=chunk.length,length>limit)throw tooMuch();yield chunk}}__name(limitBytes,"limitBytes");async function*archivedFiles(archive,{path:path2,limit}){let limited=limitBytes(archive,limit*1073741824,()=>new PackagesUnreadableError(`The image's packages c\
annot be read: its ${path2} holds more than ${limit} GiB.`)),events=readGuarded(limited,readTar,__name(cause=>new PackagesUnreadableError(`The image's packages \
cannot be read: the engine's archive of ${path2} is damaged. Look at the Docker daemon's log if it happens again.`,{cause}),"damaged")),reading2={event:await events.
next()};async function*content(){for(let bytes=bytesOf2(reading2.event);bytes!==null;bytes=bytesOf2(reading2.event))yield bytes,reading2.event=await events.next()}
__name(content,"content");try{for(;reading2.event.done!==!0;){let event=reading2.event.value;if(reading2.event=await events.next(),event.kind==="bytes")continue;
let{type,linkPath}=event.entry;yield{path:absolute(path2,event.entry.path),type,linkPath,content:content()}}}finally{await events.return()}}__name(archivedFiles,
"archivedFiles");function bytesOf2(event){return event.done!==!0&&event.value.kind==="bytes"?event.value.bytes:null}__name(bytesOf2,"bytesOf");function absolute(path2,name){
return posix9.join(posix9.dirname(path2),name).replace(/\/$/,"")}__name(absolute,"absolute");var LISTS="/var/lib/dpkg/info";async function ownersOf(paths2,{image,architecture}){let owners=new Map,archive=paths2.size===0?null:await image.open(LISTS);if(archive===
null)return owners;for await(let{path:path2,type,content}of archivedFiles(archive,{path:LISTS,limit:1})){let[,name,of]=/\/([^/:]+)(?::([^/:]+))?\.list$/.exec(path2)??
[];if(name===void 0||type!=="file")continue;let owner=of===void 0||of===architecture?name:`${name}:${of}`;await forEachLine(content,line=>{for(let known of[line,
unmerged(line,mergedWithPrograms)])paths2.has(known)&&owners.set(known,owner)})}return owners}__name(ownersOf,"ownersOf");import{posix as posix10}from"node:path";var MOST_FILES=2e4;function leftFiles(given){let below=new Map(given.below.map(file=>[file.path,file])),runImage=new Set(given.runImage.map(({path:path2})=>path2));
return given.image.filter(file=>!runImage.has(file.path)&&!isSame(below.get(file.path),file))}__name(leftFiles,"leftFiles");function isSame(known,{size,time,target}){
return known!==void 0&&known.size===size&&known.time===time&&known.target===target}__name(isSame,"isSame");function groupLeftFiles(files,packageOf){let groups=new Map,
referable=[];for(let file of files){let owner=packageOf(file.path),kind=owner===null?"folder":"package",name=owner??showPath(folderOf(file.path)),key=`${kind} ${name}`,
group=groups.get(key)??{kind,name,bytes:0,files:0};group.files+=1,file.target===null&&(group.bytes+=file.size),groups.set(key,group),isReferable(file)&&referable.
push({path:showPath(file.path),group:name})}return{groups:sortedGroups([...groups.values()]),files:sortedFiles(referable).slice(0,MOST_FILES)}}__name(groupLeftFiles,
"groupLeftFiles");function folderOf(path2){let folders=posix10.dirname(path2).split("/").slice(1),depth=/^\/(usr|var)\//.test(path2)?3:2;return`/${folders.slice(
0,depth).join("/")}`}__name(folderOf,"folderOf");function isReferable({path:path2,mode,target}){return isSharedObject(path2)?!0:target===null?(mode&73)!==0:/\/s?bin\/[^/]+$/.
test(path2)}__name(isReferable,"isReferable");async function findLeftBehind({image,below,runImage},{outsideLists,...options}){var _stack=[];try{let ids=[image.id,below.id,runImage.id];let[ofImage,ofBelow,ofRunImage]=await allOrThrow(
ids.map(id=>outsideLists(id,options.log)));if(!ofImage||!ofBelow||!ofRunImage)return null;let left=leftFiles({image:ofImage,below:ofBelow,runImage:ofRunImage});
if(left.length===0)return{groups:[],files:[]};let files=__using(_stack,await openImageFiles({...options,image:image.id}),!0);let paths2=new Set(left.map(({path:path2})=>path2));
let owners=await ownersOf(paths2,{image:files,architecture:image.architecture});return groupLeftFiles(left,path2=>owners.get(path2)??null)}catch(_2){var _error=_2,
_hasError=!0}finally{var _promise=__callDispose(_stack,_error,_hasError);_promise&&await _promise}}__name(findLeftBehind,"findLeftBehind");function imageBelow(image,candidates){
let[most]=candidates.filter(({diffIds})=>diffIds.length>0&&diffIds.every((layer2,index)=>image.diffIds[index]===layer2)).toSorted((a,b2)=>b2.diffIds.length-a.diffIds.
length);return most??null}__name(imageBelow,"imageBelow");async function allOrThrow(works){return(await Promise.allSettled(works)).map(result=>{if(result.status===
"rejected")throw result.reason;return result.value})}__name(allOrThrow,"allOrThrow");async function leftBehindOf(image,{below,runImage},ports,log){let{engine,outsideLists,runId,signal}=ports;if(runImage===null)return null;try{let standsOn=below??
await fromImageBelow(image,ports);return standsOn===null?null:await findLeftBehind({image,below:standsOn,runImage},{api:engine.api,outsideLists,runId,log,signal})}catch(error){
if(signal.throwIfAborted(),!(error instanceof ActionError))throw error;return log.info(`What is outside /app could not be listed: ${errorMessage(error)}`),null}}
__name(leftBehindOf,"leftBehindOf");async function recordedLeftBehind(base,runImage,ports,log){let left=await leftBehindOf(base,{below:null,runImage},ports,log);
return left===null||runImage===null?null:{runImage:imageIdentity(runImage),left}}__name(recordedLeftBehind,"recordedLeftBehind");async function fromImageBelow(image,{
images,upstream}){let answers=await upstream,held=await Promise.all(answers.map(({reference})=>images.inspectImage(reference)));return imageBelow(image,held.filter(
each=>each!==null))}__name(fromImageBelow,"fromImageBelow");async function pullFromImages(answers,ports,log){let from=[];for(let answer of answers)from.push(await pullFromImage(answer,ports,log));return from}__name(pullFromImages,
"pullFromImages");async function pullFromImage(answer,ports,log){let{reference}=answer;if(answer.kind==="local")return{reference,digest:null};let{images,inputs,
engine,signal}=ports,platform=answer.platform??inputs.platform,held=await images.inspectImage(reference),isUsable=held!==null&&isFor(platform,held);if(answer.kind===
"digest"){let{digest:digest2}=answer;return(!isUsable||!digestsOf(held,reference).includes(digest2))&&await pullImage(reference,{engine,images,platform,log,signal}),
{reference,digest:digest2}}return isUsable?(log.warning(`${errorMessage(answer.error)} The engine's own ${reference} is used, which was made ${held.created}.`),
{reference,digest:digestsOf(held,reference).at(0)??null}):(await pullImage(reference,{engine,images,platform,log,signal}),{reference,digest:digestsOf(await images.
inspectImage(reference),reference).at(0)??null})}__name(pullFromImage,"pullFromImage");function digestsOf(image,reference){let repository=familiar(parseImageName(
reference).repository);return(image?.repoDigests??[]).filter(name=>/@sha256:[0-9a-f]{64}$/.test(name)).map(parseImageName).flatMap(name=>name.digest!==null&&familiar(
name.repository)===repository?[name.digest]:[])}__name(digestsOf,"digestsOf");function familiar(repository){return repository.replace(/^(index\.)?docker\.io\//,
"").replace(/^library\//,"")}__name(familiar,"familiar");function isFor(platform,image){let[os3,architecture]=platform.split("/");return image.os===os3&&image.architecture===
architecture}__name(isFor,"isFor");import{basename}from"node:path";var readByDocker=/^(PATH|HOME|USER|TMPDIR|TZ|TERM|LANG|LC_\w+|LD_\w+|GODEBUG|GOGC|GOMEMLIMIT|OTEL_\w+|XDG_\w+|NO_COLOR|SOURCE_DATE_EPOCH|SSL_CERT_(FILE|DIR)|SSH_AUTH_SOCK|BUILDX_\w+|BUILDKIT_\w+|DOCKER_(HOST|CONTEXT|CONFIG|BUILDKIT|CERT_PATH|TLS|TLS_VERIFY|API_VERSION|CONTENT_TRUST\w*|DEFAULT_PLATFORM|CUSTOM_HEADERS|CLI_\w+))$/,
proxies=/^(HTTP|HTTPS|FTP|NO|ALL)_PROXY$/i,asksRegistry=/^#\d+ (resolve image config for|\[internal\] load metadata for) /,REGISTRY_IDLE_LIMIT_MS=3e4,MOST_TRIES2=3;
async function buildImage(options){let{dockerfile,engine,builder}=options,environment={...engine.cliEnvironment},args=builder==="buildkit"?buildKitArguments():[
"build","--force-rm"];environment.DOCKER_BUILDKIT=builder==="buildkit"?"1":"0",environment.BUILDX_NO_DEFAULT_ATTESTATIONS="1",environment.BUILDX_GIT_INFO="false",
environment.BUILDX_GIT_LABELS="false",(builder==="buildkit"||options.platform!==engine.platform)&&args.push("--platform",options.platform),options.usesCache||args.
push("--no-cache"),options.target!==null&&args.push("--target",options.target);for(let[name,value]of Object.entries(options.labels))args.push("--label",`${name}\
=${value}`);for(let[name,value]of options.buildArgs)readByDocker.test(name)||proxies.test(name)&&!value.includes("@")?args.push("--build-arg",`${name}=${value}`):
(args.push("--build-arg",name),environment[name]=value);for(let[index,[id,value]]of[...options.secrets].entries()){let variable=`HEROKU_DOCKER_RELEASE_SECRET_${index}`;
args.push("--secret",`id=${id},env=${variable}`),environment[variable]=value}args.push("--tag",options.tag,"--file","text"in dockerfile?"-":dockerfile.file,options.
context);let build=__name(()=>runDocker(args,{environment,..."text"in dockerfile?{input:dockerfile.text}:{},idleLimitMs:__name(line=>asksRegistry.test(line)?REGISTRY_IDLE_LIMIT_MS:
options.idleLimitMs,"idleLimitMs"),onOutput:options.onOutput,signal:options.signal}),"build"),result=await build();for(let tries=1;tries<MOST_TRIES2&&result.exitCode!==
0&&result.tail.some(isCacheLost);tries+=1)result=await build();if(result.exitCode!==0){let location="text"in dockerfile?void 0:failingLine(result.tail,dockerfile),
where=location===void 0?"":` (${location.file} line ${location.line})`;throw new ActionError(`${options.what} could not be built${where}: ${buildFailure(result.
tail)}`,location===void 0?{}:{location})}}__name(buildImage,"buildImage");function isCacheLost(line){return/^unable to find image "sha256:[0-9a-f]{64}"/.test(line)}
__name(isCacheLost,"isCacheLost");function buildKitArguments(){return["buildx","build","--builder","default","--load","--progress","plain"]}__name(buildKitArguments,
"buildKitArguments");var ASK_REGISTRY="Is the FROM image spelled right, and does this machine reach (and is it logged in to) its registry?",unknownTrigger=/^cannot copy from stage ".*", it needs to be defined before current stage ""/,
NO_COPY_FROM="Is it an ONBUILD COPY --from? An engine can do that from BuildKit 0.17 on, which Docker 28 has. With an older one, copy from that image in the bas\
e itself, without ONBUILD.";function buildFailure(tail){let reason=(tail.findLast(line=>/^(ERROR|error)\b|returned a non-zero code|failed to /.test(line))??tail.
at(-1)??"docker build gave no reason.").replace(/^ERROR: (failed to build: )?(failed to solve: )?/,"");if(unknownTrigger.test(reason))return`${reason}. ${NO_COPY_FROM}`;
let image=unavailableImage(tail);return image!==null?`the FROM image ${image} cannot be had: ${reason}. ${ASK_REGISTRY}`:/pull access denied|no such host|connection refused|i\/o timeout|manifest unknown|failed to resolve source metadata|toomanyrequests/.
test(reason)?`${reason}. ${ASK_REGISTRY}`:reason}__name(buildFailure,"buildFailure");function unavailableImage(tail){let last=tail.findLast(line=>/^(Step \d+\/\d+ : | ---> |# Executing \d+ build trigger)/.
test(line))??"";return/^Step \d+\/\d+ : FROM\s+(?:--\S+\s+)*(\S+)/i.exec(last)?.[1]??null}__name(unavailableImage,"unavailableImage");function failingLine(tail,{
file,shownAs}){let heading=`${basename(file)}:`,line=tail.findLast(text=>text.startsWith(heading)&&/^\d+$/.test(text.slice(heading.length)));return line===void 0?
void 0:{file:shownAs,line:Number(line.slice(heading.length))}}__name(failingLine,"failingLine");async function buildPart(part,recipe,ports,log){let{engine,images,inputs,signal}=ports,{name,...build}=part;await buildImage({...build,engine,builder:recipe.builder,
what:`The ${name} image`,context:recipe.found.context,platform:inputs.platform,buildArgs:inputs.buildArgs,secrets:inputs.secrets,idleLimitMs:inputs.buildIdleLimitMs,
onOutput:__name(chunk=>log.untrusted(chunk),"onOutput"),signal});let image=await images.inspectImage(part.tag);if(image===null)throw new ActionError(`The builde\
r said that it built the ${name} image, but the engine has no ${part.tag}.`);return checkPlatform(image,inputs.platform,name),recipe.builder==="legacy"&&checkVolumes(
image,recipe),image}__name(buildPart,"buildPart");function checkPlatform(image,platform,name){let[os3,architecture]=platform.split("/");if(!(image.os===os3&&image.
architecture===architecture))throw new ActionError(`The ${name} image is for ${image.os}/${image.architecture}, but ${platform} was asked for. Is its FROM image\
 made for that platform?`)}__name(checkPlatform,"checkPlatform");function checkVolumes(image,{dockerfile}){let volume=image.config.volumes.find(path2=>path2==="\
/"||path2==="/app"||path2.startsWith("/app/"));if(volume===void 0)return;let fired=dockerfile.onBuild.find(({text})=>/^VOLUME\b/.test(text)&&text.includes(volume)),
line=(dockerfile.volumes.find(each=>each.path===volume)??fired)?.line,location=line===void 0?{file:dockerfile.file}:{file:dockerfile.file,line};throw new ActionError(
`${dockerfile.file}${line===void 0?"":` line ${line}`}: VOLUME ${volume} makes this engine's builder lose what later steps write below it. Remove it (a dyno has\
 no volumes), or use an engine with BuildKit.`,{location})}__name(checkVolumes,"checkVolumes");async function buildBase(recipe,ports,log){let{key}=recipe.key,{images,inputs,runId}=ports,reference=runReference(runId),start=Date.now(),from=await pullFromImages(
await ports.upstream,ports,log),part={name:"base",dockerfile:{file:recipe.found.path,shownAs:recipe.found.file},tag:reference,labels:{},target:inputs.target,usesCache:!1};
try{let image=await buildPart(part,recipe,ports,log);return await images.tagImage(reference,baseReference(key)),{key,reference,origin:"built",image,builtAt:new Date().
toISOString(),buildSeconds:(Date.now()-start)/1e3,restoreSeconds:null,from,record:null,freshness:{kind:"fresh"},refreshFailure:null}}catch(error){throw await images.
removeImage(reference).catch(()=>{}),error}}__name(buildBase,"buildBase");import{posix as posix11}from"node:path";var searchedFolders=[...mergedFolders.map(name=>`/${name}`),...libraryFolders],LARGEST_FOLDER=32;function mayHoldLibraries(folder){let at2=`${posix11.resolve("/",
folder)}/`.replace("//","/");return searchedFolders.some(each=>at2.startsWith(`${each}/`)||`${each}/`.startsWith(at2))}__name(mayHoldLibraries,"mayHoldLibraries");
async function findLibraries(image,held){let search=new LibrarySearch(held);for(let folder of search.folders){let archive=await image.open(folder);if(archive!==
null)for await(let{path:path2,type,linkPath}of archivedFiles(archive,{path:folder,limit:LARGEST_FOLDER}))isLibrary(type)&&search.add({path:path2,target:type==="\
symlink"?linkPath:null})}return search.found()}__name(findLibraries,"findLibraries");function librariesAmong(files,held){let search=new LibrarySearch(held);for(let file of files)
search.add(file);return search.found()}__name(librariesAmong,"librariesAmong");var LibrarySearch=class{static{__name(this,"LibrarySearch")}folders=searchedFolders;#files=new Map;#links=new Map;#held;constructor(held){
this.#held=held}add({path:path2,target}){target!==null&&this.folders.includes(path2)?this.#links.set(path2,target):isSharedObject(path2)&&isBelow(path2,this.folders)&&
this.#files.set(this.#held.hold(path2,path2),target===null)}found(){let intoUsr=[...this.#links].filter(([folder,target])=>posix11.resolve("/",target)===`/usr${folder}`);
return{files:this.#files,merged:new Set(intoUsr.map(([folder])=>folder.slice(1))),searched:new Set(this.folders.filter(folder=>!this.#links.has(folder)))}}};function ownedLibraries({
files,merged,searched},ownership,nameOf){let owners=onePathEach(ownership.owners,merged),md5s=onePathEach(ownership.md5s,merged),folders=[...searched],elsewhere=[
...owners].filter(([path2,owner])=>nameOf(owner)!==null&&!isBelow(path2,folders));return[...new Set([...files.keys(),...elsewhere.map(([path2])=>path2)])].filter(
path2=>!isBelow(path2,["/app"])).map(path2=>({path:showPath(path2),package:nameOf(owners.get(path2)??""),md5:files.get(path2)===!1?null:md5s.get(path2)??null})).
toSorted(byText(({path:path2})=>path2))}__name(ownedLibraries,"ownedLibraries");function isLibrary(type){return type==="file"||type==="hardlink"||type==="symlin\
k"}__name(isLibrary,"isLibrary");function onePathEach(byPath,merged){return new Map([...byPath].map(([path2,value])=>[unmerged(path2,merged),value]))}__name(onePathEach,
"onePathEach");function isBelow(path2,folders){let[,top="",next=""]=path2.split("/");return folders.includes(`/${top}`)||folders.includes(`/${top}/${next}`)}__name(
isBelow,"isBelow");import{posix as posix12}from"node:path";var DpkgOwnership=class{static{__name(this,"DpkgOwnership")}owners=new Map;md5s=new Map;#held;constructor(held){this.#held=held}async read({path:path2,type,content}){
let[,owner,ending]=/([^/]+)\.(list|md5sums)$/.exec(path2)??[];if(owner===void 0||type!=="file")return;let isAlone=path2.includes("/status.d/");await forEachLine(
content,text=>{let[,md5,name]=ending==="list"?[null,null,text]:/^([0-9a-f]{32}) {2}(.+)$/.exec(text)??[];if(name===void 0||!isSharedObject(name))return;let absolute2=this.#held.
hold(name.startsWith("/")?name:`/${name.replace(/^\.\//,"")}`,path2);(ending==="list"||isAlone)&&this.owners.set(absolute2,owner),typeof md5=="string"&&this.md5s.
set(absolute2,this.#held.hold(md5,path2))})}};var OVERHEAD=64,LIMIT=64*1024*1024,HeldText=class{static{__name(this,"HeldText")}#limit;#held=0;constructor(limit=LIMIT){this.#limit=limit}hold(text,where){if(this.#held+=
text.length+OVERHEAD,this.#held>this.#limit)throw new PackagesUnreadableError(`The image's packages cannot be read: up to ${where}, there are more packages and \
libraries than any real image has.`);return ownCopy(text)}};function nativeArchitecture(packages){let counts=new Map;for(let{name,architecture}of packages)if(architecture!=="all"){if(name==="dpkg")return architecture;counts.
set(architecture,(counts.get(architecture)??0)+1)}let[most]=[...counts].toSorted(([,a],[,b2])=>b2-a);return most?.[0]??"all"}__name(nativeArchitecture,"nativeAr\
chitecture");function nameIn(native,{name,architecture}){return architecture===native||architecture==="all"?name:`${name}:${architecture}`}__name(nameIn,"nameIn");
function namesByOwner(native,packages){let names2=new Map;for(let each of packages){let name=nameIn(native,each);names2.set(`${each.name}:${each.architecture}`,
name),name===each.name&&names2.set(name,name)}return names2}__name(namesByOwner,"namesByOwner");import{Readable as Readable3}from"node:stream";import{pipeline as pipeline3}from"node:stream/promises";import{createGunzip as createGunzip2}from"node:zlib";var MAGIC=407708164,WINDOW=64*1024,blockBytes={4:65536,5:262144,6:1048576,7:4194304};async function*readLz4(source){let input=new ByteSource(source);try{if((await input.
take(4,"a frame")).readUInt32LE()!==MAGIC)throw new Error("it is no LZ4 frame");let[flags=0,descriptor2=0]=await input.take(2,"a frame"),largest2=blockBytes[descriptor2>>
4&7];if(flags>>6!==1||largest2===void 0)throw new Error("it is an LZ4 frame of another version");let[hasContentSize,hasDictionary,hasBlockChecksum]=[flags&8,flags&
1,flags&16];await input.take((hasContentSize?8:0)+(hasDictionary?4:0)+1,"a frame");let out=Buffer.alloc(WINDOW+2*largest2),end=0;for(;;){let size=(await input.take(
4,"a block")).readUInt32LE();if(size===0)return;let length=size&2147483647;if(length>largest2)throw new Error("a block of it is larger than it says");let block=await input.
take(length,"a block");hasBlockChecksum&&await input.take(4,"a block"),end+largest2>out.length&&(end=out.copy(out,0,end-WINDOW,end));let start=end;end+=size>>>31===
1?block.copy(out,start):decodeBlock(block,out.subarray(0,start+largest2),start),end>start&&(yield Buffer.from(out.subarray(start,end)))}}finally{await input.close()}}
__name(readLz4,"readLz4");function decodeBlock(block,out,start){let[at2,end]=[0,start],next=__name(()=>{let byte=block[at2];if(byte===void 0)throw new Error("a \
block of it is cut off");return at2+=1,byte},"next"),lengthFrom=__name((nibble,least)=>{let length=nibble+least;for(let more=nibble===15?255:0;more===255;length+=
more)more=next();if(end+length>out.length)throw new Error("a block of it grows beyond its size");return length},"lengthFrom");for(;at2<block.length;){let token=next(),
literals=lengthFrom(token>>4,0);if(at2+literals>block.length)throw new Error("a block of it is cut off");if(end+=block.copy(out,end,at2,at2+literals),at2+=literals,
at2===block.length)break;let distance=next()|next()<<8;if(distance===0||distance>end)throw new Error("a block of it refers to what is not there");for(let stop=end+
lengthFrom(token&15,4);end<stop;end+=1)out[end]=out[end-distance]??0}return end-start}__name(decodeBlock,"decodeBlock");var LARGEST_LIST=1024**3,endings={"":plain,".gz":gunzip,".lz4":readLz4};function listEnding(path2){let name=/_Packages(\.gz|\.lz4)?$/.exec(path2);return name===
null?null:name[1]===".gz"||name[1]===".lz4"?name[1]:""}__name(listEnding,"listEnding");function readStoredList(content,path2,ending){let text=readGuarded(content,
endings[ending],cause=>new PackagesUnreadableError(`The image's packages cannot be read: its ${path2} is damaged. Remove apt's lists in the RUN that fetches the\
m: rm -rf /var/lib/apt/lists/*.`,{cause}));return limitBytes(text,LARGEST_LIST,__name(()=>new PackagesUnreadableError(`The image's packages cannot be read: its ${path2}\
 holds more than 1 GiB.`),"tooMuch"))}__name(readStoredList,"readStoredList");async function*plain(content){yield*content}__name(plain,"plain");async function*gunzip(content){
let unzip=createGunzip2(),fed=pipeline3(Readable3.from(content,{objectMode:!0}),unzip).catch(()=>{});try{yield*unzip}finally{unzip.destroy(),await fed}}__name(gunzip,
"gunzip");var packageFields=new Set(["package","version","architecture"]),releaseFields=new Set(["origin","label","suite","codename"]),MOST_FILES2=1e3,SecurityOrigin=class{static{
__name(this,"SecurityOrigin")}#lists=new Map;#suites=new Map;#installed;#held;constructor(installed,held){this.#held=held,this.#installed=new Map(installed.map(
each=>[identity(each),each]))}async read({path:path2,type,content}){if(type!=="file"||this.#lists.size+this.#suites.size>=MOST_FILES2)return;let[,suite]=/^(.+_)(?:In)?Release$/.
exec(path2)??[];if(suite!==void 0)return this.#readRelease(content,suite);let ending=listEnding(path2);if(ending===null)return;let known=new Set;await forEachParagraph(
readStoredList(content,path2,ending),packageFields,({fields})=>{let[name="",version="",architecture=""]=[...packageFields].map(field=>fields.get(field)),installed=this.#installed.
get(identity({name,version,architecture}));installed===void 0||known.has(installed)||(this.#held.hold("",path2),known.add(installed))}),this.#lists.set(path2,known)}verdicts(){
let lists=[...this.#lists].map(([path2,known])=>({known,...this.#suiteOf(path2)})),security=lists.filter(({isSecurity})=>isSecurity),publishers=new Set(security.
map(({origin})=>origin)),ordinary=lists.filter(({isSecurity,origin})=>!isSecurity&&origin!==null&&publishers.has(origin)),verdicts=new Map;for(let{known}of ordinary)
for(let each of known)verdicts.set(each,!1);for(let{known}of security)for(let each of known)verdicts.set(each,!0);return verdicts}async#readRelease(content,suite){
await forEachParagraph(content,releaseFields,({fields})=>{if(fields.size===0)return;let names2=[fields.get("suite"),fields.get("codename")],isSecurity=fields.get(
"label")==="Debian-Security"||names2.some(name=>isSecurityName(name??"")),origin=fields.get("origin");this.#suites.set(suite,{origin:origin===void 0?null:this.#held.
hold(origin,suite),isSecurity})})}#suiteOf(path2){let[,name=""]=/_dists_([^_]+)_/.exec(path2)??[];for(let[start,suite]of this.#suites)if(path2.startsWith(start))
return{...suite,isSecurity:suite.isSecurity||isSecurityName(name)};return{origin:null,isSecurity:isSecurityName(name)}}};function isSecurityName(suite){return suite.
endsWith("-security")}__name(isSecurityName,"isSecurityName");function identity({name,version,architecture}){return`${name} ${version} ${architecture}`}__name(identity,
"identity");var STATUS="/var/lib/dpkg/status",STATUS_FOLDER="/var/lib/dpkg/status.d",LISTS2="/var/lib/apt/lists",otherDatabases=[["/lib/apk/db","apk"],["/usr/lib/apk/db","a\
pk"],["/var/lib/rpm","rpm"],["/usr/lib/sysimage/rpm","rpm"]];async function readPackages(image,{libraries=__name(held=>findLibraries(image,held),"libraries")}={}){
let held=new HeldText,ownership=new DpkgOwnership(held),installed=await readInstalled(image,{ownership,held});if(installed===null){let owned=ownedLibraries(await libraries(
held),ownership,()=>null);return{kind:await otherKind(image),libraries:owned}}await forEachFile(image,{path:"/var/lib/dpkg/info",limit:1},file=>ownership.read(file));
let origin=new SecurityOrigin(installed,held);await forEachFile(image,{path:LISTS2,limit:2},file=>origin.read(file));let native=nativeArchitecture(installed),names2=namesByOwner(
native,installed);return{kind:"dpkg",packages:listPackages(installed,native,origin.verdicts()),libraries:ownedLibraries(await libraries(held),ownership,owner=>names2.
get(owner)??null)}}__name(readPackages,"readPackages");async function readInstalled(image,{ownership,held}){let installed=new Map,isDpkg=!1,readStatus=__name(async({
path:path2,type,content})=>{if(type==="file"){isDpkg=!0;for(let each of await readDpkgStatus(content,{path:path2,held}))installed.set(`${each.name}:${each.architecture}`,
each)}},"readStatus");return await forEachFile(image,{path:STATUS_FOLDER,limit:1},async file=>{await(file.path.endsWith(".md5sums")?ownership.read(file):readStatus(
file))}),await forEachFile(image,{path:STATUS,limit:1},async file=>{file.path===STATUS&&await readStatus(file)}),isDpkg?[...installed.values()]:null}__name(readInstalled,
"readInstalled");function listPackages(installed,native,security){let byName=new Map;for(let each of installed){let name=nameIn(native,each);byName.set(name,{name,
version:each.version,source:each.source,security:security.get(each)??null})}return[...byName.values()].toSorted(byText(({name})=>name))}__name(listPackages,"lis\
tPackages");async function otherKind(image){for(let[path2,kind]of otherDatabases){let archive=await image.open(path2);if(archive!==null){for await(let _2 of archive)
break;return kind}}return"none"}__name(otherKind,"otherKind");async function forEachFile(image,where,read){let archive=await image.open(where.path);if(archive!==
null)for await(let file of archivedFiles(archive,where))(file.path===where.path||posix12.dirname(file.path)===where.path)&&await read(file)}__name(forEachFile,"\
forEachFile");async function outsideUnknown(){return null}__name(outsideUnknown,"outsideUnknown");async function recordBase(base,parts,ports,log){parts.files.catch(()=>{});let record=base.
record??await makeRecord(base,parts,ports,log),difference=matchesImage(record,base.image);if(difference!==null)throw new ActionError(`The base image is not what\
 was asked for: ${difference}.`);return await ports.shelf.keep(record),record}__name(recordBase,"recordBase");async function makeRecord(base,parts,ports,log){var _stack=[];
try{let{engine,inputs,runId,signal}=ports;let image=__using(_stack,await openImageFiles({api:engine.api,image:base.image.id,runId,log,signal}),!0);let outside=parts.
outside();let names2=namesOutside(base,ports,log);outside.catch(()=>{});try{let packages=await installedIn(image,{names:names2,log});return{version:3,key:base.key,
platform:inputs.platform,diffIds:base.image.diffIds,config:base.image.config,stored:null,builtAt:base.builtAt,buildSeconds:base.buildSeconds??0,from:base.from,...await parts.
files,packages,outside:await outside}}finally{await Promise.allSettled([outside,names2])}}catch(_2){var _error=_2,_hasError=!0}finally{var _promise=__callDispose(
_stack,_error,_hasError);_promise&&await _promise}}__name(makeRecord,"makeRecord");async function namesOutside({image},{outsideLists},log){if(image.config.volumes.
some(mayHoldLibraries))return null;try{return await outsideLists(image.id,log)}catch(error){return log.debug(`The names of the base's files could not be listed:\
 ${errorMessage(error)}`),null}}__name(namesOutside,"namesOutside");async function installedIn(image,{names:names2,log}){let libraries=__name(async held=>{let listed=await names2;
return listed===null?findLibraries(image,held):librariesAmong(listed,held)},"libraries");try{return await readPackages(image,{libraries})}catch(error){if(!(error instanceof
PackagesUnreadableError))throw error;return log.warning(`The packages of the base are not known: ${errorMessage(error)}`),{kind:"unreadable",libraries:[]}}}__name(
installedIn,"installedIn");async function bothOrThrow(a,b2){let results=await Promise.allSettled([a,b2]);return throwFaults(faultsOf(results)),Promise.all([a,b2])}__name(bothOrThrow,"both\
OrThrow");function faultsOf(results){return results.flatMap(result=>result.status==="rejected"?[result.reason]:[])}__name(faultsOf,"faultsOf");function throwFaults(faults){
let different=[...new Set(faults)];if(different.length>1)throw new AggregateError(different);if(different.length===1)throw different[0]}__name(throwFaults,"thro\
wFaults");function reportedContent(manifest){let{largestFolders:largestFolders2,largestFiles:largestFiles2}=slugShares(manifest);return{uncompressedBytes:manifest.uncompressedBytes,
entries:manifest.entries.length,contentDigest:manifest.contentDigest,largestFolders:largestFolders2.map(rounded),largestFiles:largestFiles2.map(rounded)}}__name(
reportedContent,"reportedContent");function originBytes({entries}){let bytesOf3=__name(wanted=>Math.round(entries.reduce((sum,{origin,compressedBytes})=>sum+(origin===
wanted?compressedBytes:0),0)),"bytesOf");return{baseBytes:bytesOf3("base"),appBytes:bytesOf3("app")}}__name(originBytes,"originBytes");function rounded({path:path2,
bytes,uncompressedBytes}){return{path:path2,bytes:Math.round(bytes),uncompressedBytes}}__name(rounded,"rounded");var checkNames2=["size","growth","secrets","procfile","links","left-behind","dyno"];var ReportDraft=class{static{__name(this,"ReportDraft")}#inputs;#now;#redactor=new Redactor;#base=null;#slug=null;#comparison=null;#history=[];#checks=[];#commit=null;#releases;#skipped="";#failure=null;constructor(inputs,now=()=>performance.
now()){this.#inputs=inputs;for(let secret of secretsOf(inputs))this.#redactor.add(secret);this.#now=now,this.#releases=inputs.release?inputs.waves.flatMap((apps,at2)=>apps.
map(app=>notTried(app,at2+1))):[]}hide(secrets){for(let secret of secrets)this.#redactor.add(secret)}targets(targets){this.#releases=targets.map(({app,wave,webUrl,
currentRelease})=>({...notTried(app.name,wave+1),webUrl,previousVersion:currentRelease?.version??null}))}commit(sha){this.#commit=sha}base({key,origin,builtAt,buildSeconds,
restoreSeconds,from,freshness,refreshFailure}){let failure=refreshFailure===null?null:this.#clean(refreshFailure),times={builtAt,buildSeconds,restoreSeconds};this.#base=
{key,origin,...times,from,freshness,refreshFailure:failure,kept:{kind:"not-needed"}}}kept(kept){this.#base!==null&&kept!==null&&(this.#base={...this.#base,kept:reportedKeeping(
kept)})}slug({slug,processTypes,advice:advice2}){let{manifest}=slug;this.#slug={file:slug.file,sizeBytes:slug.sizeBytes,limitBytes:this.#inputs.slugLimitBytes,checksum:`\
SHA256:${slug.sha256}`,...reportedContent(manifest),...originBytes(manifest),advice:advice2.map(each=>({...each,bytes:Math.round(each.bytes)})),processTypes:Object.
keys(processTypes),comparedWith:slug.comparedWith}}compared(comparison){this.#comparison=comparison}history(history){this.#history=history}checked(check){let clean2=__name(
text=>this.#clean(text),"clean"),findings=check.findings.map(({level,message})=>({level,message:clean2(message)})),checks=[...this.#checks,{...check,summary:clean2(
check.summary),findings}];this.#checks=checks.toSorted((a,b2)=>checkNames2.indexOf(a.check)-checkNames2.indexOf(b2.check))}uploaded(slugId,apps){for(let app of apps)
this.released(app,{slugId,reason:"the slug is uploaded, and not released"})}released(app,change){let{reason}=change;this.#change(app,reason===void 0?change:{...change,
reason:this.#clean(reason)})}statusOf(app){return this.#releases.find(release=>release.app===app)?.status??"not-tried"}happened(app,what){let moments=this.#releases.
find(release=>release.app===app)?.moments??[];this.#change(app,{moments:[...moments,{what:this.#clean(what),atMs:this.#now()}]})}skipped(reason){this.#skipped=reason}failed(error){
if(this.#failure!==null)return;let failure=reportedFailure(error);this.#failure={...failure,message:this.#clean(failure.message)},this.#skipped===""&&this.#releases.
every(({status})=>status==="not-tried"||status==="unchanged")&&(this.#skipped="the run failed before a release")}finish(steps){return{version:1,app:this.#releases[0]?.
app??this.#inputs.apps[0]??null,commentKey:commentKey(this.#inputs),base:this.#base,slug:this.#slug,comparison:this.#comparison,history:this.#history,checks:this.#checks,
commit:this.#commit,releases:this.#releases,skipped:this.#skipped,failure:this.#failure,steps}}#clean(text){return this.#redactor.clean(text).toWellFormed()}#change(app,change){
this.#releases=this.#releases.map(release=>release.app===app?{...release,...change}:release)}};function notTried(app,wave){return{app,wave,status:"not-tried",reason:"",
...{version:null,slugId:null,webUrl:null,previousVersion:null,moments:[]}}}__name(notTried,"notTried");function reportedKeeping({outcome,wholeBecause}){return outcome.
kind!=="saved"?outcome:{kind:"saved",seconds:outcome.seconds,archiveBytes:outcome.archiveBytes,wholeBecause}}__name(reportedKeeping,"reportedKeeping");var MOST_CHARACTERS=1024*1024,HeldLog=class{static{__name(this,"HeldLog")}#log;#lines=new UntrustedLines;#held=[];#characters=0;#lostLines=0;constructor(log){this.#log=
log}release(){this.#endLine();let held=this.#held??[];this.#held=void 0;for(let each of held)each.kind==="said"?each.say(this.#log):each.text!==""&&this.#sayOutput(
each.text)}debug(text){this.#say(log=>log.debug(text))}info(text){this.#say(log=>log.info(text))}notice=__name((text,location)=>this.#say(log=>log.notice(text,location)),
"notice");warning=__name((text,location)=>this.#say(log=>log.warning(text,location)),"warning");error=__name((text,location)=>this.#say(log=>log.error(text,location)),
"error");untrusted(chunk){if(this.#held===void 0)this.#log.untrusted(chunk);else for(let line of this.#lines.add(chunk))this.#hold(`${line}
`)}progress(text){this.#held===void 0&&this.#log.progress(text)}mask(secret){this.#log.mask(secret)}group(title2,body){return this.#say(log=>log.info(title2)),body()}#say(say){
this.#endLine(),this.#held===void 0?say(this.#log):this.#held.push({kind:"said",say})}#endLine(){for(let rest of this.#lines.end())this.#hold(rest)}#hold(text){
let held=this.#held??[],last=held.at(-1);last?.kind==="output"?last.text+=text:held.push({kind:"output",text}),this.#characters+=text.length,this.#characters>2*
MOST_CHARACTERS&&this.#loseOldest(held)}#loseOldest(held){for(let each of held){let excess=this.#characters-MOST_CHARACTERS;if(excess<=0)return;if(each.kind!=="\
output"||each.text==="")continue;let lineEnd=excess<each.text.length?each.text.indexOf(`
`,excess-1):-1,lost=lineEnd<0?each.text:each.text.slice(0,lineEnd+1);each.text=each.text.slice(lost.length),this.#characters-=lost.length,this.#lostLines+=lost.
replace(/\n$/,"").split(`
`).length}}#sayOutput(text){this.#lostLines>0&&this.#log.untrusted(`\u2026 ${this.#lostLines} lines before this were not kept
`),this.#lostLines=0,this.#log.untrusted(text)}};var Steps=class{static{__name(this,"Steps")}#log;#now;#begin;#times=[];#behind=[];#written=Promise.resolve();constructor(log,now=()=>performance.now()){this.#log=
log,this.#now=now,this.#begin=now()}get elapsedMs(){return this.#now()-this.#begin}get times(){return this.#times.filter(({endMs})=>endMs>=0)}run(title2,body){let{
work,write}=this.#start(title2,body);return write(),work}runBehind(title2,body){let{work,write}=this.#start(title2,body);return work.catch(()=>{}),this.#behind.
push(write),{result:work,join:__name(()=>(write(),work),"join")}}async written(){for(let write of this.#behind)write();await this.#written}#start(title2,body){let index=this.#times.
push({title:title2,startMs:this.#now()-this.#begin,endMs:-1,waitedMs:0,isDone:!1})-1,held=new HeldLog(this.#log),work=(async()=>body(held))(),waitedFrom=Number.
POSITIVE_INFINITY,end=__name(isDone=>{let started=this.#times[index];if(started===void 0)return;let endMs=this.#now()-this.#begin;this.#times[index]={...started,
endMs,waitedMs:Math.max(0,endMs-waitedFrom),isDone}},"end"),done=work.then(()=>end(!0),()=>end(!1)),isTaken=!1;return{work,write:__name(()=>{isTaken||(isTaken=!0,
waitedFrom=this.#now()-this.#begin,this.#written=this.#written.then(()=>this.#log.group(title2,async()=>{held.release(),await done})))},"write")}}};export{CacheOutage,hasCacheService,checkCacheAvailable,cacheWriteBan,isMissingPath,readIgnorePatterns,ignoreRules,contextReader,splitWords,expandWord,readInstructions,
toInstruction,listArguments,assignments,envAssignments,readDockerfile,isWithin,readText,readDockerignore,readBaseDockerfile,createToolCacheShelf,matchesImage,PackagesUnreadableError,
joinLeftBehind,packagesOf,byText,stackOfImage,endOfStack,stackMismatch,inStagingFolder,onlyFile,TooSlowError,withinTime,lastFailedAttempt,clientEnvironment,ClientProcess,
programBeside,timedEntry,CacheEntries,openImageFiles,pullIfMissing,ArchiveFault,damagedArchive,ByteSource,readTar,padding,gnuTarHeader,tarEnd,unanswered,imageConfig,
createImageStore,openBaseWorld,writeReport,prepareBase,largestFiles,largestFolders,folderShares,foldersOf,commentKey,pullFromImages,buildPart,openAppFolder,compiledFrom,
linkDigest,withoutDot,mergedWithPrograms,unmerged,readBaseFiles,symbolicLinks,listAppFolder,readListing,compareListing,compareBaseFiles,thinness,keepBase,renewBase,
imageIdentity,readGuarded,limitBytes,leftBehindOf,recordedLeftBehind,buildBase,librariesAmong,readPackages,outsideUnknown,recordBase,chooseRunImage,fetchRunImage,
fromReference,bothOrThrow,faultsOf,throwFaults,reportedContent,originBytes,ReportDraft,reportedKeeping,Steps};
