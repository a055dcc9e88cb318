export const id = 40;
export const ids = [40];
export const modules = {

/***/ 1040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4097);
/* harmony import */ var _package_BSNxo0B8_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1021);



// node_modules/@google-cloud/run/build/src/v2/services_client_config.json
var require_services_client_config = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = { "interfaces": { "google.cloud.run.v2.Services": {
		"retry_codes": {
			"non_idempotent": [],
			"idempotent": ["DEADLINE_EXCEEDED", "UNAVAILABLE"],
			"unavailable": ["UNAVAILABLE"]
		},
		"retry_params": {
			"default": {
				"initial_retry_delay_millis": 100,
				"retry_delay_multiplier": 1.3,
				"max_retry_delay_millis": 6e4,
				"initial_rpc_timeout_millis": 6e4,
				"rpc_timeout_multiplier": 1,
				"max_rpc_timeout_millis": 6e4,
				"total_timeout_millis": 6e5
			},
			"ce5b960a6ed052e690863808e4f0deff3dc7d49f": {
				"initial_retry_delay_millis": 1e3,
				"retry_delay_multiplier": 1.3,
				"max_retry_delay_millis": 1e4,
				"initial_rpc_timeout_millis": 6e4,
				"rpc_timeout_multiplier": 1,
				"max_rpc_timeout_millis": 6e4,
				"total_timeout_millis": 6e5
			}
		},
		"methods": {
			"CreateService": {
				"timeout_millis": 15e3,
				"retry_codes_name": "non_idempotent",
				"retry_params_name": "default"
			},
			"GetService": {
				"timeout_millis": 1e4,
				"retry_codes_name": "unavailable",
				"retry_params_name": "ce5b960a6ed052e690863808e4f0deff3dc7d49f"
			},
			"ListServices": {
				"timeout_millis": 1e4,
				"retry_codes_name": "unavailable",
				"retry_params_name": "ce5b960a6ed052e690863808e4f0deff3dc7d49f"
			},
			"UpdateService": {
				"timeout_millis": 15e3,
				"retry_codes_name": "non_idempotent",
				"retry_params_name": "default"
			},
			"DeleteService": {
				"timeout_millis": 1e4,
				"retry_codes_name": "non_idempotent",
				"retry_params_name": "default"
			},
			"GetIamPolicy": {
				"retry_codes_name": "non_idempotent",
				"retry_params_name": "default"
			},
			"SetIamPolicy": {
				"retry_codes_name": "non_idempotent",
				"retry_params_name": "default"
			},
			"TestIamPermissions": {
				"retry_codes_name": "non_idempotent",
				"retry_params_name": "default"
			}
		}
	} } };
}));

// node_modules/@google-cloud/run/build/src/v2/services_client.js
var require_services_client = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ServicesClient = void 0;
	const jsonProtos = (0,_package_BSNxo0B8_js__WEBPACK_IMPORTED_MODULE_1__.r)();
	const google_gax_1 = (0,_package_BSNxo0B8_js__WEBPACK_IMPORTED_MODULE_1__.n)();
	const gapicConfig = require_services_client_config();
	const version = (0,_package_BSNxo0B8_js__WEBPACK_IMPORTED_MODULE_1__.t)().version;
	var ServicesClient = class {
		_terminated = false;
		_opts;
		_providedCustomServicePath;
		_gaxModule;
		_gaxGrpc;
		_protos;
		_defaults;
		_universeDomain;
		_servicePath;
		_log = google_gax_1.loggingUtils.log("run");
		auth;
		descriptors = {
			page: {},
			stream: {},
			longrunning: {},
			batching: {}
		};
		warn;
		innerApiCalls;
		locationsClient;
		pathTemplates;
		operationsClient;
		servicesStub;
		constructor(opts, gaxInstance) {
			const staticMembers = this.constructor;
			if (opts?.universe_domain && opts?.universeDomain && opts?.universe_domain !== opts?.universeDomain) throw new Error("Please set either universe_domain or universeDomain, but not both.");
			const universeDomainEnvVar = typeof process === "object" && typeof process.env === "object" ? process.env["GOOGLE_CLOUD_UNIVERSE_DOMAIN"] : void 0;
			this._universeDomain = opts?.universeDomain ?? opts?.universe_domain ?? universeDomainEnvVar ?? "googleapis.com";
			this._servicePath = "run." + this._universeDomain;
			const servicePath = opts?.servicePath || opts?.apiEndpoint || this._servicePath;
			this._providedCustomServicePath = !!(opts?.servicePath || opts?.apiEndpoint);
			const port = opts?.port || staticMembers.port;
			const clientConfig = opts?.clientConfig ?? {};
			const fallback = opts?.fallback ?? (typeof window !== "undefined" && typeof window?.fetch === "function");
			opts = Object.assign({
				servicePath,
				port,
				clientConfig,
				fallback
			}, opts);
			opts.numericEnums = true;
			if (servicePath !== this._servicePath && !("scopes" in opts)) opts["scopes"] = staticMembers.scopes;
			if (!gaxInstance) gaxInstance = (0,_package_BSNxo0B8_js__WEBPACK_IMPORTED_MODULE_1__.n)();
			this._gaxModule = opts.fallback ? gaxInstance.fallback : gaxInstance;
			this._gaxGrpc = new this._gaxModule.GrpcClient(opts);
			this._opts = opts;
			this.auth = this._gaxGrpc.auth;
			this.auth.useJWTAccessWithScope = true;
			this.auth.defaultServicePath = this._servicePath;
			if (servicePath === this._servicePath) this.auth.defaultScopes = staticMembers.scopes;
			this.locationsClient = new this._gaxModule.LocationsClient(this._gaxGrpc, opts);
			const clientHeader = [`gax/${this._gaxModule.version}`, `gapic/${version}`];
			if (typeof process === "object" && "versions" in process) clientHeader.push(`gl-node/${process.versions.node}`);
			else clientHeader.push(`gl-web/${this._gaxModule.version}`);
			if (!opts.fallback) clientHeader.push(`grpc/${this._gaxGrpc.grpcVersion}`);
			else clientHeader.push(`rest/${this._gaxGrpc.grpcVersion}`);
			if (opts.libName && opts.libVersion) clientHeader.push(`${opts.libName}/${opts.libVersion}`);
			this._protos = this._gaxGrpc.loadProtoJSON(jsonProtos);
			this.pathTemplates = {
				executionPathTemplate: new this._gaxModule.PathTemplate("projects/{project}/locations/{location}/jobs/{job}/executions/{execution}"),
				instancePathTemplate: new this._gaxModule.PathTemplate("projects/{project}/locations/{location}/instances/{instance}"),
				jobPathTemplate: new this._gaxModule.PathTemplate("projects/{project}/locations/{location}/jobs/{job}"),
				locationPathTemplate: new this._gaxModule.PathTemplate("projects/{project}/locations/{location}"),
				projectPathTemplate: new this._gaxModule.PathTemplate("projects/{project}"),
				revisionPathTemplate: new this._gaxModule.PathTemplate("projects/{project}/locations/{location}/services/{service}/revisions/{revision}"),
				servicePathTemplate: new this._gaxModule.PathTemplate("projects/{project}/locations/{location}/services/{service}"),
				taskPathTemplate: new this._gaxModule.PathTemplate("projects/{project}/locations/{location}/jobs/{job}/executions/{execution}/tasks/{task}"),
				workerPoolPathTemplate: new this._gaxModule.PathTemplate("projects/{project}/locations/{location}/workerPools/{worker_pool}")
			};
			this.descriptors.page = { listServices: new this._gaxModule.PageDescriptor("pageToken", "nextPageToken", "services") };
			const protoFilesRoot = this._gaxModule.protobufFromJSON(jsonProtos);
			const lroOptions = {
				auth: this.auth,
				grpc: "grpc" in this._gaxGrpc ? this._gaxGrpc.grpc : void 0
			};
			if (opts.fallback) {
				lroOptions.protoJson = protoFilesRoot;
				lroOptions.httpRules = [
					{
						selector: "google.longrunning.Operations.DeleteOperation",
						delete: "/v2/{name=projects/*/locations/*/operations/*}"
					},
					{
						selector: "google.longrunning.Operations.GetOperation",
						get: "/v2/{name=projects/*/locations/*/operations/*}"
					},
					{
						selector: "google.longrunning.Operations.ListOperations",
						get: "/v2/{name=projects/*/locations/*}/operations"
					},
					{
						selector: "google.longrunning.Operations.WaitOperation",
						post: "/v2/{name=projects/*/locations/*/operations/*}:wait",
						body: "*"
					}
				];
			}
			this.operationsClient = this._gaxModule.lro(lroOptions).operationsClient(opts);
			const createServiceResponse = protoFilesRoot.lookup(".google.cloud.run.v2.Service");
			const createServiceMetadata = protoFilesRoot.lookup(".google.cloud.run.v2.Service");
			const updateServiceResponse = protoFilesRoot.lookup(".google.cloud.run.v2.Service");
			const updateServiceMetadata = protoFilesRoot.lookup(".google.cloud.run.v2.Service");
			const deleteServiceResponse = protoFilesRoot.lookup(".google.cloud.run.v2.Service");
			const deleteServiceMetadata = protoFilesRoot.lookup(".google.cloud.run.v2.Service");
			this.descriptors.longrunning = {
				createService: new this._gaxModule.LongrunningDescriptor(this.operationsClient, createServiceResponse.decode.bind(createServiceResponse), createServiceMetadata.decode.bind(createServiceMetadata)),
				updateService: new this._gaxModule.LongrunningDescriptor(this.operationsClient, updateServiceResponse.decode.bind(updateServiceResponse), updateServiceMetadata.decode.bind(updateServiceMetadata)),
				deleteService: new this._gaxModule.LongrunningDescriptor(this.operationsClient, deleteServiceResponse.decode.bind(deleteServiceResponse), deleteServiceMetadata.decode.bind(deleteServiceMetadata))
			};
			this._defaults = this._gaxGrpc.constructSettings("google.cloud.run.v2.Services", gapicConfig, opts.clientConfig || {}, { "x-goog-api-client": clientHeader.join(" ") });
			this.innerApiCalls = {};
			this.warn = this._gaxModule.warn;
		}
		initialize() {
			if (this.servicesStub) return this.servicesStub;
			this.servicesStub = this._gaxGrpc.createStub(this._opts.fallback ? this._protos.lookupService("google.cloud.run.v2.Services") : this._protos.google.cloud.run.v2.Services, this._opts, this._providedCustomServicePath);
			for (const methodName of [
				"createService",
				"getService",
				"listServices",
				"updateService",
				"deleteService",
				"getIamPolicy",
				"setIamPolicy",
				"testIamPermissions"
			]) {
				const callPromise = this.servicesStub.then((stub) => (...args) => {
					if (this._terminated) return Promise.reject("The client has already been closed.");
					return stub[methodName].apply(stub, args);
				}, (err) => () => {
					throw err;
				});
				const descriptor = this.descriptors.page[methodName] || this.descriptors.longrunning[methodName] || void 0;
				const apiCall = this._gaxModule.createApiCall(callPromise, this._defaults[methodName], descriptor, this._opts.fallback);
				this.innerApiCalls[methodName] = apiCall;
			}
			return this.servicesStub;
		}
		static get servicePath() {
			if (typeof process === "object" && typeof process.emitWarning === "function") process.emitWarning("Static servicePath is deprecated, please use the instance method instead.", "DeprecationWarning");
			return "run.googleapis.com";
		}
		static get apiEndpoint() {
			if (typeof process === "object" && typeof process.emitWarning === "function") process.emitWarning("Static apiEndpoint is deprecated, please use the instance method instead.", "DeprecationWarning");
			return "run.googleapis.com";
		}
		get apiEndpoint() {
			return this._servicePath;
		}
		get universeDomain() {
			return this._universeDomain;
		}
		static get port() {
			return 443;
		}
		static get scopes() {
			return ["https://www.googleapis.com/auth/cloud-platform"];
		}
		getProjectId(callback) {
			if (callback) {
				this.auth.getProjectId(callback);
				return;
			}
			return this.auth.getProjectId();
		}
		getService(request, optionsOrCallback, callback) {
			request = request || {};
			let options;
			if (typeof optionsOrCallback === "function" && callback === void 0) {
				callback = optionsOrCallback;
				options = {};
			} else options = optionsOrCallback;
			options = options || {};
			options.otherArgs = options.otherArgs || {};
			options.otherArgs.headers = options.otherArgs.headers || {};
			let routingParameter = {};
			{
				const fieldValue = request.name;
				if (fieldValue !== void 0 && fieldValue !== null) {
					const match = fieldValue.toString().match(RegExp("projects/[^/]+/locations/(?<location>[^/]+)(?:/.*)?"));
					if (match) {
						const parameterValue = match.groups?.["location"] ?? fieldValue;
						Object.assign(routingParameter, { location: parameterValue });
					}
				}
			}
			options.otherArgs.headers["x-goog-request-params"] = this._gaxModule.routingHeader.fromParams(routingParameter);
			this.initialize().catch((err) => {
				throw err;
			});
			this._log.info("getService request %j", request);
			const wrappedCallback = callback ? (error, response, options, rawResponse) => {
				this._log.info("getService response %j", response);
				callback(error, response, options, rawResponse);
			} : void 0;
			return this.innerApiCalls.getService(request, options, wrappedCallback)?.then(([response, options, rawResponse]) => {
				this._log.info("getService response %j", response);
				return [
					response,
					options,
					rawResponse
				];
			}).catch((error) => {
				if (error && "statusDetails" in error && error.statusDetails instanceof Array) {
					const protos = this._gaxModule.protobuf.Root.fromJSON(jsonProtos);
					error.statusDetails = (0, google_gax_1.decodeAnyProtosInArray)(error.statusDetails, protos);
				}
				throw error;
			});
		}
		getIamPolicy(request, optionsOrCallback, callback) {
			request = request || {};
			let options;
			if (typeof optionsOrCallback === "function" && callback === void 0) {
				callback = optionsOrCallback;
				options = {};
			} else options = optionsOrCallback;
			options = options || {};
			options.otherArgs = options.otherArgs || {};
			options.otherArgs.headers = options.otherArgs.headers || {};
			options.otherArgs.headers["x-goog-request-params"] = this._gaxModule.routingHeader.fromParams({ resource: request.resource ?? "" });
			this.initialize().catch((err) => {
				throw err;
			});
			this._log.info("getIamPolicy request %j", request);
			const wrappedCallback = callback ? (error, response, options, rawResponse) => {
				this._log.info("getIamPolicy response %j", response);
				callback(error, response, options, rawResponse);
			} : void 0;
			return this.innerApiCalls.getIamPolicy(request, options, wrappedCallback)?.then(([response, options, rawResponse]) => {
				this._log.info("getIamPolicy response %j", response);
				return [
					response,
					options,
					rawResponse
				];
			}).catch((error) => {
				if (error && "statusDetails" in error && error.statusDetails instanceof Array) {
					const protos = this._gaxModule.protobuf.Root.fromJSON(jsonProtos);
					error.statusDetails = (0, google_gax_1.decodeAnyProtosInArray)(error.statusDetails, protos);
				}
				throw error;
			});
		}
		setIamPolicy(request, optionsOrCallback, callback) {
			request = request || {};
			let options;
			if (typeof optionsOrCallback === "function" && callback === void 0) {
				callback = optionsOrCallback;
				options = {};
			} else options = optionsOrCallback;
			options = options || {};
			options.otherArgs = options.otherArgs || {};
			options.otherArgs.headers = options.otherArgs.headers || {};
			options.otherArgs.headers["x-goog-request-params"] = this._gaxModule.routingHeader.fromParams({ resource: request.resource ?? "" });
			this.initialize().catch((err) => {
				throw err;
			});
			this._log.info("setIamPolicy request %j", request);
			const wrappedCallback = callback ? (error, response, options, rawResponse) => {
				this._log.info("setIamPolicy response %j", response);
				callback(error, response, options, rawResponse);
			} : void 0;
			return this.innerApiCalls.setIamPolicy(request, options, wrappedCallback)?.then(([response, options, rawResponse]) => {
				this._log.info("setIamPolicy response %j", response);
				return [
					response,
					options,
					rawResponse
				];
			}).catch((error) => {
				if (error && "statusDetails" in error && error.statusDetails instanceof Array) {
					const protos = this._gaxModule.protobuf.Root.fromJSON(jsonProtos);
					error.statusDetails = (0, google_gax_1.decodeAnyProtosInArray)(error.statusDetails, protos);
				}
				throw error;
			});
		}
		testIamPermissions(request, optionsOrCallback, callback) {
			request = request || {};
			let options;
			if (typeof optionsOrCallback === "function" && callback === void 0) {
				callback = optionsOrCallback;
				options = {};
			} else options = optionsOrCallback;
			options = options || {};
			options.otherArgs = options.otherArgs || {};
			options.otherArgs.headers = options.otherArgs.headers || {};
			options.otherArgs.headers["x-goog-request-params"] = this._gaxModule.routingHeader.fromParams({ resource: request.resource ?? "" });
			this.initialize().catch((err) => {
				throw err;
			});
			this._log.info("testIamPermissions request %j", request);
			const wrappedCallback = callback ? (error, response, options, rawResponse) => {
				this._log.info("testIamPermissions response %j", response);
				callback(error, response, options, rawResponse);
			} : void 0;
			return this.innerApiCalls.testIamPermissions(request, options, wrappedCallback)?.then(([response, options, rawResponse]) => {
				this._log.info("testIamPermissions response %j", response);
				return [
					response,
					options,
					rawResponse
				];
			}).catch((error) => {
				if (error && "statusDetails" in error && error.statusDetails instanceof Array) {
					const protos = this._gaxModule.protobuf.Root.fromJSON(jsonProtos);
					error.statusDetails = (0, google_gax_1.decodeAnyProtosInArray)(error.statusDetails, protos);
				}
				throw error;
			});
		}
		createService(request, optionsOrCallback, callback) {
			request = request || {};
			let options;
			if (typeof optionsOrCallback === "function" && callback === void 0) {
				callback = optionsOrCallback;
				options = {};
			} else options = optionsOrCallback;
			options = options || {};
			options.otherArgs = options.otherArgs || {};
			options.otherArgs.headers = options.otherArgs.headers || {};
			let routingParameter = {};
			{
				const fieldValue = request.parent;
				if (fieldValue !== void 0 && fieldValue !== null) {
					const match = fieldValue.toString().match(RegExp("projects/[^/]+/locations/(?<location>[^/]+)"));
					if (match) {
						const parameterValue = match.groups?.["location"] ?? fieldValue;
						Object.assign(routingParameter, { location: parameterValue });
					}
				}
			}
			options.otherArgs.headers["x-goog-request-params"] = this._gaxModule.routingHeader.fromParams(routingParameter);
			this.initialize().catch((err) => {
				throw err;
			});
			const wrappedCallback = callback ? (error, response, rawResponse, _) => {
				this._log.info("createService response %j", rawResponse);
				callback(error, response, rawResponse, _);
			} : void 0;
			this._log.info("createService request %j", request);
			return this.innerApiCalls.createService(request, options, wrappedCallback)?.then(([response, rawResponse, _]) => {
				this._log.info("createService response %j", rawResponse);
				return [
					response,
					rawResponse,
					_
				];
			});
		}
		async checkCreateServiceProgress(name) {
			this._log.info("createService long-running");
			const request = new this._gaxModule.operationsProtos.google.longrunning.GetOperationRequest({ name });
			const [operation] = await this.operationsClient.getOperation(request);
			return new this._gaxModule.Operation(operation, this.descriptors.longrunning.createService, this._gaxModule.createDefaultBackoffSettings());
		}
		updateService(request, optionsOrCallback, callback) {
			request = request || {};
			let options;
			if (typeof optionsOrCallback === "function" && callback === void 0) {
				callback = optionsOrCallback;
				options = {};
			} else options = optionsOrCallback;
			options = options || {};
			options.otherArgs = options.otherArgs || {};
			options.otherArgs.headers = options.otherArgs.headers || {};
			let routingParameter = {};
			{
				const fieldValue = request.service?.name;
				if (fieldValue !== void 0 && fieldValue !== null) {
					const match = fieldValue.toString().match(RegExp("projects/[^/]+/locations/(?<location>[^/]+)(?:/.*)?"));
					if (match) {
						const parameterValue = match.groups?.["location"] ?? fieldValue;
						Object.assign(routingParameter, { location: parameterValue });
					}
				}
			}
			options.otherArgs.headers["x-goog-request-params"] = this._gaxModule.routingHeader.fromParams(routingParameter);
			this.initialize().catch((err) => {
				throw err;
			});
			const wrappedCallback = callback ? (error, response, rawResponse, _) => {
				this._log.info("updateService response %j", rawResponse);
				callback(error, response, rawResponse, _);
			} : void 0;
			this._log.info("updateService request %j", request);
			return this.innerApiCalls.updateService(request, options, wrappedCallback)?.then(([response, rawResponse, _]) => {
				this._log.info("updateService response %j", rawResponse);
				return [
					response,
					rawResponse,
					_
				];
			});
		}
		async checkUpdateServiceProgress(name) {
			this._log.info("updateService long-running");
			const request = new this._gaxModule.operationsProtos.google.longrunning.GetOperationRequest({ name });
			const [operation] = await this.operationsClient.getOperation(request);
			return new this._gaxModule.Operation(operation, this.descriptors.longrunning.updateService, this._gaxModule.createDefaultBackoffSettings());
		}
		deleteService(request, optionsOrCallback, callback) {
			request = request || {};
			let options;
			if (typeof optionsOrCallback === "function" && callback === void 0) {
				callback = optionsOrCallback;
				options = {};
			} else options = optionsOrCallback;
			options = options || {};
			options.otherArgs = options.otherArgs || {};
			options.otherArgs.headers = options.otherArgs.headers || {};
			let routingParameter = {};
			{
				const fieldValue = request.name;
				if (fieldValue !== void 0 && fieldValue !== null) {
					const match = fieldValue.toString().match(RegExp("projects/[^/]+/locations/(?<location>[^/]+)(?:/.*)?"));
					if (match) {
						const parameterValue = match.groups?.["location"] ?? fieldValue;
						Object.assign(routingParameter, { location: parameterValue });
					}
				}
			}
			options.otherArgs.headers["x-goog-request-params"] = this._gaxModule.routingHeader.fromParams(routingParameter);
			this.initialize().catch((err) => {
				throw err;
			});
			const wrappedCallback = callback ? (error, response, rawResponse, _) => {
				this._log.info("deleteService response %j", rawResponse);
				callback(error, response, rawResponse, _);
			} : void 0;
			this._log.info("deleteService request %j", request);
			return this.innerApiCalls.deleteService(request, options, wrappedCallback)?.then(([response, rawResponse, _]) => {
				this._log.info("deleteService response %j", rawResponse);
				return [
					response,
					rawResponse,
					_
				];
			});
		}
		async checkDeleteServiceProgress(name) {
			this._log.info("deleteService long-running");
			const request = new this._gaxModule.operationsProtos.google.longrunning.GetOperationRequest({ name });
			const [operation] = await this.operationsClient.getOperation(request);
			return new this._gaxModule.Operation(operation, this.descriptors.longrunning.deleteService, this._gaxModule.createDefaultBackoffSettings());
		}
		listServices(request, optionsOrCallback, callback) {
			request = request || {};
			let options;
			if (typeof optionsOrCallback === "function" && callback === void 0) {
				callback = optionsOrCallback;
				options = {};
			} else options = optionsOrCallback;
			options = options || {};
			options.otherArgs = options.otherArgs || {};
			options.otherArgs.headers = options.otherArgs.headers || {};
			let routingParameter = {};
			{
				const fieldValue = request.parent;
				if (fieldValue !== void 0 && fieldValue !== null) {
					const match = fieldValue.toString().match(RegExp("projects/[^/]+/locations/(?<location>[^/]+)"));
					if (match) {
						const parameterValue = match.groups?.["location"] ?? fieldValue;
						Object.assign(routingParameter, { location: parameterValue });
					}
				}
			}
			options.otherArgs.headers["x-goog-request-params"] = this._gaxModule.routingHeader.fromParams(routingParameter);
			this.initialize().catch((err) => {
				throw err;
			});
			const wrappedCallback = callback ? (error, values, nextPageRequest, rawResponse) => {
				this._log.info("listServices values %j", values);
				callback(error, values, nextPageRequest, rawResponse);
			} : void 0;
			this._log.info("listServices request %j", request);
			return this.innerApiCalls.listServices(request, options, wrappedCallback)?.then(([response, input, output]) => {
				this._log.info("listServices values %j", response);
				return [
					response,
					input,
					output
				];
			});
		}
		listServicesStream(request, options) {
			request = request || {};
			options = options || {};
			options.otherArgs = options.otherArgs || {};
			options.otherArgs.headers = options.otherArgs.headers || {};
			let routingParameter = {};
			{
				const fieldValue = request.parent;
				if (fieldValue !== void 0 && fieldValue !== null) {
					const match = fieldValue.toString().match(RegExp("projects/[^/]+/locations/(?<location>[^/]+)"));
					if (match) {
						const parameterValue = match.groups?.["location"] ?? fieldValue;
						Object.assign(routingParameter, { location: parameterValue });
					}
				}
			}
			options.otherArgs.headers["x-goog-request-params"] = this._gaxModule.routingHeader.fromParams(routingParameter);
			const callSettings = this._defaults["listServices"].merge(options);
			this.initialize().catch((err) => {
				throw err;
			});
			this._log.info("listServices stream %j", request);
			return this.descriptors.page.listServices.createStream(this.innerApiCalls.listServices, request, callSettings);
		}
		listServicesAsync(request, options) {
			request = request || {};
			options = options || {};
			options.otherArgs = options.otherArgs || {};
			options.otherArgs.headers = options.otherArgs.headers || {};
			let routingParameter = {};
			{
				const fieldValue = request.parent;
				if (fieldValue !== void 0 && fieldValue !== null) {
					const match = fieldValue.toString().match(RegExp("projects/[^/]+/locations/(?<location>[^/]+)"));
					if (match) {
						const parameterValue = match.groups?.["location"] ?? fieldValue;
						Object.assign(routingParameter, { location: parameterValue });
					}
				}
			}
			options.otherArgs.headers["x-goog-request-params"] = this._gaxModule.routingHeader.fromParams(routingParameter);
			const callSettings = this._defaults["listServices"].merge(options);
			this.initialize().catch((err) => {
				throw err;
			});
			this._log.info("listServices iterate %j", request);
			return this.descriptors.page.listServices.asyncIterate(this.innerApiCalls["listServices"], request, callSettings);
		}
		getLocation(request, options, callback) {
			return this.locationsClient.getLocation(request, options, callback);
		}
		listLocationsAsync(request, options) {
			return this.locationsClient.listLocationsAsync(request, options);
		}
		getOperation(request, optionsOrCallback, callback) {
			let options;
			if (typeof optionsOrCallback === "function" && callback === void 0) {
				callback = optionsOrCallback;
				options = {};
			} else options = optionsOrCallback;
			options = options || {};
			options.otherArgs = options.otherArgs || {};
			options.otherArgs.headers = options.otherArgs.headers || {};
			options.otherArgs.headers["x-goog-request-params"] = this._gaxModule.routingHeader.fromParams({ name: request.name ?? "" });
			return this.operationsClient.getOperation(request, options, callback);
		}
		listOperationsAsync(request, options) {
			options = options || {};
			options.otherArgs = options.otherArgs || {};
			options.otherArgs.headers = options.otherArgs.headers || {};
			options.otherArgs.headers["x-goog-request-params"] = this._gaxModule.routingHeader.fromParams({ name: request.name ?? "" });
			return this.operationsClient.listOperationsAsync(request, options);
		}
		cancelOperation(request, optionsOrCallback, callback) {
			let options;
			if (typeof optionsOrCallback === "function" && callback === void 0) {
				callback = optionsOrCallback;
				options = {};
			} else options = optionsOrCallback;
			options = options || {};
			options.otherArgs = options.otherArgs || {};
			options.otherArgs.headers = options.otherArgs.headers || {};
			options.otherArgs.headers["x-goog-request-params"] = this._gaxModule.routingHeader.fromParams({ name: request.name ?? "" });
			return this.operationsClient.cancelOperation(request, options, callback);
		}
		deleteOperation(request, optionsOrCallback, callback) {
			let options;
			if (typeof optionsOrCallback === "function" && callback === void 0) {
				callback = optionsOrCallback;
				options = {};
			} else options = optionsOrCallback;
			options = options || {};
			options.otherArgs = options.otherArgs || {};
			options.otherArgs.headers = options.otherArgs.headers || {};
			options.otherArgs.headers["x-goog-request-params"] = this._gaxModule.routingHeader.fromParams({ name: request.name ?? "" });
			return this.operationsClient.deleteOperation(request, options, callback);
		}
		executionPath(project, location, job, execution) {
			return this.pathTemplates.executionPathTemplate.render({
				project,
				location,
				job,
				execution
			});
		}
		matchProjectFromExecutionName(executionName) {
			return this.pathTemplates.executionPathTemplate.match(executionName).project;
		}
		matchLocationFromExecutionName(executionName) {
			return this.pathTemplates.executionPathTemplate.match(executionName).location;
		}
		matchJobFromExecutionName(executionName) {
			return this.pathTemplates.executionPathTemplate.match(executionName).job;
		}
		matchExecutionFromExecutionName(executionName) {
			return this.pathTemplates.executionPathTemplate.match(executionName).execution;
		}
		instancePath(project, location, instance) {
			return this.pathTemplates.instancePathTemplate.render({
				project,
				location,
				instance
			});
		}
		matchProjectFromInstanceName(instanceName) {
			return this.pathTemplates.instancePathTemplate.match(instanceName).project;
		}
		matchLocationFromInstanceName(instanceName) {
			return this.pathTemplates.instancePathTemplate.match(instanceName).location;
		}
		matchInstanceFromInstanceName(instanceName) {
			return this.pathTemplates.instancePathTemplate.match(instanceName).instance;
		}
		jobPath(project, location, job) {
			return this.pathTemplates.jobPathTemplate.render({
				project,
				location,
				job
			});
		}
		matchProjectFromJobName(jobName) {
			return this.pathTemplates.jobPathTemplate.match(jobName).project;
		}
		matchLocationFromJobName(jobName) {
			return this.pathTemplates.jobPathTemplate.match(jobName).location;
		}
		matchJobFromJobName(jobName) {
			return this.pathTemplates.jobPathTemplate.match(jobName).job;
		}
		locationPath(project, location) {
			return this.pathTemplates.locationPathTemplate.render({
				project,
				location
			});
		}
		matchProjectFromLocationName(locationName) {
			return this.pathTemplates.locationPathTemplate.match(locationName).project;
		}
		matchLocationFromLocationName(locationName) {
			return this.pathTemplates.locationPathTemplate.match(locationName).location;
		}
		projectPath(project) {
			return this.pathTemplates.projectPathTemplate.render({ project });
		}
		matchProjectFromProjectName(projectName) {
			return this.pathTemplates.projectPathTemplate.match(projectName).project;
		}
		revisionPath(project, location, service, revision) {
			return this.pathTemplates.revisionPathTemplate.render({
				project,
				location,
				service,
				revision
			});
		}
		matchProjectFromRevisionName(revisionName) {
			return this.pathTemplates.revisionPathTemplate.match(revisionName).project;
		}
		matchLocationFromRevisionName(revisionName) {
			return this.pathTemplates.revisionPathTemplate.match(revisionName).location;
		}
		matchServiceFromRevisionName(revisionName) {
			return this.pathTemplates.revisionPathTemplate.match(revisionName).service;
		}
		matchRevisionFromRevisionName(revisionName) {
			return this.pathTemplates.revisionPathTemplate.match(revisionName).revision;
		}
		servicePath(project, location, service) {
			return this.pathTemplates.servicePathTemplate.render({
				project,
				location,
				service
			});
		}
		matchProjectFromServiceName(serviceName) {
			return this.pathTemplates.servicePathTemplate.match(serviceName).project;
		}
		matchLocationFromServiceName(serviceName) {
			return this.pathTemplates.servicePathTemplate.match(serviceName).location;
		}
		matchServiceFromServiceName(serviceName) {
			return this.pathTemplates.servicePathTemplate.match(serviceName).service;
		}
		taskPath(project, location, job, execution, task) {
			return this.pathTemplates.taskPathTemplate.render({
				project,
				location,
				job,
				execution,
				task
			});
		}
		matchProjectFromTaskName(taskName) {
			return this.pathTemplates.taskPathTemplate.match(taskName).project;
		}
		matchLocationFromTaskName(taskName) {
			return this.pathTemplates.taskPathTemplate.match(taskName).location;
		}
		matchJobFromTaskName(taskName) {
			return this.pathTemplates.taskPathTemplate.match(taskName).job;
		}
		matchExecutionFromTaskName(taskName) {
			return this.pathTemplates.taskPathTemplate.match(taskName).execution;
		}
		matchTaskFromTaskName(taskName) {
			return this.pathTemplates.taskPathTemplate.match(taskName).task;
		}
		workerPoolPath(project, location, workerPool) {
			return this.pathTemplates.workerPoolPathTemplate.render({
				project,
				location,
				worker_pool: workerPool
			});
		}
		matchProjectFromWorkerPoolName(workerPoolName) {
			return this.pathTemplates.workerPoolPathTemplate.match(workerPoolName).project;
		}
		matchLocationFromWorkerPoolName(workerPoolName) {
			return this.pathTemplates.workerPoolPathTemplate.match(workerPoolName).location;
		}
		matchWorkerPoolFromWorkerPoolName(workerPoolName) {
			return this.pathTemplates.workerPoolPathTemplate.match(workerPoolName).worker_pool;
		}
		close() {
			if (this.servicesStub && !this._terminated) return this.servicesStub.then((stub) => {
				this._log.info("ending gRPC channel");
				this._terminated = true;
				stub.close();
				this.locationsClient.close().catch((err) => {
					throw err;
				});
				this.operationsClient.close();
			});
			return Promise.resolve();
		}
	};
	exports.ServicesClient = ServicesClient;
}));

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (require_services_client());



/***/ })

};
