export const id = 548;
export const ids = [548];
export const modules = {

/***/ 5942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ writeText),
/* harmony export */   _: () => (/* binding */ emptied),
/* harmony export */   a: () => (/* binding */ everyRecipe),
/* harmony export */   b: () => (/* binding */ readText),
/* harmony export */   c: () => (/* binding */ markMembers),
/* harmony export */   d: () => (/* binding */ marksOf),
/* harmony export */   f: () => (/* binding */ noteTags),
/* harmony export */   g: () => (/* binding */ withoutNote),
/* harmony export */   h: () => (/* binding */ usersBefore),
/* harmony export */   i: () => (/* binding */ everyMark),
/* harmony export */   l: () => (/* binding */ markTags),
/* harmony export */   m: () => (/* binding */ userTagsBefore),
/* harmony export */   n: () => (/* binding */ ownNames),
/* harmony export */   o: () => (/* binding */ everyWord),
/* harmony export */   p: () => (/* binding */ readNote),
/* harmony export */   r: () => (/* binding */ without),
/* harmony export */   s: () => (/* binding */ leftovers),
/* harmony export */   t: () => (/* binding */ environmentFor),
/* harmony export */   u: () => (/* binding */ marksBefore),
/* harmony export */   v: () => (/* binding */ ourPrefix),
/* harmony export */   x: () => (/* binding */ toldTags),
/* harmony export */   y: () => (/* binding */ ownTags)
/* harmony export */ });
/* harmony import */ var _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5661);
/* harmony import */ var _hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6009);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8522);




// src/aws/squeeze.ts
const squeeze = (text) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.deflateRawSync)(Buffer.from(text), { level: 9 }).toString("base64");
function unsqueeze(squeezed) {
	try {
		return (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.inflateRawSync)(Buffer.from(squeezed, "base64")).toString("utf8");
	} catch {
		return;
	}
}

// src/targets/aws/tags.ts
const ourPrefix = "tandem-";
const longestValue = 256;
const ownTags = (tags) => Object.fromEntries(Object.entries(tags).filter(([key]) => !key.toLowerCase().startsWith("aws:")));
const toldTags = (tags) => Object.fromEntries(Object.entries(ownTags(tags)).filter(([, value]) => value !== ""));
function writeText(name, text, now) {
	const parts = text.match(new RegExp(`.{1,${longestValue}}`, "gsu")) ?? [];
	const tags = Object.fromEntries(parts.map((part, index) => [keyAt(name, index), part]));
	return {
		...emptied(keysOf(name, now), now),
		...tags
	};
}
function readText(name, tags) {
	let text = "";
	for (let index = 0;; index++) {
		const part = tags[keyAt(name, index)];
		if (!part) return text === "" ? void 0 : text;
		text += part;
		if (part.length < longestValue) return text;
	}
}
const emptied = (keys, now) => Object.fromEntries(keys.filter((key) => now[key]).map((key) => [key, ""]));
const keysOf = (name, tags) => Object.keys(tags).filter((key) => key === name || key.startsWith(`${name}-`) && /^\d+$/.test(key.slice(name.length + 1)));
const keyAt = (name, index) => index === 0 ? name : `${name}-${index + 1}`;
const encodeText = (text) => text.replace(/[^\p{L}\p{N}_.:/+\-@]/gu, (letter) => [...Buffer.from(letter)].map((byte) => `=${byte.toString(16).padStart(2, "0")}`).join(""));
const decodeText = (text) => text.replace(/(?:=[\da-f]{2})+/g, (bytes) => Buffer.from(bytes.replaceAll("=", ""), "hex").toString("utf8"));

// src/targets/aws/mark-text.ts
const markText = (words, mark) => Object.entries(words).flatMap(([member, word]) => mark[member] === void 0 ? [] : [`${word}=${mark[member]}`]).join(" ");
function readMarkText(words, text) {
	const said = new Map(text.split(" ").map((pair) => pairOf(pair)));
	const members = Object.entries(words).flatMap(([member, word]) => {
		const value = said.get(word);
		return value === void 0 ? [] : [[member, value]];
	});
	return Object.fromEntries(members);
}
const nobody = "-";
const placesText = (places) => places.length === 0 ? nobody : places.map(encodeText).join("+");
const readPlaces = (text) => text === nobody ? [] : text.split("+").map(decodeText);
function pairOf(pair) {
	const at = pair.indexOf("=");
	return [pair.slice(0, at), pair.slice(at + 1)];
}

// src/targets/aws/mark-tags.ts
const names = {
	mark: `${ourPrefix}mark`,
	version: `${ourPrefix}version`,
	run: `${ourPrefix}run`,
	places: `${ourPrefix}places`,
	digest: `${ourPrefix}digest`,
	before: `${ourPrefix}before`
};
const everyMark = {
	release: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.g)(),
	order: (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_1__.r)(),
	version: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.g)(),
	run: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.g)(),
	phase: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.a)([
		"held",
		"committed",
		"restoring",
		"done"
	]),
	created: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.a)(["yes", "no"]).transform((word) => word === "yes"),
	settingsHash: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.g)(),
	asked: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.g)(),
	step: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.g)(),
	live: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.g)().exactOptional(),
	places: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.o)((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.g)()).exactOptional(),
	digest: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.g)().exactOptional()
};
const everyWord = {
	release: "release",
	order: "order",
	phase: "phase",
	created: "created",
	settingsHash: "hash",
	asked: "asked",
	live: "live",
	step: "step"
};
const everyRecipe = {
	marks: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.m)((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.g)(), (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.g)()),
	userTags: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.m)((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.g)(), (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.g)().nullable())
};
const usersBefore = (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.o)((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.p)({
	revision: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.g)(),
	share: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.f)(),
	digest: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.g)().exactOptional()
}));
function markTags(words, mark, now) {
	const { version, run, places, digest } = mark;
	const members = Object.entries({
		...mark,
		created: mark.created ? "yes" : "no"
	}).flatMap(([member, value]) => typeof value === "string" || typeof value === "number" ? [[member, value]] : []);
	return {
		...writeText(names.mark, markText(words, Object.fromEntries(members)), now),
		[names.version]: encodeText(version).slice(0, 256),
		[names.run]: encodeText(run).slice(0, 256),
		...writeText(names.places, places === void 0 ? "" : placesText(places), now),
		...writeText(names.digest, digest ?? "", now)
	};
}
function markMembers(words, tags) {
	const places = readText(names.places, tags);
	return {
		...readMarkText(words, readText(names.mark, tags) ?? ""),
		version: decodeText(tags[names.version] ?? ""),
		run: decodeText(tags[names.run] ?? ""),
		...places === void 0 ? {} : { places: readPlaces(places) },
		...tags[names.digest] ? { digest: tags[names.digest] } : {}
	};
}
const noteTags = (note, now) => writeText(names.before, squeeze(JSON.stringify(note)), now);
function readNote(tags) {
	const text = unsqueeze(readText(names.before, tags) ?? "");
	if (text === void 0) return void 0;
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
const withoutNote = (now) => emptied(keysOf(names.before, now), now);
const marksBefore = (now, { marks }) => ({
	...emptied(ourKeys(now), now),
	...marks
});
const marksOf = (tags, more = []) => {
	const texts = [
		names.mark,
		names.places,
		...more
	];
	const keys = [
		names.version,
		names.run,
		names.digest,
		...texts.flatMap((name) => keysOf(name, tags))
	];
	return Object.fromEntries(keys.flatMap((key) => tags[key] ? [[key, tags[key]]] : []));
};
const ourKeys = (tags) => Object.keys(tags).filter((key) => key.startsWith(ourPrefix));
const userTagsBefore = (now, { userTags }) => Object.fromEntries(Object.entries(userTags).flatMap(([key, value]) => now[key] === void 0 ? [] : [[key, value ?? ""]]));
const leftovers = (tags, changed) => Object.keys(tags).filter((key) => tags[key] === "" && (key.startsWith("tandem-") || changed?.userTags[key] === null));

// src/targets/aws/environment.ts
const ownNames = [
	"CLOUD_PROVIDER",
	"PORT",
	"RELEASE_ID",
	"RELEASE_VERSION"
];
function environmentFor({ env, secrets, envStrategy }, { release, port, before }) {
	const given = Object.fromEntries((secrets ?? []).map(({ target, secret }) => [target, secret]));
	const merged = envStrategy === "merge";
	const keptValues = env === void 0 || merged ? without(before.env, [...ownNames, ...Object.keys(given)]) : {};
	const keptSecrets = secrets === void 0 || merged ? without(before.secrets, Object.keys(env ?? {})) : {};
	return {
		env: {
			...keptValues,
			...env,
			...ownVariables(release, port)
		},
		secrets: {
			...without(keptSecrets, ownNames),
			...given
		}
	};
}
const ownVariables = ({ id, version }, port) => ({
	CLOUD_PROVIDER: "aws",
	PORT: port,
	RELEASE_ID: id,
	RELEASE_VERSION: version
});
const without = (map, names) => Object.fromEntries(Object.entries(map).filter(([name]) => !names.includes(name)));



/***/ }),

/***/ 9008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ eventStreamSerdeProvider),
/* harmony export */   t: () => (/* binding */ EventStreamSerde)
/* harmony export */ });
/* unused harmony exports a, c, d, f, i, l, n, o, p, s, u */
/* harmony import */ var _rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4097);
/* harmony import */ var _hex_encoding_CCG6IIsH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1422);
/* harmony import */ var _TypeRegistry_qQ3KSZLx_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8671);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8522);






// node_modules/@smithy/core/dist-es/submodules/checksum/crc32/Crc32Js.js
const CRC32_TABLE = /* @__PURE__ */ new Uint32Array(256);
for (let i = 0; i < 256; ++i) {
	let c = i;
	for (let j = 0; j < 8; ++j) c = c & 1 ? 3988292384 ^ c >>> 1 : c >>> 1;
	CRC32_TABLE[i] = c >>> 0;
}
const ONES = 4294967295;
var Crc32Js = class {
	digestLength = 4;
	checksum = ONES;
	update(data) {
		for (let i = 0; i < data.length; ++i) this.checksum = this.checksum >>> 8 ^ CRC32_TABLE[(this.checksum ^ data[i]) & 255];
	}
	digestSync() {
		return (this.checksum ^ ONES) >>> 0;
	}
	async digest() {
		const value = this.digestSync();
		const out = /* @__PURE__ */ new Uint8Array(4);
		new DataView(out.buffer).setUint32(0, value, false);
		return out;
	}
	reset() {
		this.checksum = ONES;
	}
};

// node_modules/@smithy/core/dist-es/submodules/checksum/crc32/Crc32Node.js
const zlibCrc32 = typeof node_zlib__WEBPACK_IMPORTED_MODULE_4__.crc32 === "function" ? node_zlib__WEBPACK_IMPORTED_MODULE_4__.crc32 : void 0;
const Crc32Node = zlibCrc32 ? buildNativeClass(zlibCrc32) : Crc32Js;
function buildNativeClass(nativeCrc32) {
	return class Crc32Node {
		digestLength = 4;
		value = 0;
		update(data) {
			this.value = nativeCrc32(data, this.value);
		}
		digestSync() {
			return this.value >>> 0;
		}
		async digest() {
			const out = /* @__PURE__ */ new Uint8Array(4);
			new DataView(out.buffer).setUint32(0, this.digestSync(), false);
			return out;
		}
		reset() {
			this.value = 0;
		}
	};
}

// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/Int64.js
var Int64 = class Int64 {
	bytes;
	constructor(bytes) {
		this.bytes = bytes;
		if (bytes.byteLength !== 8) throw new Error("Int64 buffers must be exactly 8 bytes");
	}
	static fromNumber(number) {
		if (number > 0x8000000000000000 || number < -0x8000000000000000) throw new Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);
		const bytes = /* @__PURE__ */ new Uint8Array(8);
		for (let i = 7, remaining = Math.abs(Math.round(number)); i > -1 && remaining > 0; i--, remaining /= 256) bytes[i] = remaining;
		if (number < 0) negate(bytes);
		return new Int64(bytes);
	}
	valueOf() {
		const bytes = this.bytes.slice(0);
		const negative = bytes[0] & 128;
		if (negative) negate(bytes);
		return parseInt((0,_hex_encoding_CCG6IIsH_js__WEBPACK_IMPORTED_MODULE_1__.n)(bytes), 16) * (negative ? -1 : 1);
	}
	toString() {
		return String(this.valueOf());
	}
};
function negate(bytes) {
	for (let i = 0; i < 8; i++) bytes[i] ^= 255;
	for (let i = 7; i > -1; i--) {
		bytes[i]++;
		if (bytes[i] !== 0) break;
	}
}

// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/HeaderMarshaller.js
var HeaderMarshaller = class {
	toUtf8;
	fromUtf8;
	constructor(toUtf8, fromUtf8) {
		this.toUtf8 = toUtf8;
		this.fromUtf8 = fromUtf8;
	}
	format(headers) {
		const chunks = [];
		for (const headerName in headers) {
			if (!(0,_hex_encoding_CCG6IIsH_js__WEBPACK_IMPORTED_MODULE_1__.r)(headers, headerName)) continue;
			const bytes = this.fromUtf8(headerName);
			if (bytes.byteLength > 255) throw new Error(`@smithy/core/event-streams - header name exceeds 255 bytes: ${bytes.byteLength}`);
			chunks.push(Uint8Array.from([bytes.byteLength]), bytes, this.formatHeaderValue(headers[headerName]));
		}
		const out = new Uint8Array(chunks.reduce((carry, bytes) => carry + bytes.byteLength, 0));
		let position = 0;
		for (const chunk of chunks) {
			out.set(chunk, position);
			position += chunk.byteLength;
		}
		return out;
	}
	formatHeaderValue(header) {
		switch (header.type) {
			case "boolean": return Uint8Array.from([header.value ? 0 : 1]);
			case "byte": return Uint8Array.from([2, header.value]);
			case "short":
				const shortView = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(3));
				shortView.setUint8(0, 3);
				shortView.setInt16(1, header.value, false);
				return new Uint8Array(shortView.buffer);
			case "integer":
				const intView = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(5));
				intView.setUint8(0, 4);
				intView.setInt32(1, header.value, false);
				return new Uint8Array(intView.buffer);
			case "long":
				const longBytes = /* @__PURE__ */ new Uint8Array(9);
				longBytes[0] = 5;
				longBytes.set(header.value.bytes, 1);
				return longBytes;
			case "binary":
				if (header.value.byteLength > MAX_HEADER_VALUE_BYTES) throw new Error(`@smithy/core/event-streams - header value (binary) exceeds ${MAX_HEADER_VALUE_BYTES} bytes: ${header.value.byteLength}`);
				const binView = new DataView(new ArrayBuffer(3 + header.value.byteLength));
				binView.setUint8(0, 6);
				binView.setUint16(1, header.value.byteLength, false);
				const binBytes = new Uint8Array(binView.buffer);
				binBytes.set(header.value, 3);
				return binBytes;
			case "string":
				const utf8Bytes = this.fromUtf8(header.value);
				if (utf8Bytes.byteLength > MAX_HEADER_VALUE_BYTES) throw new Error(`@smithy/core/event-streams - header value (string) exceeds ${MAX_HEADER_VALUE_BYTES} bytes: ${utf8Bytes.byteLength}`);
				const strView = new DataView(new ArrayBuffer(3 + utf8Bytes.byteLength));
				strView.setUint8(0, 7);
				strView.setUint16(1, utf8Bytes.byteLength, false);
				const strBytes = new Uint8Array(strView.buffer);
				strBytes.set(utf8Bytes, 3);
				return strBytes;
			case "timestamp":
				const tsBytes = /* @__PURE__ */ new Uint8Array(9);
				tsBytes[0] = 8;
				tsBytes.set(Int64.fromNumber(header.value.valueOf()).bytes, 1);
				return tsBytes;
			case "uuid":
				if (!UUID_PATTERN.test(header.value)) throw new Error(`Invalid UUID received: ${header.value}`);
				const uuidBytes = /* @__PURE__ */ new Uint8Array(17);
				uuidBytes[0] = 9;
				uuidBytes.set((0,_hex_encoding_CCG6IIsH_js__WEBPACK_IMPORTED_MODULE_1__.t)(header.value.replace(/-/g, "")), 1);
				return uuidBytes;
		}
	}
	parse(headers) {
		const out = {};
		let position = 0;
		while (position < headers.byteLength) {
			const nameLength = headers.getUint8(position++);
			const name = this.toUtf8(new Uint8Array(headers.buffer, headers.byteOffset + position, nameLength));
			position += nameLength;
			switch (headers.getUint8(position++)) {
				case 0:
					out[name] = {
						type: BOOLEAN_TAG,
						value: true
					};
					break;
				case 1:
					out[name] = {
						type: BOOLEAN_TAG,
						value: false
					};
					break;
				case 2:
					out[name] = {
						type: BYTE_TAG,
						value: headers.getInt8(position++)
					};
					break;
				case 3:
					out[name] = {
						type: SHORT_TAG,
						value: headers.getInt16(position, false)
					};
					position += 2;
					break;
				case 4:
					out[name] = {
						type: INT_TAG,
						value: headers.getInt32(position, false)
					};
					position += 4;
					break;
				case 5:
					out[name] = {
						type: LONG_TAG,
						value: new Int64(new Uint8Array(headers.buffer, headers.byteOffset + position, 8))
					};
					position += 8;
					break;
				case 6:
					const binaryLength = headers.getUint16(position, false);
					position += 2;
					out[name] = {
						type: BINARY_TAG,
						value: new Uint8Array(headers.buffer, headers.byteOffset + position, binaryLength)
					};
					position += binaryLength;
					break;
				case 7:
					const stringLength = headers.getUint16(position, false);
					position += 2;
					out[name] = {
						type: STRING_TAG,
						value: this.toUtf8(new Uint8Array(headers.buffer, headers.byteOffset + position, stringLength))
					};
					position += stringLength;
					break;
				case 8:
					out[name] = {
						type: TIMESTAMP_TAG,
						value: new Date(new Int64(new Uint8Array(headers.buffer, headers.byteOffset + position, 8)).valueOf())
					};
					position += 8;
					break;
				case 9:
					const uuidBytes = new Uint8Array(headers.buffer, headers.byteOffset + position, 16);
					position += 16;
					out[name] = {
						type: UUID_TAG,
						value: `${(0,_hex_encoding_CCG6IIsH_js__WEBPACK_IMPORTED_MODULE_1__.n)(uuidBytes.subarray(0, 4))}-${(0,_hex_encoding_CCG6IIsH_js__WEBPACK_IMPORTED_MODULE_1__.n)(uuidBytes.subarray(4, 6))}-${(0,_hex_encoding_CCG6IIsH_js__WEBPACK_IMPORTED_MODULE_1__.n)(uuidBytes.subarray(6, 8))}-${(0,_hex_encoding_CCG6IIsH_js__WEBPACK_IMPORTED_MODULE_1__.n)(uuidBytes.subarray(8, 10))}-${(0,_hex_encoding_CCG6IIsH_js__WEBPACK_IMPORTED_MODULE_1__.n)(uuidBytes.subarray(10))}`
					};
					break;
				default: throw new Error(`Unrecognized header type tag`);
			}
		}
		return out;
	}
};
var HEADER_VALUE_TYPE;
(function(HEADER_VALUE_TYPE) {
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["boolTrue"] = 0] = "boolTrue";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["boolFalse"] = 1] = "boolFalse";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["byte"] = 2] = "byte";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["short"] = 3] = "short";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["integer"] = 4] = "integer";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["long"] = 5] = "long";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["byteArray"] = 6] = "byteArray";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["string"] = 7] = "string";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["timestamp"] = 8] = "timestamp";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["uuid"] = 9] = "uuid";
})(HEADER_VALUE_TYPE || (HEADER_VALUE_TYPE = {}));
const BOOLEAN_TAG = "boolean";
const BYTE_TAG = "byte";
const SHORT_TAG = "short";
const INT_TAG = "integer";
const LONG_TAG = "long";
const BINARY_TAG = "binary";
const STRING_TAG = "string";
const TIMESTAMP_TAG = "timestamp";
const UUID_TAG = "uuid";
const UUID_PATTERN = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
const MAX_HEADER_VALUE_BYTES = 32767;

// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/splitMessage.js
const PRELUDE_MEMBER_LENGTH = 4;
const PRELUDE_LENGTH = 8;
const CHECKSUM_LENGTH = 4;
const MINIMUM_MESSAGE_LENGTH = 16;
function splitMessage({ byteLength, byteOffset, buffer }) {
	if (byteLength < MINIMUM_MESSAGE_LENGTH) throw new Error("Provided message too short to accommodate event stream message overhead");
	const view = new DataView(buffer, byteOffset, byteLength);
	const messageLength = view.getUint32(0, false);
	if (byteLength !== messageLength) throw new Error("Reported message length does not match received message length");
	const headerLength = view.getUint32(PRELUDE_MEMBER_LENGTH, false);
	const expectedPreludeChecksum = view.getUint32(PRELUDE_LENGTH, false);
	const expectedMessageChecksum = view.getUint32(byteLength - CHECKSUM_LENGTH, false);
	const checksummer = new Crc32Node();
	checksummer.update(new Uint8Array(buffer, byteOffset, PRELUDE_LENGTH));
	if (expectedPreludeChecksum !== checksummer.digestSync()) throw new Error(`The prelude checksum specified in the message (${expectedPreludeChecksum}) does not match the calculated CRC32 checksum (${checksummer.digestSync()})`);
	checksummer.update(new Uint8Array(buffer, byteOffset + PRELUDE_LENGTH, byteLength - 12));
	if (expectedMessageChecksum !== checksummer.digestSync()) throw new Error(`The message checksum (${checksummer.digestSync()}) did not match the expected value of ${expectedMessageChecksum}`);
	return {
		headers: new DataView(buffer, byteOffset + PRELUDE_LENGTH + CHECKSUM_LENGTH, headerLength),
		body: new Uint8Array(buffer, byteOffset + PRELUDE_LENGTH + CHECKSUM_LENGTH + headerLength, messageLength - headerLength - 16)
	};
}

// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/EventStreamCodec.js
var EventStreamCodec = class {
	headerMarshaller;
	messageBuffer;
	isEndOfStream;
	constructor(toUtf8, fromUtf8) {
		this.headerMarshaller = new HeaderMarshaller(toUtf8, fromUtf8);
		this.messageBuffer = [];
		this.isEndOfStream = false;
	}
	feed(message) {
		this.messageBuffer.push(this.decode(message));
	}
	endOfStream() {
		this.isEndOfStream = true;
	}
	getMessage() {
		const message = this.messageBuffer.pop();
		const isEndOfStream = this.isEndOfStream;
		return {
			getMessage() {
				return message;
			},
			isEndOfStream() {
				return isEndOfStream;
			}
		};
	}
	getAvailableMessages() {
		const messages = this.messageBuffer;
		this.messageBuffer = [];
		const isEndOfStream = this.isEndOfStream;
		return {
			getMessages() {
				return messages;
			},
			isEndOfStream() {
				return isEndOfStream;
			}
		};
	}
	encode({ headers: rawHeaders, body }) {
		const headers = this.headerMarshaller.format(rawHeaders);
		const length = headers.byteLength + body.byteLength + 16;
		const out = new Uint8Array(length);
		const view = new DataView(out.buffer, out.byteOffset, out.byteLength);
		const checksum = new Crc32Node();
		view.setUint32(0, length, false);
		view.setUint32(4, headers.byteLength, false);
		checksum.update(out.subarray(0, 8));
		view.setUint32(8, checksum.digestSync(), false);
		out.set(headers, 12);
		out.set(body, headers.byteLength + 12);
		checksum.update(out.subarray(8, length - 4));
		view.setUint32(length - 4, checksum.digestSync(), false);
		return out;
	}
	decode(message) {
		const { headers, body } = splitMessage(message);
		return {
			headers: this.headerMarshaller.parse(headers),
			body
		};
	}
	formatHeaders(rawHeaders) {
		return this.headerMarshaller.format(rawHeaders);
	}
};

// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/MessageDecoderStream.js
var MessageDecoderStream = class {
	options;
	constructor(options) {
		this.options = options;
	}
	[Symbol.asyncIterator]() {
		return this.asyncIterator();
	}
	async *asyncIterator() {
		for await (const bytes of this.options.inputStream) yield this.options.decoder.decode(bytes);
	}
};

// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/MessageEncoderStream.js
var MessageEncoderStream = class {
	options;
	constructor(options) {
		this.options = options;
	}
	[Symbol.asyncIterator]() {
		return this.asyncIterator();
	}
	async *asyncIterator() {
		for await (const msg of this.options.messageStream) yield this.options.encoder.encode(msg);
		if (this.options.includeEndFrame) yield /* @__PURE__ */ new Uint8Array(0);
	}
};

// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/SmithyMessageDecoderStream.js
var SmithyMessageDecoderStream = class {
	options;
	constructor(options) {
		this.options = options;
	}
	[Symbol.asyncIterator]() {
		return this.asyncIterator();
	}
	async *asyncIterator() {
		for await (const message of this.options.messageStream) {
			const deserialized = await this.options.deserializer(message);
			if (deserialized === void 0) continue;
			yield deserialized;
		}
	}
};

// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/SmithyMessageEncoderStream.js
var SmithyMessageEncoderStream = class {
	options;
	constructor(options) {
		this.options = options;
	}
	[Symbol.asyncIterator]() {
		return this.asyncIterator();
	}
	async *asyncIterator() {
		for await (const chunk of this.options.inputStream) yield this.options.serializer(chunk);
	}
};

// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde-universal/getChunkedStream.js
function getChunkedStream(source) {
	let currentMessageTotalLength = 0;
	let currentMessagePendingLength = 0;
	let currentMessage = null;
	let messageLengthBuffer = null;
	const allocateMessage = (size) => {
		if (typeof size !== "number") throw new Error("Attempted to allocate an event message where size was not a number: " + size);
		currentMessageTotalLength = size;
		currentMessagePendingLength = 4;
		currentMessage = new Uint8Array(size);
		new DataView(currentMessage.buffer).setUint32(0, size, false);
	};
	const iterator = async function* () {
		const sourceIterator = source[Symbol.asyncIterator]();
		while (true) {
			const { value, done } = await sourceIterator.next();
			if (done) {
				if (!currentMessageTotalLength) return;
				else if (currentMessageTotalLength === currentMessagePendingLength) yield currentMessage;
				else throw new Error("Truncated event message received.");
				return;
			}
			const chunkLength = value.length;
			let currentOffset = 0;
			while (currentOffset < chunkLength) {
				if (!currentMessage) {
					const bytesRemaining = chunkLength - currentOffset;
					if (!messageLengthBuffer) messageLengthBuffer = /* @__PURE__ */ new Uint8Array(4);
					const numBytesForTotal = Math.min(4 - currentMessagePendingLength, bytesRemaining);
					messageLengthBuffer.set(value.slice(currentOffset, currentOffset + numBytesForTotal), currentMessagePendingLength);
					currentMessagePendingLength += numBytesForTotal;
					currentOffset += numBytesForTotal;
					if (currentMessagePendingLength < 4) break;
					allocateMessage(new DataView(messageLengthBuffer.buffer).getUint32(0, false));
					messageLengthBuffer = null;
				}
				const numBytesToWrite = Math.min(currentMessageTotalLength - currentMessagePendingLength, chunkLength - currentOffset);
				currentMessage.set(value.slice(currentOffset, currentOffset + numBytesToWrite), currentMessagePendingLength);
				currentMessagePendingLength += numBytesToWrite;
				currentOffset += numBytesToWrite;
				if (currentMessageTotalLength && currentMessageTotalLength === currentMessagePendingLength) {
					yield currentMessage;
					currentMessage = null;
					currentMessageTotalLength = 0;
					currentMessagePendingLength = 0;
				}
			}
		}
	};
	return { [Symbol.asyncIterator]: iterator };
}

// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde-universal/getUnmarshalledStream.js
function getMessageUnmarshaller(deserializer, toUtf8) {
	return async function(message) {
		const { value: messageType } = message.headers[":message-type"];
		if (messageType === "error") {
			const unmodeledError = new Error(message.headers[":error-message"].value || "UnknownError");
			unmodeledError.name = message.headers[":error-code"].value;
			throw unmodeledError;
		} else if (messageType === "exception") {
			const code = message.headers[":exception-type"].value;
			const deserializedException = await deserializer({ [code]: message });
			if (deserializedException.$unknown) {
				const error = new Error(toUtf8(message.body));
				error.name = code;
				throw error;
			}
			throw deserializedException[code];
		} else if (messageType === "event") {
			const deserialized = await deserializer({ [message.headers[":event-type"].value]: message });
			if (deserialized.$unknown) return;
			return deserialized;
		} else throw Error(`Unrecognizable event type: ${message.headers[":event-type"].value}`);
	};
}

// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde-universal/EventStreamMarshaller.js
var EventStreamMarshaller$1 = class {
	eventStreamCodec;
	utfEncoder;
	constructor({ utf8Encoder, utf8Decoder }) {
		this.eventStreamCodec = new EventStreamCodec(utf8Encoder, utf8Decoder);
		this.utfEncoder = utf8Encoder;
	}
	deserialize(body, deserializer) {
		const inputStream = getChunkedStream(body);
		return new SmithyMessageDecoderStream({
			messageStream: new MessageDecoderStream({
				inputStream,
				decoder: this.eventStreamCodec
			}),
			deserializer: getMessageUnmarshaller(deserializer, this.utfEncoder)
		});
	}
	serialize(inputStream, serializer) {
		return new MessageEncoderStream({
			messageStream: new SmithyMessageEncoderStream({
				inputStream,
				serializer
			}),
			encoder: this.eventStreamCodec,
			includeEndFrame: true
		});
	}
};

// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde/EventStreamMarshaller.js
var EventStreamMarshaller = class {
	universalMarshaller;
	constructor({ utf8Encoder, utf8Decoder }) {
		this.universalMarshaller = new EventStreamMarshaller$1({
			utf8Decoder,
			utf8Encoder
		});
	}
	deserialize(body, deserializer) {
		const bodyIterable = typeof body[Symbol.asyncIterator] === "function" ? body : readableToIterable(body);
		return this.universalMarshaller.deserialize(bodyIterable, deserializer);
	}
	serialize(input, serializer) {
		return node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from(this.universalMarshaller.serialize(input, serializer));
	}
};
const eventStreamSerdeProvider = (options) => new EventStreamMarshaller(options);
async function* readableToIterable(readStream) {
	let streamEnded = false;
	let generationEnded = false;
	const records = new Array();
	readStream.on("error", (err) => {
		if (!streamEnded) streamEnded = true;
		if (err) throw err;
	});
	readStream.on("data", (data) => {
		records.push(data);
	});
	readStream.on("end", () => {
		streamEnded = true;
	});
	while (!generationEnded) {
		const value = await new Promise((resolve) => setTimeout(() => resolve(records.shift()), 0));
		if (value) yield value;
		generationEnded = streamEnded && records.length === 0;
	}
}

// node_modules/@smithy/core/dist-es/submodules/event-streams/EventStreamSerde.js
var EventStreamSerde = class {
	marshaller;
	serializer;
	deserializer;
	serdeContext;
	defaultContentType;
	compositeErrorRegistry;
	constructor({ marshaller, serializer, deserializer, serdeContext, defaultContentType, compositeErrorRegistry }) {
		this.marshaller = marshaller;
		this.serializer = serializer;
		this.deserializer = deserializer;
		this.serdeContext = serdeContext;
		this.defaultContentType = defaultContentType;
		this.compositeErrorRegistry = compositeErrorRegistry;
	}
	async serializeEventStream({ eventStream, requestSchema, initialRequest, initialMessageType }) {
		const marshaller = this.marshaller;
		const eventStreamMember = requestSchema.getEventStreamMember();
		const unionSchema = requestSchema.getMemberSchema(eventStreamMember);
		const serializer = this.serializer;
		const defaultContentType = this.defaultContentType;
		const initialRequestMarker = Symbol("initialRequestMarker");
		const eventStreamIterable = { async *[Symbol.asyncIterator]() {
			if (initialRequest) {
				const headers = {
					":event-type": {
						type: "string",
						value: initialMessageType ?? "initial-request"
					},
					":message-type": {
						type: "string",
						value: "event"
					},
					":content-type": {
						type: "string",
						value: defaultContentType
					}
				};
				serializer.write(requestSchema, initialRequest);
				const body = serializer.flush();
				yield {
					[initialRequestMarker]: true,
					headers,
					body
				};
			}
			for await (const page of eventStream) yield page;
		} };
		return marshaller.serialize(eventStreamIterable, (event) => {
			if (event[initialRequestMarker]) return {
				headers: event.headers,
				body: event.body
			};
			let unionMember = "";
			for (const key in event) {
				if (!(0,_hex_encoding_CCG6IIsH_js__WEBPACK_IMPORTED_MODULE_1__.r)(event, key)) continue;
				if (key !== "__type") {
					unionMember = key;
					break;
				}
			}
			const { additionalHeaders, body, eventType, explicitPayloadContentType } = this.writeEventBody(unionMember, unionSchema, event);
			return {
				headers: {
					":event-type": {
						type: "string",
						value: eventType
					},
					":message-type": {
						type: "string",
						value: "event"
					},
					":content-type": {
						type: "string",
						value: explicitPayloadContentType ?? defaultContentType
					},
					...additionalHeaders
				},
				body
			};
		});
	}
	async deserializeEventStream({ response, responseSchema, initialResponseContainer, initialMessageType }) {
		const marshaller = this.marshaller;
		const eventStreamMember = responseSchema.getEventStreamMember();
		const memberSchemas = responseSchema.getMemberSchema(eventStreamMember).getMemberSchemas();
		const initialResponseMarker = Symbol("initialResponseMarker");
		const asyncIterable = marshaller.deserialize(response.body, async (event) => {
			let unionMember = "";
			for (const key in event) {
				if (!(0,_hex_encoding_CCG6IIsH_js__WEBPACK_IMPORTED_MODULE_1__.r)(event, key)) continue;
				if (key !== "__type") {
					unionMember = key;
					break;
				}
			}
			const body = event[unionMember].body;
			if (unionMember === (initialMessageType ?? "initial-response")) {
				const dataObject = await this.deserializer.read(responseSchema, body);
				delete dataObject[eventStreamMember];
				return {
					[initialResponseMarker]: true,
					...dataObject
				};
			} else if (unionMember in memberSchemas) {
				const eventStreamSchema = memberSchemas[unionMember];
				if (eventStreamSchema.isStructSchema()) {
					const out = {};
					let hasBindings = false;
					for (const [name, member] of eventStreamSchema.structIterator()) {
						const { eventHeader, eventPayload } = member.getMergedTraits();
						hasBindings = hasBindings || Boolean(eventHeader || eventPayload);
						if (eventPayload) {
							if (member.isBlobSchema()) out[name] = body;
							else if (member.isStringSchema()) out[name] = (this.serdeContext?.utf8Encoder ?? _TypeRegistry_qQ3KSZLx_js__WEBPACK_IMPORTED_MODULE_2__.n)(body);
							else if (member.isStructSchema()) out[name] = await this.deserializer.read(member, body);
						} else if (eventHeader) {
							const value = event[unionMember].headers[name]?.value;
							if (value != null) {
								if (member.isNumericSchema()) {
									if (value && typeof value === "object" && "bytes" in value) out[name] = BigInt(value.toString());
									else out[name] = Number(value);
								} else out[name] = value;
							}
						}
					}
					return { [unionMember]: await this.readEventMember(eventStreamSchema, body, hasBindings, out) };
				}
				return { [unionMember]: await this.deserializer.read(eventStreamSchema, body) };
			} else return { $unknown: event };
		});
		const asyncIterator = asyncIterable[Symbol.asyncIterator]();
		const firstEvent = await asyncIterator.next();
		if (firstEvent.done) return asyncIterable;
		if (firstEvent.value?.[initialResponseMarker]) {
			if (!responseSchema) throw new Error("@smithy::core/protocols - initial-response event encountered in event stream but no response schema given.");
			for (const key in firstEvent.value) {
				if (!(0,_hex_encoding_CCG6IIsH_js__WEBPACK_IMPORTED_MODULE_1__.r)(firstEvent.value, key)) continue;
				initialResponseContainer[key] = firstEvent.value[key];
			}
		}
		return { async *[Symbol.asyncIterator]() {
			if (!firstEvent?.value?.[initialResponseMarker]) yield firstEvent.value;
			while (true) {
				const { done, value } = await asyncIterator.next();
				if (done) break;
				yield value;
			}
		} };
	}
	async readEventMember(eventStreamSchema, body, hasBindings, out) {
		let ErrCtor;
		const staticStructuralSchema = eventStreamSchema.getSchema();
		if (Array.isArray(staticStructuralSchema) && staticStructuralSchema[0] === -3) {
			const namespace = staticStructuralSchema[1];
			const nsRegistry = _TypeRegistry_qQ3KSZLx_js__WEBPACK_IMPORTED_MODULE_2__.t.for(namespace);
			this.compositeErrorRegistry?.copyFrom(nsRegistry);
			ErrCtor = (this.compositeErrorRegistry ?? nsRegistry)?.getErrorCtor(staticStructuralSchema);
		}
		const dataObject = hasBindings ? out : body.byteLength === 0 ? {} : await this.deserializer.read(eventStreamSchema, body);
		if (ErrCtor) {
			const message = dataObject.message ?? dataObject.Message ?? "Unknown";
			const metadata = {};
			const $fault = eventStreamSchema.getMergedTraits().error;
			if ($fault) metadata.$fault = $fault;
			return Object.assign(new ErrCtor({}), metadata, { message }, dataObject);
		}
		return dataObject;
	}
	writeEventBody(unionMember, unionSchema, event) {
		const serializer = this.serializer;
		let eventType = unionMember;
		let explicitPayloadMember = null;
		let explicitPayloadContentType;
		const isKnownSchema = (() => {
			return unionSchema.getSchema()[4].includes(unionMember);
		})();
		const additionalHeaders = {};
		if (!isKnownSchema) {
			const [type, value] = event[unionMember];
			eventType = type;
			serializer.write(15, value);
		} else {
			const eventSchema = unionSchema.getMemberSchema(unionMember);
			if (eventSchema.isStructSchema()) {
				for (const [memberName, memberSchema] of eventSchema.structIterator()) {
					const { eventHeader, eventPayload } = memberSchema.getMergedTraits();
					if (eventPayload) explicitPayloadMember = memberName;
					else if (eventHeader) {
						const value = event[unionMember][memberName];
						let type = "binary";
						if (memberSchema.isNumericSchema()) {
							if ((-2) ** 31 <= value && value <= 2 ** 31 - 1) type = "integer";
							else type = "long";
						} else if (memberSchema.isTimestampSchema()) type = "timestamp";
						else if (memberSchema.isStringSchema()) type = "string";
						else if (memberSchema.isBooleanSchema()) type = "boolean";
						if (value != null) {
							additionalHeaders[memberName] = {
								type,
								value
							};
							delete event[unionMember][memberName];
						}
					}
				}
				if (explicitPayloadMember !== null) {
					const payloadSchema = eventSchema.getMemberSchema(explicitPayloadMember);
					if (payloadSchema.isBlobSchema()) explicitPayloadContentType = "application/octet-stream";
					else if (payloadSchema.isStringSchema()) explicitPayloadContentType = "text/plain";
					serializer.write(payloadSchema, event[unionMember][explicitPayloadMember]);
				} else serializer.write(eventSchema, event[unionMember]);
			} else if (eventSchema.isUnitSchema()) serializer.write(eventSchema, {});
			else throw new Error("@smithy/core/event-streams - non-struct member not supported in event stream union.");
		}
		const messageSerialization = serializer.flush() ?? /* @__PURE__ */ new Uint8Array();
		return {
			body: typeof messageSerialization === "string" ? (this.serdeContext?.utf8Decoder ?? _TypeRegistry_qQ3KSZLx_js__WEBPACK_IMPORTED_MODULE_2__.r)(messageSerialization) : messageSerialization,
			eventType,
			explicitPayloadContentType,
			additionalHeaders
		};
	}
};



/***/ }),

/***/ 6009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ hashOf),
/* harmony export */   r: () => (/* binding */ number),
/* harmony export */   t: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5661);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);



// node_modules/zod/v4/classic/coerce.js
function number(params) {
	return (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.y)(_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.i, params);
}

// src/core/hash.ts
function canonicalJson(value) {
	return JSON.stringify(value, (_key, inner) => {
		if (typeof inner !== "object" || inner === null || Array.isArray(inner)) return inner;
		return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => a < b ? -1 : 1));
	});
}
const hashOf = (value) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(canonicalJson(value)).digest("hex").slice(0, 16);



/***/ }),

/***/ 1742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ stepOf),
/* harmony export */   c: () => (/* binding */ isTold),
/* harmony export */   d: () => (/* binding */ wrongListening),
/* harmony export */   f: () => (/* binding */ endedByItself),
/* harmony export */   i: () => (/* binding */ keyOf),
/* harmony export */   l: () => (/* binding */ overtaken),
/* harmony export */   m: () => (/* binding */ lastError),
/* harmony export */   n: () => (/* binding */ attemptOf),
/* harmony export */   o: () => (/* binding */ arrived),
/* harmony export */   p: () => (/* binding */ hintAfterEnd),
/* harmony export */   r: () => (/* binding */ isOf),
/* harmony export */   s: () => (/* binding */ failed),
/* harmony export */   t: () => (/* binding */ lookUntil),
/* harmony export */   u: () => (/* binding */ take)
/* harmony export */ });
/* harmony import */ var _printable_ClZj3Z9v_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3785);
/* harmony import */ var _hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6009);



// src/core/last-error.ts
const errors = [
	/(?:^|[\s."'(])[A-Z][\w$]*(?:Error|Exception)\b(?: \[\w+\])?: *\S/,
	/\b[\w$.]*(?:Error|Exception): *\S/,
	/\([A-Z][\w:]*Error\)\s*$/,
	/^\s*(?:panic|fatal(?: error)?|error|critical|unhandled exception)\s*[:.]\s*\S/i,
	/\b(?:ERROR|FATAL|CRITICAL)\b\W+\S/,
	/\bpanicked at\b/,
	/^[\w/.-]*sh: .*: (?:not found|Permission denied)$/
];
const password = /(?<=\/\/)[^\s/@]*:[^\s/@]*(?=@)/gu;
const legible$1 = 1e3;
const longest = 160;
function lastError(lines) {
	const line = lines.map((each) => each.slice(0, legible$1)).findLast((each) => !/^\s+at /.test(each) && errors.some((error) => error.test(each)));
	return line === void 0 ? void 0 : (0,_printable_ClZj3Z9v_js__WEBPACK_IMPORTED_MODULE_0__.r)(line.replace(password, "***"), longest);
}
function endedByItself(code, lines) {
	const error = lastError(lines);
	const ended = `the container ended by itself${code === void 0 ? "" : ` with exit code ${code}`}`;
	return error === void 0 ? `${ended} instead of listening` : `${ended}: ${error}`;
}
const hintAfterEnd = "Its log says why; often it is a variable that is missing (`env`, `secrets`). It must stay up and listen at the port in $PORT.";

// src/core/listening.ts
function wrongListening(lines, asker) {
	const places = listeningIn(lines);
	const last = places.at(-1);
	const { name, port: asked, isBeside = false, portHint } = asker;
	if (last === void 0 || asked === void 0) return void 0;
	const isReached = (place) => isBeside ? place.address !== "[::1]" : !isLoopback(place);
	if (places.some((place) => place.port === asked && isReached(place))) return void 0;
	if (!isReached(last)) return isBeside ? onIpv6(last, name) : onLoopback(last, name, asked);
	return {
		cause: `the container listens on port ${last.port}, and ${name} asks on ${asked}`,
		hint: portHint ?? `Set \`port: ${last.port}\`, or have it listen on the port in $PORT.`
	};
}
const onLoopback = ({ address = "", port }, name, asked) => ({
	cause: `the container listens on ${address}, where nothing outside it can reach it${port === asked ? "" : `, and on port ${port}, while ${name} asks on ${asked}`}`,
	hint: "Have it listen on 0.0.0.0 at the port in $PORT; many servers take `--host 0.0.0.0`."
});
const onIpv6 = ({ address = "" }, name) => ({
	cause: `the container listens on ${address} alone, and ${name} asks at 127.0.0.1`,
	hint: "Have it listen on 127.0.0.1 or 0.0.0.0; many servers take `--host 0.0.0.0`."
});
const isLoopback = ({ address = "" }) => /^127\.|^\[::1\]$/.test(address);
function listeningIn(lines) {
	const isEverywhere = lines.some((line) => /running on all addresses/i.test(line));
	return lines.flatMap((line) => placeIn(line) ?? []).map((place) => isEverywhere ? { port: place.port } : place);
}
const announcements = [
	/\blistening (?:on|at)\b(.*)/i,
	/\brunning(?: (?:on|at)\b|:)(.*)/i,
	/\bserving(?: \w+)? (?:on|at)\b(.*)/i,
	/\bstarted(?: server)? on\b(.*)/i,
	/\bserver at\b(.*)/i,
	/^\W*(?:local|network)\s*:\s*(https?:.*)/i,
	/^\s*(?:(?:local|network|external) )?URL:\s*(https?:\/\/(?:localhost|\[|\d).*)/i
];
const asides = /\b(?:debug\w*|inspector|metrics?|prometheus|pprof|admin|management)\b/i;
const legible = 1e3;
function placeIn(whole) {
	const line = whole.slice(0, legible);
	if (asides.test(line)) return void 0;
	return announcements.map((each) => each.exec(line)?.[1]).flatMap((rest = "") => readPlace(rest) ?? [])[0];
}
const literal = String.raw`\[[\da-f:.]*\]|\d{1,3}(?:\.\d{1,3}){3}`;
const inAddress = new RegExp(String.raw`(?<![\w.\])-])(?:(?:https?|tcp)://)?(?:(?<address>${literal})|\*|localhost|(?<=https?://)[\w.-]+|:{0,2}):(?<port>\d{2,5})\b(?![.:])`, "i");
const inWords = /\bport(?:\(s\)|s)?\W{0,3}(?<port>\d{2,5})\b(?!\.)/i;
const bare = /^\W{0,3}(?<port>\d{2,5})\b(?![.:])/;
function readPlace(text) {
	const found = inAddress.exec(text)?.groups;
	const port = found?.["port"] ?? inWords.exec(text)?.groups?.["port"] ?? bare.exec(text)?.groups?.["port"];
	if (port === void 0) return void 0;
	const address = found === void 0 ? new RegExp(literal, "i").exec(text)?.[0] : found["address"];
	return {
		port: Number(port),
		...address === void 0 ? {} : { address }
	};
}

// src/core/next.ts
const arrived = { kind: "arrived" };
const take = (step) => ({
	kind: "step",
	step
});
const failed = (reason) => ({
	kind: "failed",
	reason
});
const overtaken = (by) => ({
	kind: "overtaken",
	by
});
const isTold = ({ places }, mark) => places === void 0 || (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_1__.t)(places) === (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_1__.t)(mark.places);

// src/core/step.ts
const keyOf = ({ way, name }) => `${way.release}-${way.goal}-${name}-${way.attempt}`;
const stepOf = (draft, detail) => ({
	key: keyOf(draft),
	name: draft.name,
	goal: draft.way.goal,
	title: draft.title,
	detail
});
const attemptOf = (key) => Number(/-(\d+)$/.exec(key)?.[1] ?? 0);
const isOf = (key, release) => release !== void 0 && key.startsWith(`${release}-`);

// src/core/look-until.ts
async function lookUntil(look, { isShown, within, pause = () => 1e3 }, context) {
	const start = context.clock.now();
	for (let looks = 1;; looks++) {
		const begun = context.clock.now();
		const seen = await look(context);
		if (isShown(seen) || begun - start > within) return seen;
		await context.clock.sleep(pause(looks), context.signal);
	}
}



/***/ }),

/***/ 4548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ createLogs),
/* harmony export */   i: () => (/* binding */ markOf),
/* harmony export */   n: () => (/* binding */ createMarkSteps),
/* harmony export */   o: () => (/* binding */ resolveEventStreamSerdeConfig),
/* harmony export */   r: () => (/* binding */ createMarkWays),
/* harmony export */   t: () => (/* binding */ recallBy)
/* harmony export */ });
/* harmony import */ var _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5661);
/* harmony import */ var _endpoints_D_ONnyJp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7906);
/* harmony import */ var _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2123);
/* harmony import */ var _getDefaultSocketTimeout_BIu06Js4_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5191);
/* harmony import */ var _TypeRegistry_qQ3KSZLx_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8671);
/* harmony import */ var _node_http_handler_B7CNnvWd_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4114);
/* harmony import */ var _configLoader_DWHp9R9y_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4300);
/* harmony import */ var _dist_es_Be2FgaP4_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4789);
/* harmony import */ var _call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4060);
/* harmony import */ var _AwsJson1_1Protocol_DbdEcVtB_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4279);
/* harmony import */ var _event_streams_CX96GTN8_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9008);
/* harmony import */ var _environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5942);
/* harmony import */ var _look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1742);














// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde-config-resolver/EventStreamSerdeConfig.js
const resolveEventStreamSerdeConfig = (input) => Object.assign(input, { eventStreamMarshaller: input.eventStreamSerdeProvider(input) });

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/auth/httpAuthSchemeProvider.js
const defaultCloudWatchLogsHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.ht)(context).operation,
		region: await (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.mt)(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "logs",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultCloudWatchLogsHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig = (config) => {
	const config_0 = (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.r)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.mt)(config.authSchemePreference ?? []) });
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "logs"
	});
};
const commonParams = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};

// node_modules/@aws-sdk/client-cloudwatch-logs/package.json
var version = "3.1169.0";

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/endpoint/bdd.js
const m = "ref";
const a = -1;
const b = true;
const c = "isSet";
const d = "PartitionResult";
const e = "booleanEquals";
const f = "getAttr";
const g = "stringEquals";
const h = { [m]: "Endpoint" };
const i = { [m]: d };
const j = { [m]: "Region" };
const k = {};
const l = [j];
const _data = {
	conditions: [
		[c, [h]],
		[c, l],
		[
			"aws.partition",
			l,
			d
		],
		[e, [{ [m]: "UseFIPS" }, b]],
		[e, [{ [m]: "UseDualStack" }, b]],
		[e, [{
			fn: f,
			argv: [i, "supportsDualStack"]
		}, b]],
		[e, [{
			fn: f,
			argv: [i, "supportsFIPS"]
		}, b]],
		[g, [j, "us-gov-east-1"]],
		[g, [j, "us-gov-west-1"]]
	],
	results: [
		[a],
		[a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[h, k],
		["https://logs-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://logs.us-gov-east-1.amazonaws.com", k],
		["https://logs.us-gov-west-1.amazonaws.com", k],
		["https://logs-fips.{Region}.{PartitionResult#dnsSuffix}", k],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://logs.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		["https://logs.{Region}.{PartitionResult#dnsSuffix}", k],
		[a, "Invalid Configuration: Missing Region"]
	]
};
const root = 2;
const nodes = new Int32Array([
	-1,
	1,
	-1,
	0,
	14,
	3,
	1,
	4,
	100000013,
	2,
	5,
	100000013,
	3,
	8,
	6,
	4,
	7,
	100000012,
	5,
	100000010,
	100000011,
	4,
	12,
	9,
	6,
	10,
	100000009,
	7,
	100000006,
	11,
	8,
	100000007,
	100000008,
	5,
	13,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	15,
	4,
	100000002,
	100000003
]);
const bdd = _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.G.from(nodes, root, _data.conditions, _data.results);

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/endpoint/endpointResolver.js
const cache = new _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.W({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
	return cache.get(endpointParams, () => (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.H)(bdd, {
		endpointParams,
		logger: context.logger
	}));
};
_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.U.aws = _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.d;

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/models/CloudWatchLogsServiceException.js
var CloudWatchLogsServiceException = class CloudWatchLogsServiceException extends _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.rt {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.cloudwatchlogs#CloudWatchLogsServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, CloudWatchLogsServiceException.prototype);
	}
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/models/errors.js
var AccessDeniedException = class AccessDeniedException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#AccessDeniedException";
	name = "AccessDeniedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "AccessDeniedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AccessDeniedException.prototype);
	}
};
var InvalidParameterException = class InvalidParameterException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#InvalidParameterException";
	name = "InvalidParameterException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidParameterException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidParameterException.prototype);
	}
};
var OperationAbortedException = class OperationAbortedException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#OperationAbortedException";
	name = "OperationAbortedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "OperationAbortedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OperationAbortedException.prototype);
	}
};
var ResourceNotFoundException = class ResourceNotFoundException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#ResourceNotFoundException";
	name = "ResourceNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ResourceNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
	}
};
var ServiceUnavailableException = class ServiceUnavailableException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#ServiceUnavailableException";
	name = "ServiceUnavailableException";
	$fault = "server";
	constructor(opts) {
		super({
			name: "ServiceUnavailableException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, ServiceUnavailableException.prototype);
	}
};
var InternalServerException = class InternalServerException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#InternalServerException";
	name = "InternalServerException";
	$fault = "server";
	constructor(opts) {
		super({
			name: "InternalServerException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, InternalServerException.prototype);
	}
};
var ThrottlingException = class ThrottlingException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#ThrottlingException";
	name = "ThrottlingException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ThrottlingException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ThrottlingException.prototype);
	}
};
var ValidationException = class ValidationException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#ValidationException";
	name = "ValidationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ValidationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ValidationException.prototype);
	}
};
var InvalidOperationException = class InvalidOperationException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#InvalidOperationException";
	name = "InvalidOperationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidOperationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidOperationException.prototype);
	}
};
var ConflictException = class ConflictException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#ConflictException";
	name = "ConflictException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ConflictException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ConflictException.prototype);
	}
};
var ServiceQuotaExceededException = class ServiceQuotaExceededException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#ServiceQuotaExceededException";
	name = "ServiceQuotaExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ServiceQuotaExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ServiceQuotaExceededException.prototype);
	}
};
var LimitExceededException = class LimitExceededException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#LimitExceededException";
	name = "LimitExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "LimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, LimitExceededException.prototype);
	}
};
var ResourceAlreadyExistsException = class ResourceAlreadyExistsException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#ResourceAlreadyExistsException";
	name = "ResourceAlreadyExistsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ResourceAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceAlreadyExistsException.prototype);
	}
};
var DataAlreadyAcceptedException = class DataAlreadyAcceptedException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#DataAlreadyAcceptedException";
	name = "DataAlreadyAcceptedException";
	$fault = "client";
	expectedSequenceToken;
	constructor(opts) {
		super({
			name: "DataAlreadyAcceptedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DataAlreadyAcceptedException.prototype);
		this.expectedSequenceToken = opts.expectedSequenceToken;
	}
};
var InternalStreamingException = class InternalStreamingException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#InternalStreamingException";
	name = "InternalStreamingException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InternalStreamingException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InternalStreamingException.prototype);
	}
};
var InvalidSequenceTokenException = class InvalidSequenceTokenException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#InvalidSequenceTokenException";
	name = "InvalidSequenceTokenException";
	$fault = "client";
	expectedSequenceToken;
	constructor(opts) {
		super({
			name: "InvalidSequenceTokenException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidSequenceTokenException.prototype);
		this.expectedSequenceToken = opts.expectedSequenceToken;
	}
};
var UnrecognizedClientException = class UnrecognizedClientException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#UnrecognizedClientException";
	name = "UnrecognizedClientException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UnrecognizedClientException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnrecognizedClientException.prototype);
	}
};
var SessionStreamingException = class SessionStreamingException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#SessionStreamingException";
	name = "SessionStreamingException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "SessionStreamingException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, SessionStreamingException.prototype);
	}
};
var SessionTimeoutException = class SessionTimeoutException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#SessionTimeoutException";
	name = "SessionTimeoutException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "SessionTimeoutException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, SessionTimeoutException.prototype);
	}
};
var MalformedQueryException = class MalformedQueryException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#MalformedQueryException";
	name = "MalformedQueryException";
	$fault = "client";
	queryCompileError;
	constructor(opts) {
		super({
			name: "MalformedQueryException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, MalformedQueryException.prototype);
		this.queryCompileError = opts.queryCompileError;
	}
};
var TooManyTagsException = class TooManyTagsException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#TooManyTagsException";
	name = "TooManyTagsException";
	$fault = "client";
	resourceName;
	constructor(opts) {
		super({
			name: "TooManyTagsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TooManyTagsException.prototype);
		this.resourceName = opts.resourceName;
	}
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/schemas/schemas_0.js
const _ADE = "AccessDeniedException";
const _CE = "ConflictException";
const _DAAE = "DataAlreadyAcceptedException";
const _FLE = "FilteredLogEvent";
const _FLER = "FilterLogEventsRequest";
const _FLERi = "FilterLogEventsResponse";
const _FLEi = "FilteredLogEvents";
const _FLEil = "FilterLogEvents";
const _IOE = "InvalidOperationException";
const _IPE = "InvalidParameterException";
const _ISE = "InternalServerException";
const _ISEn = "InternalStreamingException";
const _ISTE = "InvalidSequenceTokenException";
const _LEE = "LimitExceededException";
const _MQE = "MalformedQueryException";
const _OAE = "OperationAbortedException";
const _QCE = "QueryCompileError";
const _QCEL = "QueryCompileErrorLocation";
const _RAEE = "ResourceAlreadyExistsException";
const _RNFE = "ResourceNotFoundException";
const _SLS = "SearchedLogStream";
const _SLSe = "SearchedLogStreams";
const _SQEE = "ServiceQuotaExceededException";
const _SSE = "SessionStreamingException";
const _STE = "SessionTimeoutException";
const _SUE = "ServiceUnavailableException";
const _TE = "ThrottlingException";
const _TMTE = "TooManyTagsException";
const _UCE = "UnrecognizedClientException";
const _VE = "ValidationException";
const _c = "client";
const _e = "error";
const _eCO = "endCharOffset";
const _eIv = "eventId";
const _eST = "expectedSequenceToken";
const _eTn = "endTime";
const _ev = "events";
const _fP = "filterPattern";
const _hE = "httpError";
const _iT = "ingestionTime";
const _in = "interleaved";
const _lGIo = "logGroupIdentifier";
const _lGN = "logGroupName";
const _lSN = "logStreamName";
const _lSNP = "logStreamNamePrefix";
const _lSNo = "logStreamNames";
const _li = "limit";
const _lo = "location";
const _m = "message";
const _nT = "nextToken";
const _qCE = "queryCompileError";
const _rN = "resourceName";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.cloudwatchlogs";
const _sCO = "startCharOffset";
const _sCe = "searchedCompletely";
const _sFH = "startFromHead";
const _sLS = "searchedLogStreams";
const _sTt = "startTime";
const _se = "server";
const _tim = "timestamp";
const _u = "unmask";
const n0 = "com.amazonaws.cloudwatchlogs";
const _s_registry = new _TypeRegistry_qQ3KSZLx_js__WEBPACK_IMPORTED_MODULE_3__.t(_s);
var CloudWatchLogsServiceException$ = [
	-3,
	_s,
	"CloudWatchLogsServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(CloudWatchLogsServiceException$, CloudWatchLogsServiceException);
const n0_registry = new _TypeRegistry_qQ3KSZLx_js__WEBPACK_IMPORTED_MODULE_3__.t(n0);
var AccessDeniedException$ = [
	-3,
	n0,
	_ADE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
var ConflictException$ = [
	-3,
	n0,
	_CE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ConflictException$, ConflictException);
var DataAlreadyAcceptedException$ = [
	-3,
	n0,
	_DAAE,
	{ [_e]: _c },
	[_eST, _m],
	[0, 0]
];
n0_registry.registerError(DataAlreadyAcceptedException$, DataAlreadyAcceptedException);
var InternalServerException$ = [
	-3,
	n0,
	_ISE,
	{
		[_e]: _se,
		[_hE]: 500
	},
	[_m],
	[0]
];
n0_registry.registerError(InternalServerException$, InternalServerException);
var InternalStreamingException$ = [
	-3,
	n0,
	_ISEn,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InternalStreamingException$, InternalStreamingException);
var InvalidOperationException$ = [
	-3,
	n0,
	_IOE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidOperationException$, InvalidOperationException);
var InvalidParameterException$ = [
	-3,
	n0,
	_IPE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidParameterException$, InvalidParameterException);
var InvalidSequenceTokenException$ = [
	-3,
	n0,
	_ISTE,
	{ [_e]: _c },
	[_eST, _m],
	[0, 0]
];
n0_registry.registerError(InvalidSequenceTokenException$, InvalidSequenceTokenException);
var LimitExceededException$ = [
	-3,
	n0,
	_LEE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(LimitExceededException$, LimitExceededException);
var MalformedQueryException$ = [
	-3,
	n0,
	_MQE,
	{ [_e]: _c },
	[_qCE, _m],
	[() => QueryCompileError$, 0]
];
n0_registry.registerError(MalformedQueryException$, MalformedQueryException);
var OperationAbortedException$ = [
	-3,
	n0,
	_OAE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(OperationAbortedException$, OperationAbortedException);
var ResourceAlreadyExistsException$ = [
	-3,
	n0,
	_RAEE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ResourceAlreadyExistsException$, ResourceAlreadyExistsException);
var ResourceNotFoundException$ = [
	-3,
	n0,
	_RNFE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var ServiceQuotaExceededException$ = [
	-3,
	n0,
	_SQEE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ServiceQuotaExceededException$, ServiceQuotaExceededException);
var ServiceUnavailableException$ = [
	-3,
	n0,
	_SUE,
	{ [_e]: _se },
	[_m],
	[0]
];
n0_registry.registerError(ServiceUnavailableException$, ServiceUnavailableException);
var SessionStreamingException$ = [
	-3,
	n0,
	_SSE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(SessionStreamingException$, SessionStreamingException);
var SessionTimeoutException$ = [
	-3,
	n0,
	_STE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(SessionTimeoutException$, SessionTimeoutException);
var ThrottlingException$ = [
	-3,
	n0,
	_TE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ThrottlingException$, ThrottlingException);
var TooManyTagsException$ = [
	-3,
	n0,
	_TMTE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m, _rN],
	[0, 0]
];
n0_registry.registerError(TooManyTagsException$, TooManyTagsException);
var UnrecognizedClientException$ = [
	-3,
	n0,
	_UCE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(UnrecognizedClientException$, UnrecognizedClientException);
var ValidationException$ = [
	-3,
	n0,
	_VE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ValidationException$, ValidationException);
const errorTypeRegistries = [_s_registry, n0_registry];
var FilteredLogEvent$ = [
	3,
	n0,
	_FLE,
	0,
	[
		_lSN,
		_tim,
		_m,
		_iT,
		_eIv
	],
	[
		0,
		1,
		0,
		1,
		0
	]
];
var FilterLogEventsRequest$ = [
	3,
	n0,
	_FLER,
	0,
	[
		_lGN,
		_lGIo,
		_lSNo,
		_lSNP,
		_sTt,
		_eTn,
		_fP,
		_nT,
		_li,
		_sFH,
		_in,
		_u
	],
	[
		0,
		0,
		64,
		0,
		1,
		1,
		0,
		0,
		1,
		2,
		2,
		2
	]
];
var FilterLogEventsResponse$ = [
	3,
	n0,
	_FLERi,
	0,
	[
		_ev,
		_sLS,
		_nT
	],
	[
		() => FilteredLogEvents,
		() => SearchedLogStreams,
		0
	]
];
var QueryCompileError$ = [
	3,
	n0,
	_QCE,
	0,
	[_lo, _m],
	[() => QueryCompileErrorLocation$, 0]
];
var QueryCompileErrorLocation$ = [
	3,
	n0,
	_QCEL,
	0,
	[_sCO, _eCO],
	[1, 1]
];
var SearchedLogStream$ = [
	3,
	n0,
	_SLS,
	0,
	[_lSN, _sCe],
	[0, 2]
];
var FilteredLogEvents = [
	1,
	n0,
	_FLEi,
	0,
	() => FilteredLogEvent$
];
var SearchedLogStreams = [
	1,
	n0,
	_SLSe,
	0,
	() => SearchedLogStream$
];
var FilterLogEvents$ = [
	9,
	n0,
	_FLEil,
	0,
	() => FilterLogEventsRequest$,
	() => FilterLogEventsResponse$
];

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2014-03-28",
		base64Decoder: config?.base64Decoder ?? _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__._t,
		base64Encoder: config?.base64Encoder ?? _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.gt,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultCloudWatchLogsHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.o()
		}],
		logger: config?.logger ?? new _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.Q(),
		protocol: config?.protocol ?? _AwsJson1_1Protocol_DbdEcVtB_js__WEBPACK_IMPORTED_MODULE_8__.t,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.cloudwatchlogs",
			errorTypeRegistries,
			xmlNamespace: "http://monitoring.amazonaws.com/doc/2014-03-28/",
			version: "2014-03-28",
			serviceTarget: "Logs_20140328"
		},
		serviceId: config?.serviceId ?? "CloudWatch Logs",
		sha256: config?.sha256 ?? _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.t,
		urlParser: config?.urlParser ?? _configLoader_DWHp9R9y_js__WEBPACK_IMPORTED_MODULE_5__.r,
		utf8Decoder: config?.utf8Decoder ?? _TypeRegistry_qQ3KSZLx_js__WEBPACK_IMPORTED_MODULE_3__.r,
		utf8Encoder: config?.utf8Encoder ?? _TypeRegistry_qQ3KSZLx_js__WEBPACK_IMPORTED_MODULE_3__.n
	};
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/runtimeConfig.js
const getRuntimeConfig = (config) => {
	(0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.tt)(process.version);
	const defaultsMode = (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.q)(config);
	const defaultConfigProvider = () => defaultsMode().then(_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.nt);
	const clientSharedValues = getRuntimeConfig$1(config);
	(0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.vt)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_configLoader_DWHp9R9y_js__WEBPACK_IMPORTED_MODULE_5__.t)(_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.a, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.dt,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _dist_es_Be2FgaP4_js__WEBPACK_IMPORTED_MODULE_6__.n,
		defaultSocketTimeout: (0,_getDefaultSocketTimeout_BIu06Js4_js__WEBPACK_IMPORTED_MODULE_12__.t)(config?.requestHandler, 3e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.p)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
		eventStreamSerdeProvider: config?.eventStreamSerdeProvider ?? _event_streams_CX96GTN8_js__WEBPACK_IMPORTED_MODULE_9__.r,
		maxAttempts: config?.maxAttempts ?? (0,_configLoader_DWHp9R9y_js__WEBPACK_IMPORTED_MODULE_5__.t)(_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.g, config),
		region: config?.region ?? (0,_configLoader_DWHp9R9y_js__WEBPACK_IMPORTED_MODULE_5__.t)(_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.X, {
			..._Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.Y,
			...loaderConfig
		}),
		requestHandler: _node_http_handler_B7CNnvWd_js__WEBPACK_IMPORTED_MODULE_4__.t.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_configLoader_DWHp9R9y_js__WEBPACK_IMPORTED_MODULE_5__.t)({
			..._Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__._,
			default: async () => (await defaultConfigProvider()).retryMode || _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.y
		}, config),
		streamCollector: config?.streamCollector ?? _node_http_handler_B7CNnvWd_js__WEBPACK_IMPORTED_MODULE_4__.r,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_configLoader_DWHp9R9y_js__WEBPACK_IMPORTED_MODULE_5__.t)(_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.ut, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_configLoader_DWHp9R9y_js__WEBPACK_IMPORTED_MODULE_5__.t)(_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.lt, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_configLoader_DWHp9R9y_js__WEBPACK_IMPORTED_MODULE_5__.t)(_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.f, loaderConfig)
	};
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
const resolveHttpAuthRuntimeConfig = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.l)(runtimeConfig), (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.$)(runtimeConfig), (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.A)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.u)(extensionConfiguration), (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.et)(extensionConfiguration), (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/CloudWatchLogsClient.js
var CloudWatchLogsClient = class extends _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.ct {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters(_config_0);
		const _config_2 = (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.b)(_config_1);
		const _config_3 = (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.v)(_config_2);
		const _config_4 = (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.J)(_config_3);
		const _config_5 = (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.O)(_config_4);
		const _config_6 = (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.V)(_config_5);
		const _config_7 = resolveEventStreamSerdeConfig(_config_6);
		const _config_8 = resolveHttpAuthSchemeConfig(_config_7);
		const _config_9 = resolveRuntimeExtensions(_config_8, configuration?.extensions || []);
		this.config = _config_9;
		this.middlewareStack.use((0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.ot)(this.config));
		this.middlewareStack.use((0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.m)(this.config));
		this.middlewareStack.use((0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.h)(this.config));
		this.middlewareStack.use((0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.k)(this.config));
		this.middlewareStack.use((0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.D)(this.config));
		this.middlewareStack.use((0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.E)(this.config));
		this.middlewareStack.use((0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.T)(this.config));
		this.middlewareStack.use((0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.w)(this.config, {
			httpAuthSchemeParametersProvider: defaultCloudWatchLogsHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.x({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.C)(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/commandBuilder.js
const command = (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.Z)(commonParams, "Logs_20140328", "CloudWatchLogsClient", _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.B);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/commands/FilterLogEventsCommand.js
var FilterLogEventsCommand = class extends command(_ep0, _mw0, "FilterLogEvents", FilterLogEvents$) {};

// src/aws/logs.ts
function createLogs(connection) {
	const client = new CloudWatchLogsClient(connection.clientConfig);
	const { region } = connection;
	return { lastLines: async (subject, context) => {
		const url = _endpoints_D_ONnyJp_js__WEBPACK_IMPORTED_MODULE_1__.n.logGroup({
			region,
			group: subject.group
		});
		try {
			return {
				kind: "read",
				lines: await readLines(client, subject, context),
				url
			};
		} catch (error) {
			(0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.T)(context.signal);
			if ((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.M)(error, "missing")) return {
				kind: "read",
				lines: [],
				url
			};
			return {
				kind: "unread",
				why: whyUnread(subject, error),
				url
			};
		}
	} };
}
const maxPages = 5;
const pageSize = 1e3;
const earliest = Date.UTC(2024, 0, 1);
const logPolicy = {
	on: ["throttled", "unanswered"],
	firstWait: 500,
	maxWait: 2e3,
	within: 6e3
};
async function readLines(client, subject, context) {
	const { group, streamPrefix, since, limit } = subject;
	const events = [];
	for (let page = 1, nextToken; page <= maxPages && events.length < limit; page++) {
		const command = new FilterLogEventsCommand({
			logGroupName: group,
			...streamPrefix === void 0 ? {} : { logStreamNamePrefix: streamPrefix },
			startTime: Math.max(Math.floor(since), earliest),
			startFromHead: false,
			limit: Math.max(limit, pageSize),
			...nextToken === void 0 ? {} : { nextToken }
		});
		const reply = await (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.C)("logs.FilterLogEvents", logPolicy, context, () => (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_7__.t)("logs.FilterLogEvents", context, (options) => client.send(command, options)));
		events.push(...reply.events ?? []);
		nextToken = reply.nextToken;
		if (nextToken === void 0) break;
	}
	return oldestFirst(events).slice(-limit).map(lineOf);
}
const oldestFirst = (events) => events.toReversed().toSorted((a, b) => timeOf(a) - timeOf(b));
const timeOf = ({ timestamp = 0 }) => timestamp;
const lineOf = ({ timestamp = 0, logStreamName = "", message = "" }) => ({
	at: new Date(timestamp).toISOString(),
	stream: logStreamName,
	text: message.trimEnd()
});
function whyUnread({ group }, error) {
	if ((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.M)(error, "denied")) return `the logs may not be read: allow logs:FilterLogEvents on the log group ${group} to see them here`;
	return `the logs could not be read: ${(0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.j)(error)[0]}`;
}

// src/targets/aws/mark-ways.ts
const markOf = ({ mark }, { release }) => mark?.release === release ? mark : void 0;
function createMarkWays(platform) {
	const { thing } = platform;
	const isGone = (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_11__.l)(`somebody deleted the ${thing}`);
	const hasOther = ({ mark }) => (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_11__.l)(`${mark === void 0 ? "no release of ours" : `release ${mark.release}`} has the ${thing}`);
	function tidied(way, { view, mark }) {
		const keys = (0,_environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_10__.s)(view.tags);
		return keys.length === 0 || way.attempt > (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_11__.n)(mark.step) + 1 ? _look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_11__.o : (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_11__.u)(platform.tidy(way, keys));
	}
	function begin(way, seen, view) {
		const detail = platform.planDetail(way.plan);
		if (detail === void 0) return hasOther(view);
		if (seen.fingerprint !== way.plan?.fingerprint) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_11__.l)(`somebody else changed the ${thing}`);
		return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_11__.u)(platform.mark(way, view, detail));
	}
	function towardsCommitted(way, seen, view) {
		if (view === void 0) return isGone;
		const mark = markOf(view, way);
		if (mark === void 0) return hasOther(view);
		const live = platform.live(way, seen, {
			view,
			mark
		});
		if (live.kind !== "arrived") return live;
		return mark.phase !== "held" && (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_11__.c)(way, mark) ? _look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_11__.o : (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_11__.u)(platform.commit(way, {
			view,
			mark
		}));
	}
	function towardsFinished(way, seen, view) {
		if (view === void 0) return isGone;
		const mark = markOf(view, way);
		if (mark === void 0) return hasOther(view);
		if (mark.phase === "done") return tidied(way, {
			view,
			mark
		});
		const live = platform.live(way, seen, {
			view,
			mark
		});
		return live.kind === "arrived" ? platform.close(way, {
			view,
			mark
		}) : live;
	}
	return {
		begin,
		towardsCommitted,
		towardsFinished
	};
}

// src/targets/aws/mark-steps.ts
function createMarkSteps(marking) {
	const { thing, writeMark, withoutNote } = marking;
	const tag = (draft, tags) => ({
		...(0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_11__.a)(draft, {
			call: "tag",
			tags
		}),
		quiet: true
	});
	const held = (draft, planned, now) => writeMark({
		...planned,
		phase: "held",
		step: (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_11__.i)(draft)
	}, now);
	const remarked = (draft, { view, mark }, change) => writeMark({
		...mark,
		...change,
		step: (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_11__.i)(draft)
	}, view.tags);
	const tagsOfNew = (draft, plan) => ({
		...plan.userTags,
		...held(draft, plan.mark, {})
	});
	function mark(way, { tags: now }, recipe, plan) {
		const draft = {
			way,
			name: "mark",
			title: `Marking the ${thing}, with a note of what there is`
		};
		const note = {
			...withoutNote(now),
			...held(draft, plan.mark, now),
			...(0,_environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_10__.f)(recipe, now)
		};
		return tag(draft, {
			...plan.userTags,
			...note
		});
	}
	function commit(way, marked) {
		const draft = {
			way,
			name: "commit",
			title: "Noting the decision in the mark"
		};
		const phase = marked.mark.phase === "done" ? "done" : "committed";
		const places = way.places === void 0 ? {} : { places: [...way.places] };
		return tag(draft, remarked(draft, marked, {
			phase,
			...places
		}));
	}
	function finish(way, marked, live) {
		const draft = {
			way,
			name: "finish",
			title: "Closing the mark"
		};
		const change = {
			phase: "done",
			...live === void 0 ? {} : { live }
		};
		return tag(draft, {
			...withoutNote(marked.view.tags),
			...remarked(draft, marked, change)
		});
	}
	function tidy(way, keys) {
		return {
			...(0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_11__.a)({
				way,
				name: "tidy",
				title: "Removing tags that say nothing any more"
			}, {
				call: "untag",
				keys
			}),
			quiet: true
		};
	}
	function retract(way, marked) {
		const draft = {
			way,
			name: "retract",
			title: "Noting in the mark that the release goes back"
		};
		const note = marked.recipe === void 0 ? {} : (0,_environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_10__.f)(marked.recipe, marked.view.tags);
		return tag(draft, {
			...note,
			...remarked(draft, marked, { phase: "restoring" })
		});
	}
	function unmark(way, { tags: now }, recipe, { untouched }) {
		const draft = {
			way,
			name: "unmark",
			title: "Putting the tags back"
		};
		const tags = {
			...(0,_environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_10__.m)(now, recipe),
			...(0,_environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_10__.u)(now, recipe)
		};
		return {
			...(0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_11__.a)(draft, {
				call: "tag",
				tags,
				...untouched ? { twice: true } : {}
			}),
			quiet: true
		};
	}
	function yieldTo(way, { tags: now }, recipe) {
		const draft = {
			way,
			name: "yield",
			title: `Leaving the ${thing} to a later change`
		};
		return tag(draft, (0,_environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_10__.u)(now, recipe));
	}
	return {
		tagsOfNew,
		mark,
		commit,
		finish,
		tidy,
		retract,
		unmark,
		yieldTo
	};
}

// src/targets/aws/recall.ts
const recallBy = ({ finding, patience, isBusy = ({ busy }) => busy !== void 0 }) => async (step, look, context) => {
	const isShown = (seen) => finding(step, seen) !== "not yet";
	const seen = await (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_11__.t)(look, {
		isShown,
		within: patience(step)
	}, context);
	const found = finding(step, seen);
	return found === "not yet" ? isBusy(seen) ? "unknown" : "absent" : found;
};



/***/ })

};
