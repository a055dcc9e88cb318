export const id = 52;
export const ids = [52];
export const modules = {

/***/ 60052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openFunction: () => (/* binding */ openFunction)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/retry.js
var retry = __webpack_require__(68216);
// EXTERNAL MODULE: ./build/http/trouble.js
var trouble = __webpack_require__(52790);
;// CONCATENATED MODULE: ./build/aws/tar-names.js
const block = 512;
/**
 * The names of the files in a tar, as its headers come by; contents are passed over. Names of more than 100 characters that stand in
 * headers of their own (pax, GNU) are given cut: what is looked for is shorter.
 */
async function* tarNames(bytes) {
    let kept = Buffer.alloc(0);
    let skip = 0;
    for await (const piece of bytes) {
        const passed = Math.min(skip, piece.length);
        skip -= passed;
        kept = passed === piece.length ? kept : Buffer.concat([kept, piece.subarray(passed)]);
        while (skip === 0 && kept.length >= block) {
            const header = kept.subarray(0, block);
            if (header[0] === 0)
                return;
            yield nameIn(header);
            const size = Math.ceil(sizeIn(header) / block) * block;
            const rest = kept.length - block;
            skip = Math.max(0, size - rest);
            kept = kept.subarray(block + Math.min(size, rest));
        }
    }
}
const field = (header, start, length) => header.toString('utf8', start, start + length).replace(/\0.*$/s, '');
const nameIn = (header) => [field(header, 345, 155), field(header, 0, 100)]
    .filter((part) => part !== '')
    .join('/')
    .replace(/^(\.?\/)+/, '');
/** Octal, or from 8 GiB on binary with the highest bit set (GNU). */
function sizeIn(header) {
    if (((header[124] ?? 0) & 0x80) !== 0)
        return Number(header.readBigUInt64BE(128));
    return Number.parseInt(field(header, 124, 12).trim() || '0', 8);
}

;// CONCATENATED MODULE: ./build/aws/ecr-image.js







const manifestSchema = schemas/* object */.Ikc({
    config: schemas/* object */.Ikc({ digest: schemas/* string */.YjP() }),
    layers: schemas/* array */.YOg(schemas/* object */.Ikc({ digest: schemas/* string */.YjP(), mediaType: schemas/* string */.YjP(), size: schemas/* number */.aig() })),
});
const configSchema = schemas/* object */.Ikc({
    config: schemas/* object */.Ikc({
        Entrypoint: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
        Cmd: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
        Labels: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish(),
    })
        .nullish(),
});
const accepted = [
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');
/** Opens `host/repository@digest`, a single manifest, by Docker's API. */
async function openEcrImage(image, reading, context) {
    const [, host = '', name = '', digest = ''] = /^([^/]+)\/(.+)@(sha256:[\da-f]+)$/.exec(image) ?? [];
    const base = `https://${host}/v2/${name}`;
    const manifest = manifestSchema.parse(await json(`${base}/manifests/${digest}`, reading, context));
    const blob = (of) => `${base}/blobs/${of}`;
    const { config } = configSchema.parse(await json(blob(manifest.config.digest), reading, context));
    return {
        layers: manifest.layers,
        command: [...(config?.Entrypoint ?? []), ...(config?.Cmd ?? [])],
        labels: config?.Labels ?? {},
        contains: async (layer, wanted, inner) => {
            const { body } = await opened(blob(layer.digest), reading, inner);
            const unpacked = unpack(body, layer.mediaType);
            try {
                for await (const each of tarNames(unpacked))
                    if (each === wanted)
                        return true;
                return false;
            }
            finally {
                for (const each of [unpacked, body])
                    each.on('error', () => undefined).destroy();
            }
        },
    };
}
async function json(url, reading, context) {
    const { body } = await opened(url, reading, context);
    const pieces = [];
    for await (const piece of body)
        pieces.push(Buffer.from(piece));
    return JSON.parse(Buffer.concat(pieces).toString('utf8'));
}
function unpack(body, mediaType) {
    if (mediaType.endsWith('gzip'))
        return piped(body, (0,external_node_zlib_.createGunzip)());
    return mediaType.endsWith('zstd') ? piped(body, (0,external_node_zlib_.createZstdDecompress)()) : body;
}
/** An error of the source is one of the result: `pipe` alone passes none on. */
function piped(source, target) {
    source.once('error', (error) => target.destroy(error));
    source.pipe(target);
    return target;
}
const operation = 'ecr-registry.blobs.get';
/** Layers lie in S3, where the answer leads; S3 takes no second authorisation. */
async function opened(url, { http, credentials }, context) {
    const { username, password } = await credentials(context);
    const authorization = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
    const ask = (at, headers) => (0,retry/* retry */.L5)(operation, retry/* readPolicy */.T4, context, async () => {
        const answer = await http.stream({ method: 'GET', url: at, operation, headers }, context);
        if (answer.status < 400)
            return answer;
        discard(answer.body);
        throw new errors/* CloudError */.K2(`${operation}: HTTP ${answer.status}`, {
            trouble: (0,trouble/* troubleOf */.L)(answer.status),
            operation,
            status: answer.status,
        });
    });
    const first = await ask(url, { authorization, accept: accepted });
    const location = first.headers['location'];
    if (first.status < 300 || location === undefined)
        return first;
    discard(first.body);
    return ask(new URL(location, url).href, {});
}
/** Lets the rest of a short answer flow away, so that its connection can be used again. */
const discard = (body) => body.on('error', () => undefined).resume();

// EXTERNAL MODULE: ./build/aws/endpoints.js
var endpoints = __webpack_require__(46876);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-lambda/dist-cjs/index.js
var dist_cjs = __webpack_require__(71696);
// EXTERNAL MODULE: ./build/aws/call.js
var call = __webpack_require__(13280);
;// CONCATENATED MODULE: ./build/aws/lambda-client.js



function createLambdaClient({ clientConfig }, FunctionName) {
    const sdk = new dist_cjs/* LambdaClient */.Nox(clientConfig);
    return {
        ...readsOf(sdk, FunctionName),
        ...functionChanges(sdk, FunctionName),
        ...aliasChanges(sdk, FunctionName),
        call: async (Qualifier, event, context) => {
            const Payload = Buffer.from(JSON.stringify(event));
            const { ExecutedVersion, FunctionError, Payload: payload, } = await (0,call/* callAws */.I)('lambda.Invoke', context, (options) => sdk.send(new dist_cjs/* InvokeCommand */.mdN({ FunctionName, Qualifier, Payload }), options));
            return {
                payload: payload === undefined ? '' : Buffer.from(payload).toString('utf8'),
                ...(ExecutedVersion === undefined ? {} : { version: ExecutedVersion }),
                ...(FunctionError === undefined ? {} : { error: FunctionError }),
            };
        },
        close: () => sdk.destroy(),
    };
}
function readsOf(sdk, FunctionName) {
    return {
        find: async (Qualifier, context) => {
            const at = { FunctionName, ...(Qualifier === undefined ? {} : { Qualifier }) };
            const { Configuration, Code, Tags } = await (0,call/* readAws */.k)('lambda.GetFunction', context, (options) => sdk.send(new dist_cjs/* GetFunctionCommand */.YF5(at), options));
            if (Configuration === undefined)
                throw empty('lambda.GetFunction');
            const tags = Tags ?? (Qualifier === undefined ? await tagsOf(sdk, Configuration, context) : {});
            const image = Code?.ResolvedImageUri ?? Code?.ImageUri;
            return { configuration: Configuration, tags, ...(image === undefined ? {} : { image }) };
        },
        aliases: (context) => pages(async (marker) => {
            const { Aliases, NextMarker } = await (0,call/* readAws */.k)('lambda.ListAliases', context, (options) => sdk.send(new dist_cjs/* ListAliasesCommand */.UZx({ FunctionName, ...marker }), options));
            return { items: Aliases ?? [], next: NextMarker };
        }),
        urls: (context) => pages(async (marker) => {
            const page = await (0,call/* readAws */.k)('lambda.ListFunctionUrlConfigs', context, (options) => sdk.send(new dist_cjs/* ListFunctionUrlConfigsCommand */.Olc({ FunctionName, ...marker }), options));
            return { items: page.FunctionUrlConfigs ?? [], next: page.NextMarker };
        }),
        versions: async (context) => {
            const all = await pages(async (marker) => {
                const { Versions, NextMarker } = await (0,call/* readAws */.k)('lambda.ListVersionsByFunction', context, (options) => sdk.send(new dist_cjs/* ListVersionsByFunctionCommand */.Ox4({ FunctionName, ...marker }), options));
                return { items: Versions ?? [], next: NextMarker };
            });
            return all.filter(({ Version }) => Version !== '$LATEST');
        },
        policy: (Qualifier, context) => absentIfMissing(async () => {
            const at = { FunctionName, ...(Qualifier === undefined ? {} : { Qualifier }) };
            const { Policy } = await (0,call/* readAws */.k)('lambda.GetPolicy', context, (options) => sdk.send(new dist_cjs/* GetPolicyCommand */.s4W(at), options));
            return Policy;
        }),
    };
}
/** GetFunction leaves the tags out where `lambda:ListTags` is not allowed (its API reference, November 2026): none is not the same. */
async function tagsOf(sdk, { FunctionArn: Resource = '' }, context) {
    const { Tags } = await (0,call/* readAws */.k)('lambda.ListTags', context, (options) => sdk.send(new dist_cjs/* ListTagsCommand */.bvr({ Resource }), options));
    return Tags ?? {};
}
function functionChanges(sdk, FunctionName) {
    return {
        create: async (request, context) => {
            await (0,call/* callAws */.I)('lambda.CreateFunction', context, (options) => sdk.send(new dist_cjs/* CreateFunctionCommand */.Y8X({ FunctionName, ...request }), options));
        },
        configure: async (request, context) => {
            await (0,call/* callAws */.I)('lambda.UpdateFunctionConfiguration', context, (options) => sdk.send(new dist_cjs/* UpdateFunctionConfigurationCommand */.Zlw({ FunctionName, ...request }), options));
        },
        code: async (request, context) => {
            await (0,call/* callAws */.I)('lambda.UpdateFunctionCode', context, (options) => sdk.send(new dist_cjs/* UpdateFunctionCodeCommand */.KfB({ FunctionName, ...request }), options));
        },
        publish: async (request, context) => {
            const { Version } = await (0,call/* callAws */.I)('lambda.PublishVersion', context, (options) => sdk.send(new dist_cjs/* PublishVersionCommand */.D3m({ FunctionName, ...request }), options));
            return Version ?? '';
        },
        tag: async (Resource, Tags, context) => {
            await (0,call/* callAws */.I)('lambda.TagResource', context, (options) => sdk.send(new dist_cjs/* TagResourceCommand */.eqU({ Resource, Tags: { ...Tags } }), options));
        },
        untag: async (Resource, keys, context) => {
            await (0,call/* callAws */.I)('lambda.UntagResource', context, (options) => sdk.send(new dist_cjs/* UntagResourceCommand */.RP$({ Resource, TagKeys: [...keys] }), options));
        },
        delete: async (context) => {
            await (0,call/* callAws */.I)('lambda.DeleteFunction', context, (options) => sdk.send(new dist_cjs/* DeleteFunctionCommand */.Z3K({ FunctionName }), options));
        },
    };
}
function aliasChanges(sdk, FunctionName) {
    return {
        createAlias: async (request, context) => {
            await (0,call/* callAws */.I)('lambda.CreateAlias', context, (options) => sdk.send(new dist_cjs/* CreateAliasCommand */.W_e({ FunctionName, ...request }), options));
        },
        updateAlias: async (request, context) => {
            await (0,call/* callAws */.I)('lambda.UpdateAlias', context, (options) => sdk.send(new dist_cjs/* UpdateAliasCommand */.lqC({ FunctionName, ...request }), options));
        },
        deleteAlias: async (Name, context) => {
            await (0,call/* callAws */.I)('lambda.DeleteAlias', context, (options) => sdk.send(new dist_cjs/* DeleteAliasCommand */.Hou({ FunctionName, Name }), options));
        },
        createUrl: async (Qualifier, AuthType, context) => {
            await (0,call/* callAws */.I)('lambda.CreateFunctionUrlConfig', context, (options) => sdk.send(new dist_cjs/* CreateFunctionUrlConfigCommand */.DJE({ FunctionName, Qualifier, AuthType }), options));
        },
        updateUrl: async (Qualifier, AuthType, context) => {
            await (0,call/* callAws */.I)('lambda.UpdateFunctionUrlConfig', context, (options) => sdk.send(new dist_cjs/* UpdateFunctionUrlConfigCommand */.GQU({ FunctionName, Qualifier, AuthType }), options));
        },
        deleteUrl: async (Qualifier, context) => {
            await (0,call/* callAws */.I)('lambda.DeleteFunctionUrlConfig', context, (options) => sdk.send(new dist_cjs/* DeleteFunctionUrlConfigCommand */.Ik0({ FunctionName, Qualifier }), options));
        },
        permit: async (Qualifier, permission, context) => {
            await (0,call/* callAws */.I)('lambda.AddPermission', context, (options) => sdk.send(new dist_cjs/* AddPermissionCommand */.AL$({ FunctionName, Qualifier, ...permission }), options));
        },
        revoke: async (Qualifier, StatementId, context) => {
            await (0,call/* callAws */.I)('lambda.RemovePermission', context, (options) => sdk.send(new dist_cjs/* RemovePermissionCommand */.h$5({ FunctionName, Qualifier, StatementId }), options));
        },
    };
}
const empty = (operation) => new errors/* CloudError */.K2(`${operation}: answered without a function`, { trouble: 'unanswered', operation });
async function absentIfMissing(read) {
    try {
        return await read();
    }
    catch (error) {
        if ((0,errors/* isCloudError */.EN)(error, 'missing'))
            return undefined;
        throw error;
    }
}
async function pages(ask) {
    const all = [];
    let marker;
    do {
        const { items, next } = await ask(marker === undefined ? {} : { Marker: marker });
        all.push(...items);
        marker = next === '' ? undefined : next;
    } while (marker !== undefined);
    return all;
}

;// CONCATENATED MODULE: ./build/aws/lambda-page.js

/** Page of a function, for people. */
const functionPage = ({ region, name }) => `https://${region}.${(0,endpoints/* partitionOf */.iQ)(region).consoleHost}/lambda/home?region=${region}#/functions/${name}`;

// EXTERNAL MODULE: ./build/aws/logs.js
var aws_logs = __webpack_require__(44367);
;// CONCATENATED MODULE: ./build/targets/aws/lambda/explain.js
/** How a container gets an adapter: https://github.com/aws/aws-lambda-web-adapter (November 2026). */
const adapterLine = 'COPY --from=public.ecr.aws/awsguru/aws-lambda-adapter:1.0.0 /lambda-adapter /opt/extensions/lambda-adapter';
/** By Lambda's own words and the container's (November 2026). */
const causes = [
    {
        said: /exec format error/i,
        cause: 'the image is for another architecture: its program cannot be executed',
        hint: 'Build for the function’s architecture (aws-architecture): linux/amd64 is x86_64, linux/arm64 is arm64.',
    },
    {
        said: /Runtime\.InvalidEntrypoint|executable file not found|(?:exec|start|entrypoint|command)\b.*no such file or directory/i,
        cause: 'the container’s command was not found in the image',
        hint: 'Check ENTRYPOINT and CMD of the image.',
    },
    {
        said: /OutOfMemory|signal: killed/i,
        cause: 'the container ran out of memory',
        hint: 'Raise `memory`.',
    },
    {
        said: /Runtime\.ExitError|Runtime exited/,
        cause: 'the container ended by itself instead of listening',
        hint: 'Its last lines say why. It must stay up and listen at the port in $PORT.',
    },
    {
        said: /Sandbox\.Timedout|Task timed out|did not answer a call/,
        cause: 'the container did not answer in the function’s time',
        hint: `A web server that speaks HTTP alone never asks Lambda for work: its image needs Lambda Web Adapter, one line of the Dockerfile: \`${adapterLine}\`. Else raise \`timeout\`, or see what it waits for.`,
    },
    {
        said: /ImageAccessDenied|permission to access the ECR image/,
        cause: 'Lambda may not pull the image',
        hint: 'The policy of the repository has to let lambda.amazonaws.com do ecr:BatchGetImage and ecr:GetDownloadUrlForLayer.',
    },
    {
        said: /cannot be assumed by Lambda|InsufficientRolePermissions/,
        cause: 'the role cannot be assumed by Lambda',
        hint: 'It has to trust lambda.amazonaws.com (sts:AssumeRole).',
    },
];
/** The cause first: what the container said weighs more than Lambda's general words. */
function explainFailure({ reason, logLines, links }) {
    const known = causes.find(({ said }) => said.test(reason)) ?? causes.find(({ said }) => logLines.some((line) => said.test(line)));
    return {
        reason: known === undefined ? reason : `${known.cause} (${reason})`,
        logLines,
        links,
        ...(known === undefined ? {} : { hint: known.hint }),
    };
}
/** CloudWatch shows a line up to half a minute after it was written, ms. */
const latest = 30_000;
const pause = 2_000;
/** What Lambda writes of each call. */
const ownWords = /^(START|END|REPORT|INIT_START|INIT_REPORT|EXTENSION)\b/;
/** The lines of one version, oldest first; its name is in those of its streams. `fresh`: they are waited for, until no more come. */
async function linesOf(version, read, { fresh }, context) {
    const start = context.clock.now();
    for (let known = -1;;) {
        const all = await read(context);
        const lines = (all ?? [])
            .filter(({ stream }) => version === undefined || stream.includes(`[${version}]`))
            .map(({ text }) => text)
            .filter((text) => !ownWords.test(text));
        const isComplete = lines.length > 0 && lines.length === known;
        if (!fresh || all === undefined || isComplete || context.clock.now() - start > latest)
            return lines;
        known = lines.length;
        await context.clock.sleep(pause, context.signal);
    }
}

// EXTERNAL MODULE: ./build/core/hash.js
var hash = __webpack_require__(37384);
// EXTERNAL MODULE: ./build/core/next.js
var core_next = __webpack_require__(69989);
;// CONCATENATED MODULE: ./build/targets/aws/lambda/aliases.js

/** Shows what is to be released; there only while a release is under way. */
const candidateAlias = 'tandem-candidate';
const readAlias = ({ FunctionVersion = '', RoutingConfig, RevisionId }, url, open) => ({
    version: FunctionVersion,
    weights: { ...RoutingConfig?.AdditionalVersionWeights },
    open,
    ...(RevisionId === undefined ? {} : { revision: RevisionId }),
    ...(url?.FunctionUrl === undefined
        ? {}
        : {
            url: {
                address: url.FunctionUrl.replace(/\/$/, ''),
                auth: url.AuthType === 'NONE' ? 'NONE' : 'AWS_IAM',
            },
        }),
});
/** What of an alias somebody can see. */
function shownOf(alias) {
    if (alias === undefined)
        return undefined;
    const { revision: _, ...shown } = alias;
    return shown;
}
const accessOf = (alias) => alias?.url === undefined ? 'none' : alias.url.auth === 'NONE' ? 'public' : 'private';
const sameRoutes = (a, b) => (0,hash/* canonicalJson */.d)(a && { version: a.version, weights: a.weights }) ===
    (0,hash/* canonicalJson */.d)(b && { version: b.version, weights: b.weights });
/** Percent of calls by version; the first is the alias's own. */
function sharesOf({ version, weights, }) {
    const others = Object.entries(weights).map(([other, weight]) => ({ version: other, share: percent(weight) }));
    const rest = others.reduce((sum, { share }) => sum - share, 100);
    return [{ version, share: percent(rest / 100) }, ...others].filter(({ share }) => share > 0);
}
const percent = (weight) => Math.round(weight * 10_000) / 100;

;// CONCATENATED MODULE: ./build/targets/aws/lambda/statements.js

/** What lets everybody call an alias by its URL: https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html (November 2026). */
const permissions = {
    url: {
        StatementId: 'tandem-url',
        Action: 'lambda:InvokeFunctionUrl',
        Principal: '*',
        FunctionUrlAuthType: 'NONE',
    },
    call: {
        StatementId: 'tandem-call',
        Action: 'lambda:InvokeFunction',
        Principal: '*',
        InvokedViaFunctionUrl: true,
    },
};
const anyone = schemas/* union */.KCZ([schemas/* literal */.euz('*'), schemas/* object */.Ikc({ AWS: schemas/* union */.KCZ([schemas/* literal */.euz('*'), schemas/* array */.YOg(schemas/* literal */.euz('*'))]) })]);
const statementSchema = schemas/* object */.Ikc({
    Sid: schemas/* string */.YjP(),
    Effect: schemas/* literal */.euz('Allow'),
    Principal: anyone,
    Action: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())]),
});
const policySchema = schemas/* object */.Ikc({ Statement: schemas/* array */.YOg(schemas/* unknown */.L5J()) });
function readStatements(policy) {
    const statements = allIn(policy).flatMap((each) => statementSchema.safeParse(each).data ?? []);
    const sids = (action) => statements.filter(({ Action }) => [Action].flat().includes(action)).map(({ Sid }) => Sid);
    return { url: sids(permissions.url.Action), call: sids(permissions.call.Action) };
}
/** Is there a statement at all? */
const hasStatements = (policy) => allIn(policy).length > 0;
function allIn(policy) {
    if (policy === undefined)
        return [];
    try {
        return policySchema.safeParse(JSON.parse(policy)).data?.Statement ?? [];
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./build/targets/aws/tags.js
var aws_tags = __webpack_require__(36998);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
// EXTERNAL MODULE: ./build/aws/squeeze.js
var squeeze = __webpack_require__(47850);
// EXTERNAL MODULE: ./build/targets/aws/mark-text.js
var mark_text = __webpack_require__(31100);
;// CONCATENATED MODULE: ./build/targets/aws/lambda/mark.js




/**
 * Our note on a function, in its tags: a mark for as long as the release is the last one; while it is under way also `before`, all that
 * a process with nothing else needs to put the function back. Former values of the environment are in no tag: the version of before has them.
 */
const names = {
    mark: 'tandem-mark',
    version: 'tandem-version',
    run: 'tandem-run',
    places: 'tandem-places',
    image: 'tandem-image',
    before: 'tandem-before',
};
/** Who can call an alias by a URL: everybody, who has the permission, or nobody, as there is none. */
const accesses = ['public', 'private', 'none'];
const markSchema = schemas/* object */.Ikc({
    release: schemas/* string */.YjP(),
    order: coerce/* number */.ai(),
    version: schemas/* string */.YjP(),
    run: schemas/* string */.YjP(),
    phase: schemas/* enum */.k5n(['held', 'committed', 'restoring', 'done']),
    created: schemas/* enum */.k5n(['yes', 'no']).transform((word) => word === 'yes'),
    settingsHash: schemas/* string */.YjP(),
    /** Hash of the settings that were asked for, by which they are told from somebody else's. */
    asked: schemas/* string */.YjP(),
    access: schemas/* enum */.k5n(accesses),
    architecture: schemas/* enum */.k5n(['x86_64', 'arm64']),
    /** `host/repository@digest` that was asked for. */
    image: schemas/* string */.YjP(),
    /** Of the layer that has the adapter: its digest's first digits. */
    adapter: schemas/* string */.YjP().exactOptional(),
    /** Key of the step that wrote the mark, by which it is found again. */
    step: schemas/* string */.YjP(),
    /** Hash of what runs, without release identity, when it was finished: what `unchanged` is held against. */
    live: schemas/* string */.YjP().exactOptional(),
    places: schemas/* array */.YOg(schemas/* string */.YjP()).exactOptional(),
});
/** Member → word in the text, in their order. */
const words = {
    release: 'release',
    order: 'order',
    phase: 'phase',
    created: 'created',
    settingsHash: 'hash',
    asked: 'asked',
    access: 'access',
    architecture: 'arch',
    adapter: 'adapter',
    live: 'live',
    step: 'step',
};
function writeMark(mark, now) {
    const { places, ...members } = mark;
    const said = { ...members, created: mark.created ? 'yes' : 'no' };
    return {
        [names.mark]: (0,mark_text/* markText */.PQ)(words, said),
        [names.version]: (0,aws_tags/* encodeText */.wx)(mark.version).slice(0, 256),
        [names.run]: (0,aws_tags/* encodeText */.wx)(mark.run).slice(0, 256),
        ...(0,aws_tags/* writeText */.x3)(names.image, mark.image, now),
        ...(0,aws_tags/* writeText */.x3)(names.places, places === undefined ? '' : (0,mark_text/* placesText */.i3)(places), now),
    };
}
/** `undefined` when there is none, or somebody has written something else there. */
function readMark(tags) {
    const places = (0,aws_tags/* readText */.yR)(names.places, tags);
    return markSchema.safeParse({
        ...(0,mark_text/* readMarkText */.rE)(words, tags[names.mark] ?? ''),
        version: (0,aws_tags/* decodeText */.g7)(tags[names.version] ?? ''),
        run: (0,aws_tags/* decodeText */.g7)(tags[names.run] ?? ''),
        image: (0,aws_tags/* readText */.yR)(names.image, tags),
        ...(places === undefined ? {} : { places: (0,mark_text/* readPlaces */.BQ)(places) }),
    }).data;
}
const aliasSchema = schemas/* object */.Ikc({
    version: schemas/* string */.YjP(),
    /** The other version and its share, 0 to 1. */
    weights: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()),
});
const recipeSchema = schemas/* object */.Ikc({
    /** The live alias; absent when there was none. */
    live: aliasSchema.exactOptional(),
    access: schemas/* enum */.k5n(accesses),
    /** Hash of what `$LATEST` was, by which the version is found that is the same; and the image that it was made of. */
    content: schemas/* string */.YjP(),
    image: schemas/* string */.YjP(),
    architecture: schemas/* enum */.k5n(['x86_64', 'arm64']),
    /** What users had. */
    users: schemas/* array */.YOg(schemas/* object */.Ikc({ revision: schemas/* string */.YjP(), share: schemas/* number */.aig(), digest: schemas/* string */.YjP().exactOptional() })),
    /** Our tags of the release before. */
    marks: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    /** The user's tags that the release sets: what they were, `null` for those that were not there. */
    userTags: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP().nullable()),
});
const writeRecipe = (recipe, now) => (0,aws_tags/* writeText */.x3)(names.before, (0,squeeze/* squeeze */.r)(JSON.stringify(recipe)), now);
function readRecipe(tags) {
    const text = (0,squeeze/* unsqueeze */.i)((0,aws_tags/* readText */.yR)(names.before, tags) ?? '');
    if (text === undefined)
        return undefined;
    try {
        return recipeSchema.safeParse(JSON.parse(text)).data;
    }
    catch {
        return undefined;
    }
}
/** The way back is needed only while a release is under way. */
const withoutRecipe = (now) => (0,aws_tags/* emptied */.$C)((0,aws_tags/* keysOf */.YD)(names.before, now), now);
/** Our tags as they were before the release. */
const marksBefore = (now, { marks }) => ({ ...(0,aws_tags/* emptied */.$C)(ourKeys(now), now), ...marks });
/** Our tags of a release that is finished: what there is to come back to. */
const marksOf = (tags) => {
    const keys = [
        names.mark,
        names.version,
        names.run,
        ...(0,aws_tags/* keysOf */.YD)(names.places, tags),
        ...(0,aws_tags/* keysOf */.YD)(names.image, tags),
    ];
    return Object.fromEntries(keys.flatMap((key) => (tags[key] ? [[key, tags[key]]] : [])));
};
const ourKeys = (tags) => Object.keys(tags).filter((key) => key.startsWith(aws_tags/* ourPrefix */.PT));

;// CONCATENATED MODULE: ./build/targets/aws/lambda/settings.js

function readVersion({ configuration, image }) {
    const { State, StateReason, LastUpdateStatus: update, LastUpdateStatusReason, RevisionId } = configuration;
    return {
        name: configuration.Version ?? '$LATEST',
        settings: readSettings(configuration),
        architecture: configuration.Architectures?.[0] === 'arm64' ? 'arm64' : 'x86_64',
        state: State ?? 'Active',
        logGroup: configuration.LoggingConfig?.LogGroup ?? `/aws/lambda/${configuration.FunctionName ?? ''}`,
        ...(image === undefined ? {} : { image }),
        ...(StateReason === undefined ? {} : { stateReason: StateReason }),
        ...(update === undefined ? {} : { update }),
        ...(RevisionId === undefined ? {} : { revision: RevisionId }),
        ...(LastUpdateStatusReason === undefined ? {} : { updateReason: LastUpdateStatusReason }),
    };
}
const readSettings = ({ Role, MemorySize, Timeout, Environment }) => ({
    role: Role ?? '',
    memory: MemorySize ?? 128,
    timeout: Timeout ?? 3,
    env: { ...Environment?.Variables },
});
/** `sha256:…` at the end of an image's address. */
const digestIn = (image) => /@(sha256:[\da-f]{64})$/.exec(image ?? '')?.[1];
/** What tells a state of `$LATEST` from another, as far as Tandem would change it. */
const contentHash = ({ settings, image, architecture }) => (0,hash/* hashOf */.q)({ settings, digest: digestIn(image), architecture });
/** What runs without what says which release it is: two releases of the same thing have the same. */
function liveHash({ settings, image, architecture }) {
    const { RELEASE_ID: _, RELEASE_VERSION: __, ...env } = settings.env;
    return (0,hash/* hashOf */.q)({ settings: { ...settings, env }, digest: digestIn(image), architecture });
}
const releaseOf = ({ settings }) => settings.env['RELEASE_ID'];
/** Only what differs: what is merely repeated could be refused, as a role that may not be passed is. */
function writeSettings(wanted, now) {
    const { role, memory, timeout, env } = wanted;
    return {
        ...(role === now.role ? {} : { Role: role }),
        ...(memory === now.memory ? {} : { MemorySize: memory }),
        ...(timeout === now.timeout ? {} : { Timeout: timeout }),
        ...((0,hash/* hashOf */.q)(env) === (0,hash/* hashOf */.q)(now.env) ? {} : { Environment: { Variables: { ...env } } }),
    };
}

;// CONCATENATED MODULE: ./build/targets/aws/lambda/view.js




/** Everything that a read of the cloud says, in the engine's terms. */
function observed(found) {
    if (found === undefined)
        return { exists: false, fingerprint: 'absent', live: [], endpoints: {}, detail: {} };
    const view = viewFunction(found);
    const busy = busyWith(view);
    const { mark, ours } = view;
    return {
        exists: true,
        fingerprint: fingerprintOf(view),
        live: liveOf(view),
        endpoints: endpointsOf(view),
        detail: { function: view },
        ...(busy === undefined ? {} : { busy }),
        ...(mark === undefined ? {} : { mark }),
        ...(ours === undefined ? {} : { ours: revisionOf(ours) }),
    };
}
function viewFunction(found) {
    const [mark, recipe] = [readMark(found.tags), readRecipe(found.tags)];
    const ours = mark && Object.values(found.versions).find((version) => isOurs(version, mark));
    return {
        ...found,
        ...(mark === undefined ? {} : { mark }),
        ...(recipe === undefined ? {} : { recipe }),
        ...(ours === undefined ? {} : { ours }),
    };
}
/** Published by the release of the mark: by its name in the environment, and by the image that it asked for. */
const isOurs = (version, { release, image, asked }) => releaseOf(version) === release && digestIn(version.image) === digestIn(image) && (0,hash/* hashOf */.q)(version.settings) === asked;
function revisionOf({ name, state, stateReason, image }) {
    const digest = digestIn(image);
    return {
        revision: name,
        ready: state === 'Active' || state === 'Inactive',
        ...(stateReason === undefined ? {} : { reason: stateReason }),
        ...(digest === undefined ? {} : { digest }),
    };
}
/** The detail of an observation that this target made itself. */
const detailOf = (seen) => seen.detail;
/** Content alone: revision ids change without anybody, when a function is loaded again. Empty tags are on their way out and say nothing. */
const fingerprintOf = ({ latest, tags, live, candidate }) => (0,hash/* hashOf */.q)({
    latest: contentHash(latest),
    failed: latest.update === 'Failed',
    live: shownOf(live),
    candidate: shownOf(candidate),
    tags: Object.fromEntries(Object.entries(tags).filter(([, value]) => value !== '')),
});
function busyWith({ latest, ours }) {
    if (latest.state === 'Pending')
        return 'Lambda is creating the function';
    if (latest.update === 'InProgress')
        return 'Lambda is updating the function';
    return ours?.state === 'Pending' ? `Lambda is publishing version ${ours.name}` : undefined;
}
/** What comes by the live alias; before there is one, whoever calls the function itself. */
function liveOf({ live, latest, versions, mark }) {
    if (live === undefined && mark?.created === true && mark.phase !== 'done')
        return [];
    const shares = live === undefined ? [{ version: '$LATEST', share: 100 }] : sharesOf(live);
    return shares.map(({ version, share }) => {
        const digest = digestIn((version === '$LATEST' ? latest : versions[version])?.image);
        return { revision: version, share, ...(digest === undefined ? {} : { digest }) };
    });
}
function endpointsOf({ live, candidate }) {
    return {
        ...(live?.url === undefined ? {} : { public: live.url.address }),
        ...(candidate?.url === undefined ? {} : { candidate: candidate.url.address }),
    };
}
/** `configured`: our settings, on the image of before. */
function latestNow({ latest }, mark, recipe) {
    const digest = digestIn(latest.image);
    if (recipe !== undefined && contentHash(latest) === recipe.content)
        return 'before';
    if (releaseOf(latest) !== mark.release || (0,hash/* hashOf */.q)(latest.settings) !== mark.asked)
        return 'foreign';
    if (digest === digestIn(mark.image) && latest.architecture === mark.architecture)
        return 'ours';
    return recipe !== undefined && digest === digestIn(recipe.image) ? 'configured' : 'foreign';
}

;// CONCATENATED MODULE: ./build/targets/aws/lambda/steps.js





const planDetail = (plan) => plan?.detail;
/** The key names release, step and attempt: written into a tag, it says later whether the step happened. */
const keyOf = ({ way, name }) => `${way.release}-${way.goal}-${name}-${way.attempt}`;
const step = (draft, detail) => ({
    key: keyOf(draft),
    name: draft.name,
    goal: draft.way.goal,
    title: draft.title,
    detail,
});
/** Of a key: how many steps there had been. */
const attemptOf = (key) => Number(/-(\d+)$/.exec(key)?.[1] ?? 0);
function create(way, { content, userTags, mark: planned }) {
    const draft = { way, name: 'create', title: 'Creating the function' };
    const mark = { ...planned, phase: 'held', step: keyOf(draft) };
    return step(draft, { call: 'create', content, tags: { ...userTags, ...writeMark(mark, {}) } });
}
/** `$LATEST` has no history: what it is now has to be a version before it is overwritten. */
const keep = (way) => step({ way, name: 'keep', title: 'Publishing what there is as a version, to come back to' }, { call: 'publish', description: 'What there was before a release by Tandem' });
/** An update takes no tags, so the mark goes before it. */
function mark(way, { tags }, recipe, detail) {
    const draft = { way, name: 'mark', title: 'Marking the function, with a note of what there is' };
    const written = { ...detail.mark, phase: 'held', step: keyOf(draft) };
    const note = { ...withoutRecipe(tags), ...writeMark(written, tags), ...writeRecipe(recipe, tags) };
    return step(draft, { call: 'tag', tags: { ...detail.userTags, ...note } });
}
const configure = (way, settings) => step({ way, name: 'configure', title: 'Setting configuration and environment of $LATEST' }, { call: 'configure', settings });
const code = (way, { image, architecture }) => step({ way, name: 'code', title: 'Giving $LATEST the new image' }, { call: 'code', image, architecture });
const publish = (way, { version }) => step({ way, name: 'publish', title: 'Publishing a version, and starting it once' }, { call: 'publish', description: `${version} (Tandem, release ${way.release})`.slice(0, 256) });
const offer = (way, version) => step({ way, name: 'offer', title: `Leading the alias ${candidateAlias} to version ${version}` }, { call: 'route', alias: candidateAlias, to: { version, weights: {} } });
const remarked = (draft, { view, mark: now }, change) => writeMark({ ...now, ...change, step: keyOf(draft) }, view.tags);
/** The decision, as whoever has nothing but this cloud will find it: before users get anything of it. */
function commit(way, marked) {
    const draft = { way, name: 'commit', title: 'Noting the decision in the mark' };
    const phase = marked.mark.phase === 'done' ? 'done' : 'committed';
    const places = way.places === undefined ? {} : { places: [...way.places] };
    return step(draft, { call: 'tag', tags: remarked(draft, marked, { phase, ...places }) });
}
const promote = (way, alias, version) => step({ way, name: 'promote', title: `Leading the alias ${alias} to version ${version}` }, { call: 'route', alias, to: { version, weights: {} } });
const withdraw = (way) => step({ way, name: 'withdraw', title: 'Deleting the candidate’s URL' }, { call: 'delete-url', alias: candidateAlias });
const retire = (way) => step({ way, name: 'retire', title: `Deleting the alias ${candidateAlias}` }, { call: 'delete-alias', alias: candidateAlias });
/** With the mark closes the way back. */
function finish(way, marked) {
    const draft = { way, name: 'finish', title: 'Closing the mark' };
    const { view } = marked;
    const live = view.ours === undefined ? {} : { live: liveHash(view.ours) };
    const tags = { ...withoutRecipe(view.tags), ...remarked(draft, marked, { phase: 'done', ...live }) };
    return step(draft, { call: 'tag', tags });
}
const tidy = (way, keys) => step({ way, name: 'tidy', title: 'Removing tags that say nothing any more' }, { call: 'untag', keys });
/** Before anything goes back the mark says so, to whoever comes next. */
function retract(way, marked) {
    const draft = { way, name: 'retract', title: 'Noting in the mark that the release goes back' };
    return step(draft, { call: 'tag', tags: remarked(draft, marked, { phase: 'restoring' }) });
}
/** First of all, users get what they had. */
const reroute = (way, alias, to) => step({ way, name: 'reroute', title: `Leading the alias ${alias} back to version ${to.version}` }, { call: 'route', alias, to });
const unlive = (way, alias) => step({ way, name: 'unlive', title: `Deleting the alias ${alias}, which was not there` }, { call: 'delete-alias', alias });
const recode = (way, { image, architecture }) => step({ way, name: 'recode', title: 'Giving $LATEST the image of before' }, { call: 'code', image, architecture });
const restore = (way, settings) => step({ way, name: 'restore', title: 'Setting configuration and environment of $LATEST to what they were' }, { call: 'configure', settings });
/** `untouched`: nothing was seen of an update, which may have been accepted a moment ago all the same. */
function unmark(way, { tags: now }, recipe, { untouched }) {
    const draft = { way, name: 'unmark', title: 'Putting the tags back' };
    const tags = { ...userTagsBefore(now, recipe), ...marksBefore(now, recipe) };
    return step(draft, { call: 'tag', tags, ...(untouched ? { twice: true } : {}) });
}
const userTagsBefore = (now, { userTags }) => Object.fromEntries(Object.entries(userTags).flatMap(([key, value]) => (now[key] === undefined ? [] : [[key, value ?? '']])));
/** Tags that one of our steps has emptied. */
const leftovers = (tags, recipe) => Object.keys(tags).filter((key) => tags[key] === '' && (key.startsWith(aws_tags/* ourPrefix */.PT) || recipe?.userTags[key] === null));
const remove = (way) => step({ way, name: 'delete', title: 'Deleting the function that this release created' }, { call: 'delete' });
/** Of an observation that this target made itself. */
const viewOf = (seen) => detailOf(seen).function;

;// CONCATENATED MODULE: ./build/targets/aws/lambda/opening.js



/**
 * The next request after which an alias can be called by its URL as it is wanted; `undefined` when it can. What opens comes
 * with the URL first, since permissions of an alias without one let nobody in; what closes, the other way round.
 */
function opening_open(way, { name, alias, access }) {
    const at = (verb) => (name === candidateAlias ? `offer${verb}` : verb);
    const auth = access === 'public' ? 'NONE' : 'AWS_IAM';
    if (access === 'none') {
        if (alias.url !== undefined)
            return unlock(way, name);
        return revokeFirst(way, name, ownIn(alias));
    }
    if (alias.url?.auth !== auth) {
        const title = `${alias.url === undefined ? 'Making' : 'Changing'} the URL of the alias ${name}${auth === 'NONE' ? '' : ', for those who have the permission'}`;
        return step({ way, name: at('url'), title }, { call: 'url', alias: name, auth });
    }
    if (access === 'private')
        return revokeFirst(way, name, [...alias.open.url, ...alias.open.call]);
    const missing = opening_names.find((permission) => alias.open[permission].length === 0);
    if (missing === undefined)
        return undefined;
    const title = `Letting everybody call the URL of ${name} (${permissions[missing].Action})`;
    return step({ way, name: at(`permit${missing}`), title }, { call: 'permit', alias: name, permission: missing });
}
const opening_names = ['url', 'call'];
const unlock = (way, name) => step({ way, name: 'unlock', title: `Deleting the URL of the alias ${name}` }, { call: 'delete-url', alias: name });
function revokeFirst(way, name, [statement]) {
    if (statement === undefined)
        return undefined;
    const title = `Taking the permission ${statement} from everybody`;
    return step({ way, name: 'revoke', title }, { call: 'revoke', alias: name, statement });
}
/** Of statements that open it, those that we have made. */
const ownIn = ({ open: { url, call } }) => {
    const own = Object.values(permissions).map(({ StatementId }) => StatementId);
    return [...url, ...call].filter((statement) => own.includes(statement));
};

;// CONCATENATED MODULE: ./build/targets/aws/lambda/back.js






/** The way to `restored`, and on to `back`, where the mark is gone. Pure. */
function towardsBack(way, view, alias) {
    if (!way.snapshot.existed)
        return towardsDeleted(way, view, alias);
    if (view === undefined)
        return (0,core_next/* overtaken */.K1)('somebody deleted the function');
    const recipe = way.snapshot.recipe;
    const mark = view.mark?.release === way.release ? view.mark : undefined;
    if (mark === undefined)
        return unmarked(way, view, recipe);
    const goingBack = { view, mark, recipe, alias };
    const next = usersBack(way, goingBack) ?? candidateGone(way, view) ?? latestBack(way, goingBack);
    // Before anything goes back the mark says so.
    if (next !== undefined && mark.phase !== 'restoring')
        return (0,core_next/* take */.s)(retract(way, { view, mark }));
    if (next !== undefined)
        return next;
    if (way.goal === 'restored' && mark.phase !== 'committed' && mark.phase !== 'done')
        return core_next/* arrived */.Kb;
    if (way.goal === 'restored')
        return (0,core_next/* take */.s)(retract(way, { view, mark }));
    return (0,core_next/* take */.s)(unmark(way, view, recipe, { untouched: mark.phase === 'held' }));
}
/** Nothing says that the function is ours: it is what it was, or somebody else's. */
function unmarked(way, view, recipe) {
    const keys = leftovers(view.tags, recipe);
    if (keys.length > 0 && way.attempt < mostSteps)
        return (0,core_next/* take */.s)(tidy(way, keys));
    const same = contentHash(view.latest) === recipe.content && sameRoutes(view.live, recipe.live);
    return same ? core_next/* arrived */.Kb : (0,core_next/* overtaken */.K1)('somebody else changed the function');
}
/** A way back has fewer steps; left-over tags are not worth more. */
const mostSteps = 20;
/** First of all: the alias, and who may call it. One that somebody else has moved since is theirs. */
function usersBack(way, { view, mark, recipe, alias }) {
    const { live, ours } = view;
    if (live === undefined)
        return undefined;
    const isOurs = ours !== undefined && sameRoutes(live, { version: ours.name, weights: {} });
    const { live: before } = recipe;
    if (before === undefined) {
        if (!isOurs)
            return undefined;
        const step = opening_open(way, { name: alias, alias: live, access: 'none' });
        return (0,core_next/* take */.s)(step ?? unlive(way, alias));
    }
    if (isOurs && !sameRoutes(live, before))
        return (0,core_next/* take */.s)(reroute(way, alias, before));
    if (recipe.access === mark.access || !sameRoutes(live, before))
        return undefined;
    const step = opening_open(way, { name: alias, alias: live, access: recipe.access });
    return step && (0,core_next/* take */.s)(step);
}
/** What shows the candidate goes, the URL first: an alias that is gone leaves none behind that leads nowhere. */
function candidateGone(way, { candidate }) {
    if (candidate === undefined)
        return undefined;
    return (0,core_next/* take */.s)(candidate.url === undefined ? retire(way) : withdraw(way));
}
/** `$LATEST` as it was, so that the next change of one variable by anybody does not ship ours. What others have made of it stays. */
function latestBack(way, { view, mark, recipe }) {
    const now = latestNow(view, mark, recipe);
    if (now === 'before' || now === 'foreign')
        return undefined;
    const settings = settingsBefore(way.snapshot);
    if (settings === undefined)
        return lost(view, recipe);
    const differs = digestIn(view.latest.image) !== digestIn(recipe.image) || view.latest.architecture !== recipe.architecture;
    return (0,core_next/* take */.s)(differs ? recode(way, recipe) : restore(way, settings));
}
/** `undefined` when the version of before is gone, and with it the values of the environment. */
const settingsBefore = ({ sensitive }) => sensitive?.settings;
function lost({ arn, latest }, { image }) {
    return {
        kind: 'stuck',
        reason: `the version that was what $LATEST was is gone, and with it the former values of its environment; users have what they had, but $LATEST is still this release’s`,
        command: `aws lambda update-function-code --region ${arn.split(':')[3] ?? ''} --function-name ${arn} --image-uri ${image}   # and update-function-configuration: role ${latest.settings.role}, memory, timeout, environment`,
    };
}
/** Only what this release created, and never finished, is deleted. */
function towardsDeleted(way, view, alias) {
    if (view === undefined)
        return core_next/* arrived */.Kb;
    const { mark, ours, live } = view;
    if (mark?.release !== way.release || !mark.created)
        return (0,core_next/* overtaken */.K1)('somebody else has the function');
    if (latestNow(view, mark, undefined) === 'foreign')
        return (0,core_next/* overtaken */.K1)('somebody else changed the function');
    if (live !== undefined && live.version !== ours?.name)
        return (0,core_next/* overtaken */.K1)(`somebody else moved the alias ${alias}`);
    if (way.goal === 'restored')
        return mark.phase === 'committed' || mark.phase === 'done' ? (0,core_next/* take */.s)(retract(way, { view, mark })) : core_next/* arrived */.Kb;
    return mark.phase === 'done' ? (0,core_next/* overtaken */.K1)('the release was finished') : (0,core_next/* take */.s)(remove(way));
}

;// CONCATENATED MODULE: ./build/targets/aws/lambda/next.js







/** The next single request towards a goal, from one look at the function. Pure. */
const nextStep = (alias) => (way, seen) => {
    const view = viewOf(seen);
    switch (way.goal) {
        case 'held':
            return towardsHeld(way, seen, view);
        case 'live':
            return towardsLive(way, seen, view, alias);
        case 'committed':
            return towardsCommitted(way, seen, view, alias);
        case 'finished':
            return towardsFinished(way, seen, view, alias);
        case 'restored':
        case 'back':
            return towardsBack(way, view, alias);
    }
};
const isGone = (0,core_next/* overtaken */.K1)('somebody deleted the function');
/** Of a function that was there. */
const recipeOf = ({ existed, recipe }) => existed ? recipe : undefined;
const markOf = ({ mark }, { release }) => mark?.release === release ? mark : undefined;
function towardsHeld(way, seen, view) {
    if (view === undefined)
        return towardsCreated(way);
    const mark = markOf(view, way);
    if (mark === undefined)
        return way.snapshot.existed ? begin(way, seen, view) : (0,core_next/* overtaken */.K1)('somebody else created the function');
    if (mark.phase === 'restoring')
        return (0,core_next/* failed */.gz)('it is on its way back');
    const { ours } = view;
    return ours === undefined ? towardsPublished(way, view, mark) : towardsOffered(way, view, ours, mark);
}
function towardsCreated(way) {
    const detail = planDetail(way.plan);
    return way.snapshot.existed || detail === undefined ? isGone : (0,core_next/* take */.s)(create(way, detail));
}
/** Nothing of ours is there yet. */
function begin(way, seen, view) {
    const detail = planDetail(way.plan);
    const recipe = recipeOf(way.snapshot);
    if (detail === undefined || recipe === undefined)
        return hasOther(view);
    if (seen.fingerprint !== way.plan?.fingerprint)
        return (0,core_next/* overtaken */.K1)('somebody else changed the function');
    return (0,core_next/* take */.s)(mark(way, view, recipe, detail));
}
/** `$LATEST` becomes what was asked for, one request at a time. */
function towardsPublished(way, view, mark) {
    const { latest } = view;
    const state = latestNow(view, mark, recipeOf(way.snapshot));
    if (state === 'foreign')
        return (0,core_next/* overtaken */.K1)('somebody else changed the function');
    if (state !== 'before' && latest.update === 'Failed')
        return (0,core_next/* failed */.gz)(whyFailed(latest));
    if (latest.state === 'Failed')
        return (0,core_next/* failed */.gz)(whyFailed(latest));
    if (state === 'ours')
        return (0,core_next/* take */.s)(publish(way, mark));
    if (state === 'configured')
        return (0,core_next/* take */.s)(code(way, mark));
    const settings = planDetail(way.plan)?.content.settings;
    if (settings === undefined)
        return (0,core_next/* failed */.gz)('the update was never asked for, and what it was to be is not known any more');
    return (0,core_next/* take */.s)(view.twin === undefined ? keep(way) : configure(way, settings));
}
const whyFailed = ({ state, stateReason, update, updateReason }) => update === 'Failed'
    ? `Lambda could not update the function: ${updateReason ?? stateReason ?? 'no reason given'}`
    : `Lambda could not bring it up: it is ${state}${stateReason === undefined ? '' : `, ${stateReason}`}`;
function towardsOffered(way, view, ours, mark) {
    if (ours.state === 'Failed')
        return (0,core_next/* failed */.gz)(whyFailed(ours));
    const { candidate } = view;
    if (candidate === undefined || !sameRoutes(candidate, { version: ours.name, weights: {} }))
        return (0,core_next/* take */.s)(offer(way, ours.name));
    // Whoever cannot be asked by everybody gets no URL that can.
    if (mark.access !== 'public')
        return candidate.url === undefined ? core_next/* arrived */.Kb : (0,core_next/* take */.s)(withdraw(way));
    const step = opening_open(way, { name: candidateAlias, alias: candidate, access: 'public' });
    return step === undefined ? core_next/* arrived */.Kb : (0,core_next/* take */.s)(step);
}
function towardsLive(way, seen, view, alias) {
    const mark = view === undefined ? undefined : markOf(view, way);
    if (view === undefined || mark === undefined || mark.phase === 'held' || mark.phase === 'restoring') {
        const held = towardsHeld(way, seen, view);
        return held.kind === 'arrived' && view !== undefined && mark !== undefined
            ? (0,core_next/* take */.s)(commit(way, { view, mark }))
            : held;
    }
    return towardsPromoted(way, view, mark, alias);
}
function towardsPromoted(way, view, mark, alias) {
    const { ours, live } = view;
    if (ours === undefined)
        return (0,core_next/* failed */.gz)('the version of this release is gone');
    if (live === undefined || !sameRoutes(live, { version: ours.name, weights: {} })) {
        const isBefore = sameRoutes(live, recipeOf(way.snapshot)?.live);
        return isBefore ? (0,core_next/* take */.s)(promote(way, alias, ours.name)) : (0,core_next/* overtaken */.K1)(`somebody else moved the alias ${alias}`);
    }
    const step = opening_open(way, { name: alias, alias: live, access: mark.access });
    // An alias that was not to be changed keeps whatever opens it.
    return step === undefined || mark.access === 'none' ? core_next/* arrived */.Kb : (0,core_next/* take */.s)(step);
}
/** After the decision nothing begins anew: it would be probed by nobody. */
function towardsCommitted(way, seen, view, alias) {
    if (view === undefined)
        return isGone;
    const mark = markOf(view, way);
    if (mark === undefined)
        return hasOther(view);
    const live = towardsLive(way, seen, view, alias);
    if (live.kind !== 'arrived')
        return live;
    const told = way.places === undefined || (0,hash/* canonicalJson */.d)(way.places) === (0,hash/* canonicalJson */.d)(mark.places);
    return told ? core_next/* arrived */.Kb : (0,core_next/* take */.s)(commit(way, { view, mark }));
}
function towardsFinished(way, seen, view, alias) {
    if (view === undefined)
        return isGone;
    const mark = markOf(view, way);
    if (mark === undefined)
        return hasOther(view);
    if (mark.phase === 'done')
        return tidied(way, view, mark);
    const live = towardsLive(way, seen, view, alias);
    if (live.kind !== 'arrived')
        return live;
    return candidateGone(way, view) ?? (0,core_next/* take */.s)(finish(way, { view, mark }));
}
/** Left-over tags are worth one request, and no release: whoever may not remove them leaves them. */
function tidied(way, view, { step }) {
    const keys = leftovers(view.tags);
    return keys.length === 0 || way.attempt > attemptOf(step) + 1 ? core_next/* arrived */.Kb : (0,core_next/* take */.s)(tidy(way, keys));
}
const hasOther = ({ mark }) => (0,core_next/* overtaken */.K1)(`${mark === undefined ? 'no release of ours' : `release ${mark.release}`} has the function`);

;// CONCATENATED MODULE: ./build/targets/aws/lambda/adapter.js



/** https://github.com/aws/aws-lambda-web-adapter (November 2026): where it has to be. */
const adapterFile = 'opt/extensions/lambda-adapter';
/** Says of an image whose program asks Lambda for work itself that it does. */
const label = 'tandem.lambda';
/** AWS's base images, and the runtime interface clients for others. */
const clients = /lambda-entrypoint\.sh|aws-lambda-ric|awslambdaric|aws_lambda_ric/;
/** Of layers that are looked into, compressed, bytes. */
const mostBytes = 512 * 2 ** 20;
/**
 * A plain web server never asks Lambda for work, so each call of it would run into the time-out. What can be told without a look into
 * layers is asked first; then the small ones come, as the adapter is one of some megabytes.
 */
async function abilityOf(image, known, lookInto, context) {
    try {
        const opened = await lookInto(image, context);
        if (opened.labels[label] === 'runtime' || opened.command.some((word) => clients.test(word)))
            return {};
        const same = opened.layers.find((layer) => shortOf(layer) === known);
        const layer = same ?? (await layerWithAdapter(opened, context));
        return layer === 'unknown' ? {} : layer === undefined ? { problem } : { adapter: shortOf(layer) };
    }
    catch (error) {
        (0,retry/* throwIfCancelled */.dZ)(context.signal);
        const why = error instanceof errors/* TandemError */.Uz ? error.message : 'it cannot be read';
        context.log.info(`Whether the image has Lambda Web Adapter is found only when it is started: ${why}`);
        return {};
    }
}
const problem = `the image does not speak with Lambda: a web server needs Lambda Web Adapter in it, which changes nothing elsewhere. Add this line to the Dockerfile: "${adapterLine}"; an image whose program asks Lambda for work itself says so by the label ${label}=runtime`;
async function layerWithAdapter(image, context) {
    let left = mostBytes;
    for (const layer of image.layers.toSorted((a, b) => a.size - b.size)) {
        left -= layer.size;
        if (left < 0)
            return 'unknown';
        if (await image.contains(layer, adapterFile, context))
            return layer;
    }
    return undefined;
}
const shortOf = ({ digest }) => digest.replace('sha256:', '').slice(0, 16);

// EXTERNAL MODULE: ./build/targets/aws/app-runner/environment.js
var environment = __webpack_require__(77197);
;// CONCATENATED MODULE: ./build/targets/aws/lambda/changes.js


/** What will be different from what `$LATEST` is, field by field. Of environment values only the names are told. */
function changesBetween(view, { content, userTags, mark }, alias) {
    const now = view?.latest;
    const { settings } = content;
    const names = namesChanged(now?.settings.env ?? {}, settings.env);
    return [
        ...change('image', now?.image, content.image),
        ...change('architecture', now?.architecture, content.architecture),
        ...change('memory', now && `${now.settings.memory}Mi`, `${settings.memory}Mi`),
        ...change('timeout', now && `${now.settings.timeout} s`, `${settings.timeout} s`),
        ...change('role', now?.settings.role, settings.role),
        ...change(`alias ${alias}`, view?.live?.version, 'the new version'),
        ...change('access', view?.live && accessOf(view.live), mark.access),
        ...(names === '' ? [] : [{ field: 'env', after: names }]),
        ...Object.entries(userTags).flatMap(([key, value]) => change(`tag ${key}`, view?.tags[key], value)),
    ];
}
const change = (field, before, after) => before === after ? [] : [{ field, after, ...(before === undefined ? {} : { before }) }];
/** `+A, ~B, -C`: added, changed, gone. Values stay out of it. */
function namesChanged(before, after) {
    const [old, now] = [withoutOwn(before), withoutOwn(after)];
    return Object.keys({ ...old, ...now })
        .filter((name) => old[name] !== now[name])
        .map((name) => `${name in old && name in now ? '~' : name in now ? '+' : '-'}${name}`)
        .join(', ');
}
const withoutOwn = (env) => Object.fromEntries(Object.entries(env).filter(([name]) => !environment/* ownNames */.Dx.includes(name)));
const droppedNames = (before, after) => Object.keys(withoutOwn(before)).filter((name) => !(name in after));

;// CONCATENATED MODULE: ./build/targets/aws/lambda/desired.js


/** MB and seconds of a new function; Lambda's own, 128 and 3, are too little for a web server to start with. */
const standard = { memory: 512, timeout: 30 };
/** What this unit is to run with: what there is, with what is given laid over it. */
function settingsFor({ settings, release }, before) {
    const port = settings.port === undefined ? (before?.env['PORT'] ?? '8080') : String(settings.port);
    const known = { env: before?.env ?? {}, secrets: {} };
    const { env } = (0,environment/* environmentFor */.DD)(onlyValues(settings), { release, port, before: known });
    return {
        role: settings.runtimeIdentity ?? before?.role ?? '',
        memory: settings.memory ?? before?.memory ?? standard.memory,
        timeout: settings.timeout ?? before?.timeout ?? standard.timeout,
        env,
    };
}
/** Secrets by reference are none of a function's. */
const onlyValues = ({ env, envStrategy }) => ({
    envStrategy,
    ...(env === undefined ? {} : { env }),
});
const platforms = { x86_64: 'linux/amd64', arm64: 'linux/arm64' };
/** The architecture that is asked for, else that of the function, else x86_64. */
const architectureFor = (asked, view) => asked ?? view?.latest.architecture ?? 'x86_64';
/** By the digest of the child: Lambda takes no index. */
const imageFor = ({ image }, architecture) => `${image.repository}@${image.platforms[platforms[architecture]] ?? image.digest}`;
const accessFor = ({ access }, view) => access ?? accessOf(view?.live);

// EXTERNAL MODULE: ./build/core/journal.js
var journal = __webpack_require__(44701);
;// CONCATENATED MODULE: ./build/targets/aws/lambda/snapshot.js






const nothing = (seen) => ({ existed: false, fingerprint: seen.fingerprint, live: [], recipe: {} });
/** What is needed to put the function back; its environment's values are the sensitive part. */
function takeSnapshot(plan, seen) {
    const view = viewOf(seen);
    const detail = planDetail(plan);
    if (view === undefined || detail === undefined)
        return nothing(seen);
    const { fingerprint, live } = seen;
    const recipe = recipeFor(view, seen, Object.keys(detail.userTags));
    return { existed: true, fingerprint, live, recipe, sensitive: { settings: view.latest.settings } };
}
function recipeFor(view, { live: users }, userTags) {
    const { latest, live, tags } = view;
    return {
        access: accessOf(live),
        content: contentHash(latest),
        image: latest.image ?? '',
        architecture: latest.architecture,
        users: [...users],
        marks: marksOf(tags),
        userTags: Object.fromEntries(userTags.map((key) => [key, tags[key] ?? null])),
        ...(live === undefined ? {} : { live: { version: live.version, weights: { ...live.weights } } }),
    };
}
/** The way back from the function's own tags; the environment of before is that of the version that `$LATEST` was. */
async function rebuild(seen, api, context) {
    const view = viewOf(seen);
    const mark = view?.mark;
    if (view === undefined || !(0,journal/* isUnfinished */.u)(mark))
        return undefined;
    if (mark.created)
        return nothing(seen);
    const { recipe } = view;
    if (recipe === undefined) {
        throw new errors/* CloudError */.K2(`release ${mark.release} left no note of what was there before it`, {
            trouble: 'invalid',
            operation: 'rebuild',
        });
    }
    const before = await api.versionWith(recipe.content, context);
    const sensitive = before === undefined ? {} : { sensitive: { settings: before.settings } };
    return { existed: true, fingerprint: seen.fingerprint, live: recipe.users, recipe, ...sensitive };
}

;// CONCATENATED MODULE: ./build/targets/aws/lambda/problems.js




/** What stops the release before anything is touched. Lambda has no dry run of all of it, so what it would refuse is known here. */
const problemsOf = (planned) => [
    ...problemsOfFunction(planned),
    ...problemsOfAccess(planned),
    ...problemsOfEnvironment(planned),
    ...problemsOfImage(planned),
    ...problemsOfTags(planned),
];
function problemsOfFunction({ view, detail, bypasses, alias }) {
    const problems = [];
    if (view !== undefined && view.latest.image === undefined)
        problems.push('the function is made of an archive, and such a function cannot be given an image: choose another service name');
    if (view?.latest.state === 'Failed')
        problems.push(`the function could not be created (${view.latest.stateReason ?? 'no reason given'}): delete it first (aws lambda delete-function --function-name ${view.arn})`);
    if (detail.content.settings.role === '')
        problems.push('a function runs as a role: set aws-instance-role to one that trusts lambda.amazonaws.com');
    if (view !== undefined && view.live === undefined && bypasses.length > 0)
        problems.push(`the function is called without an alias (${bypasses.join(', ')}), so that its callers would get a version before anybody has looked at it; make an alias and let them call that: aws lambda publish-version --function-name ${view.arn}, then aws lambda create-alias --function-name ${view.arn} --name ${alias} --function-version VERSION`);
    if (view?.live !== undefined && view.live.version === '$LATEST')
        problems.push(`the alias ${alias} leads to $LATEST, so that users would get a version before anybody has looked at it: publish a version and lead it there (aws lambda publish-version, aws lambda update-alias)`);
    return problems;
}
function problemsOfAccess({ view, unit }) {
    const { access, ingress, vpc } = unit.settings;
    const problems = [];
    if (view === undefined && access === undefined)
        problems.push('say who may call the function: "access: public" for everybody, "access: private" for who has the permission');
    if (ingress !== undefined && ingress !== 'all')
        problems.push(`a function's URL is reached from the internet alone: "ingress: ${ingress}" is not possible there`);
    if (vpc !== undefined)
        problems.push('Tandem does not change the VPC of a function: leave the VPC settings out, and it stays');
    return problems;
}
/** https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html (November 2026), bytes. */
const mostEnvironment = 4_096;
function problemsOfEnvironment({ detail, unit }) {
    const problems = [];
    const size = Buffer.byteLength(JSON.stringify(detail.content.settings.env));
    if (size > mostEnvironment)
        problems.push(`the environment has ${size} bytes with Tandem's own variables, and Lambda takes ${mostEnvironment}`);
    const secrets = unit.settings.secrets ?? [];
    if (secrets.length > 0)
        problems.push(`Lambda gives no variable by reference to a secret (${secrets.map(({ target }) => target).join(', ')}): let the program read it by its role, or by the extension "AWS Parameters and Secrets"`);
    return problems;
}
function problemsOfImage({ detail, unit }) {
    const { architecture } = detail.content;
    const platform = platforms[architecture];
    const all = Object.keys(unit.image.platforms);
    return all.includes(platform)
        ? []
        : [`the function is ${architecture}, and the image is not built for ${platform} but for ${all.join(', ')}`];
}
function problemsOfTags({ view, detail }) {
    const now = view?.tags ?? {};
    const { userTags, mark } = detail;
    const written = writeMark({ ...mark, phase: 'held', step: '' }, now);
    const nobody = { exists: true, fingerprint: '', live: [], endpoints: {}, detail: {} };
    const recipe = view === undefined ? {} : writeRecipe(recipeFor(view, nobody, Object.keys(userTags)), now);
    const count = Object.keys({ ...now, ...userTags, ...marksOf(now), ...written, ...recipe }).length;
    if (count <= aws_tags/* mostTags */.hp)
        return [];
    return [`a function has at most ${aws_tags/* mostTags */.hp} tags, and with Tandem's own it would have ${count}: remove some`];
}

;// CONCATENATED MODULE: ./build/targets/aws/lambda/warnings.js

/** What a reader of the plan should know before it is carried out. */
function warningsOf(planned) {
    return [...ofSettings(planned), ...ofFunction(planned)];
}
/** What is given, and has no counterpart. */
function ofSettings({ unit: { settings } }) {
    const { cpu, minInstances, maxInstances, concurrency, startupProbe, livenessProbe } = settings;
    return [
        ...(cpu === undefined ? [] : ['cpu has no effect on Lambda, where memory decides: 1769 MiB is one vCPU']),
        ...((minInstances ?? 0) > 0 ? ['min-instances has no effect on Lambda: nothing is kept running'] : []),
        ...(maxInstances === undefined
            ? []
            : ['max-instances has no effect on Lambda: reserved concurrency stays as it is']),
        ...((concurrency ?? 1) > 1 ? ['concurrency has no effect on Lambda: an instance has one request at a time'] : []),
        ...(startupProbe === undefined && livenessProbe === undefined
            ? []
            : ['probes have no effect on Lambda; Lambda Web Adapter asks AWS_LWA_READINESS_CHECK_PATH (default: /)']),
    ];
}
function ofFunction({ view, detail, bypasses, alias }) {
    if (view === undefined)
        return [];
    const warnings = [];
    const dropped = droppedNames(view.latest.settings.env, detail.content.settings.env);
    if (dropped.length > 0)
        warnings.push(`these variables of the function are not given and will be gone: ${dropped.join(', ')} (env-strategy: merge keeps them)`);
    if (view.mark === undefined)
        warnings.push('this function was not released by Tandem before; what is not given stays as it is');
    if (view.live !== undefined && view.twin !== view.live.version)
        warnings.push(`what $LATEST is has not been released: users have version ${view.live.version}; changes of $LATEST that are not given here are released with this one`);
    if (Object.keys(view.live?.weights ?? {}).length > 0)
        warnings.push(`the alias ${alias} is split over two versions; the split ends with this release`);
    if (bypasses.length > 0 && view.live !== undefined)
        warnings.push(`the function is also called without an alias (${bypasses.join(', ')}): those callers get a version before it is verified; let them call the alias ${alias}`);
    return warnings;
}

;// CONCATENATED MODULE: ./build/targets/aws/lambda/plan.js









/** What Lambda would be asked for, and what stands in the way. Changes nothing. */
async function planFunction(unit, seen, options, context) {
    const view = viewOf(seen);
    const detail = detailFor(unit, view, options);
    const unchanged = view !== undefined && isUnchanged(view, detail);
    const bypasses = unchanged || view === undefined ? [] : await options.bypasses(context);
    const planned = { unit, view, detail, bypasses, alias: options.alias };
    const problems = unchanged ? [] : problemsOf(planned);
    // The image is looked into only when nothing else stands in the way: its layers may be large.
    const ability = unchanged || problems.length > 0
        ? {}
        : await abilityOf(detail.content.image, view?.mark?.adapter, options.lookInto, context);
    const { access } = detail.mark;
    return {
        action: view === undefined ? 'create' : unchanged ? 'unchanged' : 'update',
        traits: traitsFor(access),
        problems: [...problems, ...(ability.problem === undefined ? [] : [ability.problem])],
        warnings: unchanged ? [] : warningsOf(planned),
        changes: unchanged ? [] : changesBetween(view, detail, options.alias),
        steps: unchanged ? ['Probe what serves'] : stepsFor(planned),
        settingsHash: detail.mark.settingsHash,
        fingerprint: seen.fingerprint,
        detail: withAdapter(detail, ability),
    };
}
const withAdapter = (detail, { adapter }) => adapter === undefined ? detail : { ...detail, mark: { ...detail.mark, adapter } };
function detailFor(unit, view, options) {
    const { settings: given, release, image } = unit;
    const architecture = architectureFor(options.architecture, view);
    const settings = settingsFor(unit, view?.latest.settings);
    const access = accessFor(given, view);
    const content = { settings, architecture, image: imageFor(unit, architecture) };
    return {
        content,
        userTags: given.labels ?? {},
        mark: {
            release: release.id,
            order: release.order,
            version: release.version,
            run: release.run,
            settingsHash: (0,hash/* hashOf */.q)({ digest: image.digest, settings: given, architecture, alias: options.alias }),
            asked: (0,hash/* hashOf */.q)(settings),
            access,
            architecture,
            image: content.image,
            created: view === undefined,
            ...(release.places === undefined ? {} : { places: [...release.places] }),
        },
    };
}
/** What is live is compared too: a function that was changed by hand since is not unchanged. */
function isUnchanged({ mark, live, latest, versions, tags }, detail) {
    if (mark?.phase !== 'done' || mark.settingsHash !== detail.mark.settingsHash || live === undefined)
        return false;
    const serving = versions[live.version];
    if (serving === undefined || !sameRoutes(live, { version: serving.name, weights: {} }))
        return false;
    const isSame = liveHash(serving) === mark.live && contentHash(latest) === contentHash(serving);
    return isSame && Object.entries(detail.userTags).every(([key, value]) => tags[key] === value);
}
const traitsFor = (access) => ({
    hold: 'candidate',
    shift: 'all',
    undo: 'route',
    undoNeeds: 'cloud',
    proof: access === 'public' ? 'http' : 'execution',
});
function stepsFor({ view, alias, detail }) {
    const isPublic = detail.mark.access === 'public';
    const begin = view === undefined
        ? ['Create the function']
        : [
            'Mark the function, with a note of what there is',
            ...(view.twin === undefined ? ['Publish what $LATEST is as a version, to come back to'] : []),
            'Set configuration and image of $LATEST, and wait for Lambda',
        ];
    return [
        ...begin,
        'Publish a version and call it once, to see it start',
        `Lead the alias ${candidateAlias} to it${isPublic ? ', with a URL of its own' : ''}`,
        ...(isPublic ? ['Probe the candidate'] : []),
        'Decide',
        view?.live === undefined ? `Make the alias ${alias}, which leads to it` : `Lead the alias ${alias} to it`,
        ...(isPublic ? ['Probe the public address'] : []),
        `Delete the alias ${candidateAlias}`,
        view === undefined
            ? 'Close the mark (if the release fails: delete the function again)'
            : `Close the mark (if the release fails: lead ${alias} back, and put $LATEST back)`,
    ];
}

;// CONCATENATED MODULE: ./build/targets/aws/lambda/reach.js

/** By the URL of the alias, where everybody may call it. */
function reachOf(which, seen) {
    const view = viewOf(seen);
    const alias = which === 'candidate' ? view?.candidate : view?.live;
    if (alias?.url?.auth === 'NONE')
        return { url: alias.url.address };
    const why = alias?.url === undefined ? 'the function has no URL' : 'the function is private';
    return { instead: `a call of the version, which Lambda ran without an error of its own, as ${why}` };
}

;// CONCATENATED MODULE: ./build/targets/aws/lambda/recall.js




/** How long reads may be of before the write that they follow, ms; a guess on the safe side, only ever waited out in vain. */
const shownWithin = 10_000;
/** Looks until it is known whether a step happened. */
async function recallStep(step, look, context) {
    const start = context.clock.now();
    for (;;) {
        const seen = await look(context);
        if (isAt(step, seen))
            return { step: step.key };
        const isLate = context.clock.now() - start > shownWithin;
        if (isLate)
            return seen.busy === undefined ? 'absent' : 'unknown';
        await context.clock.sleep(1_000, context.signal);
    }
}
const isOf = (key, release) => release !== undefined && key.startsWith(`${release}-`);
/** Does a look at the function show what the step was to bring? */
function isAt({ key, name }, seen) {
    const view = viewOf(seen);
    if (view === undefined)
        return name === 'delete';
    const { mark } = view;
    const ours = isOf(key, mark?.release);
    if (name === 'unmark')
        return !ours;
    if (name === 'tidy')
        return leftovers(view.tags).length === 0;
    if (mark === undefined || !ours)
        return false;
    return stepName(name, view, mark) ?? mark.step === key;
}
/** `undefined` for what leaves its key in the mark. */
function stepName(name, view, mark) {
    return ofLatest(name, view, mark) ?? ofCandidate(name, view) ?? ofLive(name, view, mark);
}
function ofLatest(name, view, mark) {
    const { latest, recipe, ours, twin } = view;
    switch (name) {
        case 'keep':
            return twin !== undefined;
        case 'configure':
            return ['configured', 'ours'].includes(latestNow(view, mark, recipe));
        case 'code':
            return latestNow(view, mark, recipe) === 'ours';
        case 'recode':
            return digestIn(latest.image) === digestIn(recipe?.image) && latest.architecture === recipe?.architecture;
        case 'restore':
            return latestNow(view, mark, recipe) === 'before';
        case 'publish':
            return ours !== undefined;
        case 'delete':
            return false;
        default:
            return undefined;
    }
}
function ofCandidate(name, { candidate, ours }) {
    switch (name) {
        case 'offer':
            return ours !== undefined && sameRoutes(candidate, { version: ours.name, weights: {} });
        case 'offerurl':
            return candidate?.url !== undefined;
        case 'offerpermiturl':
            return (candidate?.open.url.length ?? 0) > 0;
        case 'offerpermitcall':
            return (candidate?.open.call.length ?? 0) > 0;
        case 'withdraw':
            return candidate?.url === undefined;
        case 'retire':
            return candidate === undefined;
        default:
            return undefined;
    }
}
function ofLive(name, view, mark) {
    const { live, ours, recipe } = view;
    switch (name) {
        case 'promote':
            return ours !== undefined && sameRoutes(live, { version: ours.name, weights: {} });
        case 'reroute':
            return sameRoutes(live, recipe?.live);
        case 'url':
            return accessOf(live) === (mark.phase === 'restoring' ? recipe?.access : mark.access);
        case 'permiturl':
            return (live?.open.url.length ?? 0) > 0;
        case 'permitcall':
            return (live?.open.call.length ?? 0) > 0;
        case 'unlock':
            return live?.url === undefined;
        case 'unlive':
            return live === undefined;
        // Which of several statements it was is not told: taking one away that is gone does no harm.
        case 'revoke':
            return (live?.open.url.length ?? 0) + (live?.open.call.length ?? 0) === 0;
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/targets/aws/lambda/send.js




/**
 * Sends the one request that changes something. `$LATEST` and aliases are guarded by the revision that was seen: what somebody
 * else has changed since is refused by Lambda itself.
 */
async function send(request, view, api, context) {
    const { client } = api;
    switch (request.call) {
        case 'create':
            api.hide(request.content.settings.env);
            return send_create(request, api, context);
        case 'configure':
            api.hide(request.settings.env);
            return send_configure(request.settings, view, api, context);
        case 'code':
            return withImageHint(client.code(codeOf(request, view), context));
        case 'publish':
            await client.publish({ Description: request.description, ...revision(view) }, context);
            return;
        case 'tag':
            return client.tag(api.arn() ?? '', request.tags, context);
        case 'untag':
            return untag(request.keys, api, context);
        case 'route':
            return route(request, view, api, context);
        case 'delete-alias':
            return goneIfMissing(client.deleteAlias(request.alias, context));
        case 'delete-url':
            return goneIfMissing(client.deleteUrl(request.alias, context));
        case 'url':
            return aliasIn(view, request.alias)?.url === undefined
                ? client.createUrl(request.alias, request.auth, context)
                : client.updateUrl(request.alias, request.auth, context);
        case 'permit':
            return client.permit(request.alias, permissions[request.permission], context);
        case 'revoke':
            return goneIfMissing(client.revoke(request.alias, request.statement, context));
        case 'delete':
            return goneIfMissing(client.delete(context));
    }
}
const revision = (view) => view?.latest.revision === undefined ? {} : { RevisionId: view.latest.revision };
const codeOf = ({ image, architecture }, view) => ({
    ImageUri: image,
    Architectures: [architecture],
    ...revision(view),
});
/** A role that was made a moment ago cannot be assumed yet: the text is Lambda's, for one that does not trust it as well. */
const unknownRole = /cannot be assumed by Lambda/;
/** ms */
const roleKnownWithin = 30_000;
async function whenRoleIsKnown(role, { clock, signal }, attempt) {
    const start = clock.now();
    for (;;) {
        try {
            return await attempt();
        }
        catch (error) {
            if (!(0,errors/* isCloudError */.EN)(error, 'invalid') || !unknownRole.test(error.message))
                throw error;
            if (clock.now() - start > roleKnownWithin)
                throw (0,errors/* retold */.Xd)(error, { hint: `${role} has to trust lambda.amazonaws.com (sts:AssumeRole).` });
            await clock.sleep(3_000, signal);
        }
    }
}
async function send_create({ content, tags }, { client }, context) {
    const { settings, image, architecture } = content;
    const request = {
        Role: settings.role,
        PackageType: 'Image',
        Code: { ImageUri: image },
        Architectures: [architecture],
        MemorySize: settings.memory,
        Timeout: settings.timeout,
        Environment: { Variables: { ...settings.env } },
        Tags: { ...tags },
    };
    await whenRoleIsKnown(settings.role, context, () => withImageHint(client.create(request, context)));
}
async function send_configure(wanted, view, { client }, context) {
    const now = view?.latest.settings;
    if (now === undefined)
        throw new errors/* CloudError */.K2('the function is gone', { trouble: 'conflict', operation: 'begin' });
    await whenRoleIsKnown(wanted.role, context, () => client.configure({ ...writeSettings(wanted, now), ...revision(view) }, context));
}
async function route({ alias, to }, view, { client }, context) {
    const routed = {
        Name: alias,
        FunctionVersion: to.version,
        RoutingConfig: { AdditionalVersionWeights: { ...to.weights } },
    };
    const now = aliasIn(view, alias);
    if (now === undefined)
        return client.createAlias(withoutEmpty(routed), context);
    return client.updateAlias({ ...routed, ...(now.revision === undefined ? {} : { RevisionId: now.revision }) }, context);
}
/** An empty map takes weights away; a new alias has none. */
function withoutEmpty(routed) {
    const { RoutingConfig, ...rest } = routed;
    return Object.keys(RoutingConfig.AdditionalVersionWeights).length === 0 ? rest : routed;
}
const aliasIn = (view, alias) => alias === candidateAlias ? view?.candidate : view?.live;
/** Lambda sets the repository's policy itself for whoever may (developer guide, "Create a Lambda function using a container image", November 2026). */
async function withImageHint(work) {
    try {
        await work;
    }
    catch (error) {
        if (!(0,errors/* isCloudError */.EN)(error) || !/does not have permission to access the ECR image/.test(error.message))
            throw error;
        throw (0,errors/* retold */.Xd)(error, {
            hint: 'Allow ecr:GetRepositoryPolicy and ecr:SetRepositoryPolicy on the repository, so that Lambda can let itself in, or let lambda.amazonaws.com do ecr:BatchGetImage and ecr:GetDownloadUrlForLayer in its policy.',
        });
    }
}
async function goneIfMissing(work) {
    try {
        await work;
    }
    catch (error) {
        if (!(0,errors/* isCloudError */.EN)(error, 'missing'))
            throw error;
    }
}
/** Tags that say nothing any more are no reason to stop. */
async function untag(keys, api, context) {
    try {
        await api.client.untag(api.arn() ?? '', keys, context);
    }
    catch (error) {
        if (!(0,errors/* isCloudError */.EN)(error, 'denied'))
            throw error;
        context.log.warning(`${error.message}; the empty tags ${keys.join(', ')} stay`);
    }
}

;// CONCATENATED MODULE: ./build/targets/aws/lambda/start.js


/** `GET /` as a function's URL hands it on: https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html (November 2026). */
const startEvent = {
    version: '2.0',
    routeKey: '$default',
    rawPath: '/',
    rawQueryString: '',
    headers: { 'user-agent': 'tandem', 'x-forwarded-proto': 'https' },
    requestContext: {
        http: { method: 'GET', path: '/', protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'tandem' },
        routeKey: '$default',
        stage: '$default',
    },
    isBase64Encoded: false,
};
const problemSchema = schemas/* object */.Ikc({ errorType: schemas/* string */.YjP(), errorMessage: schemas/* string */.YjP().default('') });
/** Errors of the start and of the runtime; any other is a handler's own, which has been started then. */
const ofRuntime = /^(Runtime|Sandbox|Extension|Function\.ResponseSizeTooLarge)\b/;
/** Why a version does not start, as one call shows; `undefined` when it does. */
async function proveStart(version, client, context) {
    for (let attempt = 1;; attempt++) {
        try {
            const { error, payload } = await client.call(version, startEvent, context);
            return error === undefined ? undefined : problemIn(version, payload);
        }
        catch (error) {
            if ((0,errors/* isCloudError */.EN)(error, 'denied')) {
                context.log.warning(`${error.message}; whether version ${version} starts is known only by its URL`);
                return undefined;
            }
            if (!(0,errors/* isCloudError */.EN)(error, 'unanswered', 'throttled'))
                throw error;
            if (attempt === mostAttempts)
                return `version ${version} did not answer a call: ${error.message}`;
            await context.clock.sleep(1_000 * attempt, context.signal);
        }
    }
}
const mostAttempts = 3;
function problemIn(version, payload) {
    const problem = problemSchema.safeParse(parse(payload)).data;
    if (problem !== undefined && !ofRuntime.test(problem.errorType))
        return undefined;
    const said = problem === undefined ? payload.slice(0, 300) : `${problem.errorType}: ${plain(problem.errorMessage)}`;
    return `version ${version} does not start: ${said}`;
}
const plain = (message) => message.replace(/^RequestId: \S+ (Error: )?/, '');
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/targets/aws/lambda/settle.js






/** Waits until what was asked for is at rest and shows, and says what came of it. */
async function settleStep(ticket, cloud, context) {
    const step = referenceOf(ticket);
    const { seen, shown } = await atRest(step, cloud, context);
    const view = viewOf(seen);
    if (view === undefined) {
        if (step.name === 'delete')
            return { state: 'done', seen };
        return { state: 'overtaken', seen, by: 'somebody deleted the function' };
    }
    if (updating.includes(step.name)) {
        if (view.latest.update === 'Failed' || view.latest.state === 'Failed')
            return { state: 'failed', seen, reason: whyFailed(view.latest) };
        if (!shown)
            return { state: 'overtaken', seen, by: 'somebody else changed the function' };
    }
    if (step.name === 'publish')
        return started(seen, cloud, context);
    if (routing.includes(step.name))
        await untilRouted(seen, cloud, context);
    return { state: 'done', seen };
}
/** `r1-live-promote-2` */
const referenceOf = ({ step: key }) => ({
    key,
    name: /-([a-z]+)-\d+$/.exec(key)?.[1] ?? '',
    goal: 'live',
});
/** After these `$LATEST` is what was asked for, or Lambda could not do it. */
const updating = ['create', 'configure', 'code', 'recode', 'restore'];
/** Of several statements each is taken away by a step of its own; one that a late read still shows is taken away once more. */
const unwaited = ['revoke'];
const routing = ['promote', 'reroute'];
/** How long a function may not show whose creation was accepted, ms; a guess on the safe side. */
const madeWithin = 15_000;
/**
 * At rest alone says nothing: a read may be of before the request, and show the `Successful` of then. So it is looked for what was asked
 * for, until so much time has passed that it cannot come any more.
 */
async function atRest(step, { look }, context) {
    let restingSince;
    for (let polls = 0;; polls++) {
        const seen = await look(context);
        const shown = unwaited.includes(step.name) || isAt(step, seen);
        const isWaiting = seen.busy !== undefined;
        if (shown && !isWaiting)
            return { seen, shown };
        restingSince = isWaiting ? undefined : (restingSince ?? context.clock.now());
        const patience = step.name === 'create' && !seen.exists ? madeWithin : shownWithin;
        if (restingSince !== undefined && context.clock.now() - restingSince > patience)
            return { seen, shown };
        await context.clock.sleep(Math.min(2_000, 500 + polls * 250), context.signal);
    }
}
/** Lambda starts nothing by itself, so that a version which cannot start would look as good as any other: it is called once. */
async function started(seen, { api }, context) {
    const ours = viewOf(seen)?.ours;
    if (ours === undefined)
        return { state: 'failed', seen, reason: 'Lambda does not show the version that was published' };
    if (ours.state === 'Failed')
        return { state: 'failed', seen, reason: whyFailed(ours) };
    const reason = await proveStart(ours.name, api.client, context);
    return reason === undefined ? { state: 'done', seen } : { state: 'failed', seen, reason };
}
/** For how long calls may still go where an alias led before (a guess), ms. */
const routedWithin = 15_000;
/** What an alias says and where calls go need not be the same for some seconds: it is called until they are. */
async function untilRouted(seen, { api }, context) {
    const { live } = viewOf(seen) ?? {};
    if (live === undefined)
        return;
    const wanted = sharesOf(live).map(({ version }) => version);
    const start = context.clock.now();
    while (context.clock.now() - start < routedWithin) {
        const version = await calledVersion(api, context);
        if (version === undefined || wanted.includes(version))
            return;
        await context.clock.sleep(1_000, context.signal);
    }
    context.log.warning(`calls of the alias ${api.alias} still went elsewhere after ${routedWithin / 1000} s`);
}
async function calledVersion({ client, alias }, context) {
    try {
        return (await client.call(alias, startEvent, context)).version;
    }
    catch (error) {
        if (!(0,errors/* isCloudError */.EN)(error))
            throw error;
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/targets/aws/lambda.js











/** Between two looks, where the first may be of a moment ago, ms: a guess on the safe side. */
const secondLook = 5_000;
function createLambda(options) {
    const { id, api, architecture, lookInto } = options;
    const look = async (context) => observed(await api.find(context));
    const planning = {
        alias: api.alias,
        architecture,
        lookInto,
        bypasses: (context) => api.bypasses(context),
    };
    /** Lambda guards `$LATEST` and aliases by a revision, and tags, URLs and permissions by nothing: what was seen is compared right before. */
    async function guarded(guard, context) {
        const seen = await look(context);
        if (seen.fingerprint === guard && seen.busy === undefined)
            return seen;
        const message = seen.busy ?? `the function ${id.name} was changed by somebody else`;
        throw new errors/* CloudError */.K2(message, { trouble: 'conflict', operation: 'begin' });
    }
    return {
        id,
        observe: look,
        plan: (unit, seen, context) => planFunction(unit, seen, planning, context),
        snapshot: (plan, seen) => Promise.resolve(takeSnapshot(plan, seen)),
        rebuild: (seen, context) => rebuild(seen, api, context),
        next: nextStep(api.alias),
        async begin(step, guard, context) {
            const request = step.detail;
            if (request.call === 'tag' && request.twice) {
                await guarded(guard, context);
                await context.clock.sleep(secondLook, context.signal);
            }
            const seen = await guarded(guard, context);
            await send(request, viewOf(seen), api, context);
            return { step: step.key };
        },
        recall: (step, context) => recallStep(step, look, context),
        settle: (ticket, context) => settleStep(ticket, { api, look }, context),
        reach: reachOf,
        async explain({ seen, reason }, context) {
            const view = viewOf(seen);
            const service = { title: 'Function', url: options.consoleUrl };
            if (view === undefined)
                return { reason, logLines: [], links: [service] };
            const { latest, ours, live } = view;
            const fresh = ours !== undefined && live?.version !== ours.name;
            const read = (inner) => options.lastLines(latest.logGroup, inner);
            const logLines = ours === undefined ? [] : await linesOf(ours.name, read, { fresh }, context);
            const links = [{ title: 'Logs', url: options.logsUrl(latest.logGroup) }, service];
            return explainFailure({ reason, logLines, links });
        },
        console: () => ({
            url: options.consoleUrl,
            describe: `aws lambda get-function --function-name ${id.name} --region ${id.region}`,
        }),
    };
}

;// CONCATENATED MODULE: ./build/targets/aws/lambda/api.js








/** What another process made a moment ago may not be seen at once (a guess): how long until nothing is taken for nothing, ms. */
const api_shownWithin = 4_000;
function functionNamed(client, alias, secrets) {
    let arn;
    let isNew = true;
    /** Versions do not change once they are there; what may still fail is read again. */
    const known = new Map();
    const hide = (env) => {
        secrets.add(Object.entries(env).flatMap(([name, value]) => (environment/* ownNames */.Dx.includes(name) ? [] : [value])));
    };
    function read(found) {
        const version = readVersion(found);
        hide(version.settings.env);
        return version;
    }
    async function version(name, context) {
        const kept = known.get(name);
        if (kept !== undefined)
            return kept;
        const found = await api_absentIfMissing(client.find(name, context));
        if (found === undefined)
            return undefined;
        const made = read(found);
        if (made.state !== 'Pending')
            known.set(name, made);
        return made;
    }
    /** Lists show neither images nor states, so that what could be it is looked at. */
    async function firstOf(listed, wanted, context) {
        const names = (await client.versions(context)).filter(listed).map(({ Version }) => Version ?? '');
        for (const name of names.toReversed()) {
            const found = await version(name, context);
            if (found !== undefined && wanted(found))
                return found;
        }
        return undefined;
    }
    const versionWith = (content, { settings }, context) => firstOf((configuration) => (0,hash/* hashOf */.q)(readSettings(configuration)) === (0,hash/* hashOf */.q)(settings), (each) => contentHash(each) === content, context);
    async function aliasesOf(context) {
        const [aliases, urls] = await Promise.all([client.aliases(context), client.urls(context)]);
        const wanted = aliases.filter(({ Name }) => Name === alias || Name === candidateAlias);
        const read = wanted.map(async (each) => {
            const url = urls.find(({ FunctionArn }) => FunctionArn?.split(':')[7] === each.Name);
            const policy = await client.policy(each.Name, context);
            return [each.Name ?? '', readAlias(each, url, readStatements(policy))];
        });
        return Object.fromEntries(await Promise.all(read));
    }
    /** The versions that the aliases lead to. */
    async function versionsOf(aliases, context) {
        const names = new Set(aliases.flatMap((each) => sharesOf(each).map(({ version: name }) => name)));
        names.delete('$LATEST');
        const all = await Promise.all([...names].map((name) => version(name, context)));
        return Object.fromEntries(all.flatMap((each) => (each === undefined ? [] : [[each.name, each]])));
    }
    /** Between its publication and its alias the release's own version is found by its name in the environment. */
    const unnamed = (mark, context) => firstOf((configuration) => (0,hash/* hashOf */.q)(readSettings(configuration)) === mark.asked, ({ image }) => digestIn(image) === digestIn(mark.image), context);
    async function latestOf(context) {
        const first = await api_absentIfMissing(client.find(undefined, context));
        if (first !== undefined || !isNew)
            return first;
        isNew = false;
        await context.clock.sleep(api_shownWithin, context.signal);
        return api_absentIfMissing(client.find(undefined, context));
    }
    async function lookAround(latest, context) {
        const { [alias]: live, [candidateAlias]: candidate } = await aliasesOf(context);
        const present = read(latest);
        const { tags } = latest;
        const seen = await versionsOf([live, candidate].flatMap((each) => each ?? []), context);
        const mark = readMark(tags);
        const others = (0,journal/* isUnfinished */.u)(mark) ? await oursAmong(seen, present, mark, context) : undefined;
        const versions = others === undefined ? seen : { ...seen, [others.name]: others };
        const changed = (0,journal/* isUnfinished */.u)(mark) && readRecipe(tags)?.content !== contentHash(present);
        const twin = changed ? undefined : await twinOf(present, versions, context);
        return {
            arn: arn ?? '',
            latest: present,
            tags,
            versions,
            ...(live === undefined ? {} : { live }),
            ...(candidate === undefined ? {} : { candidate }),
            ...(twin === undefined ? {} : { twin }),
        };
    }
    async function oursAmong(seen, latest, mark, context) {
        const isAsked = ({ settings, image }) => (0,hash/* hashOf */.q)(settings) === mark.asked && digestIn(image) === digestIn(mark.image);
        const isUnderWay = latest.update === 'InProgress' || latest.state === 'Pending';
        if (isUnderWay || Object.values(seen).some(isAsked))
            return undefined;
        return isAsked(latest) || mark.phase !== 'held' ? unnamed(mark, context) : undefined;
    }
    async function twinOf(latest, versions, context) {
        const content = contentHash(latest);
        const near = Object.values(versions).find((each) => contentHash(each) === content);
        return (near ?? (await versionWith(content, latest, context)))?.name;
    }
    return {
        client,
        alias,
        hide,
        arn: () => arn,
        find: async (context) => {
            const latest = await latestOf(context);
            if (latest === undefined)
                return undefined;
            arn = latest.configuration.FunctionArn?.split(':').slice(0, 7).join(':');
            return api_absentIfMissing(lookAround(latest, context));
        },
        versionWith: (content, context) => firstOf(() => true, (each) => contentHash(each) === content, context),
        bypasses: async (context) => {
            const [urls, policy] = await Promise.all([client.urls(context), client.policy(undefined, context)]);
            const ownUrl = urls.some(({ FunctionArn = '' }) => FunctionArn.split(':').length === 7);
            return [
                ...(ownUrl ? ['a URL of its own'] : []),
                ...(hasStatements(policy) ? ['permissions of others on the function itself'] : []),
            ];
        },
    };
}
async function api_absentIfMissing(work) {
    try {
        return await work;
    }
    catch (error) {
        if ((0,errors/* isCloudError */.EN)(error, 'missing'))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/targets/aws/lambda/open.js








/** A process that takes over comes after the lines of the version that it asks for, ms. */
const beforeUs = 3_600_000;
function openFunction(opening) {
    const { id, connection, secrets, reading, since, liveAlias = 'live', architecture } = opening;
    const { region, name } = id;
    const client = createLambdaClient(connection, name);
    const logs = (0,aws_logs/* createLogs */.Q)(connection);
    const target = createLambda({
        id,
        api: functionNamed(client, liveAlias, secrets),
        architecture,
        lookInto: (image, context) => openEcrImage(image, reading, context),
        lastLines: async (group, context) => {
            const read = await logs.lastLines({ group, since: since - beforeUs, limit: 60 }, context);
            if (read.kind === 'read')
                return read.lines;
            context.log.info(`No log lines: ${read.why}`);
            return undefined;
        },
        consoleUrl: functionPage({ region, name }),
        logsUrl: (group) => endpoints/* consolePages */.u1.logGroup({ region, group }),
    });
    return { target, platform: platforms[architecture ?? 'x86_64'], close: () => client.close() };
}


/***/ })

};
