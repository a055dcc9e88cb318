export const id = 21;
export const ids = [21];
export const modules = {

/***/ 1021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ require__google_gax),
/* harmony export */   r: () => (/* binding */ require_protos),
/* harmony export */   t: () => (/* binding */ require_package)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4097);
/* harmony import */ var _builtin_esm_external_require_http_Bvcdj1iP_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5448);
/* harmony import */ var _builtin_esm_external_require_util_CgRmvaox_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3978);
/* harmony import */ var _builtin_esm_external_require_events_BpSlUTjT_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4506);
/* harmony import */ var _builtin_esm_external_require_buffer_CbaPAl64_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3695);
/* harmony import */ var _src_D_8mkI1n_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3790);







// node_modules/@google-cloud/run/build/protos/protos.json
var require_protos = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = { "nested": { "google": { "nested": {
		"cloud": { "nested": { "run": { "nested": { "v2": {
			"options": {
				"go_package": "cloud.google.com/go/run/apiv2/runpb;runpb",
				"java_multiple_files": true,
				"java_outer_classname": "WorkerPoolRevisionTemplateProto",
				"java_package": "com.google.cloud.run.v2",
				"(google.api.resource_definition).type": "cloudbuild.googleapis.com/Build",
				"(google.api.resource_definition).pattern": "projects/{project}/locations/{location}/builds/{build}"
			},
			"nested": {
				"Builds": {
					"options": {
						"(google.api.default_host)": "run.googleapis.com",
						"(google.api.oauth_scopes)": "https://www.googleapis.com/auth/cloud-platform"
					},
					"methods": { "SubmitBuild": {
						"requestType": "SubmitBuildRequest",
						"responseType": "SubmitBuildResponse",
						"options": {
							"(google.api.http).post": "/v2/{parent=projects/*/locations/*}/builds:submit",
							"(google.api.http).body": "*"
						},
						"parsedOptions": [{ "(google.api.http)": {
							"post": "/v2/{parent=projects/*/locations/*}/builds:submit",
							"body": "*"
						} }]
					} }
				},
				"SubmitBuildRequest": {
					"oneofs": {
						"source": { "oneof": ["storageSource"] },
						"buildType": { "oneof": ["buildpackBuild", "dockerBuild"] }
					},
					"fields": {
						"parent": {
							"type": "string",
							"id": 1,
							"options": { "(google.api.field_behavior)": "REQUIRED" }
						},
						"storageSource": {
							"type": "StorageSource",
							"id": 2,
							"options": { "(google.api.field_behavior)": "REQUIRED" }
						},
						"imageUri": {
							"type": "string",
							"id": 3,
							"options": { "(google.api.field_behavior)": "REQUIRED" }
						},
						"buildpackBuild": {
							"type": "BuildpacksBuild",
							"id": 4
						},
						"dockerBuild": {
							"type": "DockerBuild",
							"id": 5
						},
						"serviceAccount": {
							"type": "string",
							"id": 6,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"workerPool": {
							"type": "string",
							"id": 7,
							"options": {
								"(google.api.field_behavior)": "OPTIONAL",
								"(google.api.resource_reference).type": "cloudbuild.googleapis.com/BuildWorkerPool"
							}
						},
						"tags": {
							"rule": "repeated",
							"type": "string",
							"id": 8,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"machineType": {
							"type": "string",
							"id": 9,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"releaseTrack": {
							"type": "google.api.LaunchStage",
							"id": 10,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"client": {
							"type": "string",
							"id": 11,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						}
					},
					"nested": {
						"DockerBuild": { "fields": {} },
						"BuildpacksBuild": { "fields": {
							"runtime": {
								"type": "string",
								"id": 1,
								"options": { "deprecated": true }
							},
							"functionTarget": {
								"type": "string",
								"id": 2,
								"options": { "(google.api.field_behavior)": "OPTIONAL" }
							},
							"cacheImageUri": {
								"type": "string",
								"id": 3,
								"options": { "(google.api.field_behavior)": "OPTIONAL" }
							},
							"baseImage": {
								"type": "string",
								"id": 4,
								"options": { "(google.api.field_behavior)": "OPTIONAL" }
							},
							"environmentVariables": {
								"keyType": "string",
								"type": "string",
								"id": 5,
								"options": { "(google.api.field_behavior)": "OPTIONAL" }
							},
							"enableAutomaticUpdates": {
								"type": "bool",
								"id": 6,
								"options": { "(google.api.field_behavior)": "OPTIONAL" }
							},
							"projectDescriptor": {
								"type": "string",
								"id": 7,
								"options": { "(google.api.field_behavior)": "OPTIONAL" }
							}
						} }
					}
				},
				"SubmitBuildResponse": { "fields": {
					"buildOperation": {
						"type": "google.longrunning.Operation",
						"id": 1
					},
					"baseImageUri": {
						"type": "string",
						"id": 2
					},
					"baseImageWarning": {
						"type": "string",
						"id": 3
					}
				} },
				"StorageSource": { "fields": {
					"bucket": {
						"type": "string",
						"id": 1,
						"options": { "(google.api.field_behavior)": "REQUIRED" }
					},
					"object": {
						"type": "string",
						"id": 2,
						"options": { "(google.api.field_behavior)": "REQUIRED" }
					},
					"generation": {
						"type": "int64",
						"id": 3,
						"options": { "(google.api.field_behavior)": "OPTIONAL" }
					}
				} },
				"Condition": {
					"oneofs": { "reasons": { "oneof": [
						"reason",
						"revisionReason",
						"executionReason"
					] } },
					"fields": {
						"type": {
							"type": "string",
							"id": 1
						},
						"state": {
							"type": "State",
							"id": 2
						},
						"message": {
							"type": "string",
							"id": 3
						},
						"lastTransitionTime": {
							"type": "google.protobuf.Timestamp",
							"id": 4
						},
						"severity": {
							"type": "Severity",
							"id": 5
						},
						"reason": {
							"type": "CommonReason",
							"id": 6,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"revisionReason": {
							"type": "RevisionReason",
							"id": 9,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"executionReason": {
							"type": "ExecutionReason",
							"id": 11,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						}
					},
					"nested": {
						"State": { "values": {
							"STATE_UNSPECIFIED": 0,
							"CONDITION_PENDING": 1,
							"CONDITION_RECONCILING": 2,
							"CONDITION_FAILED": 3,
							"CONDITION_SUCCEEDED": 4
						} },
						"Severity": { "values": {
							"SEVERITY_UNSPECIFIED": 0,
							"ERROR": 1,
							"WARNING": 2,
							"INFO": 3
						} },
						"CommonReason": { "values": {
							"COMMON_REASON_UNDEFINED": 0,
							"UNKNOWN": 1,
							"REVISION_FAILED": 3,
							"PROGRESS_DEADLINE_EXCEEDED": 4,
							"CONTAINER_MISSING": 6,
							"CONTAINER_PERMISSION_DENIED": 7,
							"CONTAINER_IMAGE_UNAUTHORIZED": 8,
							"CONTAINER_IMAGE_AUTHORIZATION_CHECK_FAILED": 9,
							"ENCRYPTION_KEY_PERMISSION_DENIED": 10,
							"ENCRYPTION_KEY_CHECK_FAILED": 11,
							"SECRETS_ACCESS_CHECK_FAILED": 12,
							"WAITING_FOR_OPERATION": 13,
							"IMMEDIATE_RETRY": 14,
							"POSTPONED_RETRY": 15,
							"INTERNAL": 16,
							"VPC_NETWORK_NOT_FOUND": 17
						} },
						"RevisionReason": { "values": {
							"REVISION_REASON_UNDEFINED": 0,
							"PENDING": 1,
							"RESERVE": 2,
							"RETIRED": 3,
							"RETIRING": 4,
							"RECREATING": 5,
							"HEALTH_CHECK_CONTAINER_ERROR": 6,
							"CUSTOMIZED_PATH_RESPONSE_PENDING": 7,
							"MIN_INSTANCES_NOT_PROVISIONED": 8,
							"ACTIVE_REVISION_LIMIT_REACHED": 9,
							"NO_DEPLOYMENT": 10,
							"HEALTH_CHECK_SKIPPED": 11,
							"MIN_INSTANCES_WARMING": 12
						} },
						"ExecutionReason": { "values": {
							"EXECUTION_REASON_UNDEFINED": 0,
							"JOB_STATUS_SERVICE_POLLING_ERROR": 1,
							"NON_ZERO_EXIT_CODE": 2,
							"CANCELLED": 3,
							"CANCELLING": 4,
							"DELETED": 5,
							"DELAYED_START_PENDING": 6
						} }
					}
				},
				"ContainerStatus": { "fields": {
					"name": {
						"type": "string",
						"id": 1
					},
					"imageDigest": {
						"type": "string",
						"id": 2
					}
				} },
				"Executions": {
					"options": {
						"(google.api.default_host)": "run.googleapis.com",
						"(google.api.oauth_scopes)": "https://www.googleapis.com/auth/cloud-platform"
					},
					"methods": {
						"GetExecution": {
							"requestType": "GetExecutionRequest",
							"responseType": "Execution",
							"options": {
								"(google.api.http).get": "/v2/{name=projects/*/locations/*/jobs/*/executions/*}",
								"(google.api.method_signature)": "name"
							},
							"parsedOptions": [{ "(google.api.http)": { "get": "/v2/{name=projects/*/locations/*/jobs/*/executions/*}" } }, { "(google.api.method_signature)": "name" }]
						},
						"ListExecutions": {
							"requestType": "ListExecutionsRequest",
							"responseType": "ListExecutionsResponse",
							"options": {
								"(google.api.http).get": "/v2/{parent=projects/*/locations/*/jobs/*}/executions",
								"(google.api.method_signature)": "parent"
							},
							"parsedOptions": [{ "(google.api.http)": { "get": "/v2/{parent=projects/*/locations/*/jobs/*}/executions" } }, { "(google.api.method_signature)": "parent" }]
						},
						"DeleteExecution": {
							"requestType": "DeleteExecutionRequest",
							"responseType": "google.longrunning.Operation",
							"options": {
								"(google.api.http).delete": "/v2/{name=projects/*/locations/*/jobs/*/executions/*}",
								"(google.api.method_signature)": "name",
								"(google.longrunning.operation_info).response_type": "Execution",
								"(google.longrunning.operation_info).metadata_type": "Execution"
							},
							"parsedOptions": [
								{ "(google.api.http)": { "delete": "/v2/{name=projects/*/locations/*/jobs/*/executions/*}" } },
								{ "(google.api.method_signature)": "name" },
								{ "(google.longrunning.operation_info)": {
									"response_type": "Execution",
									"metadata_type": "Execution"
								} }
							]
						},
						"CancelExecution": {
							"requestType": "CancelExecutionRequest",
							"responseType": "google.longrunning.Operation",
							"options": {
								"(google.api.http).post": "/v2/{name=projects/*/locations/*/jobs/*/executions/*}:cancel",
								"(google.api.http).body": "*",
								"(google.api.method_signature)": "name",
								"(google.longrunning.operation_info).response_type": "Execution",
								"(google.longrunning.operation_info).metadata_type": "Execution"
							},
							"parsedOptions": [
								{ "(google.api.http)": {
									"post": "/v2/{name=projects/*/locations/*/jobs/*/executions/*}:cancel",
									"body": "*"
								} },
								{ "(google.api.method_signature)": "name" },
								{ "(google.longrunning.operation_info)": {
									"response_type": "Execution",
									"metadata_type": "Execution"
								} }
							]
						}
					}
				},
				"GetExecutionRequest": { "fields": { "name": {
					"type": "string",
					"id": 1,
					"options": {
						"(google.api.field_behavior)": "REQUIRED",
						"(google.api.resource_reference).type": "run.googleapis.com/Execution"
					}
				} } },
				"ListExecutionsRequest": { "fields": {
					"parent": {
						"type": "string",
						"id": 1,
						"options": {
							"(google.api.field_behavior)": "REQUIRED",
							"(google.api.resource_reference).child_type": "run.googleapis.com/Execution"
						}
					},
					"pageSize": {
						"type": "int32",
						"id": 2
					},
					"pageToken": {
						"type": "string",
						"id": 3
					},
					"showDeleted": {
						"type": "bool",
						"id": 4
					}
				} },
				"ListExecutionsResponse": { "fields": {
					"executions": {
						"rule": "repeated",
						"type": "Execution",
						"id": 1
					},
					"nextPageToken": {
						"type": "string",
						"id": 2
					}
				} },
				"DeleteExecutionRequest": { "fields": {
					"name": {
						"type": "string",
						"id": 1,
						"options": {
							"(google.api.field_behavior)": "REQUIRED",
							"(google.api.resource_reference).type": "run.googleapis.com/Execution"
						}
					},
					"validateOnly": {
						"type": "bool",
						"id": 2
					},
					"etag": {
						"type": "string",
						"id": 3
					}
				} },
				"CancelExecutionRequest": { "fields": {
					"name": {
						"type": "string",
						"id": 1,
						"options": {
							"(google.api.field_behavior)": "REQUIRED",
							"(google.api.resource_reference).type": "run.googleapis.com/Execution"
						}
					},
					"validateOnly": {
						"type": "bool",
						"id": 2
					},
					"etag": {
						"type": "string",
						"id": 3
					}
				} },
				"Execution": {
					"options": {
						"(google.api.resource).type": "run.googleapis.com/Execution",
						"(google.api.resource).pattern": "projects/{project}/locations/{location}/jobs/{job}/executions/{execution}",
						"(google.api.resource).style": "DECLARATIVE_FRIENDLY"
					},
					"fields": {
						"name": {
							"type": "string",
							"id": 1,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"uid": {
							"type": "string",
							"id": 2,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"creator": {
							"type": "string",
							"id": 32,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"generation": {
							"type": "int64",
							"id": 3,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"labels": {
							"keyType": "string",
							"type": "string",
							"id": 4,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"annotations": {
							"keyType": "string",
							"type": "string",
							"id": 5,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"createTime": {
							"type": "google.protobuf.Timestamp",
							"id": 6,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"startTime": {
							"type": "google.protobuf.Timestamp",
							"id": 22,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"completionTime": {
							"type": "google.protobuf.Timestamp",
							"id": 7,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"updateTime": {
							"type": "google.protobuf.Timestamp",
							"id": 8,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"deleteTime": {
							"type": "google.protobuf.Timestamp",
							"id": 9,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"expireTime": {
							"type": "google.protobuf.Timestamp",
							"id": 10,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"launchStage": {
							"type": "google.api.LaunchStage",
							"id": 11
						},
						"job": {
							"type": "string",
							"id": 12,
							"options": {
								"(google.api.field_behavior)": "OUTPUT_ONLY",
								"(google.api.resource_reference).type": "run.googleapis.com/Job"
							}
						},
						"parallelism": {
							"type": "int32",
							"id": 13,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"taskCount": {
							"type": "int32",
							"id": 14,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"template": {
							"type": "TaskTemplate",
							"id": 15,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"reconciling": {
							"type": "bool",
							"id": 16,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"conditions": {
							"rule": "repeated",
							"type": "Condition",
							"id": 17,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"observedGeneration": {
							"type": "int64",
							"id": 18,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"runningCount": {
							"type": "int32",
							"id": 19,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"succeededCount": {
							"type": "int32",
							"id": 20,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"failedCount": {
							"type": "int32",
							"id": 21,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"cancelledCount": {
							"type": "int32",
							"id": 24,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"retriedCount": {
							"type": "int32",
							"id": 25,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"logUri": {
							"type": "string",
							"id": 26,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"satisfiesPzs": {
							"type": "bool",
							"id": 27,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"etag": {
							"type": "string",
							"id": 99,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						}
					}
				},
				"TaskTemplate": {
					"oneofs": {
						"retries": { "oneof": ["maxRetries"] },
						"_gpuZonalRedundancyDisabled": { "oneof": ["gpuZonalRedundancyDisabled"] }
					},
					"fields": {
						"containers": {
							"rule": "repeated",
							"type": "Container",
							"id": 1
						},
						"volumes": {
							"rule": "repeated",
							"type": "Volume",
							"id": 2,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"maxRetries": {
							"type": "int32",
							"id": 3
						},
						"timeout": {
							"type": "google.protobuf.Duration",
							"id": 4,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"serviceAccount": {
							"type": "string",
							"id": 5,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"executionEnvironment": {
							"type": "ExecutionEnvironment",
							"id": 6,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"encryptionKey": {
							"type": "string",
							"id": 7,
							"options": { "(google.api.resource_reference).type": "cloudkms.googleapis.com/CryptoKey" }
						},
						"vpcAccess": {
							"type": "VpcAccess",
							"id": 8,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"nodeSelector": {
							"type": "NodeSelector",
							"id": 11,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"gpuZonalRedundancyDisabled": {
							"type": "bool",
							"id": 12,
							"options": {
								"(google.api.field_behavior)": "OPTIONAL",
								"proto3_optional": true
							}
						}
					}
				},
				"Container": { "fields": {
					"name": {
						"type": "string",
						"id": 1
					},
					"image": {
						"type": "string",
						"id": 2,
						"options": { "(google.api.field_behavior)": "REQUIRED" }
					},
					"sourceCode": {
						"type": "SourceCode",
						"id": 17,
						"options": { "(google.api.field_behavior)": "OPTIONAL" }
					},
					"command": {
						"rule": "repeated",
						"type": "string",
						"id": 3
					},
					"args": {
						"rule": "repeated",
						"type": "string",
						"id": 4
					},
					"env": {
						"rule": "repeated",
						"type": "EnvVar",
						"id": 5
					},
					"resources": {
						"type": "ResourceRequirements",
						"id": 6
					},
					"ports": {
						"rule": "repeated",
						"type": "ContainerPort",
						"id": 7
					},
					"volumeMounts": {
						"rule": "repeated",
						"type": "VolumeMount",
						"id": 8
					},
					"workingDir": {
						"type": "string",
						"id": 9
					},
					"livenessProbe": {
						"type": "Probe",
						"id": 10
					},
					"startupProbe": {
						"type": "Probe",
						"id": 11
					},
					"readinessProbe": {
						"type": "Probe",
						"id": 14
					},
					"dependsOn": {
						"rule": "repeated",
						"type": "string",
						"id": 12
					},
					"baseImageUri": {
						"type": "string",
						"id": 13
					},
					"buildInfo": {
						"type": "BuildInfo",
						"id": 15,
						"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
					}
				} },
				"ResourceRequirements": { "fields": {
					"limits": {
						"keyType": "string",
						"type": "string",
						"id": 1
					},
					"cpuIdle": {
						"type": "bool",
						"id": 2
					},
					"startupCpuBoost": {
						"type": "bool",
						"id": 3
					}
				} },
				"EnvVar": {
					"oneofs": { "values": { "oneof": ["value", "valueSource"] } },
					"fields": {
						"name": {
							"type": "string",
							"id": 1,
							"options": { "(google.api.field_behavior)": "REQUIRED" }
						},
						"value": {
							"type": "string",
							"id": 2
						},
						"valueSource": {
							"type": "EnvVarSource",
							"id": 3
						}
					}
				},
				"EnvVarSource": { "fields": { "secretKeyRef": {
					"type": "SecretKeySelector",
					"id": 1
				} } },
				"SecretKeySelector": { "fields": {
					"secret": {
						"type": "string",
						"id": 1,
						"options": {
							"(google.api.field_behavior)": "REQUIRED",
							"(google.api.resource_reference).type": "secretmanager.googleapis.com/Secret"
						}
					},
					"version": {
						"type": "string",
						"id": 2,
						"options": { "(google.api.resource_reference).type": "secretmanager.googleapis.com/SecretVersion" }
					}
				} },
				"ContainerPort": { "fields": {
					"name": {
						"type": "string",
						"id": 1
					},
					"containerPort": {
						"type": "int32",
						"id": 3
					}
				} },
				"VolumeMount": { "fields": {
					"name": {
						"type": "string",
						"id": 1,
						"options": { "(google.api.field_behavior)": "REQUIRED" }
					},
					"mountPath": {
						"type": "string",
						"id": 3,
						"options": { "(google.api.field_behavior)": "REQUIRED" }
					},
					"subPath": {
						"type": "string",
						"id": 4,
						"options": { "(google.api.field_behavior)": "OPTIONAL" }
					}
				} },
				"Volume": {
					"oneofs": { "volumeType": { "oneof": [
						"secret",
						"cloudSqlInstance",
						"emptyDir",
						"nfs",
						"gcs"
					] } },
					"fields": {
						"name": {
							"type": "string",
							"id": 1,
							"options": { "(google.api.field_behavior)": "REQUIRED" }
						},
						"secret": {
							"type": "SecretVolumeSource",
							"id": 2
						},
						"cloudSqlInstance": {
							"type": "CloudSqlInstance",
							"id": 3
						},
						"emptyDir": {
							"type": "EmptyDirVolumeSource",
							"id": 4
						},
						"nfs": {
							"type": "NFSVolumeSource",
							"id": 5
						},
						"gcs": {
							"type": "GCSVolumeSource",
							"id": 6
						}
					}
				},
				"SecretVolumeSource": { "fields": {
					"secret": {
						"type": "string",
						"id": 1,
						"options": { "(google.api.field_behavior)": "REQUIRED" }
					},
					"items": {
						"rule": "repeated",
						"type": "VersionToPath",
						"id": 2
					},
					"defaultMode": {
						"type": "int32",
						"id": 3
					}
				} },
				"VersionToPath": { "fields": {
					"path": {
						"type": "string",
						"id": 1,
						"options": { "(google.api.field_behavior)": "REQUIRED" }
					},
					"version": {
						"type": "string",
						"id": 2
					},
					"mode": {
						"type": "int32",
						"id": 3
					}
				} },
				"CloudSqlInstance": { "fields": { "instances": {
					"rule": "repeated",
					"type": "string",
					"id": 1
				} } },
				"EmptyDirVolumeSource": {
					"fields": {
						"medium": {
							"type": "Medium",
							"id": 1
						},
						"sizeLimit": {
							"type": "string",
							"id": 2
						}
					},
					"nested": { "Medium": { "values": {
						"MEDIUM_UNSPECIFIED": 0,
						"MEMORY": 1
					} } }
				},
				"NFSVolumeSource": { "fields": {
					"server": {
						"type": "string",
						"id": 1
					},
					"path": {
						"type": "string",
						"id": 2
					},
					"readOnly": {
						"type": "bool",
						"id": 3
					}
				} },
				"GCSVolumeSource": { "fields": {
					"bucket": {
						"type": "string",
						"id": 1
					},
					"readOnly": {
						"type": "bool",
						"id": 2
					},
					"mountOptions": {
						"rule": "repeated",
						"type": "string",
						"id": 3
					}
				} },
				"Probe": {
					"oneofs": { "probeType": { "oneof": [
						"httpGet",
						"tcpSocket",
						"grpc"
					] } },
					"fields": {
						"initialDelaySeconds": {
							"type": "int32",
							"id": 1,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"timeoutSeconds": {
							"type": "int32",
							"id": 2,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"periodSeconds": {
							"type": "int32",
							"id": 3,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"failureThreshold": {
							"type": "int32",
							"id": 4,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"httpGet": {
							"type": "HTTPGetAction",
							"id": 5,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"tcpSocket": {
							"type": "TCPSocketAction",
							"id": 6,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"grpc": {
							"type": "GRPCAction",
							"id": 7,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						}
					}
				},
				"HTTPGetAction": { "fields": {
					"path": {
						"type": "string",
						"id": 1,
						"options": { "(google.api.field_behavior)": "OPTIONAL" }
					},
					"httpHeaders": {
						"rule": "repeated",
						"type": "HTTPHeader",
						"id": 4,
						"options": { "(google.api.field_behavior)": "OPTIONAL" }
					},
					"port": {
						"type": "int32",
						"id": 5,
						"options": { "(google.api.field_behavior)": "OPTIONAL" }
					}
				} },
				"HTTPHeader": { "fields": {
					"name": {
						"type": "string",
						"id": 1,
						"options": { "(google.api.field_behavior)": "REQUIRED" }
					},
					"value": {
						"type": "string",
						"id": 2,
						"options": { "(google.api.field_behavior)": "OPTIONAL" }
					}
				} },
				"TCPSocketAction": { "fields": { "port": {
					"type": "int32",
					"id": 1,
					"options": { "(google.api.field_behavior)": "OPTIONAL" }
				} } },
				"GRPCAction": { "fields": {
					"port": {
						"type": "int32",
						"id": 1,
						"options": { "(google.api.field_behavior)": "OPTIONAL" }
					},
					"service": {
						"type": "string",
						"id": 2,
						"options": { "(google.api.field_behavior)": "OPTIONAL" }
					}
				} },
				"BuildInfo": { "fields": {
					"functionTarget": {
						"type": "string",
						"id": 1,
						"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
					},
					"sourceLocation": {
						"type": "string",
						"id": 2,
						"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
					}
				} },
				"SourceCode": {
					"oneofs": { "sourceType": { "oneof": ["cloudStorageSource"] } },
					"fields": { "cloudStorageSource": {
						"type": "CloudStorageSource",
						"id": 1
					} },
					"nested": { "CloudStorageSource": { "fields": {
						"bucket": {
							"type": "string",
							"id": 1,
							"options": { "(google.api.field_behavior)": "REQUIRED" }
						},
						"object": {
							"type": "string",
							"id": 2,
							"options": { "(google.api.field_behavior)": "REQUIRED" }
						},
						"generation": {
							"type": "int64",
							"id": 3,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						}
					} } }
				},
				"VpcAccess": {
					"fields": {
						"connector": {
							"type": "string",
							"id": 1,
							"options": { "(google.api.resource_reference).type": "vpcaccess.googleapis.com/Connector" }
						},
						"egress": {
							"type": "VpcEgress",
							"id": 2,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"networkInterfaces": {
							"rule": "repeated",
							"type": "NetworkInterface",
							"id": 3,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						}
					},
					"nested": {
						"VpcEgress": { "values": {
							"VPC_EGRESS_UNSPECIFIED": 0,
							"ALL_TRAFFIC": 1,
							"PRIVATE_RANGES_ONLY": 2
						} },
						"NetworkInterface": { "fields": {
							"network": {
								"type": "string",
								"id": 1,
								"options": { "(google.api.field_behavior)": "OPTIONAL" }
							},
							"subnetwork": {
								"type": "string",
								"id": 2,
								"options": { "(google.api.field_behavior)": "OPTIONAL" }
							},
							"tags": {
								"rule": "repeated",
								"type": "string",
								"id": 3,
								"options": { "(google.api.field_behavior)": "OPTIONAL" }
							}
						} }
					}
				},
				"BinaryAuthorization": {
					"oneofs": { "binauthzMethod": { "oneof": ["useDefault", "policy"] } },
					"fields": {
						"useDefault": {
							"type": "bool",
							"id": 1,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"policy": {
							"type": "string",
							"id": 3,
							"options": {
								"(google.api.field_behavior)": "OPTIONAL",
								"(google.api.resource_reference).type": "binaryauthorization.googleapis.com/Policy"
							}
						},
						"breakglassJustification": {
							"type": "string",
							"id": 2,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						}
					}
				},
				"RevisionScaling": { "fields": {
					"minInstanceCount": {
						"type": "int32",
						"id": 1,
						"options": { "(google.api.field_behavior)": "OPTIONAL" }
					},
					"maxInstanceCount": {
						"type": "int32",
						"id": 2,
						"options": { "(google.api.field_behavior)": "OPTIONAL" }
					}
				} },
				"ServiceMesh": { "fields": { "mesh": {
					"type": "string",
					"id": 1,
					"options": { "(google.api.resource_reference).type": "networkservices.googleapis.com/Mesh" }
				} } },
				"ServiceScaling": {
					"oneofs": { "_manualInstanceCount": { "oneof": ["manualInstanceCount"] } },
					"fields": {
						"minInstanceCount": {
							"type": "int32",
							"id": 1,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"scalingMode": {
							"type": "ScalingMode",
							"id": 3,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"maxInstanceCount": {
							"type": "int32",
							"id": 4,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"manualInstanceCount": {
							"type": "int32",
							"id": 6,
							"options": {
								"(google.api.field_behavior)": "OPTIONAL",
								"proto3_optional": true
							}
						}
					},
					"nested": { "ScalingMode": { "values": {
						"SCALING_MODE_UNSPECIFIED": 0,
						"AUTOMATIC": 1,
						"MANUAL": 2
					} } }
				},
				"WorkerPoolScaling": {
					"oneofs": { "_manualInstanceCount": { "oneof": ["manualInstanceCount"] } },
					"fields": { "manualInstanceCount": {
						"type": "int32",
						"id": 6,
						"options": {
							"(google.api.field_behavior)": "OPTIONAL",
							"proto3_optional": true
						}
					} }
				},
				"NodeSelector": { "fields": { "accelerator": {
					"type": "string",
					"id": 1,
					"options": { "(google.api.field_behavior)": "REQUIRED" }
				} } },
				"BuildConfig": { "fields": {
					"name": {
						"type": "string",
						"id": 1,
						"options": {
							"(google.api.field_behavior)": "OUTPUT_ONLY",
							"(google.api.resource_reference).type": "cloudbuild.googleapis.com/Build"
						}
					},
					"sourceLocation": {
						"type": "string",
						"id": 2
					},
					"functionTarget": {
						"type": "string",
						"id": 3,
						"options": { "(google.api.field_behavior)": "OPTIONAL" }
					},
					"imageUri": {
						"type": "string",
						"id": 4,
						"options": { "(google.api.field_behavior)": "OPTIONAL" }
					},
					"baseImage": {
						"type": "string",
						"id": 5,
						"options": { "(google.api.field_behavior)": "OPTIONAL" }
					},
					"enableAutomaticUpdates": {
						"type": "bool",
						"id": 6,
						"options": { "(google.api.field_behavior)": "OPTIONAL" }
					},
					"workerPool": {
						"type": "string",
						"id": 7,
						"options": {
							"(google.api.field_behavior)": "OPTIONAL",
							"(google.api.resource_reference).type": "cloudbuild.googleapis.com/BuildWorkerPool"
						}
					},
					"environmentVariables": {
						"keyType": "string",
						"type": "string",
						"id": 8,
						"options": { "(google.api.field_behavior)": "OPTIONAL" }
					},
					"serviceAccount": {
						"type": "string",
						"id": 9,
						"options": { "(google.api.field_behavior)": "OPTIONAL" }
					}
				} },
				"IngressTraffic": { "values": {
					"INGRESS_TRAFFIC_UNSPECIFIED": 0,
					"INGRESS_TRAFFIC_ALL": 1,
					"INGRESS_TRAFFIC_INTERNAL_ONLY": 2,
					"INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER": 3,
					"INGRESS_TRAFFIC_NONE": 4
				} },
				"ExecutionEnvironment": { "values": {
					"EXECUTION_ENVIRONMENT_UNSPECIFIED": 0,
					"EXECUTION_ENVIRONMENT_GEN1": 1,
					"EXECUTION_ENVIRONMENT_GEN2": 2
				} },
				"EncryptionKeyRevocationAction": { "values": {
					"ENCRYPTION_KEY_REVOCATION_ACTION_UNSPECIFIED": 0,
					"PREVENT_NEW": 1,
					"SHUTDOWN": 2
				} },
				"ExecutionTemplate": { "fields": {
					"labels": {
						"keyType": "string",
						"type": "string",
						"id": 1
					},
					"annotations": {
						"keyType": "string",
						"type": "string",
						"id": 2
					},
					"parallelism": {
						"type": "int32",
						"id": 3,
						"options": { "(google.api.field_behavior)": "OPTIONAL" }
					},
					"taskCount": {
						"type": "int32",
						"id": 4
					},
					"template": {
						"type": "TaskTemplate",
						"id": 5,
						"options": { "(google.api.field_behavior)": "REQUIRED" }
					}
				} },
				"Instances": {
					"options": {
						"(google.api.default_host)": "run.googleapis.com",
						"(google.api.oauth_scopes)": "https://www.googleapis.com/auth/cloud-platform"
					},
					"methods": {
						"CreateInstance": {
							"requestType": "CreateInstanceRequest",
							"responseType": "google.longrunning.Operation",
							"options": {
								"(google.api.http).post": "/v2/{parent=projects/*/locations/*}/instances",
								"(google.api.http).body": "instance",
								"(google.api.routing).routing_parameters.field": "parent",
								"(google.api.routing).routing_parameters.path_template": "projects/*/locations/{location=*}",
								"(google.api.method_signature)": "parent,instance",
								"(google.longrunning.operation_info).response_type": "Instance",
								"(google.longrunning.operation_info).metadata_type": "Instance"
							},
							"parsedOptions": [
								{ "(google.api.http)": {
									"post": "/v2/{parent=projects/*/locations/*}/instances",
									"body": "instance"
								} },
								{ "(google.api.routing)": { "routing_parameters": {
									"field": "parent",
									"path_template": "projects/*/locations/{location=*}"
								} } },
								{ "(google.api.method_signature)": "parent,instance" },
								{ "(google.longrunning.operation_info)": {
									"response_type": "Instance",
									"metadata_type": "Instance"
								} }
							]
						},
						"DeleteInstance": {
							"requestType": "DeleteInstanceRequest",
							"responseType": "google.longrunning.Operation",
							"options": {
								"(google.api.http).delete": "/v2/{name=projects/*/locations/*/instances/*}",
								"(google.api.routing).routing_parameters.field": "name",
								"(google.api.routing).routing_parameters.path_template": "projects/*/locations/{location=*}/**",
								"(google.api.method_signature)": "name",
								"(google.longrunning.operation_info).response_type": "Instance",
								"(google.longrunning.operation_info).metadata_type": "Instance"
							},
							"parsedOptions": [
								{ "(google.api.http)": { "delete": "/v2/{name=projects/*/locations/*/instances/*}" } },
								{ "(google.api.routing)": { "routing_parameters": {
									"field": "name",
									"path_template": "projects/*/locations/{location=*}/**"
								} } },
								{ "(google.api.method_signature)": "name" },
								{ "(google.longrunning.operation_info)": {
									"response_type": "Instance",
									"metadata_type": "Instance"
								} }
							]
						},
						"GetInstance": {
							"requestType": "GetInstanceRequest",
							"responseType": "Instance",
							"options": {
								"(google.api.http).get": "/v2/{name=projects/*/locations/*/instances/*}",
								"(google.api.routing).routing_parameters.field": "name",
								"(google.api.routing).routing_parameters.path_template": "projects/*/locations/{location=*}/**",
								"(google.api.method_signature)": "name"
							},
							"parsedOptions": [
								{ "(google.api.http)": { "get": "/v2/{name=projects/*/locations/*/instances/*}" } },
								{ "(google.api.routing)": { "routing_parameters": {
									"field": "name",
									"path_template": "projects/*/locations/{location=*}/**"
								} } },
								{ "(google.api.method_signature)": "name" }
							]
						},
						"ListInstances": {
							"requestType": "ListInstancesRequest",
							"responseType": "ListInstancesResponse",
							"options": {
								"(google.api.http).get": "/v2/{parent=projects/*/locations/*}/instances",
								"(google.api.routing).routing_parameters.field": "parent",
								"(google.api.routing).routing_parameters.path_template": "projects/*/locations/{location=*}",
								"(google.api.method_signature)": "parent"
							},
							"parsedOptions": [
								{ "(google.api.http)": { "get": "/v2/{parent=projects/*/locations/*}/instances" } },
								{ "(google.api.routing)": { "routing_parameters": {
									"field": "parent",
									"path_template": "projects/*/locations/{location=*}"
								} } },
								{ "(google.api.method_signature)": "parent" }
							]
						},
						"StopInstance": {
							"requestType": "StopInstanceRequest",
							"responseType": "google.longrunning.Operation",
							"options": {
								"(google.api.http).post": "/v2/{name=projects/*/locations/*/instances/*}:stop",
								"(google.api.http).body": "*",
								"(google.api.method_signature)": "name",
								"(google.longrunning.operation_info).response_type": "Instance",
								"(google.longrunning.operation_info).metadata_type": "Instance"
							},
							"parsedOptions": [
								{ "(google.api.http)": {
									"post": "/v2/{name=projects/*/locations/*/instances/*}:stop",
									"body": "*"
								} },
								{ "(google.api.method_signature)": "name" },
								{ "(google.longrunning.operation_info)": {
									"response_type": "Instance",
									"metadata_type": "Instance"
								} }
							]
						},
						"StartInstance": {
							"requestType": "StartInstanceRequest",
							"responseType": "google.longrunning.Operation",
							"options": {
								"(google.api.http).post": "/v2/{name=projects/*/locations/*/instances/*}:start",
								"(google.api.http).body": "*",
								"(google.api.method_signature)": "name",
								"(google.longrunning.operation_info).response_type": "Instance",
								"(google.longrunning.operation_info).metadata_type": "Instance"
							},
							"parsedOptions": [
								{ "(google.api.http)": {
									"post": "/v2/{name=projects/*/locations/*/instances/*}:start",
									"body": "*"
								} },
								{ "(google.api.method_signature)": "name" },
								{ "(google.longrunning.operation_info)": {
									"response_type": "Instance",
									"metadata_type": "Instance"
								} }
							]
						}
					}
				},
				"CreateInstanceRequest": { "fields": {
					"parent": {
						"type": "string",
						"id": 1,
						"options": {
							"(google.api.field_behavior)": "REQUIRED",
							"(google.api.resource_reference).child_type": "run.googleapis.com/Instance"
						}
					},
					"instance": {
						"type": "Instance",
						"id": 2,
						"options": { "(google.api.field_behavior)": "REQUIRED" }
					},
					"instanceId": {
						"type": "string",
						"id": 3,
						"options": { "(google.api.field_behavior)": "REQUIRED" }
					},
					"validateOnly": {
						"type": "bool",
						"id": 4,
						"options": { "(google.api.field_behavior)": "OPTIONAL" }
					}
				} },
				"GetInstanceRequest": { "fields": { "name": {
					"type": "string",
					"id": 1,
					"options": {
						"(google.api.field_behavior)": "REQUIRED",
						"(google.api.resource_reference).type": "run.googleapis.com/Instance"
					}
				} } },
				"DeleteInstanceRequest": { "fields": {
					"name": {
						"type": "string",
						"id": 1,
						"options": {
							"(google.api.field_behavior)": "REQUIRED",
							"(google.api.resource_reference).type": "run.googleapis.com/Instance"
						}
					},
					"validateOnly": {
						"type": "bool",
						"id": 2,
						"options": { "(google.api.field_behavior)": "OPTIONAL" }
					},
					"etag": {
						"type": "string",
						"id": 3,
						"options": { "(google.api.field_behavior)": "OPTIONAL" }
					}
				} },
				"ListInstancesRequest": { "fields": {
					"parent": {
						"type": "string",
						"id": 1,
						"options": {
							"(google.api.field_behavior)": "REQUIRED",
							"(google.api.resource_reference).child_type": "run.googleapis.com/Instance"
						}
					},
					"pageSize": {
						"type": "int32",
						"id": 2,
						"options": { "(google.api.field_behavior)": "OPTIONAL" }
					},
					"pageToken": {
						"type": "string",
						"id": 3,
						"options": { "(google.api.field_behavior)": "OPTIONAL" }
					},
					"showDeleted": {
						"type": "bool",
						"id": 4,
						"options": { "(google.api.field_behavior)": "OPTIONAL" }
					}
				} },
				"ListInstancesResponse": { "fields": {
					"instances": {
						"rule": "repeated",
						"type": "Instance",
						"id": 1
					},
					"nextPageToken": {
						"type": "string",
						"id": 2
					}
				} },
				"StopInstanceRequest": { "fields": {
					"name": {
						"type": "string",
						"id": 1,
						"options": {
							"(google.api.field_behavior)": "REQUIRED",
							"(google.api.resource_reference).type": "run.googleapis.com/Instance"
						}
					},
					"validateOnly": {
						"type": "bool",
						"id": 2,
						"options": { "(google.api.field_behavior)": "OPTIONAL" }
					},
					"etag": {
						"type": "string",
						"id": 3,
						"options": { "(google.api.field_behavior)": "OPTIONAL" }
					}
				} },
				"StartInstanceRequest": { "fields": {
					"name": {
						"type": "string",
						"id": 1,
						"options": {
							"(google.api.field_behavior)": "REQUIRED",
							"(google.api.resource_reference).type": "run.googleapis.com/Instance"
						}
					},
					"validateOnly": {
						"type": "bool",
						"id": 2,
						"options": { "(google.api.field_behavior)": "OPTIONAL" }
					},
					"etag": {
						"type": "string",
						"id": 3,
						"options": { "(google.api.field_behavior)": "OPTIONAL" }
					}
				} },
				"Instance": {
					"options": {
						"(google.api.resource).type": "run.googleapis.com/Instance",
						"(google.api.resource).pattern": "projects/{project}/locations/{location}/instances/{instance}",
						"(google.api.resource).plural": "instances",
						"(google.api.resource).singular": "instance"
					},
					"oneofs": { "_gpuZonalRedundancyDisabled": { "oneof": ["gpuZonalRedundancyDisabled"] } },
					"fields": {
						"name": {
							"type": "string",
							"id": 1
						},
						"description": {
							"type": "string",
							"id": 3
						},
						"uid": {
							"type": "string",
							"id": 4,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"generation": {
							"type": "int64",
							"id": 5,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"labels": {
							"keyType": "string",
							"type": "string",
							"id": 6
						},
						"annotations": {
							"keyType": "string",
							"type": "string",
							"id": 7
						},
						"createTime": {
							"type": "google.protobuf.Timestamp",
							"id": 8,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"updateTime": {
							"type": "google.protobuf.Timestamp",
							"id": 9,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"deleteTime": {
							"type": "google.protobuf.Timestamp",
							"id": 10,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"expireTime": {
							"type": "google.protobuf.Timestamp",
							"id": 11,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"creator": {
							"type": "string",
							"id": 12,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"lastModifier": {
							"type": "string",
							"id": 13,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"client": {
							"type": "string",
							"id": 14
						},
						"clientVersion": {
							"type": "string",
							"id": 15
						},
						"launchStage": {
							"type": "google.api.LaunchStage",
							"id": 16
						},
						"binaryAuthorization": {
							"type": "BinaryAuthorization",
							"id": 17
						},
						"vpcAccess": {
							"type": "VpcAccess",
							"id": 18,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"serviceAccount": {
							"type": "string",
							"id": 19
						},
						"containers": {
							"rule": "repeated",
							"type": "Container",
							"id": 20,
							"options": { "(google.api.field_behavior)": "REQUIRED" }
						},
						"volumes": {
							"rule": "repeated",
							"type": "Volume",
							"id": 21
						},
						"encryptionKey": {
							"type": "string",
							"id": 22,
							"options": { "(google.api.resource_reference).type": "cloudkms.googleapis.com/CryptoKey" }
						},
						"encryptionKeyRevocationAction": {
							"type": "EncryptionKeyRevocationAction",
							"id": 24
						},
						"encryptionKeyShutdownDuration": {
							"type": "google.protobuf.Duration",
							"id": 25
						},
						"nodeSelector": {
							"type": "NodeSelector",
							"id": 26,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"gpuZonalRedundancyDisabled": {
							"type": "bool",
							"id": 27,
							"options": {
								"(google.api.field_behavior)": "OPTIONAL",
								"proto3_optional": true
							}
						},
						"ingress": {
							"type": "IngressTraffic",
							"id": 28,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"invokerIamDisabled": {
							"type": "bool",
							"id": 29,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"iapEnabled": {
							"type": "bool",
							"id": 30,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"observedGeneration": {
							"type": "int64",
							"id": 40,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"logUri": {
							"type": "string",
							"id": 41,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"terminalCondition": {
							"type": "Condition",
							"id": 42,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"conditions": {
							"rule": "repeated",
							"type": "Condition",
							"id": 43,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"containerStatuses": {
							"rule": "repeated",
							"type": "ContainerStatus",
							"id": 44,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"satisfiesPzs": {
							"type": "bool",
							"id": 46,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"urls": {
							"rule": "repeated",
							"type": "string",
							"id": 45,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"reconciling": {
							"type": "bool",
							"id": 98,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"etag": {
							"type": "string",
							"id": 99,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						}
					}
				},
				"InstanceSplit": { "fields": {
					"type": {
						"type": "InstanceSplitAllocationType",
						"id": 1
					},
					"revision": {
						"type": "string",
						"id": 2,
						"options": { "(google.api.resource_reference).type": "run.googleapis.com/Revision" }
					},
					"percent": {
						"type": "int32",
						"id": 3
					}
				} },
				"InstanceSplitStatus": { "fields": {
					"type": {
						"type": "InstanceSplitAllocationType",
						"id": 1
					},
					"revision": {
						"type": "string",
						"id": 2,
						"options": { "(google.api.resource_reference).type": "run.googleapis.com/Revision" }
					},
					"percent": {
						"type": "int32",
						"id": 3
					}
				} },
				"InstanceSplitAllocationType": { "values": {
					"INSTANCE_SPLIT_ALLOCATION_TYPE_UNSPECIFIED": 0,
					"INSTANCE_SPLIT_ALLOCATION_TYPE_LATEST": 1,
					"INSTANCE_SPLIT_ALLOCATION_TYPE_REVISION": 2
				} },
				"Jobs": {
					"options": {
						"(google.api.default_host)": "run.googleapis.com",
						"(google.api.oauth_scopes)": "https://www.googleapis.com/auth/cloud-platform"
					},
					"methods": {
						"CreateJob": {
							"requestType": "CreateJobRequest",
							"responseType": "google.longrunning.Operation",
							"options": {
								"(google.api.http).post": "/v2/{parent=projects/*/locations/*}/jobs",
								"(google.api.http).body": "job",
								"(google.api.routing).routing_parameters.field": "parent",
								"(google.api.routing).routing_parameters.path_template": "projects/*/locations/{location=*}",
								"(google.api.method_signature)": "parent,job,job_id",
								"(google.longrunning.operation_info).response_type": "Job",
								"(google.longrunning.operation_info).metadata_type": "Job"
							},
							"parsedOptions": [
								{ "(google.api.http)": {
									"post": "/v2/{parent=projects/*/locations/*}/jobs",
									"body": "job"
								} },
								{ "(google.api.routing)": { "routing_parameters": {
									"field": "parent",
									"path_template": "projects/*/locations/{location=*}"
								} } },
								{ "(google.api.method_signature)": "parent,job,job_id" },
								{ "(google.longrunning.operation_info)": {
									"response_type": "Job",
									"metadata_type": "Job"
								} }
							]
						},
						"GetJob": {
							"requestType": "GetJobRequest",
							"responseType": "Job",
							"options": {
								"(google.api.http).get": "/v2/{name=projects/*/locations/*/jobs/*}",
								"(google.api.routing).routing_parameters.field": "name",
								"(google.api.routing).routing_parameters.path_template": "projects/*/locations/{location=*}/**",
								"(google.api.method_signature)": "name"
							},
							"parsedOptions": [
								{ "(google.api.http)": { "get": "/v2/{name=projects/*/locations/*/jobs/*}" } },
								{ "(google.api.routing)": { "routing_parameters": {
									"field": "name",
									"path_template": "projects/*/locations/{location=*}/**"
								} } },
								{ "(google.api.method_signature)": "name" }
							]
						},
						"ListJobs": {
							"requestType": "ListJobsRequest",
							"responseType": "ListJobsResponse",
							"options": {
								"(google.api.http).get": "/v2/{parent=projects/*/locations/*}/jobs",
								"(google.api.routing).routing_parameters.field": "parent",
								"(google.api.routing).routing_parameters.path_template": "projects/*/locations/{location=*}",
								"(google.api.method_signature)": "parent"
							},
							"parsedOptions": [
								{ "(google.api.http)": { "get": "/v2/{parent=projects/*/locations/*}/jobs" } },
								{ "(google.api.routing)": { "routing_parameters": {
									"field": "parent",
									"path_template": "projects/*/locations/{location=*}"
								} } },
								{ "(google.api.method_signature)": "parent" }
							]
						},
						"UpdateJob": {
							"requestType": "UpdateJobRequest",
							"responseType": "google.longrunning.Operation",
							"options": {
								"(google.api.http).patch": "/v2/{job.name=projects/*/locations/*/jobs/*}",
								"(google.api.http).body": "job",
								"(google.api.routing).routing_parameters.field": "job.name",
								"(google.api.routing).routing_parameters.path_template": "projects/*/locations/{location=*}/**",
								"(google.api.method_signature)": "job",
								"(google.longrunning.operation_info).response_type": "Job",
								"(google.longrunning.operation_info).metadata_type": "Job"
							},
							"parsedOptions": [
								{ "(google.api.http)": {
									"patch": "/v2/{job.name=projects/*/locations/*/jobs/*}",
									"body": "job"
								} },
								{ "(google.api.routing)": { "routing_parameters": {
									"field": "job.name",
									"path_template": "projects/*/locations/{location=*}/**"
								} } },
								{ "(google.api.method_signature)": "job" },
								{ "(google.longrunning.operation_info)": {
									"response_type": "Job",
									"metadata_type": "Job"
								} }
							]
						},
						"DeleteJob": {
							"requestType": "DeleteJobRequest",
							"responseType": "google.longrunning.Operation",
							"options": {
								"(google.api.http).delete": "/v2/{name=projects/*/locations/*/jobs/*}",
								"(google.api.routing).routing_parameters.field": "name",
								"(google.api.routing).routing_parameters.path_template": "projects/*/locations/{location=*}/**",
								"(google.api.method_signature)": "name",
								"(google.longrunning.operation_info).response_type": "Job",
								"(google.longrunning.operation_info).metadata_type": "Job"
							},
							"parsedOptions": [
								{ "(google.api.http)": { "delete": "/v2/{name=projects/*/locations/*/jobs/*}" } },
								{ "(google.api.routing)": { "routing_parameters": {
									"field": "name",
									"path_template": "projects/*/locations/{location=*}/**"
								} } },
								{ "(google.api.method_signature)": "name" },
								{ "(google.longrunning.operation_info)": {
									"response_type": "Job",
									"metadata_type": "Job"
								} }
							]
						},
						"RunJob": {
							"requestType": "RunJobRequest",
							"responseType": "google.longrunning.Operation",
							"options": {
								"(google.api.http).post": "/v2/{name=projects/*/locations/*/jobs/*}:run",
								"(google.api.http).body": "*",
								"(google.api.routing).routing_parameters.field": "name",
								"(google.api.routing).routing_parameters.path_template": "projects/*/locations/{location=*}/**",
								"(google.api.method_signature)": "name",
								"(google.longrunning.operation_info).response_type": "Execution",
								"(google.longrunning.operation_info).metadata_type": "Execution"
							},
							"parsedOptions": [
								{ "(google.api.http)": {
									"post": "/v2/{name=projects/*/locations/*/jobs/*}:run",
									"body": "*"
								} },
								{ "(google.api.routing)": { "routing_parameters": {
									"field": "name",
									"path_template": "projects/*/locations/{location=*}/**"
								} } },
								{ "(google.api.method_signature)": "name" },
								{ "(google.longrunning.operation_info)": {
									"response_type": "Execution",
									"metadata_type": "Execution"
								} }
							]
						},
						"GetIamPolicy": {
							"requestType": "google.iam.v1.GetIamPolicyRequest",
							"responseType": "google.iam.v1.Policy",
							"options": { "(google.api.http).get": "/v2/{resource=projects/*/locations/*/jobs/*}:getIamPolicy" },
							"parsedOptions": [{ "(google.api.http)": { "get": "/v2/{resource=projects/*/locations/*/jobs/*}:getIamPolicy" } }]
						},
						"SetIamPolicy": {
							"requestType": "google.iam.v1.SetIamPolicyRequest",
							"responseType": "google.iam.v1.Policy",
							"options": {
								"(google.api.http).post": "/v2/{resource=projects/*/locations/*/jobs/*}:setIamPolicy",
								"(google.api.http).body": "*"
							},
							"parsedOptions": [{ "(google.api.http)": {
								"post": "/v2/{resource=projects/*/locations/*/jobs/*}:setIamPolicy",
								"body": "*"
							} }]
						},
						"TestIamPermissions": {
							"requestType": "google.iam.v1.TestIamPermissionsRequest",
							"responseType": "google.iam.v1.TestIamPermissionsResponse",
							"options": {
								"(google.api.http).post": "/v2/{resource=projects/*/locations/*/jobs/*}:testIamPermissions",
								"(google.api.http).body": "*"
							},
							"parsedOptions": [{ "(google.api.http)": {
								"post": "/v2/{resource=projects/*/locations/*/jobs/*}:testIamPermissions",
								"body": "*"
							} }]
						}
					}
				},
				"CreateJobRequest": { "fields": {
					"parent": {
						"type": "string",
						"id": 1,
						"options": {
							"(google.api.field_behavior)": "REQUIRED",
							"(google.api.resource_reference).child_type": "run.googleapis.com/Job"
						}
					},
					"job": {
						"type": "Job",
						"id": 2,
						"options": { "(google.api.field_behavior)": "REQUIRED" }
					},
					"jobId": {
						"type": "string",
						"id": 3,
						"options": { "(google.api.field_behavior)": "REQUIRED" }
					},
					"validateOnly": {
						"type": "bool",
						"id": 4
					}
				} },
				"GetJobRequest": { "fields": { "name": {
					"type": "string",
					"id": 1,
					"options": {
						"(google.api.field_behavior)": "REQUIRED",
						"(google.api.resource_reference).type": "run.googleapis.com/Job"
					}
				} } },
				"UpdateJobRequest": { "fields": {
					"job": {
						"type": "Job",
						"id": 1,
						"options": { "(google.api.field_behavior)": "REQUIRED" }
					},
					"validateOnly": {
						"type": "bool",
						"id": 3
					},
					"allowMissing": {
						"type": "bool",
						"id": 4,
						"options": { "(google.api.field_behavior)": "OPTIONAL" }
					}
				} },
				"ListJobsRequest": { "fields": {
					"parent": {
						"type": "string",
						"id": 1,
						"options": {
							"(google.api.field_behavior)": "REQUIRED",
							"(google.api.resource_reference).child_type": "run.googleapis.com/Job"
						}
					},
					"pageSize": {
						"type": "int32",
						"id": 2
					},
					"pageToken": {
						"type": "string",
						"id": 3
					},
					"showDeleted": {
						"type": "bool",
						"id": 4
					}
				} },
				"ListJobsResponse": { "fields": {
					"jobs": {
						"rule": "repeated",
						"type": "Job",
						"id": 1
					},
					"nextPageToken": {
						"type": "string",
						"id": 2
					}
				} },
				"DeleteJobRequest": { "fields": {
					"name": {
						"type": "string",
						"id": 1,
						"options": {
							"(google.api.field_behavior)": "REQUIRED",
							"(google.api.resource_reference).type": "run.googleapis.com/Job"
						}
					},
					"validateOnly": {
						"type": "bool",
						"id": 3
					},
					"etag": {
						"type": "string",
						"id": 4
					}
				} },
				"RunJobRequest": {
					"fields": {
						"name": {
							"type": "string",
							"id": 1,
							"options": {
								"(google.api.field_behavior)": "REQUIRED",
								"(google.api.resource_reference).type": "run.googleapis.com/Job"
							}
						},
						"validateOnly": {
							"type": "bool",
							"id": 2
						},
						"etag": {
							"type": "string",
							"id": 3
						},
						"overrides": {
							"type": "Overrides",
							"id": 4
						}
					},
					"nested": { "Overrides": {
						"fields": {
							"containerOverrides": {
								"rule": "repeated",
								"type": "ContainerOverride",
								"id": 1
							},
							"taskCount": {
								"type": "int32",
								"id": 2,
								"options": { "(google.api.field_behavior)": "OPTIONAL" }
							},
							"timeout": {
								"type": "google.protobuf.Duration",
								"id": 4
							}
						},
						"nested": { "ContainerOverride": { "fields": {
							"name": {
								"type": "string",
								"id": 1
							},
							"args": {
								"rule": "repeated",
								"type": "string",
								"id": 2,
								"options": { "(google.api.field_behavior)": "OPTIONAL" }
							},
							"env": {
								"rule": "repeated",
								"type": "EnvVar",
								"id": 3
							},
							"clearArgs": {
								"type": "bool",
								"id": 4,
								"options": { "(google.api.field_behavior)": "OPTIONAL" }
							}
						} } }
					} }
				},
				"Job": {
					"options": {
						"(google.api.resource).type": "run.googleapis.com/Job",
						"(google.api.resource).pattern": "projects/{project}/locations/{location}/jobs/{job}",
						"(google.api.resource).style": "DECLARATIVE_FRIENDLY"
					},
					"oneofs": { "createExecution": { "oneof": ["startExecutionToken", "runExecutionToken"] } },
					"fields": {
						"name": {
							"type": "string",
							"id": 1
						},
						"uid": {
							"type": "string",
							"id": 2,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"generation": {
							"type": "int64",
							"id": 3,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"labels": {
							"keyType": "string",
							"type": "string",
							"id": 4
						},
						"annotations": {
							"keyType": "string",
							"type": "string",
							"id": 5
						},
						"createTime": {
							"type": "google.protobuf.Timestamp",
							"id": 6,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"updateTime": {
							"type": "google.protobuf.Timestamp",
							"id": 7,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"deleteTime": {
							"type": "google.protobuf.Timestamp",
							"id": 8,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"expireTime": {
							"type": "google.protobuf.Timestamp",
							"id": 9,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"creator": {
							"type": "string",
							"id": 10,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"lastModifier": {
							"type": "string",
							"id": 11,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"client": {
							"type": "string",
							"id": 12
						},
						"clientVersion": {
							"type": "string",
							"id": 13
						},
						"launchStage": {
							"type": "google.api.LaunchStage",
							"id": 14
						},
						"binaryAuthorization": {
							"type": "BinaryAuthorization",
							"id": 15
						},
						"template": {
							"type": "ExecutionTemplate",
							"id": 16,
							"options": { "(google.api.field_behavior)": "REQUIRED" }
						},
						"observedGeneration": {
							"type": "int64",
							"id": 17,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"terminalCondition": {
							"type": "Condition",
							"id": 18,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"conditions": {
							"rule": "repeated",
							"type": "Condition",
							"id": 19,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"executionCount": {
							"type": "int32",
							"id": 20,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"latestCreatedExecution": {
							"type": "ExecutionReference",
							"id": 22,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"reconciling": {
							"type": "bool",
							"id": 23,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"satisfiesPzs": {
							"type": "bool",
							"id": 25,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"startExecutionToken": {
							"type": "string",
							"id": 26
						},
						"runExecutionToken": {
							"type": "string",
							"id": 27
						},
						"etag": {
							"type": "string",
							"id": 99,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						}
					}
				},
				"ExecutionReference": {
					"fields": {
						"name": {
							"type": "string",
							"id": 1,
							"options": { "(google.api.resource_reference).type": "run.googleapis.com/Execution" }
						},
						"createTime": {
							"type": "google.protobuf.Timestamp",
							"id": 2
						},
						"completionTime": {
							"type": "google.protobuf.Timestamp",
							"id": 3
						},
						"deleteTime": {
							"type": "google.protobuf.Timestamp",
							"id": 5
						},
						"completionStatus": {
							"type": "CompletionStatus",
							"id": 4
						}
					},
					"nested": { "CompletionStatus": { "values": {
						"COMPLETION_STATUS_UNSPECIFIED": 0,
						"EXECUTION_SUCCEEDED": 1,
						"EXECUTION_FAILED": 2,
						"EXECUTION_RUNNING": 3,
						"EXECUTION_PENDING": 4,
						"EXECUTION_CANCELLED": 5
					} } }
				},
				"Revisions": {
					"options": {
						"(google.api.default_host)": "run.googleapis.com",
						"(google.api.oauth_scopes)": "https://www.googleapis.com/auth/cloud-platform"
					},
					"methods": {
						"GetRevision": {
							"requestType": "GetRevisionRequest",
							"responseType": "Revision",
							"options": {
								"(google.api.http).get": "/v2/{name=projects/*/locations/*/services/*/revisions/*}",
								"(google.api.http).additional_bindings.get": "/v2/{name=projects/*/locations/*/workerPools/*/revisions/*}",
								"(google.api.routing).routing_parameters.field": "name",
								"(google.api.routing).routing_parameters.path_template": "projects/*/locations/{location=*}/**",
								"(google.api.method_signature)": "name"
							},
							"parsedOptions": [
								{ "(google.api.http)": {
									"get": "/v2/{name=projects/*/locations/*/services/*/revisions/*}",
									"additional_bindings": { "get": "/v2/{name=projects/*/locations/*/workerPools/*/revisions/*}" }
								} },
								{ "(google.api.routing)": { "routing_parameters": {
									"field": "name",
									"path_template": "projects/*/locations/{location=*}/**"
								} } },
								{ "(google.api.method_signature)": "name" }
							]
						},
						"ListRevisions": {
							"requestType": "ListRevisionsRequest",
							"responseType": "ListRevisionsResponse",
							"options": {
								"(google.api.http).get": "/v2/{parent=projects/*/locations/*/services/*}/revisions",
								"(google.api.http).additional_bindings.get": "/v2/{parent=projects/*/locations/*/workerPools/*}/revisions",
								"(google.api.routing).routing_parameters.field": "parent",
								"(google.api.routing).routing_parameters.path_template": "projects/*/locations/{location=*}/**",
								"(google.api.method_signature)": "parent"
							},
							"parsedOptions": [
								{ "(google.api.http)": {
									"get": "/v2/{parent=projects/*/locations/*/services/*}/revisions",
									"additional_bindings": { "get": "/v2/{parent=projects/*/locations/*/workerPools/*}/revisions" }
								} },
								{ "(google.api.routing)": { "routing_parameters": {
									"field": "parent",
									"path_template": "projects/*/locations/{location=*}/**"
								} } },
								{ "(google.api.method_signature)": "parent" }
							]
						},
						"DeleteRevision": {
							"requestType": "DeleteRevisionRequest",
							"responseType": "google.longrunning.Operation",
							"options": {
								"(google.api.http).delete": "/v2/{name=projects/*/locations/*/services/*/revisions/*}",
								"(google.api.http).additional_bindings.delete": "/v2/{name=projects/*/locations/*/workerPools/*/revisions/*}",
								"(google.api.routing).routing_parameters.field": "name",
								"(google.api.routing).routing_parameters.path_template": "projects/*/locations/{location=*}/**",
								"(google.api.method_signature)": "name",
								"(google.longrunning.operation_info).response_type": "Revision",
								"(google.longrunning.operation_info).metadata_type": "Revision"
							},
							"parsedOptions": [
								{ "(google.api.http)": {
									"delete": "/v2/{name=projects/*/locations/*/services/*/revisions/*}",
									"additional_bindings": { "delete": "/v2/{name=projects/*/locations/*/workerPools/*/revisions/*}" }
								} },
								{ "(google.api.routing)": { "routing_parameters": {
									"field": "name",
									"path_template": "projects/*/locations/{location=*}/**"
								} } },
								{ "(google.api.method_signature)": "name" },
								{ "(google.longrunning.operation_info)": {
									"response_type": "Revision",
									"metadata_type": "Revision"
								} }
							]
						}
					}
				},
				"GetRevisionRequest": { "fields": { "name": {
					"type": "string",
					"id": 1,
					"options": {
						"(google.api.field_behavior)": "REQUIRED",
						"(google.api.resource_reference).type": "run.googleapis.com/Revision"
					}
				} } },
				"ListRevisionsRequest": { "fields": {
					"parent": {
						"type": "string",
						"id": 1,
						"options": {
							"(google.api.field_behavior)": "REQUIRED",
							"(google.api.resource_reference).child_type": "run.googleapis.com/Revision"
						}
					},
					"pageSize": {
						"type": "int32",
						"id": 2
					},
					"pageToken": {
						"type": "string",
						"id": 3
					},
					"showDeleted": {
						"type": "bool",
						"id": 4
					}
				} },
				"ListRevisionsResponse": { "fields": {
					"revisions": {
						"rule": "repeated",
						"type": "Revision",
						"id": 1
					},
					"nextPageToken": {
						"type": "string",
						"id": 2
					}
				} },
				"DeleteRevisionRequest": { "fields": {
					"name": {
						"type": "string",
						"id": 1,
						"options": {
							"(google.api.field_behavior)": "REQUIRED",
							"(google.api.resource_reference).type": "run.googleapis.com/Revision"
						}
					},
					"validateOnly": {
						"type": "bool",
						"id": 2
					},
					"etag": {
						"type": "string",
						"id": 3
					}
				} },
				"Revision": {
					"options": {
						"(google.api.resource).type": "run.googleapis.com/Revision",
						"(google.api.resource).pattern": "projects/{project}/locations/{location}/services/{service}/revisions/{revision}",
						"(google.api.resource).style": "DECLARATIVE_FRIENDLY"
					},
					"oneofs": { "_gpuZonalRedundancyDisabled": { "oneof": ["gpuZonalRedundancyDisabled"] } },
					"fields": {
						"name": {
							"type": "string",
							"id": 1,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"uid": {
							"type": "string",
							"id": 2,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"generation": {
							"type": "int64",
							"id": 3,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"labels": {
							"keyType": "string",
							"type": "string",
							"id": 4,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"annotations": {
							"keyType": "string",
							"type": "string",
							"id": 5,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"createTime": {
							"type": "google.protobuf.Timestamp",
							"id": 6,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"updateTime": {
							"type": "google.protobuf.Timestamp",
							"id": 7,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"deleteTime": {
							"type": "google.protobuf.Timestamp",
							"id": 8,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"expireTime": {
							"type": "google.protobuf.Timestamp",
							"id": 9,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"launchStage": {
							"type": "google.api.LaunchStage",
							"id": 10
						},
						"service": {
							"type": "string",
							"id": 11,
							"options": {
								"(google.api.field_behavior)": "OUTPUT_ONLY",
								"(google.api.resource_reference).type": "run.googleapis.com/Service"
							}
						},
						"scaling": {
							"type": "RevisionScaling",
							"id": 12
						},
						"vpcAccess": {
							"type": "VpcAccess",
							"id": 13
						},
						"maxInstanceRequestConcurrency": {
							"type": "int32",
							"id": 34
						},
						"timeout": {
							"type": "google.protobuf.Duration",
							"id": 15
						},
						"serviceAccount": {
							"type": "string",
							"id": 16
						},
						"containers": {
							"rule": "repeated",
							"type": "Container",
							"id": 17
						},
						"volumes": {
							"rule": "repeated",
							"type": "Volume",
							"id": 18
						},
						"executionEnvironment": {
							"type": "ExecutionEnvironment",
							"id": 20
						},
						"encryptionKey": {
							"type": "string",
							"id": 21,
							"options": { "(google.api.resource_reference).type": "cloudkms.googleapis.com/CryptoKey" }
						},
						"serviceMesh": {
							"type": "ServiceMesh",
							"id": 22
						},
						"encryptionKeyRevocationAction": {
							"type": "EncryptionKeyRevocationAction",
							"id": 23
						},
						"encryptionKeyShutdownDuration": {
							"type": "google.protobuf.Duration",
							"id": 24
						},
						"reconciling": {
							"type": "bool",
							"id": 30,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"conditions": {
							"rule": "repeated",
							"type": "Condition",
							"id": 31,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"observedGeneration": {
							"type": "int64",
							"id": 32,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"logUri": {
							"type": "string",
							"id": 33,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"satisfiesPzs": {
							"type": "bool",
							"id": 37,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"sessionAffinity": {
							"type": "bool",
							"id": 38
						},
						"scalingStatus": {
							"type": "RevisionScalingStatus",
							"id": 39,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"nodeSelector": {
							"type": "NodeSelector",
							"id": 40
						},
						"gpuZonalRedundancyDisabled": {
							"type": "bool",
							"id": 48,
							"options": {
								"(google.api.field_behavior)": "OUTPUT_ONLY",
								"proto3_optional": true
							}
						},
						"creator": {
							"type": "string",
							"id": 49,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"etag": {
							"type": "string",
							"id": 99,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						}
					}
				},
				"RevisionScalingStatus": { "fields": { "desiredMinInstanceCount": {
					"type": "int32",
					"id": 1
				} } },
				"RevisionTemplate": {
					"oneofs": { "_gpuZonalRedundancyDisabled": { "oneof": ["gpuZonalRedundancyDisabled"] } },
					"fields": {
						"revision": {
							"type": "string",
							"id": 1,
							"options": {
								"(google.api.field_behavior)": "OPTIONAL",
								"(google.api.resource_reference).type": "run.googleapis.com/Revision"
							}
						},
						"labels": {
							"keyType": "string",
							"type": "string",
							"id": 2,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"annotations": {
							"keyType": "string",
							"type": "string",
							"id": 3,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"scaling": {
							"type": "RevisionScaling",
							"id": 4,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"vpcAccess": {
							"type": "VpcAccess",
							"id": 6,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"timeout": {
							"type": "google.protobuf.Duration",
							"id": 8,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"serviceAccount": {
							"type": "string",
							"id": 9,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"containers": {
							"rule": "repeated",
							"type": "Container",
							"id": 10
						},
						"volumes": {
							"rule": "repeated",
							"type": "Volume",
							"id": 11,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"executionEnvironment": {
							"type": "ExecutionEnvironment",
							"id": 13,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"encryptionKey": {
							"type": "string",
							"id": 14,
							"options": { "(google.api.resource_reference).type": "cloudkms.googleapis.com/CryptoKey" }
						},
						"maxInstanceRequestConcurrency": {
							"type": "int32",
							"id": 15,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"serviceMesh": {
							"type": "ServiceMesh",
							"id": 16,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"encryptionKeyRevocationAction": {
							"type": "EncryptionKeyRevocationAction",
							"id": 17,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"encryptionKeyShutdownDuration": {
							"type": "google.protobuf.Duration",
							"id": 18,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"sessionAffinity": {
							"type": "bool",
							"id": 19,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"healthCheckDisabled": {
							"type": "bool",
							"id": 20,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"nodeSelector": {
							"type": "NodeSelector",
							"id": 21,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"gpuZonalRedundancyDisabled": {
							"type": "bool",
							"id": 24,
							"options": {
								"(google.api.field_behavior)": "OPTIONAL",
								"proto3_optional": true
							}
						}
					}
				},
				"Services": {
					"options": {
						"(google.api.default_host)": "run.googleapis.com",
						"(google.api.oauth_scopes)": "https://www.googleapis.com/auth/cloud-platform"
					},
					"methods": {
						"CreateService": {
							"requestType": "CreateServiceRequest",
							"responseType": "google.longrunning.Operation",
							"options": {
								"(google.api.http).post": "/v2/{parent=projects/*/locations/*}/services",
								"(google.api.http).body": "service",
								"(google.api.routing).routing_parameters.field": "parent",
								"(google.api.routing).routing_parameters.path_template": "projects/*/locations/{location=*}",
								"(google.api.method_signature)": "parent,service,service_id",
								"(google.longrunning.operation_info).response_type": "Service",
								"(google.longrunning.operation_info).metadata_type": "Service"
							},
							"parsedOptions": [
								{ "(google.api.http)": {
									"post": "/v2/{parent=projects/*/locations/*}/services",
									"body": "service"
								} },
								{ "(google.api.routing)": { "routing_parameters": {
									"field": "parent",
									"path_template": "projects/*/locations/{location=*}"
								} } },
								{ "(google.api.method_signature)": "parent,service,service_id" },
								{ "(google.longrunning.operation_info)": {
									"response_type": "Service",
									"metadata_type": "Service"
								} }
							]
						},
						"GetService": {
							"requestType": "GetServiceRequest",
							"responseType": "Service",
							"options": {
								"(google.api.http).get": "/v2/{name=projects/*/locations/*/services/*}",
								"(google.api.routing).routing_parameters.field": "name",
								"(google.api.routing).routing_parameters.path_template": "projects/*/locations/{location=*}/**",
								"(google.api.method_signature)": "name"
							},
							"parsedOptions": [
								{ "(google.api.http)": { "get": "/v2/{name=projects/*/locations/*/services/*}" } },
								{ "(google.api.routing)": { "routing_parameters": {
									"field": "name",
									"path_template": "projects/*/locations/{location=*}/**"
								} } },
								{ "(google.api.method_signature)": "name" }
							]
						},
						"ListServices": {
							"requestType": "ListServicesRequest",
							"responseType": "ListServicesResponse",
							"options": {
								"(google.api.http).get": "/v2/{parent=projects/*/locations/*}/services",
								"(google.api.routing).routing_parameters.field": "parent",
								"(google.api.routing).routing_parameters.path_template": "projects/*/locations/{location=*}",
								"(google.api.method_signature)": "parent"
							},
							"parsedOptions": [
								{ "(google.api.http)": { "get": "/v2/{parent=projects/*/locations/*}/services" } },
								{ "(google.api.routing)": { "routing_parameters": {
									"field": "parent",
									"path_template": "projects/*/locations/{location=*}"
								} } },
								{ "(google.api.method_signature)": "parent" }
							]
						},
						"UpdateService": {
							"requestType": "UpdateServiceRequest",
							"responseType": "google.longrunning.Operation",
							"options": {
								"(google.api.http).patch": "/v2/{service.name=projects/*/locations/*/services/*}",
								"(google.api.http).body": "service",
								"(google.api.routing).routing_parameters.field": "service.name",
								"(google.api.routing).routing_parameters.path_template": "projects/*/locations/{location=*}/**",
								"(google.api.method_signature)": "service,update_mask",
								"(google.longrunning.operation_info).response_type": "Service",
								"(google.longrunning.operation_info).metadata_type": "Service"
							},
							"parsedOptions": [
								{ "(google.api.http)": {
									"patch": "/v2/{service.name=projects/*/locations/*/services/*}",
									"body": "service"
								} },
								{ "(google.api.routing)": { "routing_parameters": {
									"field": "service.name",
									"path_template": "projects/*/locations/{location=*}/**"
								} } },
								{ "(google.api.method_signature)": "service" },
								{ "(google.api.method_signature)": "service,update_mask" },
								{ "(google.longrunning.operation_info)": {
									"response_type": "Service",
									"metadata_type": "Service"
								} }
							]
						},
						"DeleteService": {
							"requestType": "DeleteServiceRequest",
							"responseType": "google.longrunning.Operation",
							"options": {
								"(google.api.http).delete": "/v2/{name=projects/*/locations/*/services/*}",
								"(google.api.routing).routing_parameters.field": "name",
								"(google.api.routing).routing_parameters.path_template": "projects/*/locations/{location=*}/**",
								"(google.api.method_signature)": "name",
								"(google.longrunning.operation_info).response_type": "Service",
								"(google.longrunning.operation_info).metadata_type": "Service"
							},
							"parsedOptions": [
								{ "(google.api.http)": { "delete": "/v2/{name=projects/*/locations/*/services/*}" } },
								{ "(google.api.routing)": { "routing_parameters": {
									"field": "name",
									"path_template": "projects/*/locations/{location=*}/**"
								} } },
								{ "(google.api.method_signature)": "name" },
								{ "(google.longrunning.operation_info)": {
									"response_type": "Service",
									"metadata_type": "Service"
								} }
							]
						},
						"GetIamPolicy": {
							"requestType": "google.iam.v1.GetIamPolicyRequest",
							"responseType": "google.iam.v1.Policy",
							"options": { "(google.api.http).get": "/v2/{resource=projects/*/locations/*/services/*}:getIamPolicy" },
							"parsedOptions": [{ "(google.api.http)": { "get": "/v2/{resource=projects/*/locations/*/services/*}:getIamPolicy" } }]
						},
						"SetIamPolicy": {
							"requestType": "google.iam.v1.SetIamPolicyRequest",
							"responseType": "google.iam.v1.Policy",
							"options": {
								"(google.api.http).post": "/v2/{resource=projects/*/locations/*/services/*}:setIamPolicy",
								"(google.api.http).body": "*"
							},
							"parsedOptions": [{ "(google.api.http)": {
								"post": "/v2/{resource=projects/*/locations/*/services/*}:setIamPolicy",
								"body": "*"
							} }]
						},
						"TestIamPermissions": {
							"requestType": "google.iam.v1.TestIamPermissionsRequest",
							"responseType": "google.iam.v1.TestIamPermissionsResponse",
							"options": {
								"(google.api.http).post": "/v2/{resource=projects/*/locations/*/services/*}:testIamPermissions",
								"(google.api.http).body": "*"
							},
							"parsedOptions": [{ "(google.api.http)": {
								"post": "/v2/{resource=projects/*/locations/*/services/*}:testIamPermissions",
								"body": "*"
							} }]
						}
					}
				},
				"CreateServiceRequest": { "fields": {
					"parent": {
						"type": "string",
						"id": 1,
						"options": {
							"(google.api.field_behavior)": "REQUIRED",
							"(google.api.resource_reference).child_type": "run.googleapis.com/Service"
						}
					},
					"service": {
						"type": "Service",
						"id": 2,
						"options": { "(google.api.field_behavior)": "REQUIRED" }
					},
					"serviceId": {
						"type": "string",
						"id": 3,
						"options": { "(google.api.field_behavior)": "REQUIRED" }
					},
					"validateOnly": {
						"type": "bool",
						"id": 4
					}
				} },
				"UpdateServiceRequest": { "fields": {
					"updateMask": {
						"type": "google.protobuf.FieldMask",
						"id": 2,
						"options": { "(google.api.field_behavior)": "OPTIONAL" }
					},
					"service": {
						"type": "Service",
						"id": 1,
						"options": { "(google.api.field_behavior)": "REQUIRED" }
					},
					"validateOnly": {
						"type": "bool",
						"id": 3
					},
					"allowMissing": {
						"type": "bool",
						"id": 4,
						"options": { "(google.api.field_behavior)": "OPTIONAL" }
					}
				} },
				"ListServicesRequest": { "fields": {
					"parent": {
						"type": "string",
						"id": 1,
						"options": {
							"(google.api.field_behavior)": "REQUIRED",
							"(google.api.resource_reference).child_type": "run.googleapis.com/Service"
						}
					},
					"pageSize": {
						"type": "int32",
						"id": 2
					},
					"pageToken": {
						"type": "string",
						"id": 3
					},
					"showDeleted": {
						"type": "bool",
						"id": 4
					}
				} },
				"ListServicesResponse": { "fields": {
					"services": {
						"rule": "repeated",
						"type": "Service",
						"id": 1
					},
					"nextPageToken": {
						"type": "string",
						"id": 2
					},
					"unreachable": {
						"rule": "repeated",
						"type": "string",
						"id": 3,
						"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
					}
				} },
				"GetServiceRequest": { "fields": { "name": {
					"type": "string",
					"id": 1,
					"options": {
						"(google.api.field_behavior)": "REQUIRED",
						"(google.api.resource_reference).type": "run.googleapis.com/Service"
					}
				} } },
				"DeleteServiceRequest": { "fields": {
					"name": {
						"type": "string",
						"id": 1,
						"options": {
							"(google.api.field_behavior)": "REQUIRED",
							"(google.api.resource_reference).type": "run.googleapis.com/Service"
						}
					},
					"validateOnly": {
						"type": "bool",
						"id": 2
					},
					"etag": {
						"type": "string",
						"id": 3
					}
				} },
				"Service": {
					"options": {
						"(google.api.resource).type": "run.googleapis.com/Service",
						"(google.api.resource).pattern": "projects/{project}/locations/{location}/services/{service}",
						"(google.api.resource).style": "DECLARATIVE_FRIENDLY"
					},
					"fields": {
						"name": {
							"type": "string",
							"id": 1,
							"options": { "(google.api.field_behavior)": "IDENTIFIER" }
						},
						"description": {
							"type": "string",
							"id": 2
						},
						"uid": {
							"type": "string",
							"id": 3,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"generation": {
							"type": "int64",
							"id": 4,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"labels": {
							"keyType": "string",
							"type": "string",
							"id": 5,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"annotations": {
							"keyType": "string",
							"type": "string",
							"id": 6,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"createTime": {
							"type": "google.protobuf.Timestamp",
							"id": 7,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"updateTime": {
							"type": "google.protobuf.Timestamp",
							"id": 8,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"deleteTime": {
							"type": "google.protobuf.Timestamp",
							"id": 9,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"expireTime": {
							"type": "google.protobuf.Timestamp",
							"id": 10,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"creator": {
							"type": "string",
							"id": 11,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"lastModifier": {
							"type": "string",
							"id": 12,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"client": {
							"type": "string",
							"id": 13
						},
						"clientVersion": {
							"type": "string",
							"id": 14
						},
						"ingress": {
							"type": "IngressTraffic",
							"id": 15,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"launchStage": {
							"type": "google.api.LaunchStage",
							"id": 16,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"binaryAuthorization": {
							"type": "BinaryAuthorization",
							"id": 17,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"template": {
							"type": "RevisionTemplate",
							"id": 18,
							"options": { "(google.api.field_behavior)": "REQUIRED" }
						},
						"traffic": {
							"rule": "repeated",
							"type": "TrafficTarget",
							"id": 19,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"scaling": {
							"type": "ServiceScaling",
							"id": 20,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"invokerIamDisabled": {
							"type": "bool",
							"id": 21,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"defaultUriDisabled": {
							"type": "bool",
							"id": 22,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"urls": {
							"rule": "repeated",
							"type": "string",
							"id": 24,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"iapEnabled": {
							"type": "bool",
							"id": 25,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"multiRegionSettings": {
							"type": "MultiRegionSettings",
							"id": 26,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"customAudiences": {
							"rule": "repeated",
							"type": "string",
							"id": 37
						},
						"observedGeneration": {
							"type": "int64",
							"id": 30,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"terminalCondition": {
							"type": "Condition",
							"id": 31,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"conditions": {
							"rule": "repeated",
							"type": "Condition",
							"id": 32,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"latestReadyRevision": {
							"type": "string",
							"id": 33,
							"options": {
								"(google.api.field_behavior)": "OUTPUT_ONLY",
								"(google.api.resource_reference).type": "run.googleapis.com/Revision"
							}
						},
						"latestCreatedRevision": {
							"type": "string",
							"id": 34,
							"options": {
								"(google.api.field_behavior)": "OUTPUT_ONLY",
								"(google.api.resource_reference).type": "run.googleapis.com/Revision"
							}
						},
						"trafficStatuses": {
							"rule": "repeated",
							"type": "TrafficTargetStatus",
							"id": 35,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"uri": {
							"type": "string",
							"id": 36,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"satisfiesPzs": {
							"type": "bool",
							"id": 38,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"threatDetectionEnabled": {
							"type": "bool",
							"id": 40,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"buildConfig": {
							"type": "BuildConfig",
							"id": 41,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"reconciling": {
							"type": "bool",
							"id": 98,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"etag": {
							"type": "string",
							"id": 99,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						}
					},
					"nested": { "MultiRegionSettings": { "fields": {
						"regions": {
							"rule": "repeated",
							"type": "string",
							"id": 1,
							"options": { "(google.api.field_behavior)": "REQUIRED" }
						},
						"multiRegionId": {
							"type": "string",
							"id": 2,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						}
					} } }
				},
				"TrafficTarget": { "fields": {
					"type": {
						"type": "TrafficTargetAllocationType",
						"id": 1
					},
					"revision": {
						"type": "string",
						"id": 2,
						"options": { "(google.api.resource_reference).type": "run.googleapis.com/Revision" }
					},
					"percent": {
						"type": "int32",
						"id": 3
					},
					"tag": {
						"type": "string",
						"id": 4
					}
				} },
				"TrafficTargetStatus": { "fields": {
					"type": {
						"type": "TrafficTargetAllocationType",
						"id": 1
					},
					"revision": {
						"type": "string",
						"id": 2,
						"options": { "(google.api.resource_reference).type": "run.googleapis.com/Revision" }
					},
					"percent": {
						"type": "int32",
						"id": 3
					},
					"tag": {
						"type": "string",
						"id": 4
					},
					"uri": {
						"type": "string",
						"id": 5
					}
				} },
				"TrafficTargetAllocationType": { "values": {
					"TRAFFIC_TARGET_ALLOCATION_TYPE_UNSPECIFIED": 0,
					"TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST": 1,
					"TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION": 2
				} },
				"Tasks": {
					"options": {
						"(google.api.default_host)": "run.googleapis.com",
						"(google.api.oauth_scopes)": "https://www.googleapis.com/auth/cloud-platform"
					},
					"methods": {
						"GetTask": {
							"requestType": "GetTaskRequest",
							"responseType": "Task",
							"options": {
								"(google.api.http).get": "/v2/{name=projects/*/locations/*/jobs/*/executions/*/tasks/*}",
								"(google.api.method_signature)": "name"
							},
							"parsedOptions": [{ "(google.api.http)": { "get": "/v2/{name=projects/*/locations/*/jobs/*/executions/*/tasks/*}" } }, { "(google.api.method_signature)": "name" }]
						},
						"ListTasks": {
							"requestType": "ListTasksRequest",
							"responseType": "ListTasksResponse",
							"options": {
								"(google.api.http).get": "/v2/{parent=projects/*/locations/*/jobs/*/executions/*}/tasks",
								"(google.api.method_signature)": "parent"
							},
							"parsedOptions": [{ "(google.api.http)": { "get": "/v2/{parent=projects/*/locations/*/jobs/*/executions/*}/tasks" } }, { "(google.api.method_signature)": "parent" }]
						}
					}
				},
				"GetTaskRequest": { "fields": { "name": {
					"type": "string",
					"id": 1,
					"options": {
						"(google.api.field_behavior)": "REQUIRED",
						"(google.api.resource_reference).type": "run.googleapis.com/Task"
					}
				} } },
				"ListTasksRequest": { "fields": {
					"parent": {
						"type": "string",
						"id": 1,
						"options": {
							"(google.api.field_behavior)": "REQUIRED",
							"(google.api.resource_reference).child_type": "run.googleapis.com/Task"
						}
					},
					"pageSize": {
						"type": "int32",
						"id": 2
					},
					"pageToken": {
						"type": "string",
						"id": 3
					},
					"showDeleted": {
						"type": "bool",
						"id": 4
					}
				} },
				"ListTasksResponse": { "fields": {
					"tasks": {
						"rule": "repeated",
						"type": "Task",
						"id": 1
					},
					"nextPageToken": {
						"type": "string",
						"id": 2
					}
				} },
				"Task": {
					"options": {
						"(google.api.resource).type": "run.googleapis.com/Task",
						"(google.api.resource).pattern": "projects/{project}/locations/{location}/jobs/{job}/executions/{execution}/tasks/{task}",
						"(google.api.resource).style": "DECLARATIVE_FRIENDLY"
					},
					"oneofs": { "_gpuZonalRedundancyDisabled": { "oneof": ["gpuZonalRedundancyDisabled"] } },
					"fields": {
						"name": {
							"type": "string",
							"id": 1,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"uid": {
							"type": "string",
							"id": 2,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"generation": {
							"type": "int64",
							"id": 3,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"labels": {
							"keyType": "string",
							"type": "string",
							"id": 4,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"annotations": {
							"keyType": "string",
							"type": "string",
							"id": 5,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"createTime": {
							"type": "google.protobuf.Timestamp",
							"id": 6,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"scheduledTime": {
							"type": "google.protobuf.Timestamp",
							"id": 34,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"startTime": {
							"type": "google.protobuf.Timestamp",
							"id": 27,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"completionTime": {
							"type": "google.protobuf.Timestamp",
							"id": 7,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"updateTime": {
							"type": "google.protobuf.Timestamp",
							"id": 8,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"deleteTime": {
							"type": "google.protobuf.Timestamp",
							"id": 9,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"expireTime": {
							"type": "google.protobuf.Timestamp",
							"id": 10,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"job": {
							"type": "string",
							"id": 12,
							"options": {
								"(google.api.field_behavior)": "OUTPUT_ONLY",
								"(google.api.resource_reference).type": "run.googleapis.com/Job"
							}
						},
						"execution": {
							"type": "string",
							"id": 13,
							"options": {
								"(google.api.field_behavior)": "OUTPUT_ONLY",
								"(google.api.resource_reference).type": "run.googleapis.com/Execution"
							}
						},
						"containers": {
							"rule": "repeated",
							"type": "Container",
							"id": 14
						},
						"volumes": {
							"rule": "repeated",
							"type": "Volume",
							"id": 15
						},
						"maxRetries": {
							"type": "int32",
							"id": 16
						},
						"timeout": {
							"type": "google.protobuf.Duration",
							"id": 17
						},
						"serviceAccount": {
							"type": "string",
							"id": 18
						},
						"executionEnvironment": {
							"type": "ExecutionEnvironment",
							"id": 20
						},
						"reconciling": {
							"type": "bool",
							"id": 21,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"conditions": {
							"rule": "repeated",
							"type": "Condition",
							"id": 22,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"observedGeneration": {
							"type": "int64",
							"id": 23,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"index": {
							"type": "int32",
							"id": 24,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"retried": {
							"type": "int32",
							"id": 25,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"lastAttemptResult": {
							"type": "TaskAttemptResult",
							"id": 26,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"encryptionKey": {
							"type": "string",
							"id": 28,
							"options": {
								"(google.api.field_behavior)": "OUTPUT_ONLY",
								"(google.api.resource_reference).type": "cloudkms.googleapis.com/CryptoKey"
							}
						},
						"vpcAccess": {
							"type": "VpcAccess",
							"id": 29,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"logUri": {
							"type": "string",
							"id": 32,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"satisfiesPzs": {
							"type": "bool",
							"id": 33,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"nodeSelector": {
							"type": "NodeSelector",
							"id": 36,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"gpuZonalRedundancyDisabled": {
							"type": "bool",
							"id": 37,
							"options": {
								"(google.api.field_behavior)": "OUTPUT_ONLY",
								"proto3_optional": true
							}
						},
						"etag": {
							"type": "string",
							"id": 99,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						}
					}
				},
				"TaskAttemptResult": { "fields": {
					"status": {
						"type": "google.rpc.Status",
						"id": 1,
						"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
					},
					"exitCode": {
						"type": "int32",
						"id": 2,
						"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
					},
					"termSignal": {
						"type": "int32",
						"id": 3,
						"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
					}
				} },
				"WorkerPools": {
					"options": {
						"(google.api.default_host)": "run.googleapis.com",
						"(google.api.oauth_scopes)": "https://www.googleapis.com/auth/cloud-platform"
					},
					"methods": {
						"CreateWorkerPool": {
							"requestType": "CreateWorkerPoolRequest",
							"responseType": "google.longrunning.Operation",
							"options": {
								"(google.api.http).post": "/v2/{parent=projects/*/locations/*}/workerPools",
								"(google.api.http).body": "worker_pool",
								"(google.api.routing).routing_parameters.field": "parent",
								"(google.api.routing).routing_parameters.path_template": "projects/*/locations/{location=*}",
								"(google.api.method_signature)": "parent,worker_pool,worker_pool_id",
								"(google.longrunning.operation_info).response_type": "WorkerPool",
								"(google.longrunning.operation_info).metadata_type": "WorkerPool"
							},
							"parsedOptions": [
								{ "(google.api.http)": {
									"post": "/v2/{parent=projects/*/locations/*}/workerPools",
									"body": "worker_pool"
								} },
								{ "(google.api.routing)": { "routing_parameters": {
									"field": "parent",
									"path_template": "projects/*/locations/{location=*}"
								} } },
								{ "(google.api.method_signature)": "parent,worker_pool,worker_pool_id" },
								{ "(google.longrunning.operation_info)": {
									"response_type": "WorkerPool",
									"metadata_type": "WorkerPool"
								} }
							]
						},
						"GetWorkerPool": {
							"requestType": "GetWorkerPoolRequest",
							"responseType": "WorkerPool",
							"options": {
								"(google.api.http).get": "/v2/{name=projects/*/locations/*/workerPools/*}",
								"(google.api.routing).routing_parameters.field": "name",
								"(google.api.routing).routing_parameters.path_template": "projects/*/locations/{location=*}/**",
								"(google.api.method_signature)": "name"
							},
							"parsedOptions": [
								{ "(google.api.http)": { "get": "/v2/{name=projects/*/locations/*/workerPools/*}" } },
								{ "(google.api.routing)": { "routing_parameters": {
									"field": "name",
									"path_template": "projects/*/locations/{location=*}/**"
								} } },
								{ "(google.api.method_signature)": "name" }
							]
						},
						"ListWorkerPools": {
							"requestType": "ListWorkerPoolsRequest",
							"responseType": "ListWorkerPoolsResponse",
							"options": {
								"(google.api.http).get": "/v2/{parent=projects/*/locations/*}/workerPools",
								"(google.api.routing).routing_parameters.field": "parent",
								"(google.api.routing).routing_parameters.path_template": "projects/*/locations/{location=*}",
								"(google.api.method_signature)": "parent"
							},
							"parsedOptions": [
								{ "(google.api.http)": { "get": "/v2/{parent=projects/*/locations/*}/workerPools" } },
								{ "(google.api.routing)": { "routing_parameters": {
									"field": "parent",
									"path_template": "projects/*/locations/{location=*}"
								} } },
								{ "(google.api.method_signature)": "parent" }
							]
						},
						"UpdateWorkerPool": {
							"requestType": "UpdateWorkerPoolRequest",
							"responseType": "google.longrunning.Operation",
							"options": {
								"(google.api.http).patch": "/v2/{worker_pool.name=projects/*/locations/*/workerPools/*}",
								"(google.api.http).body": "worker_pool",
								"(google.api.routing).routing_parameters.field": "worker_pool.name",
								"(google.api.routing).routing_parameters.path_template": "projects/*/locations/{location=*}/**",
								"(google.api.method_signature)": "worker_pool,update_mask",
								"(google.longrunning.operation_info).response_type": "WorkerPool",
								"(google.longrunning.operation_info).metadata_type": "WorkerPool"
							},
							"parsedOptions": [
								{ "(google.api.http)": {
									"patch": "/v2/{worker_pool.name=projects/*/locations/*/workerPools/*}",
									"body": "worker_pool"
								} },
								{ "(google.api.routing)": { "routing_parameters": {
									"field": "worker_pool.name",
									"path_template": "projects/*/locations/{location=*}/**"
								} } },
								{ "(google.api.method_signature)": "worker_pool" },
								{ "(google.api.method_signature)": "worker_pool,update_mask" },
								{ "(google.longrunning.operation_info)": {
									"response_type": "WorkerPool",
									"metadata_type": "WorkerPool"
								} }
							]
						},
						"DeleteWorkerPool": {
							"requestType": "DeleteWorkerPoolRequest",
							"responseType": "google.longrunning.Operation",
							"options": {
								"(google.api.http).delete": "/v2/{name=projects/*/locations/*/workerPools/*}",
								"(google.api.routing).routing_parameters.field": "name",
								"(google.api.routing).routing_parameters.path_template": "projects/*/locations/{location=*}/**",
								"(google.api.method_signature)": "name",
								"(google.longrunning.operation_info).response_type": "WorkerPool",
								"(google.longrunning.operation_info).metadata_type": "WorkerPool"
							},
							"parsedOptions": [
								{ "(google.api.http)": { "delete": "/v2/{name=projects/*/locations/*/workerPools/*}" } },
								{ "(google.api.routing)": { "routing_parameters": {
									"field": "name",
									"path_template": "projects/*/locations/{location=*}/**"
								} } },
								{ "(google.api.method_signature)": "name" },
								{ "(google.longrunning.operation_info)": {
									"response_type": "WorkerPool",
									"metadata_type": "WorkerPool"
								} }
							]
						},
						"GetIamPolicy": {
							"requestType": "google.iam.v1.GetIamPolicyRequest",
							"responseType": "google.iam.v1.Policy",
							"options": { "(google.api.http).get": "/v2/{resource=projects/*/locations/*/workerPools/*}:getIamPolicy" },
							"parsedOptions": [{ "(google.api.http)": { "get": "/v2/{resource=projects/*/locations/*/workerPools/*}:getIamPolicy" } }]
						},
						"SetIamPolicy": {
							"requestType": "google.iam.v1.SetIamPolicyRequest",
							"responseType": "google.iam.v1.Policy",
							"options": {
								"(google.api.http).post": "/v2/{resource=projects/*/locations/*/workerPools/*}:setIamPolicy",
								"(google.api.http).body": "*"
							},
							"parsedOptions": [{ "(google.api.http)": {
								"post": "/v2/{resource=projects/*/locations/*/workerPools/*}:setIamPolicy",
								"body": "*"
							} }]
						},
						"TestIamPermissions": {
							"requestType": "google.iam.v1.TestIamPermissionsRequest",
							"responseType": "google.iam.v1.TestIamPermissionsResponse",
							"options": {
								"(google.api.http).post": "/v2/{resource=projects/*/locations/*/workerPools/*}:testIamPermissions",
								"(google.api.http).body": "*"
							},
							"parsedOptions": [{ "(google.api.http)": {
								"post": "/v2/{resource=projects/*/locations/*/workerPools/*}:testIamPermissions",
								"body": "*"
							} }]
						}
					}
				},
				"CreateWorkerPoolRequest": { "fields": {
					"parent": {
						"type": "string",
						"id": 1,
						"options": {
							"(google.api.field_behavior)": "REQUIRED",
							"(google.api.resource_reference).child_type": "run.googleapis.com/WorkerPool"
						}
					},
					"workerPool": {
						"type": "WorkerPool",
						"id": 2,
						"options": { "(google.api.field_behavior)": "REQUIRED" }
					},
					"workerPoolId": {
						"type": "string",
						"id": 3,
						"options": { "(google.api.field_behavior)": "REQUIRED" }
					},
					"validateOnly": {
						"type": "bool",
						"id": 4,
						"options": { "(google.api.field_behavior)": "OPTIONAL" }
					}
				} },
				"UpdateWorkerPoolRequest": { "fields": {
					"updateMask": {
						"type": "google.protobuf.FieldMask",
						"id": 2,
						"options": { "(google.api.field_behavior)": "OPTIONAL" }
					},
					"workerPool": {
						"type": "WorkerPool",
						"id": 1,
						"options": { "(google.api.field_behavior)": "REQUIRED" }
					},
					"validateOnly": {
						"type": "bool",
						"id": 3,
						"options": { "(google.api.field_behavior)": "OPTIONAL" }
					},
					"allowMissing": {
						"type": "bool",
						"id": 4,
						"options": { "(google.api.field_behavior)": "OPTIONAL" }
					},
					"forceNewRevision": {
						"type": "bool",
						"id": 5,
						"options": { "(google.api.field_behavior)": "OPTIONAL" }
					}
				} },
				"ListWorkerPoolsRequest": { "fields": {
					"parent": {
						"type": "string",
						"id": 1,
						"options": {
							"(google.api.field_behavior)": "REQUIRED",
							"(google.api.resource_reference).child_type": "run.googleapis.com/WorkerPool"
						}
					},
					"pageSize": {
						"type": "int32",
						"id": 2
					},
					"pageToken": {
						"type": "string",
						"id": 3
					},
					"showDeleted": {
						"type": "bool",
						"id": 4
					}
				} },
				"ListWorkerPoolsResponse": { "fields": {
					"workerPools": {
						"rule": "repeated",
						"type": "WorkerPool",
						"id": 1
					},
					"nextPageToken": {
						"type": "string",
						"id": 2
					}
				} },
				"GetWorkerPoolRequest": { "fields": { "name": {
					"type": "string",
					"id": 1,
					"options": {
						"(google.api.field_behavior)": "REQUIRED",
						"(google.api.resource_reference).type": "run.googleapis.com/WorkerPool"
					}
				} } },
				"DeleteWorkerPoolRequest": { "fields": {
					"name": {
						"type": "string",
						"id": 1,
						"options": {
							"(google.api.field_behavior)": "REQUIRED",
							"(google.api.resource_reference).type": "run.googleapis.com/WorkerPool"
						}
					},
					"validateOnly": {
						"type": "bool",
						"id": 2,
						"options": { "(google.api.field_behavior)": "OPTIONAL" }
					},
					"etag": {
						"type": "string",
						"id": 3
					}
				} },
				"WorkerPool": {
					"options": {
						"(google.api.resource).type": "run.googleapis.com/WorkerPool",
						"(google.api.resource).pattern": "projects/{project}/locations/{location}/workerPools/{worker_pool}",
						"(google.api.resource).plural": "workerPools",
						"(google.api.resource).singular": "workerPool",
						"(google.api.resource).style": "DECLARATIVE_FRIENDLY"
					},
					"fields": {
						"name": {
							"type": "string",
							"id": 1
						},
						"description": {
							"type": "string",
							"id": 2
						},
						"uid": {
							"type": "string",
							"id": 3,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"generation": {
							"type": "int64",
							"id": 4,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"labels": {
							"keyType": "string",
							"type": "string",
							"id": 5,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"annotations": {
							"keyType": "string",
							"type": "string",
							"id": 6,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"createTime": {
							"type": "google.protobuf.Timestamp",
							"id": 7,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"updateTime": {
							"type": "google.protobuf.Timestamp",
							"id": 8,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"deleteTime": {
							"type": "google.protobuf.Timestamp",
							"id": 9,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"expireTime": {
							"type": "google.protobuf.Timestamp",
							"id": 10,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"creator": {
							"type": "string",
							"id": 11,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"lastModifier": {
							"type": "string",
							"id": 12,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"client": {
							"type": "string",
							"id": 13
						},
						"clientVersion": {
							"type": "string",
							"id": 14
						},
						"launchStage": {
							"type": "google.api.LaunchStage",
							"id": 16,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"binaryAuthorization": {
							"type": "BinaryAuthorization",
							"id": 17,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"template": {
							"type": "WorkerPoolRevisionTemplate",
							"id": 18,
							"options": { "(google.api.field_behavior)": "REQUIRED" }
						},
						"instanceSplits": {
							"rule": "repeated",
							"type": "InstanceSplit",
							"id": 26,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"scaling": {
							"type": "WorkerPoolScaling",
							"id": 20,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"observedGeneration": {
							"type": "int64",
							"id": 30,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"terminalCondition": {
							"type": "Condition",
							"id": 31,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"conditions": {
							"rule": "repeated",
							"type": "Condition",
							"id": 32,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"latestReadyRevision": {
							"type": "string",
							"id": 33,
							"options": {
								"(google.api.field_behavior)": "OUTPUT_ONLY",
								"(google.api.resource_reference).type": "run.googleapis.com/Revision"
							}
						},
						"latestCreatedRevision": {
							"type": "string",
							"id": 34,
							"options": {
								"(google.api.field_behavior)": "OUTPUT_ONLY",
								"(google.api.resource_reference).type": "run.googleapis.com/Revision"
							}
						},
						"instanceSplitStatuses": {
							"rule": "repeated",
							"type": "InstanceSplitStatus",
							"id": 27,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"threatDetectionEnabled": {
							"type": "bool",
							"id": 28,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"customAudiences": {
							"rule": "repeated",
							"type": "string",
							"id": 37,
							"options": { "deprecated": true }
						},
						"satisfiesPzs": {
							"type": "bool",
							"id": 38,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"reconciling": {
							"type": "bool",
							"id": 98,
							"options": { "(google.api.field_behavior)": "OUTPUT_ONLY" }
						},
						"etag": {
							"type": "string",
							"id": 99,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						}
					}
				},
				"WorkerPoolRevisionTemplate": {
					"oneofs": { "_gpuZonalRedundancyDisabled": { "oneof": ["gpuZonalRedundancyDisabled"] } },
					"fields": {
						"revision": {
							"type": "string",
							"id": 1,
							"options": {
								"(google.api.field_behavior)": "OPTIONAL",
								"(google.api.resource_reference).type": "run.googleapis.com/Revision"
							}
						},
						"labels": {
							"keyType": "string",
							"type": "string",
							"id": 2,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"annotations": {
							"keyType": "string",
							"type": "string",
							"id": 3,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"vpcAccess": {
							"type": "VpcAccess",
							"id": 4,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"serviceAccount": {
							"type": "string",
							"id": 5,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"containers": {
							"rule": "repeated",
							"type": "Container",
							"id": 6
						},
						"volumes": {
							"rule": "repeated",
							"type": "Volume",
							"id": 7,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"encryptionKey": {
							"type": "string",
							"id": 8,
							"options": { "(google.api.resource_reference).type": "cloudkms.googleapis.com/CryptoKey" }
						},
						"serviceMesh": {
							"type": "ServiceMesh",
							"id": 9,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"encryptionKeyRevocationAction": {
							"type": "EncryptionKeyRevocationAction",
							"id": 10,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"encryptionKeyShutdownDuration": {
							"type": "google.protobuf.Duration",
							"id": 11,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"nodeSelector": {
							"type": "NodeSelector",
							"id": 13,
							"options": { "(google.api.field_behavior)": "OPTIONAL" }
						},
						"gpuZonalRedundancyDisabled": {
							"type": "bool",
							"id": 16,
							"options": {
								"(google.api.field_behavior)": "OPTIONAL",
								"proto3_optional": true
							}
						}
					}
				}
			}
		} } } } },
		"api": {
			"options": {
				"go_package": "google.golang.org/genproto/googleapis/api/annotations;annotations",
				"java_multiple_files": true,
				"java_outer_classname": "RoutingProto",
				"java_package": "com.google.api",
				"objc_class_prefix": "GAPI"
			},
			"nested": {
				"http": {
					"type": "HttpRule",
					"id": 72295728,
					"extend": "google.protobuf.MethodOptions"
				},
				"Http": { "fields": {
					"rules": {
						"rule": "repeated",
						"type": "HttpRule",
						"id": 1
					},
					"fullyDecodeReservedExpansion": {
						"type": "bool",
						"id": 2
					}
				} },
				"HttpRule": {
					"oneofs": { "pattern": { "oneof": [
						"get",
						"put",
						"post",
						"delete",
						"patch",
						"custom"
					] } },
					"fields": {
						"selector": {
							"type": "string",
							"id": 1
						},
						"get": {
							"type": "string",
							"id": 2
						},
						"put": {
							"type": "string",
							"id": 3
						},
						"post": {
							"type": "string",
							"id": 4
						},
						"delete": {
							"type": "string",
							"id": 5
						},
						"patch": {
							"type": "string",
							"id": 6
						},
						"custom": {
							"type": "CustomHttpPattern",
							"id": 8
						},
						"body": {
							"type": "string",
							"id": 7
						},
						"responseBody": {
							"type": "string",
							"id": 12
						},
						"additionalBindings": {
							"rule": "repeated",
							"type": "HttpRule",
							"id": 11
						}
					}
				},
				"CustomHttpPattern": { "fields": {
					"kind": {
						"type": "string",
						"id": 1
					},
					"path": {
						"type": "string",
						"id": 2
					}
				} },
				"methodSignature": {
					"rule": "repeated",
					"type": "string",
					"id": 1051,
					"extend": "google.protobuf.MethodOptions"
				},
				"defaultHost": {
					"type": "string",
					"id": 1049,
					"extend": "google.protobuf.ServiceOptions"
				},
				"oauthScopes": {
					"type": "string",
					"id": 1050,
					"extend": "google.protobuf.ServiceOptions"
				},
				"apiVersion": {
					"type": "string",
					"id": 525000001,
					"extend": "google.protobuf.ServiceOptions"
				},
				"CommonLanguageSettings": { "fields": {
					"referenceDocsUri": {
						"type": "string",
						"id": 1,
						"options": { "deprecated": true }
					},
					"destinations": {
						"rule": "repeated",
						"type": "ClientLibraryDestination",
						"id": 2
					},
					"selectiveGapicGeneration": {
						"type": "SelectiveGapicGeneration",
						"id": 3
					}
				} },
				"ClientLibrarySettings": { "fields": {
					"version": {
						"type": "string",
						"id": 1
					},
					"launchStage": {
						"type": "LaunchStage",
						"id": 2
					},
					"restNumericEnums": {
						"type": "bool",
						"id": 3
					},
					"javaSettings": {
						"type": "JavaSettings",
						"id": 21
					},
					"cppSettings": {
						"type": "CppSettings",
						"id": 22
					},
					"phpSettings": {
						"type": "PhpSettings",
						"id": 23
					},
					"pythonSettings": {
						"type": "PythonSettings",
						"id": 24
					},
					"nodeSettings": {
						"type": "NodeSettings",
						"id": 25
					},
					"dotnetSettings": {
						"type": "DotnetSettings",
						"id": 26
					},
					"rubySettings": {
						"type": "RubySettings",
						"id": 27
					},
					"goSettings": {
						"type": "GoSettings",
						"id": 28
					}
				} },
				"Publishing": { "fields": {
					"methodSettings": {
						"rule": "repeated",
						"type": "MethodSettings",
						"id": 2
					},
					"newIssueUri": {
						"type": "string",
						"id": 101
					},
					"documentationUri": {
						"type": "string",
						"id": 102
					},
					"apiShortName": {
						"type": "string",
						"id": 103
					},
					"githubLabel": {
						"type": "string",
						"id": 104
					},
					"codeownerGithubTeams": {
						"rule": "repeated",
						"type": "string",
						"id": 105
					},
					"docTagPrefix": {
						"type": "string",
						"id": 106
					},
					"organization": {
						"type": "ClientLibraryOrganization",
						"id": 107
					},
					"librarySettings": {
						"rule": "repeated",
						"type": "ClientLibrarySettings",
						"id": 109
					},
					"protoReferenceDocumentationUri": {
						"type": "string",
						"id": 110
					},
					"restReferenceDocumentationUri": {
						"type": "string",
						"id": 111
					}
				} },
				"JavaSettings": { "fields": {
					"libraryPackage": {
						"type": "string",
						"id": 1
					},
					"serviceClassNames": {
						"keyType": "string",
						"type": "string",
						"id": 2
					},
					"common": {
						"type": "CommonLanguageSettings",
						"id": 3
					}
				} },
				"CppSettings": { "fields": { "common": {
					"type": "CommonLanguageSettings",
					"id": 1
				} } },
				"PhpSettings": { "fields": {
					"common": {
						"type": "CommonLanguageSettings",
						"id": 1
					},
					"libraryPackage": {
						"type": "string",
						"id": 2
					}
				} },
				"PythonSettings": {
					"fields": {
						"common": {
							"type": "CommonLanguageSettings",
							"id": 1
						},
						"experimentalFeatures": {
							"type": "ExperimentalFeatures",
							"id": 2
						}
					},
					"nested": { "ExperimentalFeatures": { "fields": {
						"restAsyncIoEnabled": {
							"type": "bool",
							"id": 1
						},
						"protobufPythonicTypesEnabled": {
							"type": "bool",
							"id": 2
						},
						"unversionedPackageDisabled": {
							"type": "bool",
							"id": 3
						}
					} } }
				},
				"NodeSettings": { "fields": { "common": {
					"type": "CommonLanguageSettings",
					"id": 1
				} } },
				"DotnetSettings": { "fields": {
					"common": {
						"type": "CommonLanguageSettings",
						"id": 1
					},
					"renamedServices": {
						"keyType": "string",
						"type": "string",
						"id": 2
					},
					"renamedResources": {
						"keyType": "string",
						"type": "string",
						"id": 3
					},
					"ignoredResources": {
						"rule": "repeated",
						"type": "string",
						"id": 4
					},
					"forcedNamespaceAliases": {
						"rule": "repeated",
						"type": "string",
						"id": 5
					},
					"handwrittenSignatures": {
						"rule": "repeated",
						"type": "string",
						"id": 6
					}
				} },
				"RubySettings": { "fields": { "common": {
					"type": "CommonLanguageSettings",
					"id": 1
				} } },
				"GoSettings": { "fields": {
					"common": {
						"type": "CommonLanguageSettings",
						"id": 1
					},
					"renamedServices": {
						"keyType": "string",
						"type": "string",
						"id": 2
					}
				} },
				"MethodSettings": {
					"fields": {
						"selector": {
							"type": "string",
							"id": 1
						},
						"longRunning": {
							"type": "LongRunning",
							"id": 2
						},
						"autoPopulatedFields": {
							"rule": "repeated",
							"type": "string",
							"id": 3
						},
						"batching": {
							"type": "BatchingConfigProto",
							"id": 4
						}
					},
					"nested": { "LongRunning": { "fields": {
						"initialPollDelay": {
							"type": "google.protobuf.Duration",
							"id": 1
						},
						"pollDelayMultiplier": {
							"type": "float",
							"id": 2
						},
						"maxPollDelay": {
							"type": "google.protobuf.Duration",
							"id": 3
						},
						"totalPollTimeout": {
							"type": "google.protobuf.Duration",
							"id": 4
						}
					} } }
				},
				"ClientLibraryOrganization": { "values": {
					"CLIENT_LIBRARY_ORGANIZATION_UNSPECIFIED": 0,
					"CLOUD": 1,
					"ADS": 2,
					"PHOTOS": 3,
					"STREET_VIEW": 4,
					"SHOPPING": 5,
					"GEO": 6,
					"GENERATIVE_AI": 7
				} },
				"ClientLibraryDestination": { "values": {
					"CLIENT_LIBRARY_DESTINATION_UNSPECIFIED": 0,
					"GITHUB": 10,
					"PACKAGE_MANAGER": 20
				} },
				"SelectiveGapicGeneration": { "fields": {
					"methods": {
						"rule": "repeated",
						"type": "string",
						"id": 1
					},
					"generateOmittedAsInternal": {
						"type": "bool",
						"id": 2
					}
				} },
				"BatchingConfigProto": { "fields": {
					"thresholds": {
						"type": "BatchingSettingsProto",
						"id": 1
					},
					"batchDescriptor": {
						"type": "BatchingDescriptorProto",
						"id": 2
					}
				} },
				"BatchingSettingsProto": { "fields": {
					"elementCountThreshold": {
						"type": "int32",
						"id": 1
					},
					"requestByteThreshold": {
						"type": "int64",
						"id": 2
					},
					"delayThreshold": {
						"type": "google.protobuf.Duration",
						"id": 3
					},
					"elementCountLimit": {
						"type": "int32",
						"id": 4
					},
					"requestByteLimit": {
						"type": "int32",
						"id": 5
					},
					"flowControlElementLimit": {
						"type": "int32",
						"id": 6
					},
					"flowControlByteLimit": {
						"type": "int32",
						"id": 7
					},
					"flowControlLimitExceededBehavior": {
						"type": "FlowControlLimitExceededBehaviorProto",
						"id": 8
					}
				} },
				"FlowControlLimitExceededBehaviorProto": { "values": {
					"UNSET_BEHAVIOR": 0,
					"THROW_EXCEPTION": 1,
					"BLOCK": 2,
					"IGNORE": 3
				} },
				"BatchingDescriptorProto": { "fields": {
					"batchedField": {
						"type": "string",
						"id": 1
					},
					"discriminatorFields": {
						"rule": "repeated",
						"type": "string",
						"id": 2
					},
					"subresponseField": {
						"type": "string",
						"id": 3
					}
				} },
				"LaunchStage": { "values": {
					"LAUNCH_STAGE_UNSPECIFIED": 0,
					"UNIMPLEMENTED": 6,
					"PRELAUNCH": 7,
					"EARLY_ACCESS": 1,
					"ALPHA": 2,
					"BETA": 3,
					"GA": 4,
					"DEPRECATED": 5
				} },
				"fieldBehavior": {
					"rule": "repeated",
					"type": "google.api.FieldBehavior",
					"id": 1052,
					"extend": "google.protobuf.FieldOptions",
					"options": { "packed": false }
				},
				"FieldBehavior": { "values": {
					"FIELD_BEHAVIOR_UNSPECIFIED": 0,
					"OPTIONAL": 1,
					"REQUIRED": 2,
					"OUTPUT_ONLY": 3,
					"INPUT_ONLY": 4,
					"IMMUTABLE": 5,
					"UNORDERED_LIST": 6,
					"NON_EMPTY_DEFAULT": 7,
					"IDENTIFIER": 8
				} },
				"resourceReference": {
					"type": "google.api.ResourceReference",
					"id": 1055,
					"extend": "google.protobuf.FieldOptions"
				},
				"resourceDefinition": {
					"rule": "repeated",
					"type": "google.api.ResourceDescriptor",
					"id": 1053,
					"extend": "google.protobuf.FileOptions"
				},
				"resource": {
					"type": "google.api.ResourceDescriptor",
					"id": 1053,
					"extend": "google.protobuf.MessageOptions"
				},
				"ResourceDescriptor": {
					"fields": {
						"type": {
							"type": "string",
							"id": 1
						},
						"pattern": {
							"rule": "repeated",
							"type": "string",
							"id": 2
						},
						"nameField": {
							"type": "string",
							"id": 3
						},
						"history": {
							"type": "History",
							"id": 4
						},
						"plural": {
							"type": "string",
							"id": 5
						},
						"singular": {
							"type": "string",
							"id": 6
						},
						"style": {
							"rule": "repeated",
							"type": "Style",
							"id": 10
						}
					},
					"nested": {
						"History": { "values": {
							"HISTORY_UNSPECIFIED": 0,
							"ORIGINALLY_SINGLE_PATTERN": 1,
							"FUTURE_MULTI_PATTERN": 2
						} },
						"Style": { "values": {
							"STYLE_UNSPECIFIED": 0,
							"DECLARATIVE_FRIENDLY": 1
						} }
					}
				},
				"ResourceReference": { "fields": {
					"type": {
						"type": "string",
						"id": 1
					},
					"childType": {
						"type": "string",
						"id": 2
					}
				} },
				"routing": {
					"type": "google.api.RoutingRule",
					"id": 72295729,
					"extend": "google.protobuf.MethodOptions"
				},
				"RoutingRule": { "fields": { "routingParameters": {
					"rule": "repeated",
					"type": "RoutingParameter",
					"id": 2
				} } },
				"RoutingParameter": { "fields": {
					"field": {
						"type": "string",
						"id": 1
					},
					"pathTemplate": {
						"type": "string",
						"id": 2
					}
				} }
			}
		},
		"protobuf": {
			"options": {
				"go_package": "google.golang.org/protobuf/types/descriptorpb",
				"java_package": "com.google.protobuf",
				"java_outer_classname": "DescriptorProtos",
				"csharp_namespace": "Google.Protobuf.Reflection",
				"objc_class_prefix": "GPB",
				"cc_enable_arenas": true,
				"optimize_for": "SPEED"
			},
			"nested": {
				"FileDescriptorSet": {
					"edition": "proto2",
					"fields": { "file": {
						"rule": "repeated",
						"type": "FileDescriptorProto",
						"id": 1
					} },
					"extensions": [[536e6, 536e6]]
				},
				"Edition": {
					"edition": "proto2",
					"values": {
						"EDITION_UNKNOWN": 0,
						"EDITION_LEGACY": 900,
						"EDITION_PROTO2": 998,
						"EDITION_PROTO3": 999,
						"EDITION_2023": 1e3,
						"EDITION_2024": 1001,
						"EDITION_2026": 1002,
						"EDITION_UNSTABLE": 9999,
						"EDITION_1_TEST_ONLY": 1,
						"EDITION_2_TEST_ONLY": 2,
						"EDITION_99997_TEST_ONLY": 99997,
						"EDITION_99998_TEST_ONLY": 99998,
						"EDITION_99999_TEST_ONLY": 99999,
						"EDITION_MAX": 2147483647
					}
				},
				"FileDescriptorProto": {
					"edition": "proto2",
					"fields": {
						"name": {
							"type": "string",
							"id": 1
						},
						"package": {
							"type": "string",
							"id": 2
						},
						"dependency": {
							"rule": "repeated",
							"type": "string",
							"id": 3
						},
						"publicDependency": {
							"rule": "repeated",
							"type": "int32",
							"id": 10
						},
						"weakDependency": {
							"rule": "repeated",
							"type": "int32",
							"id": 11
						},
						"optionDependency": {
							"rule": "repeated",
							"type": "string",
							"id": 15
						},
						"messageType": {
							"rule": "repeated",
							"type": "DescriptorProto",
							"id": 4
						},
						"enumType": {
							"rule": "repeated",
							"type": "EnumDescriptorProto",
							"id": 5
						},
						"service": {
							"rule": "repeated",
							"type": "ServiceDescriptorProto",
							"id": 6
						},
						"extension": {
							"rule": "repeated",
							"type": "FieldDescriptorProto",
							"id": 7
						},
						"options": {
							"type": "FileOptions",
							"id": 8
						},
						"sourceCodeInfo": {
							"type": "SourceCodeInfo",
							"id": 9
						},
						"syntax": {
							"type": "string",
							"id": 12
						},
						"edition": {
							"type": "Edition",
							"id": 14
						}
					}
				},
				"DescriptorProto": {
					"edition": "proto2",
					"fields": {
						"name": {
							"type": "string",
							"id": 1
						},
						"field": {
							"rule": "repeated",
							"type": "FieldDescriptorProto",
							"id": 2
						},
						"extension": {
							"rule": "repeated",
							"type": "FieldDescriptorProto",
							"id": 6
						},
						"nestedType": {
							"rule": "repeated",
							"type": "DescriptorProto",
							"id": 3
						},
						"enumType": {
							"rule": "repeated",
							"type": "EnumDescriptorProto",
							"id": 4
						},
						"extensionRange": {
							"rule": "repeated",
							"type": "ExtensionRange",
							"id": 5
						},
						"oneofDecl": {
							"rule": "repeated",
							"type": "OneofDescriptorProto",
							"id": 8
						},
						"options": {
							"type": "MessageOptions",
							"id": 7
						},
						"reservedRange": {
							"rule": "repeated",
							"type": "ReservedRange",
							"id": 9
						},
						"reservedName": {
							"rule": "repeated",
							"type": "string",
							"id": 10
						},
						"visibility": {
							"type": "SymbolVisibility",
							"id": 11
						}
					},
					"nested": {
						"ExtensionRange": { "fields": {
							"start": {
								"type": "int32",
								"id": 1
							},
							"end": {
								"type": "int32",
								"id": 2
							},
							"options": {
								"type": "ExtensionRangeOptions",
								"id": 3
							}
						} },
						"ReservedRange": { "fields": {
							"start": {
								"type": "int32",
								"id": 1
							},
							"end": {
								"type": "int32",
								"id": 2
							}
						} }
					}
				},
				"ExtensionRangeOptions": {
					"edition": "proto2",
					"fields": {
						"uninterpretedOption": {
							"rule": "repeated",
							"type": "UninterpretedOption",
							"id": 999
						},
						"declaration": {
							"rule": "repeated",
							"type": "Declaration",
							"id": 2,
							"options": { "retention": "RETENTION_SOURCE" }
						},
						"features": {
							"type": "FeatureSet",
							"id": 50
						},
						"verification": {
							"type": "VerificationState",
							"id": 3,
							"options": {
								"default": "UNVERIFIED",
								"retention": "RETENTION_SOURCE"
							}
						}
					},
					"extensions": [[990, 998], [1e3, 536870911]],
					"nested": {
						"Declaration": {
							"fields": {
								"number": {
									"type": "int32",
									"id": 1
								},
								"fullName": {
									"type": "string",
									"id": 2
								},
								"type": {
									"type": "string",
									"id": 3
								},
								"reserved": {
									"type": "bool",
									"id": 5
								},
								"repeated": {
									"type": "bool",
									"id": 6
								}
							},
							"reserved": [[4, 4]]
						},
						"VerificationState": { "values": {
							"DECLARATION": 0,
							"UNVERIFIED": 1
						} }
					}
				},
				"FieldDescriptorProto": {
					"edition": "proto2",
					"fields": {
						"name": {
							"type": "string",
							"id": 1
						},
						"number": {
							"type": "int32",
							"id": 3
						},
						"label": {
							"type": "Label",
							"id": 4
						},
						"type": {
							"type": "Type",
							"id": 5
						},
						"typeName": {
							"type": "string",
							"id": 6
						},
						"extendee": {
							"type": "string",
							"id": 2
						},
						"defaultValue": {
							"type": "string",
							"id": 7
						},
						"oneofIndex": {
							"type": "int32",
							"id": 9
						},
						"jsonName": {
							"type": "string",
							"id": 10
						},
						"options": {
							"type": "FieldOptions",
							"id": 8
						},
						"proto3Optional": {
							"type": "bool",
							"id": 17
						}
					},
					"nested": {
						"Type": { "values": {
							"TYPE_DOUBLE": 1,
							"TYPE_FLOAT": 2,
							"TYPE_INT64": 3,
							"TYPE_UINT64": 4,
							"TYPE_INT32": 5,
							"TYPE_FIXED64": 6,
							"TYPE_FIXED32": 7,
							"TYPE_BOOL": 8,
							"TYPE_STRING": 9,
							"TYPE_GROUP": 10,
							"TYPE_MESSAGE": 11,
							"TYPE_BYTES": 12,
							"TYPE_UINT32": 13,
							"TYPE_ENUM": 14,
							"TYPE_SFIXED32": 15,
							"TYPE_SFIXED64": 16,
							"TYPE_SINT32": 17,
							"TYPE_SINT64": 18
						} },
						"Label": { "values": {
							"LABEL_OPTIONAL": 1,
							"LABEL_REPEATED": 3,
							"LABEL_REQUIRED": 2
						} }
					}
				},
				"OneofDescriptorProto": {
					"edition": "proto2",
					"fields": {
						"name": {
							"type": "string",
							"id": 1
						},
						"options": {
							"type": "OneofOptions",
							"id": 2
						}
					}
				},
				"EnumDescriptorProto": {
					"edition": "proto2",
					"fields": {
						"name": {
							"type": "string",
							"id": 1
						},
						"value": {
							"rule": "repeated",
							"type": "EnumValueDescriptorProto",
							"id": 2
						},
						"options": {
							"type": "EnumOptions",
							"id": 3
						},
						"reservedRange": {
							"rule": "repeated",
							"type": "EnumReservedRange",
							"id": 4
						},
						"reservedName": {
							"rule": "repeated",
							"type": "string",
							"id": 5
						},
						"visibility": {
							"type": "SymbolVisibility",
							"id": 6
						}
					},
					"nested": { "EnumReservedRange": { "fields": {
						"start": {
							"type": "int32",
							"id": 1
						},
						"end": {
							"type": "int32",
							"id": 2
						}
					} } }
				},
				"EnumValueDescriptorProto": {
					"edition": "proto2",
					"fields": {
						"name": {
							"type": "string",
							"id": 1
						},
						"number": {
							"type": "int32",
							"id": 2
						},
						"options": {
							"type": "EnumValueOptions",
							"id": 3
						}
					}
				},
				"ServiceDescriptorProto": {
					"edition": "proto2",
					"fields": {
						"name": {
							"type": "string",
							"id": 1
						},
						"method": {
							"rule": "repeated",
							"type": "MethodDescriptorProto",
							"id": 2
						},
						"options": {
							"type": "ServiceOptions",
							"id": 3
						}
					},
					"reserved": [[4, 4], "stream"]
				},
				"MethodDescriptorProto": {
					"edition": "proto2",
					"fields": {
						"name": {
							"type": "string",
							"id": 1
						},
						"inputType": {
							"type": "string",
							"id": 2
						},
						"outputType": {
							"type": "string",
							"id": 3
						},
						"options": {
							"type": "MethodOptions",
							"id": 4
						},
						"clientStreaming": {
							"type": "bool",
							"id": 5,
							"options": { "default": false }
						},
						"serverStreaming": {
							"type": "bool",
							"id": 6,
							"options": { "default": false }
						}
					}
				},
				"FileOptions": {
					"edition": "proto2",
					"fields": {
						"javaPackage": {
							"type": "string",
							"id": 1
						},
						"javaOuterClassname": {
							"type": "string",
							"id": 8
						},
						"javaMultipleFiles": {
							"type": "bool",
							"id": 10,
							"options": {
								"default": false,
								"feature_support.edition_introduced": "EDITION_PROTO2",
								"feature_support.edition_removed": "EDITION_2024",
								"feature_support.removal_error": "This behavior is enabled by default in editions 2024 and above. To disable it, you can set `features.(pb.java).nest_in_file_class = YES` on individual messages, enums, or services."
							}
						},
						"javaGenerateEqualsAndHash": {
							"type": "bool",
							"id": 20,
							"options": { "deprecated": true }
						},
						"javaStringCheckUtf8": {
							"type": "bool",
							"id": 27,
							"options": { "default": false }
						},
						"optimizeFor": {
							"type": "OptimizeMode",
							"id": 9,
							"options": { "default": "SPEED" }
						},
						"goPackage": {
							"type": "string",
							"id": 11
						},
						"ccGenericServices": {
							"type": "bool",
							"id": 16,
							"options": { "default": false }
						},
						"javaGenericServices": {
							"type": "bool",
							"id": 17,
							"options": { "default": false }
						},
						"pyGenericServices": {
							"type": "bool",
							"id": 18,
							"options": { "default": false }
						},
						"deprecated": {
							"type": "bool",
							"id": 23,
							"options": { "default": false }
						},
						"ccEnableArenas": {
							"type": "bool",
							"id": 31,
							"options": {
								"default": true,
								"feature_support.edition_removed": "EDITION_2026",
								"feature_support.removal_error": "cc_enable_arenas is enabled by default in every edition and overrides are ignored.This option is removed in editions 2026 and above."
							}
						},
						"objcClassPrefix": {
							"type": "string",
							"id": 36
						},
						"csharpNamespace": {
							"type": "string",
							"id": 37
						},
						"swiftPrefix": {
							"type": "string",
							"id": 39
						},
						"phpClassPrefix": {
							"type": "string",
							"id": 40
						},
						"phpNamespace": {
							"type": "string",
							"id": 41
						},
						"phpMetadataNamespace": {
							"type": "string",
							"id": 44
						},
						"rubyPackage": {
							"type": "string",
							"id": 45
						},
						"features": {
							"type": "FeatureSet",
							"id": 50
						},
						"uninterpretedOption": {
							"rule": "repeated",
							"type": "UninterpretedOption",
							"id": 999
						}
					},
					"extensions": [[990, 998], [1e3, 536870911]],
					"reserved": [
						[42, 42],
						"php_generic_services",
						[38, 38]
					],
					"nested": { "OptimizeMode": { "values": {
						"SPEED": 1,
						"CODE_SIZE": 2,
						"LITE_RUNTIME": 3
					} } }
				},
				"MessageOptions": {
					"edition": "proto2",
					"fields": {
						"messageSetWireFormat": {
							"type": "bool",
							"id": 1,
							"options": { "default": false }
						},
						"noStandardDescriptorAccessor": {
							"type": "bool",
							"id": 2,
							"options": { "default": false }
						},
						"deprecated": {
							"type": "bool",
							"id": 3,
							"options": { "default": false }
						},
						"mapEntry": {
							"type": "bool",
							"id": 7
						},
						"deprecatedLegacyJsonFieldConflicts": {
							"type": "bool",
							"id": 11,
							"options": { "deprecated": true }
						},
						"features": {
							"type": "FeatureSet",
							"id": 12
						},
						"uninterpretedOption": {
							"rule": "repeated",
							"type": "UninterpretedOption",
							"id": 999
						}
					},
					"extensions": [[990, 998], [1e3, 536870911]],
					"reserved": [
						[4, 4],
						[5, 5],
						[6, 6],
						[8, 8],
						[9, 9]
					]
				},
				"FieldOptions": {
					"edition": "proto2",
					"fields": {
						"ctype": {
							"type": "CType",
							"id": 1,
							"options": { "default": "STRING" }
						},
						"packed": {
							"type": "bool",
							"id": 2
						},
						"jstype": {
							"type": "JSType",
							"id": 6,
							"options": { "default": "JS_NORMAL" }
						},
						"lazy": {
							"type": "bool",
							"id": 5,
							"options": { "default": false }
						},
						"unverifiedLazy": {
							"type": "bool",
							"id": 15,
							"options": { "default": false }
						},
						"deprecated": {
							"type": "bool",
							"id": 3,
							"options": { "default": false }
						},
						"weak": {
							"type": "bool",
							"id": 10,
							"options": {
								"default": false,
								"deprecated": true
							}
						},
						"debugRedact": {
							"type": "bool",
							"id": 16,
							"options": { "default": false }
						},
						"retention": {
							"type": "OptionRetention",
							"id": 17
						},
						"targets": {
							"rule": "repeated",
							"type": "OptionTargetType",
							"id": 19
						},
						"editionDefaults": {
							"rule": "repeated",
							"type": "EditionDefault",
							"id": 20
						},
						"features": {
							"type": "FeatureSet",
							"id": 21
						},
						"featureSupport": {
							"type": "FeatureSupport",
							"id": 22
						},
						"uninterpretedOption": {
							"rule": "repeated",
							"type": "UninterpretedOption",
							"id": 999
						}
					},
					"extensions": [[990, 998], [1e3, 536870911]],
					"reserved": [[4, 4], [18, 18]],
					"nested": {
						"CType": { "values": {
							"STRING": 0,
							"CORD": 1,
							"STRING_PIECE": 2
						} },
						"JSType": { "values": {
							"JS_NORMAL": 0,
							"JS_STRING": 1,
							"JS_NUMBER": 2
						} },
						"OptionRetention": { "values": {
							"RETENTION_UNKNOWN": 0,
							"RETENTION_RUNTIME": 1,
							"RETENTION_SOURCE": 2
						} },
						"OptionTargetType": { "values": {
							"TARGET_TYPE_UNKNOWN": 0,
							"TARGET_TYPE_FILE": 1,
							"TARGET_TYPE_EXTENSION_RANGE": 2,
							"TARGET_TYPE_MESSAGE": 3,
							"TARGET_TYPE_FIELD": 4,
							"TARGET_TYPE_ONEOF": 5,
							"TARGET_TYPE_ENUM": 6,
							"TARGET_TYPE_ENUM_ENTRY": 7,
							"TARGET_TYPE_SERVICE": 8,
							"TARGET_TYPE_METHOD": 9
						} },
						"EditionDefault": { "fields": {
							"edition": {
								"type": "Edition",
								"id": 3
							},
							"value": {
								"type": "string",
								"id": 2
							}
						} },
						"FeatureSupport": { "fields": {
							"editionIntroduced": {
								"type": "Edition",
								"id": 1
							},
							"editionDeprecated": {
								"type": "Edition",
								"id": 2
							},
							"deprecationWarning": {
								"type": "string",
								"id": 3
							},
							"editionRemoved": {
								"type": "Edition",
								"id": 4
							},
							"removalError": {
								"type": "string",
								"id": 5
							}
						} }
					}
				},
				"OneofOptions": {
					"edition": "proto2",
					"fields": {
						"features": {
							"type": "FeatureSet",
							"id": 1
						},
						"uninterpretedOption": {
							"rule": "repeated",
							"type": "UninterpretedOption",
							"id": 999
						}
					},
					"extensions": [[990, 998], [1e3, 536870911]]
				},
				"EnumOptions": {
					"edition": "proto2",
					"fields": {
						"allowAlias": {
							"type": "bool",
							"id": 2
						},
						"deprecated": {
							"type": "bool",
							"id": 3,
							"options": { "default": false }
						},
						"deprecatedLegacyJsonFieldConflicts": {
							"type": "bool",
							"id": 6,
							"options": { "deprecated": true }
						},
						"features": {
							"type": "FeatureSet",
							"id": 7
						},
						"uninterpretedOption": {
							"rule": "repeated",
							"type": "UninterpretedOption",
							"id": 999
						}
					},
					"extensions": [[990, 998], [1e3, 536870911]],
					"reserved": [[5, 5]]
				},
				"EnumValueOptions": {
					"edition": "proto2",
					"fields": {
						"deprecated": {
							"type": "bool",
							"id": 1,
							"options": { "default": false }
						},
						"features": {
							"type": "FeatureSet",
							"id": 2
						},
						"debugRedact": {
							"type": "bool",
							"id": 3,
							"options": { "default": false }
						},
						"featureSupport": {
							"type": "FieldOptions.FeatureSupport",
							"id": 4
						},
						"uninterpretedOption": {
							"rule": "repeated",
							"type": "UninterpretedOption",
							"id": 999
						}
					},
					"extensions": [[990, 998], [1e3, 536870911]]
				},
				"ServiceOptions": {
					"edition": "proto2",
					"fields": {
						"features": {
							"type": "FeatureSet",
							"id": 34
						},
						"deprecated": {
							"type": "bool",
							"id": 33,
							"options": { "default": false }
						},
						"uninterpretedOption": {
							"rule": "repeated",
							"type": "UninterpretedOption",
							"id": 999
						}
					},
					"extensions": [[990, 998], [1e3, 536870911]]
				},
				"MethodOptions": {
					"edition": "proto2",
					"fields": {
						"deprecated": {
							"type": "bool",
							"id": 33,
							"options": { "default": false }
						},
						"idempotencyLevel": {
							"type": "IdempotencyLevel",
							"id": 34,
							"options": { "default": "IDEMPOTENCY_UNKNOWN" }
						},
						"features": {
							"type": "FeatureSet",
							"id": 35
						},
						"uninterpretedOption": {
							"rule": "repeated",
							"type": "UninterpretedOption",
							"id": 999
						}
					},
					"extensions": [[990, 998], [1e3, 536870911]],
					"nested": { "IdempotencyLevel": { "values": {
						"IDEMPOTENCY_UNKNOWN": 0,
						"NO_SIDE_EFFECTS": 1,
						"IDEMPOTENT": 2
					} } }
				},
				"UninterpretedOption": {
					"edition": "proto2",
					"fields": {
						"name": {
							"rule": "repeated",
							"type": "NamePart",
							"id": 2
						},
						"identifierValue": {
							"type": "string",
							"id": 3
						},
						"positiveIntValue": {
							"type": "uint64",
							"id": 4
						},
						"negativeIntValue": {
							"type": "int64",
							"id": 5
						},
						"doubleValue": {
							"type": "double",
							"id": 6
						},
						"stringValue": {
							"type": "bytes",
							"id": 7
						},
						"aggregateValue": {
							"type": "string",
							"id": 8
						}
					},
					"nested": { "NamePart": { "fields": {
						"namePart": {
							"rule": "required",
							"type": "string",
							"id": 1
						},
						"isExtension": {
							"rule": "required",
							"type": "bool",
							"id": 2
						}
					} } }
				},
				"FeatureSet": {
					"edition": "proto2",
					"fields": {
						"fieldPresence": {
							"type": "FieldPresence",
							"id": 1,
							"options": {
								"retention": "RETENTION_RUNTIME",
								"targets": "TARGET_TYPE_FILE",
								"feature_support.edition_introduced": "EDITION_2023",
								"edition_defaults.edition": "EDITION_2023",
								"edition_defaults.value": "EXPLICIT"
							}
						},
						"enumType": {
							"type": "EnumType",
							"id": 2,
							"options": {
								"retention": "RETENTION_RUNTIME",
								"targets": "TARGET_TYPE_FILE",
								"feature_support.edition_introduced": "EDITION_2023",
								"edition_defaults.edition": "EDITION_PROTO3",
								"edition_defaults.value": "OPEN"
							}
						},
						"repeatedFieldEncoding": {
							"type": "RepeatedFieldEncoding",
							"id": 3,
							"options": {
								"retention": "RETENTION_RUNTIME",
								"targets": "TARGET_TYPE_FILE",
								"feature_support.edition_introduced": "EDITION_2023",
								"edition_defaults.edition": "EDITION_PROTO3",
								"edition_defaults.value": "PACKED"
							}
						},
						"utf8Validation": {
							"type": "Utf8Validation",
							"id": 4,
							"options": {
								"retention": "RETENTION_RUNTIME",
								"targets": "TARGET_TYPE_FILE",
								"feature_support.edition_introduced": "EDITION_2023",
								"edition_defaults.edition": "EDITION_PROTO3",
								"edition_defaults.value": "VERIFY"
							}
						},
						"messageEncoding": {
							"type": "MessageEncoding",
							"id": 5,
							"options": {
								"retention": "RETENTION_RUNTIME",
								"targets": "TARGET_TYPE_FILE",
								"feature_support.edition_introduced": "EDITION_2023",
								"edition_defaults.edition": "EDITION_LEGACY",
								"edition_defaults.value": "LENGTH_PREFIXED"
							}
						},
						"jsonFormat": {
							"type": "JsonFormat",
							"id": 6,
							"options": {
								"retention": "RETENTION_RUNTIME",
								"targets": "TARGET_TYPE_FILE",
								"feature_support.edition_introduced": "EDITION_2023",
								"edition_defaults.edition": "EDITION_PROTO3",
								"edition_defaults.value": "ALLOW"
							}
						},
						"enforceNamingStyle": {
							"type": "EnforceNamingStyle",
							"id": 7,
							"options": {
								"retention": "RETENTION_SOURCE",
								"targets": "TARGET_TYPE_METHOD",
								"feature_support.edition_introduced": "EDITION_2024",
								"edition_defaults.edition": "EDITION_2026",
								"edition_defaults.value": "STYLE2026"
							}
						},
						"defaultSymbolVisibility": {
							"type": "VisibilityFeature.DefaultSymbolVisibility",
							"id": 8,
							"options": {
								"retention": "RETENTION_SOURCE",
								"targets": "TARGET_TYPE_FILE",
								"feature_support.edition_introduced": "EDITION_2024",
								"edition_defaults.edition": "EDITION_2024",
								"edition_defaults.value": "EXPORT_TOP_LEVEL"
							}
						},
						"enforceProtoLimits": {
							"type": "ProtoLimitsFeature.EnforceProtoLimits",
							"id": 9,
							"options": {
								"retention": "RETENTION_SOURCE",
								"targets": "TARGET_TYPE_ONEOF",
								"feature_support.edition_introduced": "EDITION_2026",
								"edition_defaults.edition": "EDITION_2026",
								"edition_defaults.value": "PROTO_LIMITS2026"
							}
						}
					},
					"extensions": [
						[1e3, 9994],
						[9995, 9999],
						[1e4, 1e4]
					],
					"reserved": [[999, 999]],
					"nested": {
						"FieldPresence": { "values": {
							"FIELD_PRESENCE_UNKNOWN": 0,
							"EXPLICIT": 1,
							"IMPLICIT": 2,
							"LEGACY_REQUIRED": 3
						} },
						"EnumType": { "values": {
							"ENUM_TYPE_UNKNOWN": 0,
							"OPEN": 1,
							"CLOSED": 2
						} },
						"RepeatedFieldEncoding": { "values": {
							"REPEATED_FIELD_ENCODING_UNKNOWN": 0,
							"PACKED": 1,
							"EXPANDED": 2
						} },
						"Utf8Validation": {
							"values": {
								"UTF8_VALIDATION_UNKNOWN": 0,
								"VERIFY": 2,
								"NONE": 3
							},
							"reserved": [[1, 1]]
						},
						"MessageEncoding": { "values": {
							"MESSAGE_ENCODING_UNKNOWN": 0,
							"LENGTH_PREFIXED": 1,
							"DELIMITED": 2
						} },
						"JsonFormat": { "values": {
							"JSON_FORMAT_UNKNOWN": 0,
							"ALLOW": 1,
							"LEGACY_BEST_EFFORT": 2
						} },
						"EnforceNamingStyle": { "values": {
							"ENFORCE_NAMING_STYLE_UNKNOWN": 0,
							"STYLE2024": 1,
							"STYLE_LEGACY": 2,
							"STYLE2026": 3
						} },
						"VisibilityFeature": {
							"fields": {},
							"reserved": [[1, 536870911]],
							"nested": { "DefaultSymbolVisibility": { "values": {
								"DEFAULT_SYMBOL_VISIBILITY_UNKNOWN": 0,
								"EXPORT_ALL": 1,
								"EXPORT_TOP_LEVEL": 2,
								"LOCAL_ALL": 3,
								"STRICT": 4
							} } }
						},
						"ProtoLimitsFeature": {
							"fields": {},
							"nested": { "EnforceProtoLimits": { "values": {
								"PROTO_LIMITS_UNKNOWN": 0,
								"LEGACY_NO_EXPLICIT_LIMITS": 1,
								"PROTO_LIMITS2026": 2
							} } }
						}
					}
				},
				"FeatureSetDefaults": {
					"edition": "proto2",
					"fields": {
						"defaults": {
							"rule": "repeated",
							"type": "FeatureSetEditionDefault",
							"id": 1
						},
						"minimumEdition": {
							"type": "Edition",
							"id": 4
						},
						"maximumEdition": {
							"type": "Edition",
							"id": 5
						}
					},
					"nested": { "FeatureSetEditionDefault": {
						"fields": {
							"edition": {
								"type": "Edition",
								"id": 3
							},
							"overridableFeatures": {
								"type": "FeatureSet",
								"id": 4
							},
							"fixedFeatures": {
								"type": "FeatureSet",
								"id": 5
							}
						},
						"reserved": [
							[1, 1],
							[2, 2],
							"features"
						]
					} }
				},
				"SourceCodeInfo": {
					"edition": "proto2",
					"fields": { "location": {
						"rule": "repeated",
						"type": "Location",
						"id": 1
					} },
					"extensions": [[536e6, 536e6]],
					"nested": { "Location": { "fields": {
						"path": {
							"rule": "repeated",
							"type": "int32",
							"id": 1,
							"options": { "packed": true }
						},
						"span": {
							"rule": "repeated",
							"type": "int32",
							"id": 2,
							"options": { "packed": true }
						},
						"leadingComments": {
							"type": "string",
							"id": 3
						},
						"trailingComments": {
							"type": "string",
							"id": 4
						},
						"leadingDetachedComments": {
							"rule": "repeated",
							"type": "string",
							"id": 6
						}
					} } }
				},
				"GeneratedCodeInfo": {
					"edition": "proto2",
					"fields": { "annotation": {
						"rule": "repeated",
						"type": "Annotation",
						"id": 1
					} },
					"nested": { "Annotation": {
						"fields": {
							"path": {
								"rule": "repeated",
								"type": "int32",
								"id": 1,
								"options": { "packed": true }
							},
							"sourceFile": {
								"type": "string",
								"id": 2
							},
							"begin": {
								"type": "int32",
								"id": 3
							},
							"end": {
								"type": "int32",
								"id": 4
							},
							"semantic": {
								"type": "Semantic",
								"id": 5
							}
						},
						"nested": { "Semantic": { "values": {
							"NONE": 0,
							"SET": 1,
							"ALIAS": 2
						} } }
					} }
				},
				"SymbolVisibility": {
					"edition": "proto2",
					"values": {
						"VISIBILITY_UNSET": 0,
						"VISIBILITY_LOCAL": 1,
						"VISIBILITY_EXPORT": 2
					}
				},
				"Duration": { "fields": {
					"seconds": {
						"type": "int64",
						"id": 1
					},
					"nanos": {
						"type": "int32",
						"id": 2
					}
				} },
				"Any": { "fields": {
					"type_url": {
						"type": "string",
						"id": 1
					},
					"value": {
						"type": "bytes",
						"id": 2
					}
				} },
				"Empty": { "fields": {} },
				"Timestamp": { "fields": {
					"seconds": {
						"type": "int64",
						"id": 1
					},
					"nanos": {
						"type": "int32",
						"id": 2
					}
				} },
				"FieldMask": { "fields": { "paths": {
					"rule": "repeated",
					"type": "string",
					"id": 1
				} } }
			}
		},
		"longrunning": {
			"options": {
				"csharp_namespace": "Google.LongRunning",
				"go_package": "cloud.google.com/go/longrunning/autogen/longrunningpb;longrunningpb",
				"java_multiple_files": true,
				"java_outer_classname": "OperationsProto",
				"java_package": "com.google.longrunning",
				"objc_class_prefix": "GLRUN",
				"php_namespace": "Google\\LongRunning"
			},
			"nested": {
				"operationInfo": {
					"type": "google.longrunning.OperationInfo",
					"id": 1049,
					"extend": "google.protobuf.MethodOptions"
				},
				"Operations": {
					"options": { "(google.api.default_host)": "longrunning.googleapis.com" },
					"methods": {
						"ListOperations": {
							"requestType": "ListOperationsRequest",
							"responseType": "ListOperationsResponse",
							"options": {
								"(google.api.http).get": "/v1/{name=operations}",
								"(google.api.method_signature)": "name,filter"
							},
							"parsedOptions": [{ "(google.api.http)": { "get": "/v1/{name=operations}" } }, { "(google.api.method_signature)": "name,filter" }]
						},
						"GetOperation": {
							"requestType": "GetOperationRequest",
							"responseType": "Operation",
							"options": {
								"(google.api.http).get": "/v1/{name=operations/**}",
								"(google.api.method_signature)": "name"
							},
							"parsedOptions": [{ "(google.api.http)": { "get": "/v1/{name=operations/**}" } }, { "(google.api.method_signature)": "name" }]
						},
						"DeleteOperation": {
							"requestType": "DeleteOperationRequest",
							"responseType": "google.protobuf.Empty",
							"options": {
								"(google.api.http).delete": "/v1/{name=operations/**}",
								"(google.api.method_signature)": "name"
							},
							"parsedOptions": [{ "(google.api.http)": { "delete": "/v1/{name=operations/**}" } }, { "(google.api.method_signature)": "name" }]
						},
						"CancelOperation": {
							"requestType": "CancelOperationRequest",
							"responseType": "google.protobuf.Empty",
							"options": {
								"(google.api.http).post": "/v1/{name=operations/**}:cancel",
								"(google.api.http).body": "*",
								"(google.api.method_signature)": "name"
							},
							"parsedOptions": [{ "(google.api.http)": {
								"post": "/v1/{name=operations/**}:cancel",
								"body": "*"
							} }, { "(google.api.method_signature)": "name" }]
						},
						"WaitOperation": {
							"requestType": "WaitOperationRequest",
							"responseType": "Operation"
						}
					}
				},
				"Operation": {
					"oneofs": { "result": { "oneof": ["error", "response"] } },
					"fields": {
						"name": {
							"type": "string",
							"id": 1
						},
						"metadata": {
							"type": "google.protobuf.Any",
							"id": 2
						},
						"done": {
							"type": "bool",
							"id": 3
						},
						"error": {
							"type": "google.rpc.Status",
							"id": 4
						},
						"response": {
							"type": "google.protobuf.Any",
							"id": 5
						}
					}
				},
				"GetOperationRequest": { "fields": { "name": {
					"type": "string",
					"id": 1
				} } },
				"ListOperationsRequest": { "fields": {
					"name": {
						"type": "string",
						"id": 4
					},
					"filter": {
						"type": "string",
						"id": 1
					},
					"pageSize": {
						"type": "int32",
						"id": 2
					},
					"pageToken": {
						"type": "string",
						"id": 3
					},
					"returnPartialSuccess": {
						"type": "bool",
						"id": 5
					}
				} },
				"ListOperationsResponse": { "fields": {
					"operations": {
						"rule": "repeated",
						"type": "Operation",
						"id": 1
					},
					"nextPageToken": {
						"type": "string",
						"id": 2
					},
					"unreachable": {
						"rule": "repeated",
						"type": "string",
						"id": 3,
						"options": { "(google.api.field_behavior)": "UNORDERED_LIST" }
					}
				} },
				"CancelOperationRequest": { "fields": { "name": {
					"type": "string",
					"id": 1
				} } },
				"DeleteOperationRequest": { "fields": { "name": {
					"type": "string",
					"id": 1
				} } },
				"WaitOperationRequest": { "fields": {
					"name": {
						"type": "string",
						"id": 1
					},
					"timeout": {
						"type": "google.protobuf.Duration",
						"id": 2
					}
				} },
				"OperationInfo": { "fields": {
					"responseType": {
						"type": "string",
						"id": 1
					},
					"metadataType": {
						"type": "string",
						"id": 2
					}
				} }
			}
		},
		"rpc": {
			"options": {
				"go_package": "google.golang.org/genproto/googleapis/rpc/status;status",
				"java_multiple_files": true,
				"java_outer_classname": "StatusProto",
				"java_package": "com.google.rpc",
				"objc_class_prefix": "RPC"
			},
			"nested": { "Status": { "fields": {
				"code": {
					"type": "int32",
					"id": 1
				},
				"message": {
					"type": "string",
					"id": 2
				},
				"details": {
					"rule": "repeated",
					"type": "google.protobuf.Any",
					"id": 3
				}
			} } }
		},
		"iam": { "nested": { "v1": {
			"options": {
				"csharp_namespace": "Google.Cloud.Iam.V1",
				"go_package": "cloud.google.com/go/iam/apiv1/iampb;iampb",
				"java_multiple_files": true,
				"java_outer_classname": "PolicyProto",
				"java_package": "com.google.iam.v1",
				"php_namespace": "Google\\Cloud\\Iam\\V1",
				"cc_enable_arenas": true
			},
			"nested": {
				"IAMPolicy": {
					"options": { "(google.api.default_host)": "iam-meta-api.googleapis.com" },
					"methods": {
						"SetIamPolicy": {
							"requestType": "SetIamPolicyRequest",
							"responseType": "Policy",
							"options": {
								"(google.api.http).post": "/v1/{resource=**}:setIamPolicy",
								"(google.api.http).body": "*"
							},
							"parsedOptions": [{ "(google.api.http)": {
								"post": "/v1/{resource=**}:setIamPolicy",
								"body": "*"
							} }]
						},
						"GetIamPolicy": {
							"requestType": "GetIamPolicyRequest",
							"responseType": "Policy",
							"options": {
								"(google.api.http).post": "/v1/{resource=**}:getIamPolicy",
								"(google.api.http).body": "*"
							},
							"parsedOptions": [{ "(google.api.http)": {
								"post": "/v1/{resource=**}:getIamPolicy",
								"body": "*"
							} }]
						},
						"TestIamPermissions": {
							"requestType": "TestIamPermissionsRequest",
							"responseType": "TestIamPermissionsResponse",
							"options": {
								"(google.api.http).post": "/v1/{resource=**}:testIamPermissions",
								"(google.api.http).body": "*"
							},
							"parsedOptions": [{ "(google.api.http)": {
								"post": "/v1/{resource=**}:testIamPermissions",
								"body": "*"
							} }]
						}
					}
				},
				"SetIamPolicyRequest": { "fields": {
					"resource": {
						"type": "string",
						"id": 1,
						"options": {
							"(google.api.field_behavior)": "REQUIRED",
							"(google.api.resource_reference).type": "*"
						}
					},
					"policy": {
						"type": "Policy",
						"id": 2,
						"options": { "(google.api.field_behavior)": "REQUIRED" }
					},
					"updateMask": {
						"type": "google.protobuf.FieldMask",
						"id": 3
					}
				} },
				"GetIamPolicyRequest": { "fields": {
					"resource": {
						"type": "string",
						"id": 1,
						"options": {
							"(google.api.field_behavior)": "REQUIRED",
							"(google.api.resource_reference).type": "*"
						}
					},
					"options": {
						"type": "GetPolicyOptions",
						"id": 2
					}
				} },
				"TestIamPermissionsRequest": { "fields": {
					"resource": {
						"type": "string",
						"id": 1,
						"options": {
							"(google.api.field_behavior)": "REQUIRED",
							"(google.api.resource_reference).type": "*"
						}
					},
					"permissions": {
						"rule": "repeated",
						"type": "string",
						"id": 2,
						"options": { "(google.api.field_behavior)": "REQUIRED" }
					}
				} },
				"TestIamPermissionsResponse": { "fields": { "permissions": {
					"rule": "repeated",
					"type": "string",
					"id": 1
				} } },
				"GetPolicyOptions": { "fields": { "requestedPolicyVersion": {
					"type": "int32",
					"id": 1
				} } },
				"Policy": { "fields": {
					"version": {
						"type": "int32",
						"id": 1
					},
					"bindings": {
						"rule": "repeated",
						"type": "Binding",
						"id": 4
					},
					"auditConfigs": {
						"rule": "repeated",
						"type": "AuditConfig",
						"id": 6
					},
					"etag": {
						"type": "bytes",
						"id": 3
					}
				} },
				"Binding": { "fields": {
					"role": {
						"type": "string",
						"id": 1
					},
					"members": {
						"rule": "repeated",
						"type": "string",
						"id": 2
					},
					"condition": {
						"type": "google.type.Expr",
						"id": 3
					}
				} },
				"AuditConfig": { "fields": {
					"service": {
						"type": "string",
						"id": 1
					},
					"auditLogConfigs": {
						"rule": "repeated",
						"type": "AuditLogConfig",
						"id": 3
					}
				} },
				"AuditLogConfig": {
					"fields": {
						"logType": {
							"type": "LogType",
							"id": 1
						},
						"exemptedMembers": {
							"rule": "repeated",
							"type": "string",
							"id": 2
						}
					},
					"nested": { "LogType": { "values": {
						"LOG_TYPE_UNSPECIFIED": 0,
						"ADMIN_READ": 1,
						"DATA_WRITE": 2,
						"DATA_READ": 3
					} } }
				},
				"PolicyDelta": { "fields": {
					"bindingDeltas": {
						"rule": "repeated",
						"type": "BindingDelta",
						"id": 1
					},
					"auditConfigDeltas": {
						"rule": "repeated",
						"type": "AuditConfigDelta",
						"id": 2
					}
				} },
				"BindingDelta": {
					"fields": {
						"action": {
							"type": "Action",
							"id": 1
						},
						"role": {
							"type": "string",
							"id": 2
						},
						"member": {
							"type": "string",
							"id": 3
						},
						"condition": {
							"type": "google.type.Expr",
							"id": 4
						}
					},
					"nested": { "Action": { "values": {
						"ACTION_UNSPECIFIED": 0,
						"ADD": 1,
						"REMOVE": 2
					} } }
				},
				"AuditConfigDelta": {
					"fields": {
						"action": {
							"type": "Action",
							"id": 1
						},
						"service": {
							"type": "string",
							"id": 2
						},
						"exemptedMember": {
							"type": "string",
							"id": 3
						},
						"logType": {
							"type": "string",
							"id": 4
						}
					},
					"nested": { "Action": { "values": {
						"ACTION_UNSPECIFIED": 0,
						"ADD": 1,
						"REMOVE": 2
					} } }
				}
			}
		} } },
		"type": {
			"options": {
				"go_package": "google.golang.org/genproto/googleapis/type/expr;expr",
				"java_multiple_files": true,
				"java_outer_classname": "ExprProto",
				"java_package": "com.google.type",
				"objc_class_prefix": "GTP"
			},
			"nested": { "Expr": { "fields": {
				"expression": {
					"type": "string",
					"id": 1
				},
				"title": {
					"type": "string",
					"id": 2
				},
				"description": {
					"type": "string",
					"id": 3
				},
				"location": {
					"type": "string",
					"id": 4
				}
			} } }
		}
	} } } };
}));

// node_modules/object-hash/index.js
var require_object_hash = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var crypto = (0,_src_D_8mkI1n_js__WEBPACK_IMPORTED_MODULE_5__.c)();
	exports = module.exports = objectHash;
	function objectHash(object, options) {
		options = applyDefaults(object, options);
		return hash(object, options);
	}
	exports.sha1 = function(object) {
		return objectHash(object);
	};
	exports.keys = function(object) {
		return objectHash(object, {
			excludeValues: true,
			algorithm: "sha1",
			encoding: "hex"
		});
	};
	exports.MD5 = function(object) {
		return objectHash(object, {
			algorithm: "md5",
			encoding: "hex"
		});
	};
	exports.keysMD5 = function(object) {
		return objectHash(object, {
			algorithm: "md5",
			encoding: "hex",
			excludeValues: true
		});
	};
	var hashes = crypto.getHashes ? crypto.getHashes().slice() : ["sha1", "md5"];
	hashes.push("passthrough");
	var encodings = [
		"buffer",
		"hex",
		"binary",
		"base64"
	];
	function applyDefaults(object, sourceOptions) {
		sourceOptions = sourceOptions || {};
		var options = {};
		options.algorithm = sourceOptions.algorithm || "sha1";
		options.encoding = sourceOptions.encoding || "hex";
		options.excludeValues = sourceOptions.excludeValues ? true : false;
		options.algorithm = options.algorithm.toLowerCase();
		options.encoding = options.encoding.toLowerCase();
		options.ignoreUnknown = sourceOptions.ignoreUnknown !== true ? false : true;
		options.respectType = sourceOptions.respectType === false ? false : true;
		options.respectFunctionNames = sourceOptions.respectFunctionNames === false ? false : true;
		options.respectFunctionProperties = sourceOptions.respectFunctionProperties === false ? false : true;
		options.unorderedArrays = sourceOptions.unorderedArrays !== true ? false : true;
		options.unorderedSets = sourceOptions.unorderedSets === false ? false : true;
		options.unorderedObjects = sourceOptions.unorderedObjects === false ? false : true;
		options.replacer = sourceOptions.replacer || void 0;
		options.excludeKeys = sourceOptions.excludeKeys || void 0;
		if (typeof object === "undefined") throw new Error("Object argument required.");
		for (var i = 0; i < hashes.length; ++i) if (hashes[i].toLowerCase() === options.algorithm.toLowerCase()) options.algorithm = hashes[i];
		if (hashes.indexOf(options.algorithm) === -1) throw new Error("Algorithm \"" + options.algorithm + "\"  not supported. supported values: " + hashes.join(", "));
		if (encodings.indexOf(options.encoding) === -1 && options.algorithm !== "passthrough") throw new Error("Encoding \"" + options.encoding + "\"  not supported. supported values: " + encodings.join(", "));
		return options;
	}
	function isNativeFunction(f) {
		if (typeof f !== "function") return false;
		return /^function\s+\w*\s*\(\s*\)\s*{\s+\[native code\]\s+}$/i.exec(Function.prototype.toString.call(f)) != null;
	}
	function hash(object, options) {
		var hashingStream;
		if (options.algorithm !== "passthrough") hashingStream = crypto.createHash(options.algorithm);
		else hashingStream = new PassThrough();
		if (typeof hashingStream.write === "undefined") {
			hashingStream.write = hashingStream.update;
			hashingStream.end = hashingStream.update;
		}
		typeHasher(options, hashingStream).dispatch(object);
		if (!hashingStream.update) hashingStream.end("");
		if (hashingStream.digest) return hashingStream.digest(options.encoding === "buffer" ? void 0 : options.encoding);
		var buf = hashingStream.read();
		if (options.encoding === "buffer") return buf;
		return buf.toString(options.encoding);
	}
	exports.writeToStream = function(object, options, stream) {
		if (typeof stream === "undefined") {
			stream = options;
			options = {};
		}
		options = applyDefaults(object, options);
		return typeHasher(options, stream).dispatch(object);
	};
	function typeHasher(options, writeTo, context) {
		context = context || [];
		var write = function(str) {
			if (writeTo.update) return writeTo.update(str, "utf8");
			else return writeTo.write(str, "utf8");
		};
		return {
			dispatch: function(value) {
				if (options.replacer) value = options.replacer(value);
				var type = typeof value;
				if (value === null) type = "null";
				return this["_" + type](value);
			},
			_object: function(object) {
				var pattern = /\[object (.*)\]/i;
				var objString = Object.prototype.toString.call(object);
				var objType = pattern.exec(objString);
				if (!objType) objType = "unknown:[" + objString + "]";
				else objType = objType[1];
				objType = objType.toLowerCase();
				var objectNumber = null;
				if ((objectNumber = context.indexOf(object)) >= 0) return this.dispatch("[CIRCULAR:" + objectNumber + "]");
				else context.push(object);
				if (typeof Buffer !== "undefined" && Buffer.isBuffer && Buffer.isBuffer(object)) {
					write("buffer:");
					return write(object);
				}
				if (objType !== "object" && objType !== "function" && objType !== "asyncfunction") {
					if (this["_" + objType]) this["_" + objType](object);
					else if (options.ignoreUnknown) return write("[" + objType + "]");
					else throw new Error("Unknown object type \"" + objType + "\"");
				} else {
					var keys = Object.keys(object);
					if (options.unorderedObjects) keys = keys.sort();
					if (options.respectType !== false && !isNativeFunction(object)) keys.splice(0, 0, "prototype", "__proto__", "constructor");
					if (options.excludeKeys) keys = keys.filter(function(key) {
						return !options.excludeKeys(key);
					});
					write("object:" + keys.length + ":");
					var self = this;
					return keys.forEach(function(key) {
						self.dispatch(key);
						write(":");
						if (!options.excludeValues) self.dispatch(object[key]);
						write(",");
					});
				}
			},
			_array: function(arr, unordered) {
				unordered = typeof unordered !== "undefined" ? unordered : options.unorderedArrays !== false;
				var self = this;
				write("array:" + arr.length + ":");
				if (!unordered || arr.length <= 1) return arr.forEach(function(entry) {
					return self.dispatch(entry);
				});
				var contextAdditions = [];
				var entries = arr.map(function(entry) {
					var strm = new PassThrough();
					var localContext = context.slice();
					typeHasher(options, strm, localContext).dispatch(entry);
					contextAdditions = contextAdditions.concat(localContext.slice(context.length));
					return strm.read().toString();
				});
				context = context.concat(contextAdditions);
				entries.sort();
				return this._array(entries, false);
			},
			_date: function(date) {
				return write("date:" + date.toJSON());
			},
			_symbol: function(sym) {
				return write("symbol:" + sym.toString());
			},
			_error: function(err) {
				return write("error:" + err.toString());
			},
			_boolean: function(bool) {
				return write("bool:" + bool.toString());
			},
			_string: function(string) {
				write("string:" + string.length + ":");
				write(string.toString());
			},
			_function: function(fn) {
				write("fn:");
				if (isNativeFunction(fn)) this.dispatch("[native]");
				else this.dispatch(fn.toString());
				if (options.respectFunctionNames !== false) this.dispatch("function-name:" + String(fn.name));
				if (options.respectFunctionProperties) this._object(fn);
			},
			_number: function(number) {
				return write("number:" + number.toString());
			},
			_xml: function(xml) {
				return write("xml:" + xml.toString());
			},
			_null: function() {
				return write("Null");
			},
			_undefined: function() {
				return write("Undefined");
			},
			_regexp: function(regex) {
				return write("regex:" + regex.toString());
			},
			_uint8array: function(arr) {
				write("uint8array:");
				return this.dispatch(Array.prototype.slice.call(arr));
			},
			_uint8clampedarray: function(arr) {
				write("uint8clampedarray:");
				return this.dispatch(Array.prototype.slice.call(arr));
			},
			_int8array: function(arr) {
				write("int8array:");
				return this.dispatch(Array.prototype.slice.call(arr));
			},
			_uint16array: function(arr) {
				write("uint16array:");
				return this.dispatch(Array.prototype.slice.call(arr));
			},
			_int16array: function(arr) {
				write("int16array:");
				return this.dispatch(Array.prototype.slice.call(arr));
			},
			_uint32array: function(arr) {
				write("uint32array:");
				return this.dispatch(Array.prototype.slice.call(arr));
			},
			_int32array: function(arr) {
				write("int32array:");
				return this.dispatch(Array.prototype.slice.call(arr));
			},
			_float32array: function(arr) {
				write("float32array:");
				return this.dispatch(Array.prototype.slice.call(arr));
			},
			_float64array: function(arr) {
				write("float64array:");
				return this.dispatch(Array.prototype.slice.call(arr));
			},
			_arraybuffer: function(arr) {
				write("arraybuffer:");
				return this.dispatch(new Uint8Array(arr));
			},
			_url: function(url) {
				return write("url:" + url.toString(), "utf8");
			},
			_map: function(map) {
				write("map:");
				var arr = Array.from(map);
				return this._array(arr, options.unorderedSets !== false);
			},
			_set: function(set) {
				write("set:");
				var arr = Array.from(set);
				return this._array(arr, options.unorderedSets !== false);
			},
			_file: function(file) {
				write("file:");
				return this.dispatch([
					file.name,
					file.size,
					file.type,
					file.lastModfied
				]);
			},
			_blob: function() {
				if (options.ignoreUnknown) return write("[blob]");
				throw Error("Hashing Blob objects is currently not supported\n(see https://github.com/puleos/object-hash/issues/26)\nUse \"options.replacer\" or \"options.ignoreUnknown\"\n");
			},
			_domwindow: function() {
				return write("domwindow");
			},
			_bigint: function(number) {
				return write("bigint:" + number.toString());
			},
			_process: function() {
				return write("process");
			},
			_timer: function() {
				return write("timer");
			},
			_pipe: function() {
				return write("pipe");
			},
			_tcp: function() {
				return write("tcp");
			},
			_udp: function() {
				return write("udp");
			},
			_tty: function() {
				return write("tty");
			},
			_statwatcher: function() {
				return write("statwatcher");
			},
			_securecontext: function() {
				return write("securecontext");
			},
			_connection: function() {
				return write("connection");
			},
			_zlib: function() {
				return write("zlib");
			},
			_context: function() {
				return write("context");
			},
			_nodescript: function() {
				return write("nodescript");
			},
			_httpparser: function() {
				return write("httpparser");
			},
			_dataview: function() {
				return write("dataview");
			},
			_signal: function() {
				return write("signal");
			},
			_fsevent: function() {
				return write("fsevent");
			},
			_tlswrap: function() {
				return write("tlswrap");
			}
		};
	}
	function PassThrough() {
		return {
			buf: "",
			write: function(b) {
				this.buf += b;
			},
			end: function(b) {
				this.buf += b;
			},
			read: function() {
				return this.buf;
			}
		};
	}
}));

// node_modules/@protobufjs/aspromise/index.js
var require_aspromise = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = asPromise;
	function asPromise(fn, ctx) {
		var params = new Array(arguments.length - 1), offset = 0, index = 2, pending = true;
		while (index < arguments.length) params[offset++] = arguments[index++];
		return new Promise(function executor(resolve, reject) {
			params[offset] = function callback(err) {
				if (pending) {
					pending = false;
					if (err) reject(err);
					else {
						var params = new Array(arguments.length - 1), offset = 0;
						while (offset < params.length) params[offset++] = arguments[offset];
						resolve.apply(null, params);
					}
				}
			};
			try {
				fn.apply(ctx || null, params);
			} catch (err) {
				if (pending) {
					pending = false;
					reject(err);
				}
			}
		});
	}
}));

// node_modules/@protobufjs/base64/index.js
var require_base64 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var base64 = exports;
	base64.length = function length(string) {
		var p = string.length;
		if (!p) return 0;
		var n = 0;
		while (--p % 4 > 1 && string.charAt(p) === "=") ++n;
		return Math.ceil(string.length * 3) / 4 - n;
	};
	var b64 = new Array(64);
	var s64 = new Array(123);
	for (var i = 0; i < 64;) s64[b64[i] = i < 26 ? i + 65 : i < 52 ? i + 71 : i < 62 ? i - 4 : i - 59 | 43] = i++;
	base64.encode = function encode(buffer, start, end) {
		var parts = null, chunk = [];
		var i = 0, j = 0, t;
		while (start < end) {
			var b = buffer[start++];
			switch (j) {
				case 0:
					chunk[i++] = b64[b >> 2];
					t = (b & 3) << 4;
					j = 1;
					break;
				case 1:
					chunk[i++] = b64[t | b >> 4];
					t = (b & 15) << 2;
					j = 2;
					break;
				case 2:
					chunk[i++] = b64[t | b >> 6];
					chunk[i++] = b64[b & 63];
					j = 0;
			}
			if (i > 8191) {
				(parts || (parts = [])).push(String.fromCharCode.apply(String, chunk));
				i = 0;
			}
		}
		if (j) {
			chunk[i++] = b64[t];
			chunk[i++] = 61;
			if (j === 1) chunk[i++] = 61;
		}
		if (parts) {
			if (i) parts.push(String.fromCharCode.apply(String, chunk.slice(0, i)));
			return parts.join("");
		}
		return String.fromCharCode.apply(String, chunk.slice(0, i));
	};
	var invalidEncoding = "invalid encoding";
	base64.decode = function decode(string, buffer, offset) {
		var start = offset;
		var j = 0, t;
		for (var i = 0; i < string.length;) {
			var c = string.charCodeAt(i++);
			if (c === 61 && j > 1) break;
			if ((c = s64[c]) === void 0) throw Error(invalidEncoding);
			switch (j) {
				case 0:
					t = c;
					j = 1;
					break;
				case 1:
					buffer[offset++] = t << 2 | (c & 48) >> 4;
					t = c;
					j = 2;
					break;
				case 2:
					buffer[offset++] = (t & 15) << 4 | (c & 60) >> 2;
					t = c;
					j = 3;
					break;
				case 3:
					buffer[offset++] = (t & 3) << 6 | c;
					j = 0;
			}
		}
		if (j === 1) throw Error(invalidEncoding);
		return offset - start;
	};
	base64.test = function test(string) {
		return /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(string);
	};
}));

// node_modules/@protobufjs/eventemitter/index.js
var require_eventemitter = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = EventEmitter;
	function EventEmitter() {
		this._listeners = Object.create(null);
	}
	EventEmitter.prototype.on = function on(evt, fn, ctx) {
		(this._listeners[evt] || (this._listeners[evt] = [])).push({
			fn,
			ctx: ctx || this
		});
		return this;
	};
	EventEmitter.prototype.off = function off(evt, fn) {
		if (evt === void 0) this._listeners = Object.create(null);
		else if (fn === void 0) this._listeners[evt] = [];
		else {
			var listeners = this._listeners[evt];
			if (!listeners) return this;
			for (var i = 0; i < listeners.length;) if (listeners[i].fn === fn) listeners.splice(i, 1);
			else ++i;
		}
		return this;
	};
	EventEmitter.prototype.emit = function emit(evt) {
		var listeners = this._listeners[evt];
		if (listeners) {
			var args = [], i = 1;
			for (; i < arguments.length;) args.push(arguments[i++]);
			for (i = 0; i < listeners.length;) listeners[i].fn.apply(listeners[i++].ctx, args);
		}
		return this;
	};
}));

// node_modules/@protobufjs/float/index.js
var require_float = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = factory(factory);
	function factory(exports) {
		if (typeof Float32Array !== "undefined") (function() {
			var f32 = new Float32Array([-0]), f8b = new Uint8Array(f32.buffer), le = f8b[3] === 128;
			function writeFloat_f32_cpy(val, buf, pos) {
				f32[0] = val;
				buf[pos] = f8b[0];
				buf[pos + 1] = f8b[1];
				buf[pos + 2] = f8b[2];
				buf[pos + 3] = f8b[3];
			}
			function writeFloat_f32_rev(val, buf, pos) {
				f32[0] = val;
				buf[pos] = f8b[3];
				buf[pos + 1] = f8b[2];
				buf[pos + 2] = f8b[1];
				buf[pos + 3] = f8b[0];
			}
			/* istanbul ignore next */
			exports.writeFloatLE = le ? writeFloat_f32_cpy : writeFloat_f32_rev;
			/* istanbul ignore next */
			exports.writeFloatBE = le ? writeFloat_f32_rev : writeFloat_f32_cpy;
			function readFloat_f32_cpy(buf, pos) {
				f8b[0] = buf[pos];
				f8b[1] = buf[pos + 1];
				f8b[2] = buf[pos + 2];
				f8b[3] = buf[pos + 3];
				return f32[0];
			}
			function readFloat_f32_rev(buf, pos) {
				f8b[3] = buf[pos];
				f8b[2] = buf[pos + 1];
				f8b[1] = buf[pos + 2];
				f8b[0] = buf[pos + 3];
				return f32[0];
			}
			/* istanbul ignore next */
			exports.readFloatLE = le ? readFloat_f32_cpy : readFloat_f32_rev;
			/* istanbul ignore next */
			exports.readFloatBE = le ? readFloat_f32_rev : readFloat_f32_cpy;
		})();
		else (function() {
			function writeFloat_ieee754(writeUint, val, buf, pos) {
				var sign = val < 0 ? 1 : 0;
				if (sign) val = -val;
				if (val === 0) writeUint(1 / val > 0 ? 0 : 2147483648, buf, pos);
				else if (isNaN(val)) writeUint(2143289344, buf, pos);
				else if (val > 34028234663852886e22) writeUint((sign << 31 | 2139095040) >>> 0, buf, pos);
				else if (val < 11754943508222875e-54) writeUint((sign << 31 | Math.round(val / 1401298464324817e-60)) >>> 0, buf, pos);
				else {
					var exponent = Math.floor(Math.log(val) / Math.LN2), mantissa = Math.round(val * Math.pow(2, -exponent) * 8388608) & 8388607;
					writeUint((sign << 31 | exponent + 127 << 23 | mantissa) >>> 0, buf, pos);
				}
			}
			exports.writeFloatLE = writeFloat_ieee754.bind(null, writeUintLE);
			exports.writeFloatBE = writeFloat_ieee754.bind(null, writeUintBE);
			function readFloat_ieee754(readUint, buf, pos) {
				var uint = readUint(buf, pos), sign = (uint >> 31) * 2 + 1, exponent = uint >>> 23 & 255, mantissa = uint & 8388607;
				return exponent === 255 ? mantissa ? NaN : sign * 1e400 : exponent === 0 ? sign * 1401298464324817e-60 * mantissa : sign * Math.pow(2, exponent - 150) * (mantissa + 8388608);
			}
			exports.readFloatLE = readFloat_ieee754.bind(null, readUintLE);
			exports.readFloatBE = readFloat_ieee754.bind(null, readUintBE);
		})();
		if (typeof Float64Array !== "undefined") (function() {
			var f64 = new Float64Array([-0]), f8b = new Uint8Array(f64.buffer), le = f8b[7] === 128;
			function writeDouble_f64_cpy(val, buf, pos) {
				f64[0] = val;
				buf[pos] = f8b[0];
				buf[pos + 1] = f8b[1];
				buf[pos + 2] = f8b[2];
				buf[pos + 3] = f8b[3];
				buf[pos + 4] = f8b[4];
				buf[pos + 5] = f8b[5];
				buf[pos + 6] = f8b[6];
				buf[pos + 7] = f8b[7];
			}
			function writeDouble_f64_rev(val, buf, pos) {
				f64[0] = val;
				buf[pos] = f8b[7];
				buf[pos + 1] = f8b[6];
				buf[pos + 2] = f8b[5];
				buf[pos + 3] = f8b[4];
				buf[pos + 4] = f8b[3];
				buf[pos + 5] = f8b[2];
				buf[pos + 6] = f8b[1];
				buf[pos + 7] = f8b[0];
			}
			/* istanbul ignore next */
			exports.writeDoubleLE = le ? writeDouble_f64_cpy : writeDouble_f64_rev;
			/* istanbul ignore next */
			exports.writeDoubleBE = le ? writeDouble_f64_rev : writeDouble_f64_cpy;
			function readDouble_f64_cpy(buf, pos) {
				f8b[0] = buf[pos];
				f8b[1] = buf[pos + 1];
				f8b[2] = buf[pos + 2];
				f8b[3] = buf[pos + 3];
				f8b[4] = buf[pos + 4];
				f8b[5] = buf[pos + 5];
				f8b[6] = buf[pos + 6];
				f8b[7] = buf[pos + 7];
				return f64[0];
			}
			function readDouble_f64_rev(buf, pos) {
				f8b[7] = buf[pos];
				f8b[6] = buf[pos + 1];
				f8b[5] = buf[pos + 2];
				f8b[4] = buf[pos + 3];
				f8b[3] = buf[pos + 4];
				f8b[2] = buf[pos + 5];
				f8b[1] = buf[pos + 6];
				f8b[0] = buf[pos + 7];
				return f64[0];
			}
			/* istanbul ignore next */
			exports.readDoubleLE = le ? readDouble_f64_cpy : readDouble_f64_rev;
			/* istanbul ignore next */
			exports.readDoubleBE = le ? readDouble_f64_rev : readDouble_f64_cpy;
		})();
		else (function() {
			function writeDouble_ieee754(writeUint, off0, off1, val, buf, pos) {
				var sign = val < 0 ? 1 : 0;
				if (sign) val = -val;
				if (val === 0) {
					writeUint(0, buf, pos + off0);
					writeUint(1 / val > 0 ? 0 : 2147483648, buf, pos + off1);
				} else if (isNaN(val)) {
					writeUint(0, buf, pos + off0);
					writeUint(2146959360, buf, pos + off1);
				} else if (val > 17976931348623157e292) {
					writeUint(0, buf, pos + off0);
					writeUint((sign << 31 | 2146435072) >>> 0, buf, pos + off1);
				} else {
					var mantissa;
					if (val < 22250738585072014e-324) {
						mantissa = val / 5e-324;
						writeUint(mantissa >>> 0, buf, pos + off0);
						writeUint((sign << 31 | mantissa / 4294967296) >>> 0, buf, pos + off1);
					} else {
						var exponent = Math.floor(Math.log(val) / Math.LN2);
						if (exponent === 1024) exponent = 1023;
						mantissa = val * Math.pow(2, -exponent);
						writeUint(mantissa * 4503599627370496 >>> 0, buf, pos + off0);
						writeUint((sign << 31 | exponent + 1023 << 20 | mantissa * 1048576 & 1048575) >>> 0, buf, pos + off1);
					}
				}
			}
			exports.writeDoubleLE = writeDouble_ieee754.bind(null, writeUintLE, 0, 4);
			exports.writeDoubleBE = writeDouble_ieee754.bind(null, writeUintBE, 4, 0);
			function readDouble_ieee754(readUint, off0, off1, buf, pos) {
				var lo = readUint(buf, pos + off0), hi = readUint(buf, pos + off1);
				var sign = (hi >> 31) * 2 + 1, exponent = hi >>> 20 & 2047, mantissa = 4294967296 * (hi & 1048575) + lo;
				return exponent === 2047 ? mantissa ? NaN : sign * 1e400 : exponent === 0 ? sign * 5e-324 * mantissa : sign * Math.pow(2, exponent - 1075) * (mantissa + 4503599627370496);
			}
			exports.readDoubleLE = readDouble_ieee754.bind(null, readUintLE, 0, 4);
			exports.readDoubleBE = readDouble_ieee754.bind(null, readUintBE, 4, 0);
		})();
		return exports;
	}
	function writeUintLE(val, buf, pos) {
		buf[pos] = val & 255;
		buf[pos + 1] = val >>> 8 & 255;
		buf[pos + 2] = val >>> 16 & 255;
		buf[pos + 3] = val >>> 24;
	}
	function writeUintBE(val, buf, pos) {
		buf[pos] = val >>> 24;
		buf[pos + 1] = val >>> 16 & 255;
		buf[pos + 2] = val >>> 8 & 255;
		buf[pos + 3] = val & 255;
	}
	function readUintLE(buf, pos) {
		return (buf[pos] | buf[pos + 1] << 8 | buf[pos + 2] << 16 | buf[pos + 3] << 24) >>> 0;
	}
	function readUintBE(buf, pos) {
		return (buf[pos] << 24 | buf[pos + 1] << 16 | buf[pos + 2] << 8 | buf[pos + 3]) >>> 0;
	}
}));

// node_modules/@protobufjs/utf8/index.js
var require_utf8 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var utf8 = exports;
	var replacementCharCode = 65533;
	utf8.length = function utf8_length(string) {
		var len = 0, c = 0;
		for (var i = 0; i < string.length; ++i) {
			c = string.charCodeAt(i);
			if (c < 128) len += 1;
			else if (c < 2048) len += 2;
			else if ((c & 64512) === 55296 && (string.charCodeAt(i + 1) & 64512) === 56320) {
				++i;
				len += 4;
			} else len += 3;
		}
		return len;
	};
	utf8.read = function utf8_read(buffer, start, end) {
		if (end - start < 1) return "";
		var parts = null, chunk = [], i = 0, t, t2, c2, c3;
		while (start < end) {
			t = buffer[start++];
			if (t <= 127) chunk[i++] = t;
			else if (t >= 192 && t < 224) {
				c2 = (t & 31) << 6 | buffer[start++] & 63;
				chunk[i++] = c2 >= 128 ? c2 : replacementCharCode;
			} else if (t >= 224 && t < 240) {
				c3 = (t & 15) << 12 | (buffer[start++] & 63) << 6 | buffer[start++] & 63;
				chunk[i++] = c3 >= 2048 ? c3 : replacementCharCode;
			} else if (t >= 240) {
				t2 = (t & 7) << 18 | (buffer[start++] & 63) << 12 | (buffer[start++] & 63) << 6 | buffer[start++] & 63;
				if (t2 < 65536 || t2 > 1114111) chunk[i++] = replacementCharCode;
				else {
					t2 -= 65536;
					chunk[i++] = 55296 + (t2 >> 10);
					chunk[i++] = 56320 + (t2 & 1023);
				}
			}
			if (i > 8191) {
				(parts || (parts = [])).push(String.fromCharCode.apply(String, chunk.slice(0, i)));
				i = 0;
			}
		}
		if (parts) {
			if (i) parts.push(String.fromCharCode.apply(String, chunk.slice(0, i)));
			return parts.join("");
		}
		return String.fromCharCode.apply(String, chunk.slice(0, i));
	};
	utf8.write = function utf8_write(string, buffer, offset) {
		var start = offset, c1, c2;
		for (var i = 0; i < string.length; ++i) {
			c1 = string.charCodeAt(i);
			if (c1 < 128) buffer[offset++] = c1;
			else if (c1 < 2048) {
				buffer[offset++] = c1 >> 6 | 192;
				buffer[offset++] = c1 & 63 | 128;
			} else if ((c1 & 64512) === 55296 && ((c2 = string.charCodeAt(i + 1)) & 64512) === 56320) {
				c1 = 65536 + ((c1 & 1023) << 10) + (c2 & 1023);
				++i;
				buffer[offset++] = c1 >> 18 | 240;
				buffer[offset++] = c1 >> 12 & 63 | 128;
				buffer[offset++] = c1 >> 6 & 63 | 128;
				buffer[offset++] = c1 & 63 | 128;
			} else {
				buffer[offset++] = c1 >> 12 | 224;
				buffer[offset++] = c1 >> 6 & 63 | 128;
				buffer[offset++] = c1 & 63 | 128;
			}
		}
		return offset - start;
	};
}));

// node_modules/@protobufjs/pool/index.js
var require_pool = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = pool;
	function pool(alloc, slice, size) {
		var SIZE = size || 8192;
		var MAX = SIZE >>> 1;
		var slab = null;
		var offset = SIZE;
		return function pool_alloc(size) {
			if (size < 1 || size > MAX) return alloc(size);
			if (offset + size > SIZE) {
				slab = alloc(SIZE);
				offset = 0;
			}
			var buf = slice.call(slab, offset, offset += size);
			if (offset & 7) offset = (offset | 7) + 1;
			return buf;
		};
	}
}));

// node_modules/google-gax/node_modules/protobufjs/src/util/longbits.js
var require_longbits = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = LongBits;
	var util = require_minimal$1();
	function LongBits(lo, hi) {
		this.lo = lo >>> 0;
		this.hi = hi >>> 0;
	}
	var zero = LongBits.zero = new LongBits(0, 0);
	zero.toNumber = function() {
		return 0;
	};
	zero.zzEncode = zero.zzDecode = function() {
		return this;
	};
	zero.length = function() {
		return 1;
	};
	var zeroHash = LongBits.zeroHash = "\0\0\0\0\0\0\0\0";
	LongBits.fromNumber = function fromNumber(value) {
		if (value === 0) return zero;
		var sign = value < 0;
		if (sign) value = -value;
		var lo = value >>> 0, hi = (value - lo) / 4294967296 >>> 0;
		if (sign) {
			hi = ~hi >>> 0;
			lo = ~lo >>> 0;
			if (++lo > 4294967295) {
				lo = 0;
				if (++hi > 4294967295) hi = 0;
			}
		}
		return new LongBits(lo, hi);
	};
	LongBits.from = function from(value) {
		if (typeof value === "number") return LongBits.fromNumber(value);
		if (util.isString(value)) {
			/* istanbul ignore else */
			if (util.Long) value = util.Long.fromString(value);
			else return LongBits.fromNumber(parseInt(value, 10));
		}
		return value.low || value.high ? new LongBits(value.low >>> 0, value.high >>> 0) : zero;
	};
	LongBits.prototype.toNumber = function toNumber(unsigned) {
		if (!unsigned && this.hi >>> 31) {
			var lo = ~this.lo + 1 >>> 0, hi = ~this.hi >>> 0;
			if (!lo) hi = hi + 1 >>> 0;
			return -(lo + hi * 4294967296);
		}
		return this.lo + this.hi * 4294967296;
	};
	LongBits.prototype.toLong = function toLong(unsigned) {
		return util.Long ? new util.Long(this.lo | 0, this.hi | 0, Boolean(unsigned)) : {
			low: this.lo | 0,
			high: this.hi | 0,
			unsigned: Boolean(unsigned)
		};
	};
	var charCodeAt = String.prototype.charCodeAt;
	LongBits.fromHash = function fromHash(hash) {
		if (hash === zeroHash) return zero;
		return new LongBits((charCodeAt.call(hash, 0) | charCodeAt.call(hash, 1) << 8 | charCodeAt.call(hash, 2) << 16 | charCodeAt.call(hash, 3) << 24) >>> 0, (charCodeAt.call(hash, 4) | charCodeAt.call(hash, 5) << 8 | charCodeAt.call(hash, 6) << 16 | charCodeAt.call(hash, 7) << 24) >>> 0);
	};
	LongBits.prototype.toHash = function toHash() {
		return String.fromCharCode(this.lo & 255, this.lo >>> 8 & 255, this.lo >>> 16 & 255, this.lo >>> 24, this.hi & 255, this.hi >>> 8 & 255, this.hi >>> 16 & 255, this.hi >>> 24);
	};
	LongBits.prototype.zzEncode = function zzEncode() {
		var mask = this.hi >> 31;
		this.hi = ((this.hi << 1 | this.lo >>> 31) ^ mask) >>> 0;
		this.lo = (this.lo << 1 ^ mask) >>> 0;
		return this;
	};
	LongBits.prototype.zzDecode = function zzDecode() {
		var mask = -(this.lo & 1);
		this.lo = ((this.lo >>> 1 | this.hi << 31) ^ mask) >>> 0;
		this.hi = (this.hi >>> 1 ^ mask) >>> 0;
		return this;
	};
	LongBits.prototype.length = function length() {
		var part0 = this.lo, part1 = (this.lo >>> 28 | this.hi << 4) >>> 0, part2 = this.hi >>> 24;
		return part2 === 0 ? part1 === 0 ? part0 < 16384 ? part0 < 128 ? 1 : 2 : part0 < 2097152 ? 3 : 4 : part1 < 16384 ? part1 < 128 ? 5 : 6 : part1 < 2097152 ? 7 : 8 : part2 < 128 ? 9 : 10;
	};
}));

// node_modules/long/umd/index.js
var require_umd = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$14) => {
	(function(global, factory) {
		function preferDefault(exports) {
			return exports.default || exports;
		}
		if (typeof define === "function" && define.amd) define([], function() {
			var exports = {};
			factory(exports);
			return preferDefault(exports);
		});
		else if (typeof exports === "object") {
			factory(exports);
			if (typeof module === "object") module.exports = preferDefault(exports);
		} else (function() {
			var exports = {};
			factory(exports);
			global.Long = preferDefault(exports);
		})();
	})(typeof globalThis !== "undefined" ? globalThis : typeof self !== "undefined" ? self : this$14, function(_exports) {
		"use strict";
		Object.defineProperty(_exports, "__esModule", { value: true });
		_exports.default = void 0;
		var wasm = null;
		try {
			wasm = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array([
				0,
				97,
				115,
				109,
				1,
				0,
				0,
				0,
				1,
				13,
				2,
				96,
				0,
				1,
				127,
				96,
				4,
				127,
				127,
				127,
				127,
				1,
				127,
				3,
				7,
				6,
				0,
				1,
				1,
				1,
				1,
				1,
				6,
				6,
				1,
				127,
				1,
				65,
				0,
				11,
				7,
				50,
				6,
				3,
				109,
				117,
				108,
				0,
				1,
				5,
				100,
				105,
				118,
				95,
				115,
				0,
				2,
				5,
				100,
				105,
				118,
				95,
				117,
				0,
				3,
				5,
				114,
				101,
				109,
				95,
				115,
				0,
				4,
				5,
				114,
				101,
				109,
				95,
				117,
				0,
				5,
				8,
				103,
				101,
				116,
				95,
				104,
				105,
				103,
				104,
				0,
				0,
				10,
				191,
				1,
				6,
				4,
				0,
				35,
				0,
				11,
				36,
				1,
				1,
				126,
				32,
				0,
				173,
				32,
				1,
				173,
				66,
				32,
				134,
				132,
				32,
				2,
				173,
				32,
				3,
				173,
				66,
				32,
				134,
				132,
				126,
				34,
				4,
				66,
				32,
				135,
				167,
				36,
				0,
				32,
				4,
				167,
				11,
				36,
				1,
				1,
				126,
				32,
				0,
				173,
				32,
				1,
				173,
				66,
				32,
				134,
				132,
				32,
				2,
				173,
				32,
				3,
				173,
				66,
				32,
				134,
				132,
				127,
				34,
				4,
				66,
				32,
				135,
				167,
				36,
				0,
				32,
				4,
				167,
				11,
				36,
				1,
				1,
				126,
				32,
				0,
				173,
				32,
				1,
				173,
				66,
				32,
				134,
				132,
				32,
				2,
				173,
				32,
				3,
				173,
				66,
				32,
				134,
				132,
				128,
				34,
				4,
				66,
				32,
				135,
				167,
				36,
				0,
				32,
				4,
				167,
				11,
				36,
				1,
				1,
				126,
				32,
				0,
				173,
				32,
				1,
				173,
				66,
				32,
				134,
				132,
				32,
				2,
				173,
				32,
				3,
				173,
				66,
				32,
				134,
				132,
				129,
				34,
				4,
				66,
				32,
				135,
				167,
				36,
				0,
				32,
				4,
				167,
				11,
				36,
				1,
				1,
				126,
				32,
				0,
				173,
				32,
				1,
				173,
				66,
				32,
				134,
				132,
				32,
				2,
				173,
				32,
				3,
				173,
				66,
				32,
				134,
				132,
				130,
				34,
				4,
				66,
				32,
				135,
				167,
				36,
				0,
				32,
				4,
				167,
				11
			])), {}).exports;
		} catch {}
		function Long(low, high, unsigned) {
			this.low = low | 0;
			this.high = high | 0;
			this.unsigned = !!unsigned;
		}
		Long.prototype.__isLong__;
		Object.defineProperty(Long.prototype, "__isLong__", { value: true });
		function isLong(obj) {
			return (obj && obj["__isLong__"]) === true;
		}
		function ctz32(value) {
			var c = Math.clz32(value & -value);
			return value ? 31 - c : c;
		}
		Long.isLong = isLong;
		var INT_CACHE = {};
		var UINT_CACHE = {};
		function fromInt(value, unsigned) {
			var obj, cachedObj, cache;
			if (unsigned) {
				value >>>= 0;
				if (cache = 0 <= value && value < 256) {
					cachedObj = UINT_CACHE[value];
					if (cachedObj) return cachedObj;
				}
				obj = fromBits(value, 0, true);
				if (cache) UINT_CACHE[value] = obj;
				return obj;
			} else {
				value |= 0;
				if (cache = -128 <= value && value < 128) {
					cachedObj = INT_CACHE[value];
					if (cachedObj) return cachedObj;
				}
				obj = fromBits(value, value < 0 ? -1 : 0, false);
				if (cache) INT_CACHE[value] = obj;
				return obj;
			}
		}
		Long.fromInt = fromInt;
		function fromNumber(value, unsigned) {
			if (isNaN(value)) return unsigned ? UZERO : ZERO;
			if (unsigned) {
				if (value < 0) return UZERO;
				if (value >= TWO_PWR_64_DBL) return MAX_UNSIGNED_VALUE;
			} else {
				if (value <= -TWO_PWR_63_DBL) return MIN_VALUE;
				if (value + 1 >= TWO_PWR_63_DBL) return MAX_VALUE;
			}
			if (value < 0) return fromNumber(-value, unsigned).neg();
			return fromBits(value % TWO_PWR_32_DBL | 0, value / TWO_PWR_32_DBL | 0, unsigned);
		}
		Long.fromNumber = fromNumber;
		function fromBits(lowBits, highBits, unsigned) {
			return new Long(lowBits, highBits, unsigned);
		}
		Long.fromBits = fromBits;
		var pow_dbl = Math.pow;
		function fromString(str, unsigned, radix) {
			if (str.length === 0) throw Error("empty string");
			if (typeof unsigned === "number") {
				radix = unsigned;
				unsigned = false;
			} else unsigned = !!unsigned;
			if (str === "NaN" || str === "Infinity" || str === "+Infinity" || str === "-Infinity") return unsigned ? UZERO : ZERO;
			radix = radix || 10;
			if (radix < 2 || 36 < radix) throw RangeError("radix");
			var p;
			if ((p = str.indexOf("-")) > 0) throw Error("interior hyphen");
			else if (p === 0) return fromString(str.substring(1), unsigned, radix).neg();
			var radixToPower = fromNumber(pow_dbl(radix, 8));
			var result = ZERO;
			for (var i = 0; i < str.length; i += 8) {
				var size = Math.min(8, str.length - i), value = parseInt(str.substring(i, i + size), radix);
				if (size < 8) {
					var power = fromNumber(pow_dbl(radix, size));
					result = result.mul(power).add(fromNumber(value));
				} else {
					result = result.mul(radixToPower);
					result = result.add(fromNumber(value));
				}
			}
			result.unsigned = unsigned;
			return result;
		}
		Long.fromString = fromString;
		function fromValue(val, unsigned) {
			if (typeof val === "number") return fromNumber(val, unsigned);
			if (typeof val === "string") return fromString(val, unsigned);
			return fromBits(val.low, val.high, typeof unsigned === "boolean" ? unsigned : val.unsigned);
		}
		Long.fromValue = fromValue;
		var TWO_PWR_16_DBL = 65536;
		var TWO_PWR_24_DBL = 1 << 24;
		var TWO_PWR_32_DBL = TWO_PWR_16_DBL * TWO_PWR_16_DBL;
		var TWO_PWR_64_DBL = TWO_PWR_32_DBL * TWO_PWR_32_DBL;
		var TWO_PWR_63_DBL = TWO_PWR_64_DBL / 2;
		var TWO_PWR_24 = fromInt(TWO_PWR_24_DBL);
		var ZERO = fromInt(0);
		Long.ZERO = ZERO;
		var UZERO = fromInt(0, true);
		Long.UZERO = UZERO;
		var ONE = fromInt(1);
		Long.ONE = ONE;
		var UONE = fromInt(1, true);
		Long.UONE = UONE;
		var NEG_ONE = fromInt(-1);
		Long.NEG_ONE = NEG_ONE;
		var MAX_VALUE = fromBits(-1, 2147483647, false);
		Long.MAX_VALUE = MAX_VALUE;
		var MAX_UNSIGNED_VALUE = fromBits(-1, -1, true);
		Long.MAX_UNSIGNED_VALUE = MAX_UNSIGNED_VALUE;
		var MIN_VALUE = fromBits(0, -2147483648, false);
		Long.MIN_VALUE = MIN_VALUE;
		var LongPrototype = Long.prototype;
		LongPrototype.toInt = function toInt() {
			return this.unsigned ? this.low >>> 0 : this.low;
		};
		LongPrototype.toNumber = function toNumber() {
			if (this.unsigned) return (this.high >>> 0) * TWO_PWR_32_DBL + (this.low >>> 0);
			return this.high * TWO_PWR_32_DBL + (this.low >>> 0);
		};
		LongPrototype.toString = function toString(radix) {
			radix = radix || 10;
			if (radix < 2 || 36 < radix) throw RangeError("radix");
			if (this.isZero()) return "0";
			if (this.isNegative()) {
				if (this.eq(MIN_VALUE)) {
					var radixLong = fromNumber(radix), div = this.div(radixLong), rem1 = div.mul(radixLong).sub(this);
					return div.toString(radix) + rem1.toInt().toString(radix);
				} else return "-" + this.neg().toString(radix);
			}
			var radixToPower = fromNumber(pow_dbl(radix, 6), this.unsigned), rem = this;
			var result = "";
			while (true) {
				var remDiv = rem.div(radixToPower), digits = (rem.sub(remDiv.mul(radixToPower)).toInt() >>> 0).toString(radix);
				rem = remDiv;
				if (rem.isZero()) return digits + result;
				else {
					while (digits.length < 6) digits = "0" + digits;
					result = "" + digits + result;
				}
			}
		};
		LongPrototype.getHighBits = function getHighBits() {
			return this.high;
		};
		LongPrototype.getHighBitsUnsigned = function getHighBitsUnsigned() {
			return this.high >>> 0;
		};
		LongPrototype.getLowBits = function getLowBits() {
			return this.low;
		};
		LongPrototype.getLowBitsUnsigned = function getLowBitsUnsigned() {
			return this.low >>> 0;
		};
		LongPrototype.getNumBitsAbs = function getNumBitsAbs() {
			if (this.isNegative()) return this.eq(MIN_VALUE) ? 64 : this.neg().getNumBitsAbs();
			var val = this.high != 0 ? this.high : this.low;
			for (var bit = 31; bit > 0; bit--) if ((val & 1 << bit) != 0) break;
			return this.high != 0 ? bit + 33 : bit + 1;
		};
		LongPrototype.isSafeInteger = function isSafeInteger() {
			var top11Bits = this.high >> 21;
			if (!top11Bits) return true;
			if (this.unsigned) return false;
			return top11Bits === -1 && !(this.low === 0 && this.high === -2097152);
		};
		LongPrototype.isZero = function isZero() {
			return this.high === 0 && this.low === 0;
		};
		LongPrototype.eqz = LongPrototype.isZero;
		LongPrototype.isNegative = function isNegative() {
			return !this.unsigned && this.high < 0;
		};
		LongPrototype.isPositive = function isPositive() {
			return this.unsigned || this.high >= 0;
		};
		LongPrototype.isOdd = function isOdd() {
			return (this.low & 1) === 1;
		};
		LongPrototype.isEven = function isEven() {
			return (this.low & 1) === 0;
		};
		LongPrototype.equals = function equals(other) {
			if (!isLong(other)) other = fromValue(other);
			if (this.unsigned !== other.unsigned && this.high >>> 31 === 1 && other.high >>> 31 === 1) return false;
			return this.high === other.high && this.low === other.low;
		};
		LongPrototype.eq = LongPrototype.equals;
		LongPrototype.notEquals = function notEquals(other) {
			return !this.eq(other);
		};
		LongPrototype.neq = LongPrototype.notEquals;
		LongPrototype.ne = LongPrototype.notEquals;
		LongPrototype.lessThan = function lessThan(other) {
			return this.comp(other) < 0;
		};
		LongPrototype.lt = LongPrototype.lessThan;
		LongPrototype.lessThanOrEqual = function lessThanOrEqual(other) {
			return this.comp(other) <= 0;
		};
		LongPrototype.lte = LongPrototype.lessThanOrEqual;
		LongPrototype.le = LongPrototype.lessThanOrEqual;
		LongPrototype.greaterThan = function greaterThan(other) {
			return this.comp(other) > 0;
		};
		LongPrototype.gt = LongPrototype.greaterThan;
		LongPrototype.greaterThanOrEqual = function greaterThanOrEqual(other) {
			return this.comp(other) >= 0;
		};
		LongPrototype.gte = LongPrototype.greaterThanOrEqual;
		LongPrototype.ge = LongPrototype.greaterThanOrEqual;
		LongPrototype.compare = function compare(other) {
			if (!isLong(other)) other = fromValue(other);
			if (this.eq(other)) return 0;
			var thisNeg = this.isNegative(), otherNeg = other.isNegative();
			if (thisNeg && !otherNeg) return -1;
			if (!thisNeg && otherNeg) return 1;
			if (!this.unsigned) return this.sub(other).isNegative() ? -1 : 1;
			return other.high >>> 0 > this.high >>> 0 || other.high === this.high && other.low >>> 0 > this.low >>> 0 ? -1 : 1;
		};
		LongPrototype.comp = LongPrototype.compare;
		LongPrototype.negate = function negate() {
			if (!this.unsigned && this.eq(MIN_VALUE)) return MIN_VALUE;
			return this.not().add(ONE);
		};
		LongPrototype.neg = LongPrototype.negate;
		LongPrototype.add = function add(addend) {
			if (!isLong(addend)) addend = fromValue(addend);
			var a48 = this.high >>> 16;
			var a32 = this.high & 65535;
			var a16 = this.low >>> 16;
			var a00 = this.low & 65535;
			var b48 = addend.high >>> 16;
			var b32 = addend.high & 65535;
			var b16 = addend.low >>> 16;
			var b00 = addend.low & 65535;
			var c48 = 0, c32 = 0, c16 = 0, c00 = 0;
			c00 += a00 + b00;
			c16 += c00 >>> 16;
			c00 &= 65535;
			c16 += a16 + b16;
			c32 += c16 >>> 16;
			c16 &= 65535;
			c32 += a32 + b32;
			c48 += c32 >>> 16;
			c32 &= 65535;
			c48 += a48 + b48;
			c48 &= 65535;
			return fromBits(c16 << 16 | c00, c48 << 16 | c32, this.unsigned);
		};
		LongPrototype.subtract = function subtract(subtrahend) {
			if (!isLong(subtrahend)) subtrahend = fromValue(subtrahend);
			return this.add(subtrahend.neg());
		};
		LongPrototype.sub = LongPrototype.subtract;
		LongPrototype.multiply = function multiply(multiplier) {
			if (this.isZero()) return this;
			if (!isLong(multiplier)) multiplier = fromValue(multiplier);
			if (wasm) return fromBits(wasm["mul"](this.low, this.high, multiplier.low, multiplier.high), wasm["get_high"](), this.unsigned);
			if (multiplier.isZero()) return this.unsigned ? UZERO : ZERO;
			if (this.eq(MIN_VALUE)) return multiplier.isOdd() ? MIN_VALUE : ZERO;
			if (multiplier.eq(MIN_VALUE)) return this.isOdd() ? MIN_VALUE : ZERO;
			if (this.isNegative()) {
				if (multiplier.isNegative()) return this.neg().mul(multiplier.neg());
				else return this.neg().mul(multiplier).neg();
			} else if (multiplier.isNegative()) return this.mul(multiplier.neg()).neg();
			if (this.lt(TWO_PWR_24) && multiplier.lt(TWO_PWR_24)) return fromNumber(this.toNumber() * multiplier.toNumber(), this.unsigned);
			var a48 = this.high >>> 16;
			var a32 = this.high & 65535;
			var a16 = this.low >>> 16;
			var a00 = this.low & 65535;
			var b48 = multiplier.high >>> 16;
			var b32 = multiplier.high & 65535;
			var b16 = multiplier.low >>> 16;
			var b00 = multiplier.low & 65535;
			var c48 = 0, c32 = 0, c16 = 0, c00 = 0;
			c00 += a00 * b00;
			c16 += c00 >>> 16;
			c00 &= 65535;
			c16 += a16 * b00;
			c32 += c16 >>> 16;
			c16 &= 65535;
			c16 += a00 * b16;
			c32 += c16 >>> 16;
			c16 &= 65535;
			c32 += a32 * b00;
			c48 += c32 >>> 16;
			c32 &= 65535;
			c32 += a16 * b16;
			c48 += c32 >>> 16;
			c32 &= 65535;
			c32 += a00 * b32;
			c48 += c32 >>> 16;
			c32 &= 65535;
			c48 += a48 * b00 + a32 * b16 + a16 * b32 + a00 * b48;
			c48 &= 65535;
			return fromBits(c16 << 16 | c00, c48 << 16 | c32, this.unsigned);
		};
		LongPrototype.mul = LongPrototype.multiply;
		LongPrototype.divide = function divide(divisor) {
			if (!isLong(divisor)) divisor = fromValue(divisor);
			if (divisor.isZero()) throw Error("division by zero");
			if (wasm) {
				if (!this.unsigned && this.high === -2147483648 && divisor.low === -1 && divisor.high === -1) return this;
				return fromBits((this.unsigned ? wasm["div_u"] : wasm["div_s"])(this.low, this.high, divisor.low, divisor.high), wasm["get_high"](), this.unsigned);
			}
			if (this.isZero()) return this.unsigned ? UZERO : ZERO;
			var approx, rem, res;
			if (!this.unsigned) {
				if (this.eq(MIN_VALUE)) {
					if (divisor.eq(ONE) || divisor.eq(NEG_ONE)) return MIN_VALUE;
					else if (divisor.eq(MIN_VALUE)) return ONE;
					else {
						approx = this.shr(1).div(divisor).shl(1);
						if (approx.eq(ZERO)) return divisor.isNegative() ? ONE : NEG_ONE;
						else {
							rem = this.sub(divisor.mul(approx));
							res = approx.add(rem.div(divisor));
							return res;
						}
					}
				} else if (divisor.eq(MIN_VALUE)) return this.unsigned ? UZERO : ZERO;
				if (this.isNegative()) {
					if (divisor.isNegative()) return this.neg().div(divisor.neg());
					return this.neg().div(divisor).neg();
				} else if (divisor.isNegative()) return this.div(divisor.neg()).neg();
				res = ZERO;
			} else {
				if (!divisor.unsigned) divisor = divisor.toUnsigned();
				if (divisor.gt(this)) return UZERO;
				if (divisor.gt(this.shru(1))) return UONE;
				res = UZERO;
			}
			rem = this;
			while (rem.gte(divisor)) {
				approx = Math.max(1, Math.floor(rem.toNumber() / divisor.toNumber()));
				var log2 = Math.ceil(Math.log(approx) / Math.LN2), delta = log2 <= 48 ? 1 : pow_dbl(2, log2 - 48), approxRes = fromNumber(approx), approxRem = approxRes.mul(divisor);
				while (approxRem.isNegative() || approxRem.gt(rem)) {
					approx -= delta;
					approxRes = fromNumber(approx, this.unsigned);
					approxRem = approxRes.mul(divisor);
				}
				if (approxRes.isZero()) approxRes = ONE;
				res = res.add(approxRes);
				rem = rem.sub(approxRem);
			}
			return res;
		};
		LongPrototype.div = LongPrototype.divide;
		LongPrototype.modulo = function modulo(divisor) {
			if (!isLong(divisor)) divisor = fromValue(divisor);
			if (wasm) return fromBits((this.unsigned ? wasm["rem_u"] : wasm["rem_s"])(this.low, this.high, divisor.low, divisor.high), wasm["get_high"](), this.unsigned);
			return this.sub(this.div(divisor).mul(divisor));
		};
		LongPrototype.mod = LongPrototype.modulo;
		LongPrototype.rem = LongPrototype.modulo;
		LongPrototype.not = function not() {
			return fromBits(~this.low, ~this.high, this.unsigned);
		};
		LongPrototype.countLeadingZeros = function countLeadingZeros() {
			return this.high ? Math.clz32(this.high) : Math.clz32(this.low) + 32;
		};
		LongPrototype.clz = LongPrototype.countLeadingZeros;
		LongPrototype.countTrailingZeros = function countTrailingZeros() {
			return this.low ? ctz32(this.low) : ctz32(this.high) + 32;
		};
		LongPrototype.ctz = LongPrototype.countTrailingZeros;
		LongPrototype.and = function and(other) {
			if (!isLong(other)) other = fromValue(other);
			return fromBits(this.low & other.low, this.high & other.high, this.unsigned);
		};
		LongPrototype.or = function or(other) {
			if (!isLong(other)) other = fromValue(other);
			return fromBits(this.low | other.low, this.high | other.high, this.unsigned);
		};
		LongPrototype.xor = function xor(other) {
			if (!isLong(other)) other = fromValue(other);
			return fromBits(this.low ^ other.low, this.high ^ other.high, this.unsigned);
		};
		LongPrototype.shiftLeft = function shiftLeft(numBits) {
			if (isLong(numBits)) numBits = numBits.toInt();
			if ((numBits &= 63) === 0) return this;
			else if (numBits < 32) return fromBits(this.low << numBits, this.high << numBits | this.low >>> 32 - numBits, this.unsigned);
			else return fromBits(0, this.low << numBits - 32, this.unsigned);
		};
		LongPrototype.shl = LongPrototype.shiftLeft;
		LongPrototype.shiftRight = function shiftRight(numBits) {
			if (isLong(numBits)) numBits = numBits.toInt();
			if ((numBits &= 63) === 0) return this;
			else if (numBits < 32) return fromBits(this.low >>> numBits | this.high << 32 - numBits, this.high >> numBits, this.unsigned);
			else return fromBits(this.high >> numBits - 32, this.high >= 0 ? 0 : -1, this.unsigned);
		};
		LongPrototype.shr = LongPrototype.shiftRight;
		LongPrototype.shiftRightUnsigned = function shiftRightUnsigned(numBits) {
			if (isLong(numBits)) numBits = numBits.toInt();
			if ((numBits &= 63) === 0) return this;
			if (numBits < 32) return fromBits(this.low >>> numBits | this.high << 32 - numBits, this.high >>> numBits, this.unsigned);
			if (numBits === 32) return fromBits(this.high, 0, this.unsigned);
			return fromBits(this.high >>> numBits - 32, 0, this.unsigned);
		};
		LongPrototype.shru = LongPrototype.shiftRightUnsigned;
		LongPrototype.shr_u = LongPrototype.shiftRightUnsigned;
		LongPrototype.rotateLeft = function rotateLeft(numBits) {
			var b;
			if (isLong(numBits)) numBits = numBits.toInt();
			if ((numBits &= 63) === 0) return this;
			if (numBits === 32) return fromBits(this.high, this.low, this.unsigned);
			if (numBits < 32) {
				b = 32 - numBits;
				return fromBits(this.low << numBits | this.high >>> b, this.high << numBits | this.low >>> b, this.unsigned);
			}
			numBits -= 32;
			b = 32 - numBits;
			return fromBits(this.high << numBits | this.low >>> b, this.low << numBits | this.high >>> b, this.unsigned);
		};
		LongPrototype.rotl = LongPrototype.rotateLeft;
		LongPrototype.rotateRight = function rotateRight(numBits) {
			var b;
			if (isLong(numBits)) numBits = numBits.toInt();
			if ((numBits &= 63) === 0) return this;
			if (numBits === 32) return fromBits(this.high, this.low, this.unsigned);
			if (numBits < 32) {
				b = 32 - numBits;
				return fromBits(this.high << b | this.low >>> numBits, this.low << b | this.high >>> numBits, this.unsigned);
			}
			numBits -= 32;
			b = 32 - numBits;
			return fromBits(this.low << b | this.high >>> numBits, this.high << b | this.low >>> numBits, this.unsigned);
		};
		LongPrototype.rotr = LongPrototype.rotateRight;
		LongPrototype.toSigned = function toSigned() {
			if (!this.unsigned) return this;
			return fromBits(this.low, this.high, false);
		};
		LongPrototype.toUnsigned = function toUnsigned() {
			if (this.unsigned) return this;
			return fromBits(this.low, this.high, true);
		};
		LongPrototype.toBytes = function toBytes(le) {
			return le ? this.toBytesLE() : this.toBytesBE();
		};
		LongPrototype.toBytesLE = function toBytesLE() {
			var hi = this.high, lo = this.low;
			return [
				lo & 255,
				lo >>> 8 & 255,
				lo >>> 16 & 255,
				lo >>> 24,
				hi & 255,
				hi >>> 8 & 255,
				hi >>> 16 & 255,
				hi >>> 24
			];
		};
		LongPrototype.toBytesBE = function toBytesBE() {
			var hi = this.high, lo = this.low;
			return [
				hi >>> 24,
				hi >>> 16 & 255,
				hi >>> 8 & 255,
				hi & 255,
				lo >>> 24,
				lo >>> 16 & 255,
				lo >>> 8 & 255,
				lo & 255
			];
		};
		Long.fromBytes = function fromBytes(bytes, unsigned, le) {
			return le ? Long.fromBytesLE(bytes, unsigned) : Long.fromBytesBE(bytes, unsigned);
		};
		Long.fromBytesLE = function fromBytesLE(bytes, unsigned) {
			return new Long(bytes[0] | bytes[1] << 8 | bytes[2] << 16 | bytes[3] << 24, bytes[4] | bytes[5] << 8 | bytes[6] << 16 | bytes[7] << 24, unsigned);
		};
		Long.fromBytesBE = function fromBytesBE(bytes, unsigned) {
			return new Long(bytes[4] << 24 | bytes[5] << 16 | bytes[6] << 8 | bytes[7], bytes[0] << 24 | bytes[1] << 16 | bytes[2] << 8 | bytes[3], unsigned);
		};
		if (typeof BigInt === "function") {
			Long.fromBigInt = function fromBigInt(value, unsigned) {
				return fromBits(Number(BigInt.asIntN(32, value)), Number(BigInt.asIntN(32, value >> BigInt(32))), unsigned);
			};
			Long.fromValue = function fromValueWithBigInt(value, unsigned) {
				if (typeof value === "bigint") return Long.fromBigInt(value, unsigned);
				return fromValue(value, unsigned);
			};
			LongPrototype.toBigInt = function toBigInt() {
				var lowBigInt = BigInt(this.low >>> 0);
				return BigInt(this.unsigned ? this.high >>> 0 : this.high) << BigInt(32) | lowBigInt;
			};
		}
		_exports.default = Long;
	});
}));

// node_modules/google-gax/node_modules/protobufjs/src/util/minimal.js
var require_minimal$1 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$13) => {
	var util = exports;
	util.asPromise = require_aspromise();
	util.base64 = require_base64();
	util.EventEmitter = require_eventemitter();
	util.float = require_float();
	util.utf8 = require_utf8();
	util.pool = require_pool();
	util.LongBits = require_longbits();
	function isUnsafeProperty(key) {
		return key === "__proto__" || key === "prototype" || key === "constructor";
	}
	util.isUnsafeProperty = isUnsafeProperty;
	util.isNode = Boolean(typeof global !== "undefined" && global && global.process && global.process.versions && global.process.versions.node);
	util.global = util.isNode && global || typeof window !== "undefined" && window || typeof self !== "undefined" && self || this$13;
	util.emptyArray = Object.freeze ? Object.freeze([]) : /* istanbul ignore next */ [];
	util.emptyObject = Object.freeze ? Object.freeze({}) : /* istanbul ignore next */ {};
	util.isInteger = Number.isInteger || /* istanbul ignore next */ function isInteger(value) {
		return typeof value === "number" && isFinite(value) && Math.floor(value) === value;
	};
	util.isString = function isString(value) {
		return typeof value === "string" || value instanceof String;
	};
	util.isObject = function isObject(value) {
		return value && typeof value === "object";
	};
	util.isset = util.isSet = function isSet(obj, prop) {
		var value = obj[prop];
		if (value != null && Object.hasOwnProperty.call(obj, prop)) return typeof value !== "object" || (Array.isArray(value) ? value.length : Object.keys(value).length) > 0;
		return false;
	};
	util.Buffer = (function() {
		try {
			var Buffer = util.global.Buffer;
			return Buffer.prototype.utf8Write ? Buffer : /* istanbul ignore next */ null;
		} catch (e) {
			/* istanbul ignore next */
			return null;
		}
	})();
	util._Buffer_from = null;
	util._Buffer_allocUnsafe = null;
	util.newBuffer = function newBuffer(sizeOrArray) {
		/* istanbul ignore next */
		return typeof sizeOrArray === "number" ? util.Buffer ? util._Buffer_allocUnsafe(sizeOrArray) : new util.Array(sizeOrArray) : util.Buffer ? util._Buffer_from(sizeOrArray) : typeof Uint8Array === "undefined" ? sizeOrArray : new Uint8Array(sizeOrArray);
	};
	util.Array = typeof Uint8Array !== "undefined" ? Uint8Array : Array;
	util.Long = util.global.dcodeIO && /* istanbul ignore next */ util.global.dcodeIO.Long || /* istanbul ignore next */ util.global.Long || (function() {
		try {
			var Long = require_umd();
			return Long && Long.isLong ? Long : null;
		} catch (e) {
			/* istanbul ignore next */
			return null;
		}
	})();
	util.key2Re = /^true|false|0|1$/;
	util.key32Re = /^-?(?:0|[1-9][0-9]*)$/;
	util.key64Re = /^(?:[\\x00-\\xff]{8}|-?(?:0|[1-9][0-9]*))$/;
	util.longToHash = function longToHash(value) {
		return value ? util.LongBits.from(value).toHash() : util.LongBits.zeroHash;
	};
	util.longFromHash = function longFromHash(hash, unsigned) {
		var bits = util.LongBits.fromHash(hash);
		if (util.Long) return util.Long.fromBits(bits.lo, bits.hi, unsigned);
		return bits.toNumber(Boolean(unsigned));
	};
	function merge(dst) {
		var ifNotSet = typeof arguments[arguments.length - 1] === "boolean", limit = ifNotSet ? arguments.length - 1 : arguments.length;
		ifNotSet = ifNotSet && arguments[arguments.length - 1];
		for (var a = 1; a < limit; ++a) {
			var src = arguments[a];
			if (!src) continue;
			for (var keys = Object.keys(src), i = 0; i < keys.length; ++i) if (!isUnsafeProperty(keys[i]) && (dst[keys[i]] === void 0 || !ifNotSet)) dst[keys[i]] = src[keys[i]];
		}
		return dst;
	}
	util.merge = merge;
	util.nestingLimit = 32;
	util.recursionLimit = 100;
	util.makeProp = function makeProp(obj, key) {
		Object.defineProperty(obj, key, {
			enumerable: true,
			configurable: true,
			writable: true
		});
	};
	util.lcFirst = function lcFirst(str) {
		return str.charAt(0).toLowerCase() + str.substring(1);
	};
	function newError(name) {
		function CustomError(message, properties) {
			if (!(this instanceof CustomError)) return new CustomError(message, properties);
			Object.defineProperty(this, "message", { get: function() {
				return message;
			} });
			/* istanbul ignore next */
			if (Error.captureStackTrace) Error.captureStackTrace(this, CustomError);
			else Object.defineProperty(this, "stack", { value: (/* @__PURE__ */ new Error()).stack || "" });
			if (properties) merge(this, properties);
		}
		CustomError.prototype = Object.create(Error.prototype, {
			constructor: {
				value: CustomError,
				writable: true,
				enumerable: false,
				configurable: true
			},
			name: {
				get: function get() {
					return name;
				},
				set: void 0,
				enumerable: false,
				configurable: true
			},
			toString: {
				value: function value() {
					return this.name + ": " + this.message;
				},
				writable: true,
				enumerable: false,
				configurable: true
			}
		});
		return CustomError;
	}
	util.newError = newError;
	util.ProtocolError = newError("ProtocolError");
	util.oneOfGetter = function getOneOf(fieldNames) {
		var fieldMap = {};
		for (var i = 0; i < fieldNames.length; ++i) fieldMap[fieldNames[i]] = 1;
		return function() {
			for (var keys = Object.keys(this), i = keys.length - 1; i > -1; --i) if (fieldMap[keys[i]] === 1 && this[keys[i]] !== void 0 && this[keys[i]] !== null) return keys[i];
		};
	};
	util.oneOfSetter = function setOneOf(fieldNames) {
		return function(name) {
			for (var i = 0; i < fieldNames.length; ++i) if (fieldNames[i] !== name) delete this[fieldNames[i]];
		};
	};
	util.toJSONOptions = {
		longs: String,
		enums: String,
		bytes: String,
		json: true
	};
	util._configure = function() {
		var Buffer = util.Buffer;
		/* istanbul ignore if */
		if (!Buffer) {
			util._Buffer_from = util._Buffer_allocUnsafe = null;
			return;
		}
		util._Buffer_from = Buffer.from !== Uint8Array.from && Buffer.from || 
		/* istanbul ignore next */
		function Buffer_from(value, encoding) {
			return new Buffer(value, encoding);
		};
		util._Buffer_allocUnsafe = Buffer.allocUnsafe || 
		/* istanbul ignore next */
		function Buffer_allocUnsafe(size) {
			return new Buffer(size);
		};
	};
}));

// node_modules/google-gax/node_modules/protobufjs/src/writer.js
var require_writer = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = Writer;
	var util = require_minimal$1();
	var BufferWriter;
	var LongBits = util.LongBits;
	var base64 = util.base64;
	var utf8 = util.utf8;
	function Op(fn, len, val) {
		this.fn = fn;
		this.len = len;
		this.next = void 0;
		this.val = val;
	}
	/* istanbul ignore next */
	function noop() {}
	function State(writer) {
		this.head = writer.head;
		this.tail = writer.tail;
		this.len = writer.len;
		this.next = writer.states;
	}
	function Writer() {
		this.len = 0;
		this.head = new Op(noop, 0, 0);
		this.tail = this.head;
		this.states = null;
	}
	var create = function create() {
		return util.Buffer ? function create_buffer_setup() {
			return (Writer.create = function create_buffer() {
				return new BufferWriter();
			})();
		} : function create_array() {
			return new Writer();
		};
	};
	Writer.create = create();
	Writer.alloc = function alloc(size) {
		return new util.Array(size);
	};
	/* istanbul ignore else */
	if (util.Array !== Array) Writer.alloc = util.pool(Writer.alloc, util.Array.prototype.subarray);
	Writer.prototype._push = function push(fn, len, val) {
		this.tail = this.tail.next = new Op(fn, len, val);
		this.len += len;
		return this;
	};
	function writeByte(val, buf, pos) {
		buf[pos] = val & 255;
	}
	function writeVarint32(val, buf, pos) {
		while (val > 127) {
			buf[pos++] = val & 127 | 128;
			val >>>= 7;
		}
		buf[pos] = val;
	}
	function VarintOp(len, val) {
		this.len = len;
		this.next = void 0;
		this.val = val;
	}
	VarintOp.prototype = Object.create(Op.prototype);
	VarintOp.prototype.fn = writeVarint32;
	Writer.prototype.uint32 = function write_uint32(value) {
		this.len += (this.tail = this.tail.next = new VarintOp((value = value >>> 0) < 128 ? 1 : value < 16384 ? 2 : value < 2097152 ? 3 : value < 268435456 ? 4 : 5, value)).len;
		return this;
	};
	Writer.prototype.int32 = function write_int32(value) {
		return (value |= 0) < 0 ? this._push(writeVarint64, 10, LongBits.fromNumber(value)) : this.uint32(value);
	};
	Writer.prototype.sint32 = function write_sint32(value) {
		return this.uint32((value << 1 ^ value >> 31) >>> 0);
	};
	function writeVarint64(val, buf, pos) {
		var lo = val.lo, hi = val.hi;
		while (hi) {
			buf[pos++] = lo & 127 | 128;
			lo = (lo >>> 7 | hi << 25) >>> 0;
			hi >>>= 7;
		}
		while (lo > 127) {
			buf[pos++] = lo & 127 | 128;
			lo = lo >>> 7;
		}
		buf[pos++] = lo;
	}
	Writer.prototype.uint64 = function write_uint64(value) {
		var bits = LongBits.from(value);
		return this._push(writeVarint64, bits.length(), bits);
	};
	Writer.prototype.int64 = Writer.prototype.uint64;
	Writer.prototype.sint64 = function write_sint64(value) {
		var bits = LongBits.from(value).zzEncode();
		return this._push(writeVarint64, bits.length(), bits);
	};
	Writer.prototype.bool = function write_bool(value) {
		return this._push(writeByte, 1, value ? 1 : 0);
	};
	function writeFixed32(val, buf, pos) {
		buf[pos] = val & 255;
		buf[pos + 1] = val >>> 8 & 255;
		buf[pos + 2] = val >>> 16 & 255;
		buf[pos + 3] = val >>> 24;
	}
	Writer.prototype.fixed32 = function write_fixed32(value) {
		return this._push(writeFixed32, 4, value >>> 0);
	};
	Writer.prototype.sfixed32 = Writer.prototype.fixed32;
	Writer.prototype.fixed64 = function write_fixed64(value) {
		var bits = LongBits.from(value);
		return this._push(writeFixed32, 4, bits.lo)._push(writeFixed32, 4, bits.hi);
	};
	Writer.prototype.sfixed64 = Writer.prototype.fixed64;
	Writer.prototype.float = function write_float(value) {
		return this._push(util.float.writeFloatLE, 4, value);
	};
	Writer.prototype.double = function write_double(value) {
		return this._push(util.float.writeDoubleLE, 8, value);
	};
	var writeBytes = util.Array.prototype.set ? function writeBytes_set(val, buf, pos) {
		buf.set(val, pos);
	} : function writeBytes_for(val, buf, pos) {
		for (var i = 0; i < val.length; ++i) buf[pos + i] = val[i];
	};
	Writer.prototype.bytes = function write_bytes(value) {
		var len = value.length >>> 0;
		if (!len) return this._push(writeByte, 1, 0);
		if (util.isString(value)) {
			var buf = Writer.alloc(len = base64.length(value));
			base64.decode(value, buf, 0);
			value = buf;
		}
		return this.uint32(len)._push(writeBytes, len, value);
	};
	Writer.prototype.string = function write_string(value) {
		var len = utf8.length(value);
		return len ? this.uint32(len)._push(utf8.write, len, value) : this._push(writeByte, 1, 0);
	};
	Writer.prototype.fork = function fork() {
		this.states = new State(this);
		this.head = this.tail = new Op(noop, 0, 0);
		this.len = 0;
		return this;
	};
	Writer.prototype.reset = function reset() {
		if (this.states) {
			this.head = this.states.head;
			this.tail = this.states.tail;
			this.len = this.states.len;
			this.states = this.states.next;
		} else {
			this.head = this.tail = new Op(noop, 0, 0);
			this.len = 0;
		}
		return this;
	};
	Writer.prototype.ldelim = function ldelim() {
		var head = this.head, tail = this.tail, len = this.len;
		this.reset().uint32(len);
		if (len) {
			this.tail.next = head.next;
			this.tail = tail;
			this.len += len;
		}
		return this;
	};
	Writer.prototype.finish = function finish() {
		var head = this.head.next, buf = this.constructor.alloc(this.len), pos = 0;
		while (head) {
			head.fn(head.val, buf, pos);
			pos += head.len;
			head = head.next;
		}
		return buf;
	};
	Writer._configure = function(BufferWriter_) {
		BufferWriter = BufferWriter_;
		Writer.create = create();
		BufferWriter._configure();
	};
}));

// node_modules/google-gax/node_modules/protobufjs/src/writer_buffer.js
var require_writer_buffer = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = BufferWriter;
	var Writer = require_writer();
	(BufferWriter.prototype = Object.create(Writer.prototype)).constructor = BufferWriter;
	var util = require_minimal$1();
	function BufferWriter() {
		Writer.call(this);
	}
	BufferWriter._configure = function() {
		BufferWriter.alloc = util._Buffer_allocUnsafe;
		BufferWriter.writeBytesBuffer = util.Buffer && util.Buffer.prototype instanceof Uint8Array && util.Buffer.prototype.set.name === "set" ? function writeBytesBuffer_set(val, buf, pos) {
			buf.set(val, pos);
		} : function writeBytesBuffer_copy(val, buf, pos) {
			if (val.copy) val.copy(buf, pos, 0, val.length);
			else for (var i = 0; i < val.length;) buf[pos++] = val[i++];
		};
	};
	BufferWriter.prototype.bytes = function write_bytes_buffer(value) {
		if (util.isString(value)) value = util._Buffer_from(value, "base64");
		var len = value.length >>> 0;
		this.uint32(len);
		if (len) this._push(BufferWriter.writeBytesBuffer, len, value);
		return this;
	};
	function writeStringBuffer(val, buf, pos) {
		if (val.length < 40) util.utf8.write(val, buf, pos);
		else if (buf.utf8Write) buf.utf8Write(val, pos);
		else buf.write(val, pos);
	}
	BufferWriter.prototype.string = function write_string_buffer(value) {
		var len = util.Buffer.byteLength(value);
		this.uint32(len);
		if (len) this._push(writeStringBuffer, len, value);
		return this;
	};
	BufferWriter._configure();
}));

// node_modules/google-gax/node_modules/protobufjs/src/reader.js
var require_reader = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = Reader;
	var util = require_minimal$1();
	var BufferReader;
	var LongBits = util.LongBits;
	var utf8 = util.utf8;
	/* istanbul ignore next */
	function indexOutOfRange(reader, writeLength) {
		return RangeError("index out of range: " + reader.pos + " + " + (writeLength || 1) + " > " + reader.len);
	}
	function Reader(buffer) {
		this.buf = buffer;
		this.pos = 0;
		this.len = buffer.length;
	}
	var create_array = typeof Uint8Array !== "undefined" ? function create_typed_array(buffer) {
		if (buffer instanceof Uint8Array || Array.isArray(buffer)) return new Reader(buffer);
		throw Error("illegal buffer");
	} : function create_array(buffer) {
		if (Array.isArray(buffer)) return new Reader(buffer);
		throw Error("illegal buffer");
	};
	var create = function create() {
		return util.Buffer ? function create_buffer_setup(buffer) {
			return (Reader.create = function create_buffer(buffer) {
				return util.Buffer.isBuffer(buffer) ? new BufferReader(buffer) : create_array(buffer);
			})(buffer);
		} : create_array;
	};
	Reader.create = create();
	Reader.prototype._slice = util.Array.prototype.subarray || /* istanbul ignore next */ util.Array.prototype.slice;
	function readVarint32NearEnd(reader) {
		var value = 0;
		for (var i = 0; i < 4; ++i) {
			if (reader.pos >= reader.len) throw indexOutOfRange(reader);
			var b = reader.buf[reader.pos++];
			value = (value | (b & 127) << i * 7) >>> 0;
			if (b < 128) return value;
		}
		throw indexOutOfRange(reader);
	}
	Reader.prototype.uint32 = (function read_uint32_setup() {
		var value = 4294967295;
		return function read_uint32() {
			if (this.len - this.pos < 5) {
				if (this.pos >= this.len) throw indexOutOfRange(this);
				if (this.buf[this.pos] >= 128) return readVarint32NearEnd(this);
			}
			value = (this.buf[this.pos] & 127) >>> 0;
			if (this.buf[this.pos++] < 128) return value;
			value = (value | (this.buf[this.pos] & 127) << 7) >>> 0;
			if (this.buf[this.pos++] < 128) return value;
			value = (value | (this.buf[this.pos] & 127) << 14) >>> 0;
			if (this.buf[this.pos++] < 128) return value;
			value = (value | (this.buf[this.pos] & 127) << 21) >>> 0;
			if (this.buf[this.pos++] < 128) return value;
			value = (value | (this.buf[this.pos] & 15) << 28) >>> 0;
			if (this.buf[this.pos++] < 128) return value;
			/* istanbul ignore if */
			if ((this.pos += 5) > this.len) {
				this.pos = this.len;
				throw indexOutOfRange(this, 10);
			}
			return value;
		};
	})();
	Reader.prototype.int32 = function read_int32() {
		return this.uint32() | 0;
	};
	Reader.prototype.sint32 = function read_sint32() {
		var value = this.uint32();
		return value >>> 1 ^ -(value & 1) | 0;
	};
	function readLongVarint() {
		var bits = new LongBits(0, 0);
		var i = 0;
		if (this.len - this.pos > 4) {
			for (; i < 4; ++i) {
				bits.lo = (bits.lo | (this.buf[this.pos] & 127) << i * 7) >>> 0;
				if (this.buf[this.pos++] < 128) return bits;
			}
			bits.lo = (bits.lo | (this.buf[this.pos] & 127) << 28) >>> 0;
			bits.hi = (bits.hi | (this.buf[this.pos] & 127) >> 4) >>> 0;
			if (this.buf[this.pos++] < 128) return bits;
			i = 0;
		} else {
			for (; i < 3; ++i) {
				/* istanbul ignore if */
				if (this.pos >= this.len) throw indexOutOfRange(this);
				bits.lo = (bits.lo | (this.buf[this.pos] & 127) << i * 7) >>> 0;
				if (this.buf[this.pos++] < 128) return bits;
			}
			bits.lo = (bits.lo | (this.buf[this.pos++] & 127) << i * 7) >>> 0;
			return bits;
		}
		if (this.len - this.pos > 4) for (; i < 5; ++i) {
			bits.hi = (bits.hi | (this.buf[this.pos] & 127) << i * 7 + 3) >>> 0;
			if (this.buf[this.pos++] < 128) return bits;
		}
		else for (; i < 5; ++i) {
			/* istanbul ignore if */
			if (this.pos >= this.len) throw indexOutOfRange(this);
			bits.hi = (bits.hi | (this.buf[this.pos] & 127) << i * 7 + 3) >>> 0;
			if (this.buf[this.pos++] < 128) return bits;
		}
		/* istanbul ignore next */
		throw Error("invalid varint encoding");
	}
	Reader.prototype.bool = function read_bool() {
		return this.uint32() !== 0;
	};
	function readFixed32_end(buf, end) {
		return (buf[end - 4] | buf[end - 3] << 8 | buf[end - 2] << 16 | buf[end - 1] << 24) >>> 0;
	}
	Reader.prototype.fixed32 = function read_fixed32() {
		/* istanbul ignore if */
		if (this.pos + 4 > this.len) throw indexOutOfRange(this, 4);
		return readFixed32_end(this.buf, this.pos += 4);
	};
	Reader.prototype.sfixed32 = function read_sfixed32() {
		/* istanbul ignore if */
		if (this.pos + 4 > this.len) throw indexOutOfRange(this, 4);
		return readFixed32_end(this.buf, this.pos += 4) | 0;
	};
	function readFixed64() {
		/* istanbul ignore if */
		if (this.pos + 8 > this.len) throw indexOutOfRange(this, 8);
		return new LongBits(readFixed32_end(this.buf, this.pos += 4), readFixed32_end(this.buf, this.pos += 4));
	}
	Reader.prototype.float = function read_float() {
		/* istanbul ignore if */
		if (this.pos + 4 > this.len) throw indexOutOfRange(this, 4);
		var value = util.float.readFloatLE(this.buf, this.pos);
		this.pos += 4;
		return value;
	};
	Reader.prototype.double = function read_double() {
		/* istanbul ignore if */
		if (this.pos + 8 > this.len) throw indexOutOfRange(this, 4);
		var value = util.float.readDoubleLE(this.buf, this.pos);
		this.pos += 8;
		return value;
	};
	Reader.prototype.bytes = function read_bytes() {
		var length = this.uint32(), start = this.pos, end = this.pos + length;
		/* istanbul ignore if */
		if (end > this.len) throw indexOutOfRange(this, length);
		this.pos += length;
		if (Array.isArray(this.buf)) return this.buf.slice(start, end);
		if (start === end) {
			var nativeBuffer = util.Buffer;
			return nativeBuffer ? nativeBuffer.alloc(0) : new this.buf.constructor(0);
		}
		return this._slice.call(this.buf, start, end);
	};
	Reader.prototype.string = function read_string() {
		var bytes = this.bytes();
		return utf8.read(bytes, 0, bytes.length);
	};
	Reader.prototype.skip = function skip(length) {
		if (typeof length === "number") {
			/* istanbul ignore if */
			if (this.pos + length > this.len) throw indexOutOfRange(this, length);
			this.pos += length;
		} else do
			/* istanbul ignore if */
			if (this.pos >= this.len) throw indexOutOfRange(this);
		while (this.buf[this.pos++] & 128);
		return this;
	};
	Reader.recursionLimit = util.recursionLimit;
	Reader.prototype.skipType = function(wireType, depth) {
		if (depth === void 0) depth = 0;
		if (depth > Reader.recursionLimit) throw Error("maximum nesting depth exceeded");
		switch (wireType) {
			case 0:
				this.skip();
				break;
			case 1:
				this.skip(8);
				break;
			case 2:
				this.skip(this.uint32());
				break;
			case 3:
				while ((wireType = this.uint32() & 7) !== 4) this.skipType(wireType, depth + 1);
				break;
			case 5:
				this.skip(4);
				break;
			/* istanbul ignore next */
			default: throw Error("invalid wire type " + wireType + " at offset " + this.pos);
		}
		return this;
	};
	Reader._configure = function(BufferReader_) {
		BufferReader = BufferReader_;
		Reader.create = create();
		BufferReader._configure();
		var fn = util.Long ? "toLong" : /* istanbul ignore next */ "toNumber";
		util.merge(Reader.prototype, {
			int64: function read_int64() {
				return readLongVarint.call(this)[fn](false);
			},
			uint64: function read_uint64() {
				return readLongVarint.call(this)[fn](true);
			},
			sint64: function read_sint64() {
				return readLongVarint.call(this).zzDecode()[fn](false);
			},
			fixed64: function read_fixed64() {
				return readFixed64.call(this)[fn](true);
			},
			sfixed64: function read_sfixed64() {
				return readFixed64.call(this)[fn](false);
			}
		});
	};
}));

// node_modules/google-gax/node_modules/protobufjs/src/reader_buffer.js
var require_reader_buffer = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = BufferReader;
	var Reader = require_reader();
	(BufferReader.prototype = Object.create(Reader.prototype)).constructor = BufferReader;
	var util = require_minimal$1();
	function BufferReader(buffer) {
		Reader.call(this, buffer);
	}
	BufferReader._configure = function() {
		/* istanbul ignore else */
		if (util.Buffer) BufferReader.prototype._slice = util.Buffer.prototype.slice;
	};
	BufferReader.prototype.string = function read_string_buffer() {
		var len = this.uint32();
		return this.buf.utf8Slice ? this.buf.utf8Slice(this.pos, this.pos = Math.min(this.pos + len, this.len)) : this.buf.toString("utf-8", this.pos, this.pos = Math.min(this.pos + len, this.len));
	};
	BufferReader._configure();
}));

// node_modules/google-gax/node_modules/protobufjs/src/rpc/service.js
var require_service$1 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = Service;
	var util = require_minimal$1();
	(Service.prototype = Object.create(util.EventEmitter.prototype)).constructor = Service;
	function Service(rpcImpl, requestDelimited, responseDelimited) {
		if (typeof rpcImpl !== "function") throw TypeError("rpcImpl must be a function");
		util.EventEmitter.call(this);
		this.rpcImpl = rpcImpl;
		this.requestDelimited = Boolean(requestDelimited);
		this.responseDelimited = Boolean(responseDelimited);
	}
	Service.prototype.rpcCall = function rpcCall(method, requestCtor, responseCtor, request, callback) {
		if (!request) throw TypeError("request must be specified");
		var self = this;
		if (!callback) return util.asPromise(rpcCall, self, method, requestCtor, responseCtor, request);
		if (!self.rpcImpl) {
			setTimeout(function() {
				callback(Error("already ended"));
			}, 0);
			return;
		}
		try {
			return self.rpcImpl(method, requestCtor[self.requestDelimited ? "encodeDelimited" : "encode"](request).finish(), function rpcCallback(err, response) {
				if (err) {
					self.emit("error", err, method);
					return callback(err);
				}
				if (response === null) {
					self.end(true);
					return;
				}
				if (!(response instanceof responseCtor)) try {
					response = responseCtor[self.responseDelimited ? "decodeDelimited" : "decode"](response);
				} catch (err) {
					self.emit("error", err, method);
					return callback(err);
				}
				self.emit("data", response, method);
				return callback(null, response);
			});
		} catch (err) {
			self.emit("error", err, method);
			setTimeout(function() {
				callback(err);
			}, 0);
			return;
		}
	};
	Service.prototype.end = function end(endedByRPC) {
		if (this.rpcImpl) {
			if (!endedByRPC) this.rpcImpl(null, null, null);
			this.rpcImpl = null;
			this.emit("end").off();
		}
		return this;
	};
}));

// node_modules/google-gax/node_modules/protobufjs/src/rpc.js
var require_rpc = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var rpc = exports;
	rpc.Service = require_service$1();
}));

// node_modules/google-gax/node_modules/protobufjs/src/roots.js
var require_roots = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = Object.create(null);
}));

// node_modules/google-gax/node_modules/protobufjs/src/index-minimal.js
var require_index_minimal = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var protobuf = exports;
	protobuf.build = "minimal";
	protobuf.Writer = require_writer();
	protobuf.BufferWriter = require_writer_buffer();
	protobuf.Reader = require_reader();
	protobuf.BufferReader = require_reader_buffer();
	protobuf.util = require_minimal$1();
	protobuf.rpc = require_rpc();
	protobuf.roots = require_roots();
	protobuf.configure = configure;
	/* istanbul ignore next */
	function configure() {
		protobuf.util._configure();
		protobuf.Writer._configure(protobuf.BufferWriter);
		protobuf.Reader._configure(protobuf.BufferReader);
	}
	configure();
}));

// node_modules/@protobufjs/codegen/index.js
var require_codegen = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = codegen;
	var reservedRe = /^(?:do|if|in|for|let|new|try|var|case|else|enum|eval|false|null|this|true|void|with|break|catch|class|const|super|throw|while|yield|delete|export|import|public|return|static|switch|typeof|default|extends|finally|package|private|continue|debugger|function|arguments|interface|protected|implements|instanceof)$/;
	function codegen(functionParams, functionName) {
		/* istanbul ignore if */
		if (typeof functionParams === "string") {
			functionName = functionParams;
			functionParams = void 0;
		}
		var body = [];
		function Codegen(formatStringOrScope) {
			if (typeof formatStringOrScope !== "string") {
				var source = toString();
				if (codegen.verbose) console.log("codegen: " + source);
				source = "return " + source;
				if (formatStringOrScope) {
					var scopeKeys = Object.keys(formatStringOrScope), scopeParams = new Array(scopeKeys.length + 1), scopeValues = new Array(scopeKeys.length), scopeOffset = 0;
					while (scopeOffset < scopeKeys.length) {
						scopeParams[scopeOffset] = scopeKeys[scopeOffset];
						scopeValues[scopeOffset] = formatStringOrScope[scopeKeys[scopeOffset++]];
					}
					scopeParams[scopeOffset] = source;
					return Function.apply(null, scopeParams).apply(null, scopeValues);
				}
				return Function(source)();
			}
			var formatParams = new Array(arguments.length - 1), formatOffset = 0;
			while (formatOffset < formatParams.length) formatParams[formatOffset] = arguments[++formatOffset];
			formatOffset = 0;
			formatStringOrScope = formatStringOrScope.replace(/%([%dfijs])/g, function replace($0, $1) {
				var value = formatParams[formatOffset++];
				switch ($1) {
					case "d":
					case "f": return String(Number(value));
					case "i": return String(Math.floor(value));
					case "j": return JSON.stringify(value);
					case "s": return String(value);
				}
				return "%";
			});
			if (formatOffset !== formatParams.length) throw Error("parameter count mismatch");
			body.push(formatStringOrScope);
			return Codegen;
		}
		function toString(functionNameOverride) {
			return "function " + safeFunctionName(functionNameOverride || functionName) + "(" + (functionParams && functionParams.join(",") || "") + "){\n  " + body.join("\n  ") + "\n}";
		}
		Codegen.toString = toString;
		return Codegen;
	}
	codegen.verbose = false;
	function safeFunctionName(name) {
		if (!name) return "";
		name = String(name).replace(/[^\w$]/g, "");
		if (!name) return "";
		if (/^\d/.test(name)) name = "_" + name;
		return reservedRe.test(name) ? name + "_" : name;
	}
}));

// node_modules/@protobufjs/fetch/util/fs.js
var require_fs$1 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var fs = null;
	try {
		fs = (0,_src_D_8mkI1n_js__WEBPACK_IMPORTED_MODULE_5__.s)();
		if (!fs || !fs.readFile || !fs.readFileSync) fs = null;
	} catch (e) {}
	module.exports = fs;
}));

// node_modules/@protobufjs/fetch/index.js
var require_fetch = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = fetch;
	var asPromise = require_aspromise();
	var fs = require_fs$1();
	function fetch(filename, options, callback) {
		if (typeof options === "function") {
			callback = options;
			options = {};
		} else if (!options) options = {};
		if (!callback) return asPromise(fetch, this, filename, options);
		if (!options.xhr && fs && fs.readFile) return fs.readFile(filename, function fetchReadFileCallback(err, contents) {
			return err && typeof XMLHttpRequest !== "undefined" ? fetch.xhr(filename, options, callback) : err ? callback(err) : callback(null, options.binary ? contents : contents.toString("utf8"));
		});
		return fetch.xhr(filename, options, callback);
	}
	fetch.xhr = function fetch_xhr(filename, options, callback) {
		var xhr = new XMLHttpRequest();
		xhr.onreadystatechange = function fetchOnReadyStateChange() {
			if (xhr.readyState !== 4) return void 0;
			if (xhr.status !== 0 && xhr.status !== 200) return callback(Error("status " + xhr.status));
			if (options.binary) {
				var buffer = xhr.response;
				if (!buffer) {
					buffer = [];
					for (var i = 0; i < xhr.responseText.length; ++i) buffer.push(xhr.responseText.charCodeAt(i) & 255);
				}
				return callback(null, typeof Uint8Array !== "undefined" ? new Uint8Array(buffer) : buffer);
			}
			return callback(null, xhr.responseText);
		};
		if (options.binary) {
			if ("overrideMimeType" in xhr) xhr.overrideMimeType("text/plain; charset=x-user-defined");
			xhr.responseType = "arraybuffer";
		}
		xhr.open("GET", filename);
		xhr.send();
	};
}));

// node_modules/@protobufjs/path/index.js
var require_path = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var path = exports;
	var isAbsolute = path.isAbsolute = function isAbsolute(path) {
		return /^(?:\/|\w+:)/.test(path);
	};
	var normalize = path.normalize = function normalize(path) {
		path = path.replace(/\\/g, "/").replace(/\/{2,}/g, "/");
		var parts = path.split("/"), absolute = isAbsolute(path), prefix = "";
		if (absolute) prefix = parts.shift() + "/";
		for (var i = 0; i < parts.length;) if (parts[i] === "..") {
			if (i > 0 && parts[i - 1] !== "..") parts.splice(--i, 2);
			else if (absolute) parts.splice(i, 1);
			else ++i;
		} else if (parts[i] === ".") parts.splice(i, 1);
		else ++i;
		return prefix + parts.join("/");
	};
	path.resolve = function resolve(originPath, includePath, alreadyNormalized) {
		if (!alreadyNormalized) includePath = normalize(includePath);
		if (isAbsolute(includePath)) return includePath;
		if (!alreadyNormalized) originPath = normalize(originPath);
		return (originPath = originPath.replace(/(?:\/|^)[^/]+$/, "")).length ? normalize(originPath + "/" + includePath) : includePath;
	};
}));

// node_modules/google-gax/node_modules/protobufjs/src/util/patterns.js
var require_patterns = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var patterns = exports;
	patterns.numberRe = /^(?![eE])[0-9]*(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?$/;
	patterns.typeRefRe = /^(?:\.?[a-zA-Z_][a-zA-Z_0-9]*)(?:\.[a-zA-Z_][a-zA-Z_0-9]*)*$/;
	patterns.reservedRe = /^(?:do|if|in|for|let|new|try|var|case|else|enum|eval|false|null|this|true|void|with|break|catch|class|const|super|throw|while|yield|delete|export|import|public|return|static|switch|typeof|default|extends|finally|package|private|continue|debugger|function|arguments|interface|protected|implements|instanceof)$/;
}));

// node_modules/google-gax/node_modules/protobufjs/src/util/fs.js
var require_fs = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var fs = null;
	try {
		fs = (0,_src_D_8mkI1n_js__WEBPACK_IMPORTED_MODULE_5__.s)();
		if (!fs || !fs.readFile || !fs.readFileSync) fs = null;
	} catch (e) {}
	module.exports = fs;
}));

// node_modules/google-gax/node_modules/protobufjs/src/namespace.js
var require_namespace = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = Namespace;
	var ReflectionObject = require_object();
	((Namespace.prototype = Object.create(ReflectionObject.prototype)).constructor = Namespace).className = "Namespace";
	var Field = require_field();
	var util = require_util$3();
	var OneOf = require_oneof();
	var Type;
	var Service;
	var Enum;
	Namespace.fromJSON = function fromJSON(name, json, depth) {
		depth = util.checkDepth(depth);
		return new Namespace(name, json.options).addJSON(json.nested, depth);
	};
	function arrayToJSON(array, toJSONOptions) {
		if (!(array && array.length)) return void 0;
		var obj = {};
		for (var i = 0; i < array.length; ++i) obj[array[i].name] = array[i].toJSON(toJSONOptions);
		return obj;
	}
	Namespace.arrayToJSON = arrayToJSON;
	Namespace.isReservedId = function isReservedId(reserved, id) {
		if (reserved) {
			for (var i = 0; i < reserved.length; ++i) if (typeof reserved[i] !== "string" && reserved[i][0] <= id && reserved[i][1] > id) return true;
		}
		return false;
	};
	Namespace.isReservedName = function isReservedName(reserved, name) {
		if (reserved) {
			for (var i = 0; i < reserved.length; ++i) if (reserved[i] === name) return true;
		}
		return false;
	};
	function Namespace(name, options) {
		ReflectionObject.call(this, name, options);
		this.nested = void 0;
		this._nestedArray = null;
		this._lookupCache = Object.create(null);
		this._needsRecursiveFeatureResolution = true;
		this._needsRecursiveResolve = true;
	}
	function clearCache(namespace) {
		namespace._nestedArray = null;
		namespace._lookupCache = Object.create(null);
		var parent = namespace;
		while (parent = parent.parent) parent._lookupCache = Object.create(null);
		return namespace;
	}
	Object.defineProperty(Namespace.prototype, "nestedArray", { get: function() {
		return this._nestedArray || (this._nestedArray = util.toArray(this.nested));
	} });
	Namespace.prototype.toJSON = function toJSON(toJSONOptions) {
		return util.toObject([
			"options",
			this.options,
			"nested",
			arrayToJSON(this.nestedArray, toJSONOptions)
		]);
	};
	Namespace.prototype.addJSON = function addJSON(nestedJson, depth) {
		depth = util.checkDepth(depth);
		var ns = this;
		/* istanbul ignore else */
		if (nestedJson) for (var names = Object.keys(nestedJson), i = 0, nested; i < names.length; ++i) {
			nested = nestedJson[names[i]];
			ns.add((nested.fields !== void 0 ? Type.fromJSON : nested.values !== void 0 ? Enum.fromJSON : nested.methods !== void 0 ? Service.fromJSON : nested.id !== void 0 ? Field.fromJSON : Namespace.fromJSON)(names[i], nested, depth + 1));
		}
		return this;
	};
	Namespace.prototype.get = function get(name) {
		return this.nested && Object.prototype.hasOwnProperty.call(this.nested, name) ? this.nested[name] : null;
	};
	Namespace.prototype.getEnum = function getEnum(name) {
		if (this.nested && Object.prototype.hasOwnProperty.call(this.nested, name) && this.nested[name] instanceof Enum) return this.nested[name].values;
		throw Error("no such enum: " + name);
	};
	Namespace.prototype.add = function add(object) {
		if (!(object instanceof Field && object.extend !== void 0 || object instanceof Type || object instanceof OneOf || object instanceof Enum || object instanceof Service || object instanceof Namespace)) throw TypeError("object must be a valid nested object");
		if (object.name === "__proto__") return this;
		if (!this.nested) this.nested = {};
		else {
			var prev = this.get(object.name);
			if (prev) {
				if (prev instanceof Namespace && object instanceof Namespace && !(prev instanceof Type || prev instanceof Service)) {
					var nested = prev.nestedArray;
					for (var i = 0; i < nested.length; ++i) object.add(nested[i]);
					this.remove(prev);
					if (!this.nested) this.nested = {};
					object.setOptions(prev.options, true);
				} else throw Error("duplicate name '" + object.name + "' in " + this);
			}
		}
		this.nested[object.name] = object;
		if (!(this instanceof Type || this instanceof Service || this instanceof Enum || this instanceof Field)) {
			if (!object._edition) object._edition = object._defaultEdition;
		}
		this._needsRecursiveFeatureResolution = true;
		this._needsRecursiveResolve = true;
		var parent = this;
		while (parent = parent.parent) {
			parent._needsRecursiveFeatureResolution = true;
			parent._needsRecursiveResolve = true;
		}
		object.onAdd(this);
		return clearCache(this);
	};
	Namespace.prototype.remove = function remove(object) {
		if (!(object instanceof ReflectionObject)) throw TypeError("object must be a ReflectionObject");
		if (object.parent !== this) throw Error(object + " is not a member of " + this);
		delete this.nested[object.name];
		if (!Object.keys(this.nested).length) this.nested = void 0;
		object.onRemove(this);
		return clearCache(this);
	};
	Namespace.prototype.define = function define(path, json) {
		if (util.isString(path)) path = path.split(".");
		else if (!Array.isArray(path)) throw TypeError("illegal path");
		if (path && path.length && path[0] === "") throw Error("path must be relative");
		if (path.length > util.recursionLimit) throw Error("max depth exceeded");
		var ptr = this;
		while (path.length > 0) {
			var part = path.shift();
			if (ptr.nested && ptr.nested[part]) {
				ptr = ptr.nested[part];
				if (!(ptr instanceof Namespace)) throw Error("path conflicts with non-namespace objects");
			} else ptr.add(ptr = new Namespace(part));
		}
		if (json) ptr.addJSON(json);
		return ptr;
	};
	Namespace.prototype.resolveAll = function resolveAll() {
		if (!this._needsRecursiveResolve) return this;
		this._resolveFeaturesRecursive(this._edition);
		var nested = this.nestedArray, i = 0;
		this.resolve();
		while (i < nested.length) if (nested[i] instanceof Namespace) nested[i++].resolveAll();
		else nested[i++].resolve();
		this._needsRecursiveResolve = false;
		return this;
	};
	Namespace.prototype._resolveFeaturesRecursive = function _resolveFeaturesRecursive(edition) {
		if (!this._needsRecursiveFeatureResolution) return this;
		this._needsRecursiveFeatureResolution = false;
		edition = this._edition || edition;
		ReflectionObject.prototype._resolveFeaturesRecursive.call(this, edition);
		this.nestedArray.forEach((nested) => {
			nested._resolveFeaturesRecursive(edition);
		});
		return this;
	};
	Namespace.prototype.lookup = function lookup(path, filterTypes, parentAlreadyChecked) {
		/* istanbul ignore next */
		if (typeof filterTypes === "boolean") {
			parentAlreadyChecked = filterTypes;
			filterTypes = void 0;
		} else if (filterTypes && !Array.isArray(filterTypes)) filterTypes = [filterTypes];
		if (util.isString(path) && path.length) {
			if (path === ".") return this.root;
			path = path.split(".");
		} else if (!path.length) return this;
		var flatPath = path.join(".");
		if (path[0] === "") return this.root.lookup(path.slice(1), filterTypes);
		var found = this.root._fullyQualifiedObjects && this.root._fullyQualifiedObjects["." + flatPath];
		if (found && (!filterTypes || filterTypes.indexOf(found.constructor) > -1)) return found;
		found = this._lookupImpl(path, flatPath);
		if (found && (!filterTypes || filterTypes.indexOf(found.constructor) > -1)) return found;
		if (parentAlreadyChecked) return null;
		var current = this;
		while (current.parent) {
			found = current.parent._lookupImpl(path, flatPath);
			if (found && (!filterTypes || filterTypes.indexOf(found.constructor) > -1)) return found;
			current = current.parent;
		}
		return null;
	};
	Namespace.prototype._lookupImpl = function lookup(path, flatPath) {
		if (Object.prototype.hasOwnProperty.call(this._lookupCache, flatPath)) return this._lookupCache[flatPath];
		var found = this.get(path[0]);
		var exact = null;
		if (found) {
			if (path.length === 1) exact = found;
			else if (found instanceof Namespace) {
				path = path.slice(1);
				exact = found._lookupImpl(path, path.join("."));
			}
		} else for (var i = 0; i < this.nestedArray.length; ++i) if (this._nestedArray[i] instanceof Namespace && (found = this._nestedArray[i]._lookupImpl(path, flatPath))) {
			exact = found;
			break;
		}
		this._lookupCache[flatPath] = exact;
		return exact;
	};
	Namespace.prototype.lookupType = function lookupType(path) {
		var found = this.lookup(path, [Type]);
		if (!found) throw Error("no such type: " + path);
		return found;
	};
	Namespace.prototype.lookupEnum = function lookupEnum(path) {
		var found = this.lookup(path, [Enum]);
		if (!found) throw Error("no such Enum '" + path + "' in " + this);
		return found;
	};
	Namespace.prototype.lookupTypeOrEnum = function lookupTypeOrEnum(path) {
		var found = this.lookup(path, [Type, Enum]);
		if (!found) throw Error("no such Type or Enum '" + path + "' in " + this);
		return found;
	};
	Namespace.prototype.lookupService = function lookupService(path) {
		var found = this.lookup(path, [Service]);
		if (!found) throw Error("no such Service '" + path + "' in " + this);
		return found;
	};
	Namespace._configure = function(Type_, Service_, Enum_) {
		Type = Type_;
		Service = Service_;
		Enum = Enum_;
	};
}));

// node_modules/google-gax/node_modules/protobufjs/src/mapfield.js
var require_mapfield = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = MapField;
	var Field = require_field();
	((MapField.prototype = Object.create(Field.prototype)).constructor = MapField).className = "MapField";
	var types = require_types$2();
	var util = require_util$3();
	function MapField(name, id, keyType, type, options, comment) {
		Field.call(this, name, id, type, void 0, void 0, options, comment);
		/* istanbul ignore if */
		if (!util.isString(keyType)) throw TypeError("keyType must be a string");
		this.keyType = keyType;
		this.resolvedKeyType = null;
		this.map = true;
	}
	MapField.fromJSON = function fromJSON(name, json) {
		return new MapField(name, json.id, json.keyType, json.type, json.options, json.comment);
	};
	MapField.prototype.toJSON = function toJSON(toJSONOptions) {
		var keepComments = toJSONOptions ? Boolean(toJSONOptions.keepComments) : false;
		return util.toObject([
			"keyType",
			this.keyType,
			"type",
			this.type,
			"id",
			this.id,
			"extend",
			this.extend,
			"options",
			this.options,
			"comment",
			keepComments ? this.comment : void 0
		]);
	};
	MapField.prototype.resolve = function resolve() {
		if (this.resolved) return this;
		if (types.mapKey[this.keyType] === void 0) throw Error("invalid key type: " + this.keyType);
		return Field.prototype.resolve.call(this);
	};
	MapField.d = function decorateMapField(fieldId, fieldKeyType, fieldValueType) {
		if (typeof fieldValueType === "function") fieldValueType = util.decorateType(fieldValueType).name;
		else if (fieldValueType && typeof fieldValueType === "object") fieldValueType = util.decorateEnum(fieldValueType).name;
		return function mapFieldDecorator(prototype, fieldName) {
			util.decorateType(prototype.constructor).add(new MapField(fieldName, fieldId, fieldKeyType, fieldValueType));
		};
	};
}));

// node_modules/google-gax/node_modules/protobufjs/src/method.js
var require_method = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = Method;
	var ReflectionObject = require_object();
	((Method.prototype = Object.create(ReflectionObject.prototype)).constructor = Method).className = "Method";
	var util = require_util$3();
	function Method(name, type, requestType, responseType, requestStream, responseStream, options, comment, parsedOptions) {
		/* istanbul ignore next */
		if (util.isObject(requestStream)) {
			options = requestStream;
			requestStream = responseStream = void 0;
		} else if (util.isObject(responseStream)) {
			options = responseStream;
			responseStream = void 0;
		}
		/* istanbul ignore if */
		if (!(type === void 0 || util.isString(type))) throw TypeError("type must be a string");
		/* istanbul ignore if */
		if (!util.isString(requestType)) throw TypeError("requestType must be a string");
		/* istanbul ignore if */
		if (!util.isString(responseType)) throw TypeError("responseType must be a string");
		ReflectionObject.call(this, name, options);
		this.type = type || "rpc";
		this.requestType = requestType;
		this.requestStream = requestStream ? true : void 0;
		this.responseType = responseType;
		this.responseStream = responseStream ? true : void 0;
		this.resolvedRequestType = null;
		this.resolvedResponseType = null;
		this.comment = comment;
		this.parsedOptions = parsedOptions;
	}
	Method.fromJSON = function fromJSON(name, json) {
		return new Method(name, json.type, json.requestType, json.responseType, json.requestStream, json.responseStream, json.options, json.comment, json.parsedOptions);
	};
	Method.prototype.toJSON = function toJSON(toJSONOptions) {
		var keepComments = toJSONOptions ? Boolean(toJSONOptions.keepComments) : false;
		return util.toObject([
			"type",
			this.type !== "rpc" && /* istanbul ignore next */ this.type || void 0,
			"requestType",
			this.requestType,
			"requestStream",
			this.requestStream,
			"responseType",
			this.responseType,
			"responseStream",
			this.responseStream,
			"options",
			this.options,
			"comment",
			keepComments ? this.comment : void 0,
			"parsedOptions",
			this.parsedOptions
		]);
	};
	Method.prototype.resolve = function resolve() {
		/* istanbul ignore if */
		if (this.resolved) return this;
		this.resolvedRequestType = this.parent.lookupType(this.requestType);
		this.resolvedResponseType = this.parent.lookupType(this.responseType);
		return ReflectionObject.prototype.resolve.call(this);
	};
}));

// node_modules/google-gax/node_modules/protobufjs/src/service.js
var require_service = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = Service;
	var Namespace = require_namespace();
	((Service.prototype = Object.create(Namespace.prototype)).constructor = Service).className = "Service";
	var Method = require_method();
	var util = require_util$3();
	var rpc = require_rpc();
	function Service(name, options) {
		Namespace.call(this, name, options);
		this.methods = {};
		this._methodsArray = null;
	}
	Service.fromJSON = function fromJSON(name, json, depth) {
		depth = util.checkDepth(depth);
		var service = new Service(name, json.options);
		/* istanbul ignore else */
		if (json.methods) for (var names = Object.keys(json.methods), i = 0; i < names.length; ++i) service.add(Method.fromJSON(names[i], json.methods[names[i]]));
		if (json.nested) service.addJSON(json.nested, depth);
		if (json.edition) service._edition = json.edition;
		service.comment = json.comment;
		service._defaultEdition = "proto3";
		return service;
	};
	Service.prototype.toJSON = function toJSON(toJSONOptions) {
		var inherited = Namespace.prototype.toJSON.call(this, toJSONOptions);
		var keepComments = toJSONOptions ? Boolean(toJSONOptions.keepComments) : false;
		return util.toObject([
			"edition",
			this._editionToJSON(),
			"options",
			inherited && inherited.options || void 0,
			"methods",
			Namespace.arrayToJSON(this.methodsArray, toJSONOptions) || /* istanbul ignore next */ {},
			"nested",
			inherited && inherited.nested || void 0,
			"comment",
			keepComments ? this.comment : void 0
		]);
	};
	Object.defineProperty(Service.prototype, "methodsArray", { get: function() {
		return this._methodsArray || (this._methodsArray = util.toArray(this.methods));
	} });
	function clearCache(service) {
		service._methodsArray = null;
		return service;
	}
	Service.prototype.get = function get(name) {
		return Object.prototype.hasOwnProperty.call(this.methods, name) ? this.methods[name] : Namespace.prototype.get.call(this, name);
	};
	Service.prototype.resolveAll = function resolveAll() {
		if (!this._needsRecursiveResolve) return this;
		Namespace.prototype.resolve.call(this);
		var methods = this.methodsArray;
		for (var i = 0; i < methods.length; ++i) methods[i].resolve();
		return this;
	};
	Service.prototype._resolveFeaturesRecursive = function _resolveFeaturesRecursive(edition) {
		if (!this._needsRecursiveFeatureResolution) return this;
		edition = this._edition || edition;
		Namespace.prototype._resolveFeaturesRecursive.call(this, edition);
		this.methodsArray.forEach((method) => {
			method._resolveFeaturesRecursive(edition);
		});
		return this;
	};
	Service.prototype.add = function add(object) {
		/* istanbul ignore if */
		if (this.get(object.name)) throw Error("duplicate name '" + object.name + "' in " + this);
		if (object instanceof Method) {
			if (object.name === "__proto__") return this;
			this.methods[object.name] = object;
			object.parent = this;
			return clearCache(this);
		}
		return Namespace.prototype.add.call(this, object);
	};
	Service.prototype.remove = function remove(object) {
		if (object instanceof Method) {
			/* istanbul ignore if */
			if (this.methods[object.name] !== object) throw Error(object + " is not a member of " + this);
			delete this.methods[object.name];
			object.parent = null;
			return clearCache(this);
		}
		return Namespace.prototype.remove.call(this, object);
	};
	Service.prototype.create = function create(rpcImpl, requestDelimited, responseDelimited) {
		var rpcService = new rpc.Service(rpcImpl, requestDelimited, responseDelimited);
		for (var i = 0, method; i < this.methodsArray.length; ++i) {
			var methodName = util.lcFirst((method = this._methodsArray[i]).resolve().name).replace(/[^$\w_]/g, "");
			rpcService[methodName] = (function(method, requestType, responseType) {
				return function rpcMethod(request, callback) {
					return rpc.Service.prototype.rpcCall.call(this, method, requestType, responseType, request, callback);
				};
			})(method, method.resolvedRequestType.ctor, method.resolvedResponseType.ctor);
		}
		return rpcService;
	};
}));

// node_modules/google-gax/node_modules/protobufjs/src/message.js
var require_message = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = Message;
	var util = require_minimal$1();
	function Message(properties) {
		if (properties) for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i) {
			var key = keys[i];
			if (key === "__proto__") continue;
			this[key] = properties[key];
		}
	}
	Message.create = function create(properties) {
		return this.$type.create(properties);
	};
	Message.encode = function encode(message, writer) {
		return this.$type.encode(message, writer);
	};
	Message.encodeDelimited = function encodeDelimited(message, writer) {
		return this.$type.encodeDelimited(message, writer);
	};
	Message.decode = function decode(reader) {
		return this.$type.decode(reader);
	};
	Message.decodeDelimited = function decodeDelimited(reader) {
		return this.$type.decodeDelimited(reader);
	};
	Message.verify = function verify(message) {
		return this.$type.verify(message);
	};
	Message.fromObject = function fromObject(object) {
		return this.$type.fromObject(object);
	};
	Message.toObject = function toObject(message, options) {
		return this.$type.toObject(message, options);
	};
	Message.prototype.toJSON = function toJSON() {
		return this.$type.toObject(this, util.toJSONOptions);
	};
}));

// node_modules/google-gax/node_modules/protobufjs/src/decoder.js
var require_decoder = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = decoder;
	var Enum = require_enum$1();
	var types = require_types$2();
	var util = require_util$3();
	function missing(field) {
		return "missing required '" + field.name + "'";
	}
	function decoder(mtype) {
		var gen = util.codegen([
			"r",
			"l",
			"e",
			"n"
		], mtype.name + "$decode")("if(!(r instanceof Reader))")("r=Reader.create(r)")("if(n===undefined)n=0")("if(n>Reader.recursionLimit)")("throw Error(\"maximum nesting depth exceeded\")")("var c,m" + (mtype.fieldsArray.filter(function(field) {
			return field.map;
		}).length ? ",k,value" : ""))("if(l===undefined)")("c=r.len")("else{")("c=r.pos+l")("if(c>r.len)")("throw RangeError(\"index out of range\")")("l=r.len")("r.len=c")("}")("m=new this.ctor")("while(r.pos<c){")("var t=r.uint32()")("if(t===e)")("break")("switch(t>>>3){");
		var i = 0;
		for (; i < mtype.fieldsArray.length; ++i) {
			var field = mtype._fieldsArray[i].resolve(), type = field.resolvedType instanceof Enum ? "int32" : field.type, ref = "m" + util.safeProp(field.name);
			gen("case %i: {", field.id);
			if (field.map) {
				gen("if(%s===util.emptyObject)", ref)("%s={}", ref)("var c2=r.uint32()+r.pos")("if(c2>r.len)")("throw RangeError(\"index out of range\")")("r.len=c2");
				if (types.defaults[field.keyType] !== void 0) gen("k=%j", types.defaults[field.keyType]);
				else gen("k=null");
				if (types.defaults[type] !== void 0) gen("value=%j", types.defaults[type]);
				else gen("value=null");
				gen("while(r.pos<c2){")("var tag2=r.uint32()")("switch(tag2>>>3){")("case 1: k=r.%s(); break", field.keyType)("case 2:");
				if (types.basic[type] === void 0) gen("value=types[%i].decode(r,r.uint32(),undefined,n+1)", i);
				else gen("value=r.%s()", type);
				gen("break")("default:")("r.skipType(tag2&7,n)")("break")("}")("}")("if(r.pos!==c2)")("throw RangeError(\"index out of range\")")("r.len=c");
				if (types.long[field.keyType] !== void 0) gen("%s[typeof k===\"object\"?util.longToHash(k):k]=value", ref);
				else {
					if (field.keyType === "string") gen("if(k===\"__proto__\")")("util.makeProp(%s,k)", ref);
					gen("%s[k]=value", ref);
				}
			} else if (field.repeated) {
				gen("if(!(%s&&%s.length))", ref, ref)("%s=[]", ref);
				if (types.packed[type] !== void 0) gen("if((t&7)===2){")("var c2=r.uint32()+r.pos")("if(c2>r.len)")("throw RangeError(\"index out of range\")")("r.len=c2")("while(r.pos<c2)")("%s.push(r.%s())", ref, type)("if(r.pos!==c2)")("throw RangeError(\"index out of range\")")("r.len=c")("}else");
				if (types.basic[type] === void 0) gen(field.delimited ? "%s.push(types[%i].decode(r,undefined,((t&~7)|4),n+1))" : "%s.push(types[%i].decode(r,r.uint32(),undefined,n+1))", ref, i);
				else gen("%s.push(r.%s())", ref, type);
			} else if (types.basic[type] === void 0) gen(field.delimited ? "%s=types[%i].decode(r,undefined,((t&~7)|4),n+1)" : "%s=types[%i].decode(r,r.uint32(),undefined,n+1)", ref, i);
			else gen("%s=r.%s()", ref, type);
			gen("break")("}");
		}
		gen("default:")("r.skipType(t&7,n)")("break")("}")("}");
		gen("if(l!==undefined){")("if(r.pos!==c)")("throw RangeError(\"index out of range\")")("r.len=l")("}");
		for (i = 0; i < mtype._fieldsArray.length; ++i) {
			var rfield = mtype._fieldsArray[i];
			if (rfield.required) gen("if(!Object.hasOwnProperty.call(m,%j))", rfield.name)("throw util.ProtocolError(%j,{instance:m})", missing(rfield));
		}
		return gen("return m");
	}
}));

// node_modules/google-gax/node_modules/protobufjs/src/verifier.js
var require_verifier = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = verifier;
	var Enum = require_enum$1();
	var util = require_util$3();
	function invalid(field, expected) {
		return field.name + ": " + expected + (field.repeated && expected !== "array" ? "[]" : field.map && expected !== "object" ? "{k:" + field.keyType + "}" : "") + " expected";
	}
	function genVerifyValue(gen, field, fieldIndex, ref) {
		if (field.resolvedType) {
			if (field.resolvedType instanceof Enum) {
				gen("switch(%s){", ref)("default:")("return%j", invalid(field, "enum value"));
				for (var keys = Object.keys(field.resolvedType.values), j = 0; j < keys.length; ++j) gen("case %i:", field.resolvedType.values[keys[j]]);
				gen("break")("}");
			} else gen("{")("var e=types[%i].verify(%s,n+1);", fieldIndex, ref)("if(e)")("return%j+e", field.name + ".")("}");
		} else switch (field.type) {
			case "int32":
			case "uint32":
			case "sint32":
			case "fixed32":
			case "sfixed32":
				gen("if(!util.isInteger(%s))", ref)("return%j", invalid(field, "integer"));
				break;
			case "int64":
			case "uint64":
			case "sint64":
			case "fixed64":
			case "sfixed64":
				gen("if(!util.isInteger(%s)&&!(%s&&util.isInteger(%s.low)&&util.isInteger(%s.high)))", ref, ref, ref, ref)("return%j", invalid(field, "integer|Long"));
				break;
			case "float":
			case "double":
				gen("if(typeof %s!==\"number\")", ref)("return%j", invalid(field, "number"));
				break;
			case "bool":
				gen("if(typeof %s!==\"boolean\")", ref)("return%j", invalid(field, "boolean"));
				break;
			case "string":
				gen("if(!util.isString(%s))", ref)("return%j", invalid(field, "string"));
				break;
			case "bytes": gen("if(!(%s&&typeof %s.length===\"number\"||util.isString(%s)))", ref, ref, ref)("return%j", invalid(field, "buffer"));
		}
		return gen;
	}
	function genVerifyKey(gen, field, ref) {
		switch (field.keyType) {
			case "int32":
			case "uint32":
			case "sint32":
			case "fixed32":
			case "sfixed32":
				gen("if(!util.key32Re.test(%s))", ref)("return%j", invalid(field, "integer key"));
				break;
			case "int64":
			case "uint64":
			case "sint64":
			case "fixed64":
			case "sfixed64":
				gen("if(!util.key64Re.test(%s))", ref)("return%j", invalid(field, "integer|Long key"));
				break;
			case "bool": gen("if(!util.key2Re.test(%s))", ref)("return%j", invalid(field, "boolean key"));
		}
		return gen;
	}
	function verifier(mtype) {
		var gen = util.codegen(["m", "n"], mtype.name + "$verify")("if(typeof m!==\"object\"||m===null)")("return%j", "object expected")("if(n===undefined)n=0")("if(n>util.recursionLimit)")("return%j", "maximum nesting depth exceeded");
		var oneofs = mtype.oneofsArray, seenFirstField = {};
		if (oneofs.length) gen("var p={}");
		for (var i = 0; i < mtype.fieldsArray.length; ++i) {
			var field = mtype._fieldsArray[i].resolve(), ref = "m" + util.safeProp(field.name);
			if (field.optional) gen("if(%s!=null&&Object.hasOwnProperty.call(m,%j)){", ref, field.name);
			if (field.map) {
				gen("if(!util.isObject(%s))", ref)("return%j", invalid(field, "object"))("var k=Object.keys(%s)", ref)("for(var i=0;i<k.length;++i){");
				genVerifyKey(gen, field, "k[i]");
				genVerifyValue(gen, field, i, ref + "[k[i]]")("}");
			} else if (field.repeated) {
				gen("if(!Array.isArray(%s))", ref)("return%j", invalid(field, "array"))("for(var i=0;i<%s.length;++i){", ref);
				genVerifyValue(gen, field, i, ref + "[i]")("}");
			} else {
				if (field.partOf) {
					var oneofProp = util.safeProp(field.partOf.name);
					if (seenFirstField[field.partOf.name] === 1) gen("if(p%s===1)", oneofProp)("return%j", field.partOf.name + ": multiple values");
					seenFirstField[field.partOf.name] = 1;
					gen("p%s=1", oneofProp);
				}
				genVerifyValue(gen, field, i, ref);
			}
			if (field.optional) gen("}");
		}
		return gen("return null");
	}
}));

// node_modules/google-gax/node_modules/protobufjs/src/converter.js
var require_converter = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var converter = exports;
	var Enum = require_enum$1();
	var util = require_util$3();
	function genValuePartial_fromObject(gen, field, fieldIndex, prop) {
		var defaultAlreadyEmitted = false;
		if (field.resolvedType) {
			if (field.resolvedType instanceof Enum) {
				gen("switch(d%s){", prop);
				for (var values = field.resolvedType.values, keys = Object.keys(values), i = 0; i < keys.length; ++i) {
					if (values[keys[i]] === field.typeDefault && !defaultAlreadyEmitted) {
						gen("default:")("if(typeof(d%s)===\"number\"){m%s=d%s;break}", prop, prop, prop);
						if (!field.repeated) gen("break");
						defaultAlreadyEmitted = true;
					}
					gen("case%j:", keys[i])("case %i:", values[keys[i]])("m%s=%j", prop, values[keys[i]])("break");
				}
				gen("}");
			} else gen("if(!util.isObject(d%s))", prop)("throw TypeError(%j)", field.fullName + ": object expected")("m%s=types[%i].fromObject(d%s,n+1)", prop, fieldIndex, prop);
		} else {
			var isUnsigned = false;
			switch (field.type) {
				case "double":
				case "float":
					gen("m%s=Number(d%s)", prop, prop);
					break;
				case "uint32":
				case "fixed32":
					gen("m%s=d%s>>>0", prop, prop);
					break;
				case "int32":
				case "sint32":
				case "sfixed32":
					gen("m%s=d%s|0", prop, prop);
					break;
				case "uint64":
				case "fixed64": isUnsigned = true;
				case "int64":
				case "sint64":
				case "sfixed64":
					gen("if(util.Long)")("m%s=util.Long.fromValue(d%s,%j)", prop, prop, isUnsigned)("else if(typeof d%s===\"string\")", prop)("m%s=parseInt(d%s,10)", prop, prop)("else if(typeof d%s===\"number\")", prop)("m%s=d%s", prop, prop)("else if(typeof d%s===\"object\")", prop)("m%s=new util.LongBits(d%s.low>>>0,d%s.high>>>0).toNumber(%s)", prop, prop, prop, isUnsigned ? "true" : "");
					break;
				case "bytes":
					gen("if(typeof d%s===\"string\")", prop)("util.base64.decode(d%s,m%s=util.newBuffer(util.base64.length(d%s)),0)", prop, prop, prop)("else if(d%s.length >= 0)", prop)("m%s=d%s", prop, prop);
					break;
				case "string":
					gen("m%s=String(d%s)", prop, prop);
					break;
				case "bool": gen("m%s=Boolean(d%s)", prop, prop);
			}
		}
		return gen;
	}
	converter.fromObject = function fromObject(mtype) {
		var fields = mtype.fieldsArray;
		var gen = util.codegen(["d", "n"], mtype.name + "$fromObject")("if(d instanceof this.ctor)")("return d");
		if (!fields.length) return gen("return new this.ctor");
		gen("if(!util.isObject(d))")("throw TypeError(%j)", mtype.fullName + ": object expected")("if(n===undefined)n=0")("if(n>util.recursionLimit)")("throw Error(\"maximum nesting depth exceeded\")");
		gen("var m=new this.ctor");
		for (var i = 0; i < fields.length; ++i) {
			var field = fields[i].resolve(), prop = util.safeProp(field.name);
			if (field.map) {
				gen("if(d%s){", prop)("if(!util.isObject(d%s))", prop)("throw TypeError(%j)", field.fullName + ": object expected")("m%s={}", prop)("for(var ks=Object.keys(d%s),i=0;i<ks.length;++i){", prop);
				gen("if(ks[i]===\"__proto__\")")("util.makeProp(m%s,ks[i])", prop);
				genValuePartial_fromObject(gen, field, i, prop + "[ks[i]]")("}")("}");
			} else if (field.repeated) {
				gen("if(d%s){", prop)("if(!Array.isArray(d%s))", prop)("throw TypeError(%j)", field.fullName + ": array expected")("m%s=[]", prop)("for(var i=0;i<d%s.length;++i){", prop);
				genValuePartial_fromObject(gen, field, i, prop + "[i]")("}")("}");
			} else {
				if (!(field.resolvedType instanceof Enum)) gen("if(d%s!=null){", prop);
				genValuePartial_fromObject(gen, field, i, prop);
				if (!(field.resolvedType instanceof Enum)) gen("}");
			}
		}
		return gen("return m");
	};
	function genValuePartial_toObject(gen, field, fieldIndex, prop) {
		if (field.resolvedType) {
			if (field.resolvedType instanceof Enum) gen("d%s=o.enums===String?(types[%i].values[m%s]===undefined?m%s:types[%i].values[m%s]):m%s", prop, fieldIndex, prop, prop, fieldIndex, prop, prop);
			else gen("d%s=types[%i].toObject(m%s,o,q+1)", prop, fieldIndex, prop);
		} else {
			var isUnsigned = false;
			switch (field.type) {
				case "double":
				case "float":
					gen("d%s=o.json&&!isFinite(m%s)?String(m%s):m%s", prop, prop, prop, prop);
					break;
				case "uint64":
				case "fixed64": isUnsigned = true;
				case "int64":
				case "sint64":
				case "sfixed64":
					gen("if(typeof BigInt!==\"undefined\"&&o.longs===BigInt)")("d%s=typeof m%s===\"number\"?BigInt(m%s):util.Long.fromBits(m%s.low>>>0,m%s.high>>>0,%j).toBigInt()", prop, prop, prop, prop, prop, isUnsigned)("else if(typeof m%s===\"number\")", prop)("d%s=o.longs===String?String(m%s):m%s", prop, prop, prop)("else")("d%s=o.longs===String?util.Long.prototype.toString.call(m%s):o.longs===Number?new util.LongBits(m%s.low>>>0,m%s.high>>>0).toNumber(%s):m%s", prop, prop, prop, prop, isUnsigned ? "true" : "", prop);
					break;
				case "bytes":
					gen("d%s=o.bytes===String?util.base64.encode(m%s,0,m%s.length):o.bytes===Array?Array.prototype.slice.call(m%s):m%s", prop, prop, prop, prop, prop);
					break;
				default: gen("d%s=m%s", prop, prop);
			}
		}
		return gen;
	}
	converter.toObject = function toObject(mtype) {
		var fields = mtype.fieldsArray.slice().sort(util.compareFieldsById);
		if (!fields.length) return util.codegen()("return {}");
		var gen = util.codegen([
			"m",
			"o",
			"q"
		], mtype.name + "$toObject")("if(!o)")("o={}")("if(q===undefined)q=0")("if(q>util.recursionLimit)")("throw Error(\"max depth exceeded\")")("var d={}");
		var repeatedFields = [], mapFields = [], normalFields = [], i = 0;
		for (; i < fields.length; ++i) if (!fields[i].partOf) (fields[i].resolve().repeated ? repeatedFields : fields[i].map ? mapFields : normalFields).push(fields[i]);
		if (repeatedFields.length) {
			gen("if(o.arrays||o.defaults){");
			for (i = 0; i < repeatedFields.length; ++i) gen("d%s=[]", util.safeProp(repeatedFields[i].name));
			gen("}");
		}
		if (mapFields.length) {
			gen("if(o.objects||o.defaults){");
			for (i = 0; i < mapFields.length; ++i) gen("d%s={}", util.safeProp(mapFields[i].name));
			gen("}");
		}
		if (normalFields.length) {
			gen("if(o.defaults){");
			for (i = 0; i < normalFields.length; ++i) {
				var field = normalFields[i], prop = util.safeProp(field.name);
				if (field.resolvedType instanceof Enum) gen("d%s=o.enums===String?%j:%j", prop, field.resolvedType.valuesById[field.typeDefault], field.typeDefault);
				else if (field.long) gen("if(util.Long){")("var n=new util.Long(%i,%i,%j)", field.typeDefault.low, field.typeDefault.high, field.typeDefault.unsigned)("d%s=o.longs===String?n.toString():o.longs===Number?n.toNumber():typeof BigInt!==\"undefined\"&&o.longs===BigInt?n.toBigInt():n", prop)("}else")("d%s=o.longs===String?%j:typeof BigInt!==\"undefined\"&&o.longs===BigInt?BigInt(%j):%i", prop, field.typeDefault.toString(), field.typeDefault.toString(), field.typeDefault.toNumber());
				else if (field.bytes) {
					var arrayDefault = Array.prototype.slice.call(field.typeDefault);
					gen("if(o.bytes===String)d%s=%j", prop, String.fromCharCode.apply(String, field.typeDefault))("else{")("d%s=%j", prop, arrayDefault)("if(o.bytes!==Array)d%s=util.newBuffer(d%s)", prop, prop)("}");
				} else gen("d%s=%j", prop, field.typeDefault);
			}
			gen("}");
		}
		var hasKs2 = false;
		for (i = 0; i < fields.length; ++i) {
			var field = fields[i], index = mtype._fieldsArray.indexOf(field), prop = util.safeProp(field.name);
			if (field.map) {
				if (!hasKs2) {
					hasKs2 = true;
					gen("var ks2");
				}
				gen("if(m%s&&(ks2=Object.keys(m%s)).length){", prop, prop)("d%s={}", prop)("for(var j=0;j<ks2.length;++j){");
				gen("if(ks2[j]===\"__proto__\")")("util.makeProp(d%s,ks2[j])", prop);
				genValuePartial_toObject(gen, field, index, prop + "[ks2[j]]")("}");
			} else if (field.repeated) {
				gen("if(m%s&&m%s.length){", prop, prop)("d%s=[]", prop)("for(var j=0;j<m%s.length;++j){", prop);
				genValuePartial_toObject(gen, field, index, prop + "[j]")("}");
			} else {
				gen("if(m%s!=null&&Object.hasOwnProperty.call(m,%j)){", prop, field.name);
				genValuePartial_toObject(gen, field, index, prop);
				if (field.partOf) gen("if(o.oneofs)")("d%s=%j", util.safeProp(field.partOf.name), field.name);
			}
			gen("}");
		}
		return gen("return d");
	};
}));

// node_modules/google-gax/node_modules/protobufjs/src/wrappers.js
var require_wrappers$1 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var wrappers = exports;
	var Message = require_message();
	var util = require_minimal$1();
	wrappers[".google.protobuf.Any"] = {
		fromObject: function(object, depth) {
			if (depth === void 0) depth = 0;
			if (depth > util.recursionLimit) throw Error("max depth exceeded");
			if (object && object["@type"]) {
				var name = object["@type"].substring(object["@type"].lastIndexOf("/") + 1);
				var type = this.lookup(name);
				/* istanbul ignore else */
				if (type) {
					var type_url = object["@type"].charAt(0) === "." ? object["@type"].slice(1) : object["@type"];
					if (type_url.indexOf("/") === -1) type_url = "/" + type_url;
					return this.create({
						type_url,
						value: type.encode(type.fromObject(object, depth + 1)).finish()
					});
				}
			}
			return this.fromObject(object, depth);
		},
		toObject: function(message, options, depth) {
			if (depth === void 0) depth = 0;
			if (depth > util.recursionLimit) throw Error("max depth exceeded");
			var googleApi = "type.googleapis.com/";
			var prefix = "";
			var name = "";
			if (options && options.json && message.type_url && message.value) {
				name = message.type_url.substring(message.type_url.lastIndexOf("/") + 1);
				prefix = message.type_url.substring(0, message.type_url.lastIndexOf("/") + 1);
				var type = this.lookup(name);
				/* istanbul ignore else */
				if (type) message = type.decode(message.value, void 0, void 0, depth + 1);
			}
			if (!(message instanceof this.ctor) && message instanceof Message) {
				var object = message.$type.toObject(message, options, depth + 1);
				var messageName = message.$type.fullName[0] === "." ? message.$type.fullName.slice(1) : message.$type.fullName;
				if (prefix === "") prefix = googleApi;
				name = prefix + messageName;
				object["@type"] = name;
				return object;
			}
			return this.toObject(message, options, depth);
		}
	};
}));

// node_modules/google-gax/node_modules/protobufjs/src/type.js
var require_type = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = Type;
	var Namespace = require_namespace();
	((Type.prototype = Object.create(Namespace.prototype)).constructor = Type).className = "Type";
	var Enum = require_enum$1();
	var OneOf = require_oneof();
	var Field = require_field();
	var MapField = require_mapfield();
	var Service = require_service();
	var Message = require_message();
	var Reader = require_reader();
	var Writer = require_writer();
	var util = require_util$3();
	var encoder = require_encoder();
	var decoder = require_decoder();
	var verifier = require_verifier();
	var converter = require_converter();
	var wrappers = require_wrappers$1();
	function Type(name, options) {
		name = name.replace(/\W/g, "");
		Namespace.call(this, name, options);
		this.fields = {};
		this.oneofs = void 0;
		this.extensions = void 0;
		this.reserved = void 0;
		this.group = void 0;
		this._fieldsById = null;
		this._fieldsArray = null;
		this._oneofsArray = null;
		this._ctor = null;
	}
	Object.defineProperties(Type.prototype, {
		fieldsById: { get: function() {
			/* istanbul ignore if */
			if (this._fieldsById) return this._fieldsById;
			this._fieldsById = {};
			for (var names = Object.keys(this.fields), i = 0; i < names.length; ++i) {
				var field = this.fields[names[i]], id = field.id;
				/* istanbul ignore if */
				if (this._fieldsById[id]) throw Error("duplicate id " + id + " in " + this);
				this._fieldsById[id] = field;
			}
			return this._fieldsById;
		} },
		fieldsArray: { get: function() {
			return this._fieldsArray || (this._fieldsArray = util.toArray(this.fields));
		} },
		oneofsArray: { get: function() {
			return this._oneofsArray || (this._oneofsArray = util.toArray(this.oneofs));
		} },
		ctor: {
			get: function() {
				return this._ctor || (this.ctor = Type.generateConstructor(this)());
			},
			set: function(ctor) {
				var prototype = ctor.prototype;
				if (!(prototype instanceof Message)) {
					(ctor.prototype = new Message()).constructor = ctor;
					util.merge(ctor.prototype, prototype);
				}
				ctor.$type = ctor.prototype.$type = this;
				util.merge(ctor, Message, true);
				this._ctor = ctor;
				var i = 0;
				for (; i < this.fieldsArray.length; ++i) this._fieldsArray[i].resolve();
				var ctorProperties = {};
				for (i = 0; i < this.oneofsArray.length; ++i) ctorProperties[this._oneofsArray[i].resolve().name] = {
					get: util.oneOfGetter(this._oneofsArray[i].oneof),
					set: util.oneOfSetter(this._oneofsArray[i].oneof)
				};
				if (i) Object.defineProperties(ctor.prototype, ctorProperties);
			}
		}
	});
	Type.generateConstructor = function generateConstructor(mtype) {
		var gen = util.codegen(["p"], mtype.name);
		for (var i = 0, field; i < mtype.fieldsArray.length; ++i) if ((field = mtype._fieldsArray[i]).map) gen("this%s={}", util.safeProp(field.name));
		else if (field.repeated) gen("this%s=[]", util.safeProp(field.name));
		return gen("if(p)for(var ks=Object.keys(p),i=0;i<ks.length;++i)if(p[ks[i]]!=null&&ks[i]!==\"__proto__\")")("this[ks[i]]=p[ks[i]]");
	};
	function clearCache(type) {
		type._fieldsById = type._fieldsArray = type._oneofsArray = null;
		delete type.encode;
		delete type.decode;
		delete type.verify;
		return type;
	}
	Type.fromJSON = function fromJSON(name, json, depth) {
		if (depth === void 0) depth = 0;
		if (depth > util.nestingLimit) throw Error("max depth exceeded");
		var type = new Type(name, json.options);
		type.extensions = json.extensions;
		type.reserved = json.reserved;
		var names = Object.keys(json.fields), i = 0;
		for (; i < names.length; ++i) type.add((typeof json.fields[names[i]].keyType !== "undefined" ? MapField.fromJSON : Field.fromJSON)(names[i], json.fields[names[i]]));
		if (json.oneofs) for (names = Object.keys(json.oneofs), i = 0; i < names.length; ++i) type.add(OneOf.fromJSON(names[i], json.oneofs[names[i]]));
		if (json.nested) for (names = Object.keys(json.nested), i = 0; i < names.length; ++i) {
			var nested = json.nested[names[i]];
			type.add((nested.id !== void 0 ? Field.fromJSON : nested.fields !== void 0 ? Type.fromJSON : nested.values !== void 0 ? Enum.fromJSON : nested.methods !== void 0 ? Service.fromJSON : Namespace.fromJSON)(names[i], nested, depth + 1));
		}
		if (json.extensions && json.extensions.length) type.extensions = json.extensions;
		if (json.reserved && json.reserved.length) type.reserved = json.reserved;
		if (json.group) type.group = true;
		if (json.comment) type.comment = json.comment;
		if (json.edition) type._edition = json.edition;
		type._defaultEdition = "proto3";
		return type;
	};
	Type.prototype.toJSON = function toJSON(toJSONOptions) {
		var inherited = Namespace.prototype.toJSON.call(this, toJSONOptions);
		var keepComments = toJSONOptions ? Boolean(toJSONOptions.keepComments) : false;
		return util.toObject([
			"edition",
			this._editionToJSON(),
			"options",
			inherited && inherited.options || void 0,
			"oneofs",
			Namespace.arrayToJSON(this.oneofsArray, toJSONOptions),
			"fields",
			Namespace.arrayToJSON(this.fieldsArray.filter(function(obj) {
				return !obj.declaringField;
			}), toJSONOptions) || {},
			"extensions",
			this.extensions && this.extensions.length ? this.extensions : void 0,
			"reserved",
			this.reserved && this.reserved.length ? this.reserved : void 0,
			"group",
			this.group || void 0,
			"nested",
			inherited && inherited.nested || void 0,
			"comment",
			keepComments ? this.comment : void 0
		]);
	};
	Type.prototype.resolveAll = function resolveAll() {
		if (!this._needsRecursiveResolve) return this;
		Namespace.prototype.resolveAll.call(this);
		var oneofs = this.oneofsArray;
		i = 0;
		while (i < oneofs.length) oneofs[i++].resolve();
		var fields = this.fieldsArray, i = 0;
		while (i < fields.length) fields[i++].resolve();
		return this;
	};
	Type.prototype._resolveFeaturesRecursive = function _resolveFeaturesRecursive(edition) {
		if (!this._needsRecursiveFeatureResolution) return this;
		edition = this._edition || edition;
		Namespace.prototype._resolveFeaturesRecursive.call(this, edition);
		this.oneofsArray.forEach((oneof) => {
			oneof._resolveFeatures(edition);
		});
		this.fieldsArray.forEach((field) => {
			field._resolveFeatures(edition);
		});
		return this;
	};
	Type.prototype.get = function get(name) {
		if (Object.prototype.hasOwnProperty.call(this.fields, name)) return this.fields[name];
		if (this.oneofs && Object.prototype.hasOwnProperty.call(this.oneofs, name)) return this.oneofs[name];
		if (this.nested && Object.prototype.hasOwnProperty.call(this.nested, name)) return this.nested[name];
		return null;
	};
	Type.prototype.add = function add(object) {
		if (this.get(object.name)) throw Error("duplicate name '" + object.name + "' in " + this);
		if (object instanceof Field && object.extend === void 0) {
			if (this._fieldsById ? /* istanbul ignore next */ this._fieldsById[object.id] : this.fieldsById[object.id]) throw Error("duplicate id " + object.id + " in " + this);
			if (this.isReservedId(object.id)) throw Error("id " + object.id + " is reserved in " + this);
			if (this.isReservedName(object.name) || object.name.charAt(0) === "$") throw Error("name '" + object.name + "' is reserved in " + this);
			if (object.name === "__proto__") return this;
			if (object.parent) object.parent.remove(object);
			this.fields[object.name] = object;
			object.message = this;
			object.onAdd(this);
			return clearCache(this);
		}
		if (object instanceof OneOf) {
			if (object.name.charAt(0) === "$") throw Error("name '" + object.name + "' is reserved in " + this);
			if (object.name === "__proto__") return this;
			if (!this.oneofs) this.oneofs = {};
			this.oneofs[object.name] = object;
			object.onAdd(this);
			return clearCache(this);
		}
		return Namespace.prototype.add.call(this, object);
	};
	Type.prototype.remove = function remove(object) {
		if (object instanceof Field && object.extend === void 0) {
			/* istanbul ignore if */
			if (!this.fields || this.fields[object.name] !== object) throw Error(object + " is not a member of " + this);
			delete this.fields[object.name];
			object.parent = null;
			object.onRemove(this);
			return clearCache(this);
		}
		if (object instanceof OneOf) {
			/* istanbul ignore if */
			if (!this.oneofs || this.oneofs[object.name] !== object) throw Error(object + " is not a member of " + this);
			delete this.oneofs[object.name];
			object.parent = null;
			object.onRemove(this);
			return clearCache(this);
		}
		return Namespace.prototype.remove.call(this, object);
	};
	Type.prototype.isReservedId = function isReservedId(id) {
		return Namespace.isReservedId(this.reserved, id);
	};
	Type.prototype.isReservedName = function isReservedName(name) {
		return Namespace.isReservedName(this.reserved, name);
	};
	Type.prototype.create = function create(properties) {
		return new this.ctor(properties);
	};
	Type.prototype.setup = function setup() {
		var fullName = this.fullName, types = [];
		for (var i = 0; i < this.fieldsArray.length; ++i) types.push(this._fieldsArray[i].resolve().resolvedType);
		this.encode = encoder(this)({
			Writer,
			types,
			util
		});
		this.decode = decoder(this)({
			Reader,
			types,
			util
		});
		this.verify = verifier(this)({
			types,
			util
		});
		this.fromObject = converter.fromObject(this)({
			types,
			util
		});
		this.toObject = converter.toObject(this)({
			types,
			util
		});
		var wrapper = wrappers[fullName];
		if (wrapper) {
			var originalThis = Object.create(this);
			originalThis.fromObject = this.fromObject;
			this.fromObject = wrapper.fromObject.bind(originalThis);
			originalThis.toObject = this.toObject;
			this.toObject = wrapper.toObject.bind(originalThis);
		}
		return this;
	};
	Type.prototype.encode = function encode_setup(message, writer) {
		return this.setup().encode.apply(this, arguments);
	};
	Type.prototype.encodeDelimited = function encodeDelimited(message, writer) {
		return this.encode(message, writer && writer.len ? writer.fork() : writer).ldelim();
	};
	Type.prototype.decode = function decode_setup(reader, length, end, depth) {
		return this.setup().decode(reader, length, end, depth);
	};
	Type.prototype.decodeDelimited = function decodeDelimited(reader) {
		if (!(reader instanceof Reader)) reader = Reader.create(reader);
		return this.decode(reader, reader.uint32());
	};
	Type.prototype.verify = function verify_setup(message, depth) {
		return this.setup().verify(message, depth);
	};
	Type.prototype.fromObject = function fromObject(object, depth) {
		return this.setup().fromObject(object, depth);
	};
	Type.prototype.toObject = function toObject(message, options) {
		return this.setup().toObject.apply(this, arguments);
	};
	Type.d = function decorateType(typeName) {
		return function typeDecorator(target) {
			util.decorateType(target, typeName);
		};
	};
}));

// node_modules/google-gax/node_modules/protobufjs/src/root.js
var require_root = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = Root;
	var Namespace = require_namespace();
	((Root.prototype = Object.create(Namespace.prototype)).constructor = Root).className = "Root";
	var Field = require_field();
	var Enum = require_enum$1();
	var OneOf = require_oneof();
	var util = require_util$3();
	var Type;
	var parse;
	var common;
	function Root(options) {
		Namespace.call(this, "", options);
		this.deferred = [];
		this.files = [];
		this._edition = "proto2";
		this._fullyQualifiedObjects = {};
	}
	Root.fromJSON = function fromJSON(json, root, depth) {
		depth = util.checkDepth(depth);
		if (!root) root = new Root();
		if (json.options) root.setOptions(json.options);
		return root.addJSON(json.nested, depth).resolveAll();
	};
	Root.prototype.resolvePath = util.path.resolve;
	Root.prototype.fetch = util.fetch;
	/* istanbul ignore next */
	function SYNC() {}
	Root.prototype.load = function load(filename, options, callback) {
		if (typeof options === "function") {
			callback = options;
			options = void 0;
		}
		var self = this;
		if (!callback) return util.asPromise(load, self, filename, options);
		var sync = callback === SYNC;
		function finish(err, root) {
			/* istanbul ignore if */
			if (!callback) return;
			if (sync) throw err;
			if (root) root.resolveAll();
			var cb = callback;
			callback = null;
			cb(err, root);
		}
		function getBundledFileName(filename) {
			var idx = filename.lastIndexOf("google/protobuf/");
			if (idx > -1) {
				var altname = filename.substring(idx);
				if (altname in common) return altname;
			}
			return null;
		}
		function process(filename, source, depth) {
			if (depth === void 0) depth = 0;
			try {
				if (depth > util.recursionLimit) throw Error("max depth exceeded");
				if (util.isString(source) && source.charAt(0) === "{") source = JSON.parse(source);
				if (!util.isString(source)) self.setOptions(source.options).addJSON(source.nested);
				else {
					parse.filename = filename;
					var parsed = parse(source, self, options), resolved, i = 0;
					if (parsed.imports) {
						for (; i < parsed.imports.length; ++i) if (resolved = getBundledFileName(parsed.imports[i]) || self.resolvePath(filename, parsed.imports[i])) fetch(resolved, false, depth + 1);
					}
					if (parsed.weakImports) {
						for (i = 0; i < parsed.weakImports.length; ++i) if (resolved = getBundledFileName(parsed.weakImports[i]) || self.resolvePath(filename, parsed.weakImports[i])) fetch(resolved, true, depth + 1);
					}
				}
			} catch (err) {
				finish(err);
			}
			if (!sync && !queued) finish(null, self);
		}
		function fetch(filename, weak, depth) {
			if (depth === void 0) depth = 0;
			filename = getBundledFileName(filename) || filename;
			if (self.files.indexOf(filename) > -1) return;
			self.files.push(filename);
			if (filename in common) {
				if (sync) process(filename, common[filename], depth);
				else {
					++queued;
					setTimeout(function() {
						--queued;
						process(filename, common[filename], depth);
					});
				}
				return;
			}
			if (sync) {
				var source;
				try {
					source = util.fs.readFileSync(filename).toString("utf8");
				} catch (err) {
					if (!weak) finish(err);
					return;
				}
				process(filename, source, depth);
			} else {
				++queued;
				self.fetch(filename, function(err, source) {
					--queued;
					/* istanbul ignore if */
					if (!callback) return;
					if (err) {
						/* istanbul ignore else */
						if (!weak) finish(err);
						else if (!queued) finish(null, self);
						return;
					}
					process(filename, source, depth);
				});
			}
		}
		var queued = 0;
		if (util.isString(filename)) filename = [filename];
		for (var i = 0, resolved; i < filename.length; ++i) if (resolved = self.resolvePath("", filename[i])) fetch(resolved);
		if (sync) {
			self.resolveAll();
			return self;
		}
		if (!queued) finish(null, self);
		return self;
	};
	Root.prototype.loadSync = function loadSync(filename, options) {
		if (!util.isNode) throw Error("not supported");
		return this.load(filename, options, SYNC);
	};
	Root.prototype.resolveAll = function resolveAll() {
		if (!this._needsRecursiveResolve) return this;
		if (this.deferred.length) throw Error("unresolvable extensions: " + this.deferred.map(function(field) {
			return "'extend " + field.extend + "' in " + field.parent.fullName;
		}).join(", "));
		return Namespace.prototype.resolveAll.call(this);
	};
	var exposeRe = /^[A-Z]/;
	function tryHandleExtension(root, field) {
		var extendedType = field.parent.lookup(field.extend);
		if (extendedType) {
			var sisterField = new Field(field.fullName, field.id, field.type, field.rule, void 0, field.options);
			if (extendedType.get(sisterField.name)) return true;
			sisterField.declaringField = field;
			field.extensionField = sisterField;
			extendedType.add(sisterField);
			return true;
		}
		return false;
	}
	Root.prototype._handleAdd = function _handleAdd(object) {
		if (object instanceof Field) {
			if (object.extend !== void 0 && !object.extensionField) {
				if (!tryHandleExtension(this, object)) this.deferred.push(object);
			}
		} else if (object instanceof Enum) {
			if (exposeRe.test(object.name)) object.parent[object.name] = object.values;
		} else if (!(object instanceof OneOf)) {
			if (object instanceof Type) for (var i = 0; i < this.deferred.length;) if (tryHandleExtension(this, this.deferred[i])) this.deferred.splice(i, 1);
			else ++i;
			for (var j = 0; j < object.nestedArray.length; ++j) this._handleAdd(object._nestedArray[j]);
			if (exposeRe.test(object.name)) object.parent[object.name] = object;
		}
		if (object instanceof Type || object instanceof Enum || object instanceof Field) this._fullyQualifiedObjects[object.fullName] = object;
	};
	Root.prototype._handleRemove = function _handleRemove(object) {
		if (object instanceof Field) {
			if (object.extend !== void 0) {
				if (object.extensionField) {
					object.extensionField.parent.remove(object.extensionField);
					object.extensionField = null;
				} else {
					var index = this.deferred.indexOf(object);
					/* istanbul ignore else */
					if (index > -1) this.deferred.splice(index, 1);
				}
			}
		} else if (object instanceof Enum) {
			if (exposeRe.test(object.name)) delete object.parent[object.name];
		} else if (object instanceof Namespace) {
			for (var i = 0; i < object.nestedArray.length; ++i) this._handleRemove(object._nestedArray[i]);
			if (exposeRe.test(object.name)) delete object.parent[object.name];
		}
		delete this._fullyQualifiedObjects[object.fullName];
	};
	Root._configure = function(Type_, parse_, common_) {
		Type = Type_;
		parse = parse_;
		common = common_;
	};
}));

// node_modules/google-gax/node_modules/protobufjs/src/util.js
var require_util$3 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var util = module.exports = require_minimal$1();
	var roots = require_roots();
	var Type;
	var Enum;
	util.codegen = require_codegen();
	util.fetch = require_fetch();
	util.path = require_path();
	util.patterns = require_patterns();
	var reservedRe = util.patterns.reservedRe;
	util.fs = require_fs();
	util.checkDepth = function checkDepth(depth) {
		if (depth === void 0) depth = 0;
		if (depth > util.recursionLimit) throw Error("max depth exceeded");
		return depth;
	};
	util.toArray = function toArray(object) {
		if (object) {
			var keys = Object.keys(object), array = new Array(keys.length), index = 0;
			while (index < keys.length) array[index] = object[keys[index++]];
			return array;
		}
		return [];
	};
	util.toObject = function toObject(array) {
		var object = {}, index = 0;
		while (index < array.length) {
			var key = array[index++], val = array[index++];
			if (val !== void 0) object[key] = val;
		}
		return object;
	};
	util.isReserved = function isReserved(name) {
		return reservedRe.test(name);
	};
	util.safeProp = function safeProp(prop) {
		if (!/^[$\w_]+$/.test(prop) || reservedRe.test(prop)) return "[" + JSON.stringify(prop) + "]";
		return "." + prop;
	};
	util.ucFirst = function ucFirst(str) {
		return str.charAt(0).toUpperCase() + str.substring(1);
	};
	var camelCaseRe = /_([a-z])/g;
	util.camelCase = function camelCase(str) {
		return str.substring(0, 1) + str.substring(1).replace(camelCaseRe, function($0, $1) {
			return $1.toUpperCase();
		});
	};
	util.compareFieldsById = function compareFieldsById(a, b) {
		return a.id - b.id;
	};
	util.decorateType = function decorateType(ctor, typeName) {
		/* istanbul ignore if */
		if (ctor.$type) {
			if (typeName && ctor.$type.name !== typeName) {
				util.decorateRoot.remove(ctor.$type);
				ctor.$type.name = typeName;
				util.decorateRoot.add(ctor.$type);
			}
			return ctor.$type;
		}
		/* istanbul ignore next */
		if (!Type) Type = require_type();
		var type = new Type(typeName || ctor.name);
		util.decorateRoot.add(type);
		type.ctor = ctor;
		Object.defineProperty(ctor, "$type", {
			value: type,
			enumerable: false
		});
		Object.defineProperty(ctor.prototype, "$type", {
			value: type,
			enumerable: false
		});
		return type;
	};
	var decorateEnumIndex = 0;
	util.decorateEnum = function decorateEnum(object) {
		/* istanbul ignore if */
		if (object.$type) return object.$type;
		/* istanbul ignore next */
		if (!Enum) Enum = require_enum$1();
		var enm = new Enum("Enum" + decorateEnumIndex++, object);
		util.decorateRoot.add(enm);
		Object.defineProperty(object, "$type", {
			value: enm,
			enumerable: false
		});
		return enm;
	};
	util.setProperty = function setProperty(dst, path, value, ifNotSet) {
		function setProp(dst, path, value) {
			var part = path.shift();
			if (util.isUnsafeProperty(part)) return dst;
			if (path.length > 0) dst[part] = setProp(dst[part] || {}, path, value);
			else {
				var prevValue = dst[part];
				if (prevValue && ifNotSet) return dst;
				if (prevValue) value = [].concat(prevValue).concat(value);
				dst[part] = value;
			}
			return dst;
		}
		if (typeof dst !== "object") throw TypeError("dst must be an object");
		if (!path) throw TypeError("path must be specified");
		path = path.split(".");
		if (path.length > util.recursionLimit) throw Error("max depth exceeded");
		return setProp(dst, path, value);
	};
	Object.defineProperty(util, "decorateRoot", { get: function() {
		return roots["decorated"] || (roots["decorated"] = new (require_root())());
	} });
}));

// node_modules/google-gax/node_modules/protobufjs/src/types.js
var require_types$2 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var types = exports;
	var util = require_util$3();
	var s = [
		"double",
		"float",
		"int32",
		"uint32",
		"sint32",
		"fixed32",
		"sfixed32",
		"int64",
		"uint64",
		"sint64",
		"fixed64",
		"sfixed64",
		"bool",
		"string",
		"bytes"
	];
	function bake(values, offset) {
		var i = 0, o = Object.create(null);
		offset |= 0;
		while (i < values.length) o[s[i + offset]] = values[i++];
		return o;
	}
	types.basic = bake([
		1,
		5,
		0,
		0,
		0,
		5,
		5,
		0,
		0,
		0,
		1,
		1,
		0,
		2,
		2
	]);
	types.defaults = bake([
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		false,
		"",
		util.emptyArray,
		null
	]);
	types.long = bake([
		0,
		0,
		0,
		1,
		1
	], 7);
	types.mapKey = bake([
		0,
		0,
		0,
		5,
		5,
		0,
		0,
		0,
		1,
		1,
		0,
		2
	], 2);
	types.packed = bake([
		1,
		5,
		0,
		0,
		0,
		5,
		5,
		0,
		0,
		0,
		1,
		1,
		0
	]);
}));

// node_modules/google-gax/node_modules/protobufjs/src/field.js
var require_field = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = Field;
	var ReflectionObject = require_object();
	((Field.prototype = Object.create(ReflectionObject.prototype)).constructor = Field).className = "Field";
	var Enum = require_enum$1();
	var types = require_types$2();
	var util = require_util$3();
	var Type;
	var ruleRe = /^required|optional|repeated$/;
	Field.fromJSON = function fromJSON(name, json) {
		var field = new Field(name, json.id, json.type, json.rule, json.extend, json.options, json.comment);
		if (json.edition) field._edition = json.edition;
		field._defaultEdition = "proto3";
		return field;
	};
	function Field(name, id, type, rule, extend, options, comment) {
		if (util.isObject(rule)) {
			comment = extend;
			options = rule;
			rule = extend = void 0;
		} else if (util.isObject(extend)) {
			comment = options;
			options = extend;
			extend = void 0;
		}
		ReflectionObject.call(this, name, options);
		if (!util.isInteger(id) || id < 0) throw TypeError("id must be a non-negative integer");
		if (!util.isString(type)) throw TypeError("type must be a string");
		if (rule !== void 0 && !ruleRe.test(rule = rule.toString().toLowerCase())) throw TypeError("rule must be a string rule");
		if (extend !== void 0 && !util.isString(extend)) throw TypeError("extend must be a string");
		if (rule === "proto3_optional") rule = "optional";
		this.rule = rule && rule !== "optional" ? rule : void 0;
		this.type = type;
		this.id = id;
		this.extend = extend || void 0;
		this.repeated = rule === "repeated";
		this.map = false;
		this.message = null;
		this.partOf = null;
		this.typeDefault = null;
		this.defaultValue = null;
		this.long = util.Long ? types.long[type] !== void 0 : /* istanbul ignore next */ false;
		this.bytes = type === "bytes";
		this.resolvedType = null;
		this.extensionField = null;
		this.declaringField = null;
		this.comment = comment;
	}
	Object.defineProperty(Field.prototype, "required", { get: function() {
		return this._features.field_presence === "LEGACY_REQUIRED";
	} });
	Object.defineProperty(Field.prototype, "optional", { get: function() {
		return !this.required;
	} });
	Object.defineProperty(Field.prototype, "delimited", { get: function() {
		return this.resolvedType instanceof Type && this._features.message_encoding === "DELIMITED";
	} });
	Object.defineProperty(Field.prototype, "packed", { get: function() {
		return this._features.repeated_field_encoding === "PACKED";
	} });
	Object.defineProperty(Field.prototype, "hasPresence", { get: function() {
		if (this.repeated || this.map) return false;
		return this.partOf || this.declaringField || this.extensionField || this._features.field_presence !== "IMPLICIT";
	} });
	Field.prototype.setOption = function setOption(name, value, ifNotSet) {
		return ReflectionObject.prototype.setOption.call(this, name, value, ifNotSet);
	};
	Field.prototype.toJSON = function toJSON(toJSONOptions) {
		var keepComments = toJSONOptions ? Boolean(toJSONOptions.keepComments) : false;
		return util.toObject([
			"edition",
			this._editionToJSON(),
			"rule",
			this.rule !== "optional" && this.rule || void 0,
			"type",
			this.type,
			"id",
			this.id,
			"extend",
			this.extend,
			"options",
			this.options,
			"comment",
			keepComments ? this.comment : void 0
		]);
	};
	Field.prototype.resolve = function resolve() {
		if (this.resolved) return this;
		if ((this.typeDefault = types.defaults[this.type]) === void 0) {
			this.resolvedType = (this.declaringField ? this.declaringField.parent : this.parent).lookupTypeOrEnum(this.type);
			if (this.resolvedType instanceof Type) this.typeDefault = null;
			else this.typeDefault = this.resolvedType.values[Object.keys(this.resolvedType.values)[0]];
		} else if (this.options && this.options.proto3_optional) this.typeDefault = null;
		if (this.options && this.options["default"] != null) {
			this.typeDefault = this.options["default"];
			if (this.resolvedType instanceof Enum && typeof this.typeDefault === "string") this.typeDefault = this.resolvedType.values[this.typeDefault];
		}
		if (this.options) {
			if (this.options.packed !== void 0 && this.resolvedType && !(this.resolvedType instanceof Enum)) delete this.options.packed;
			if (!Object.keys(this.options).length) this.options = void 0;
		}
		if (this.long) {
			this.typeDefault = util.Long.fromNumber(this.typeDefault, this.type === "uint64" || this.type === "fixed64");
			/* istanbul ignore else */
			if (Object.freeze) Object.freeze(this.typeDefault);
		} else if (this.bytes && typeof this.typeDefault === "string") {
			var buf;
			if (util.base64.test(this.typeDefault)) util.base64.decode(this.typeDefault, buf = util.newBuffer(util.base64.length(this.typeDefault)), 0);
			else util.utf8.write(this.typeDefault, buf = util.newBuffer(util.utf8.length(this.typeDefault)), 0);
			this.typeDefault = buf;
		}
		if (this.map) this.defaultValue = util.emptyObject;
		else if (this.repeated) this.defaultValue = util.emptyArray;
		else this.defaultValue = this.typeDefault;
		if (this.parent instanceof Type) this.parent.ctor.prototype[this.name] = this.defaultValue;
		return ReflectionObject.prototype.resolve.call(this);
	};
	Field.prototype._inferLegacyProtoFeatures = function _inferLegacyProtoFeatures(edition) {
		if (edition !== "proto2" && edition !== "proto3") return {};
		var features = {};
		if (this.rule === "required") features.field_presence = "LEGACY_REQUIRED";
		if (this.parent && types.defaults[this.type] === void 0) {
			var type = this.parent.get(this.type.split(".").pop());
			if (type && type instanceof Type && type.group) features.message_encoding = "DELIMITED";
		}
		if (this.getOption("packed") === true) features.repeated_field_encoding = "PACKED";
		else if (this.getOption("packed") === false) features.repeated_field_encoding = "EXPANDED";
		return features;
	};
	Field.prototype._resolveFeatures = function _resolveFeatures(edition) {
		return ReflectionObject.prototype._resolveFeatures.call(this, this._edition || edition);
	};
	Field.d = function decorateField(fieldId, fieldType, fieldRule, defaultValue) {
		if (typeof fieldType === "function") fieldType = util.decorateType(fieldType).name;
		else if (fieldType && typeof fieldType === "object") fieldType = util.decorateEnum(fieldType).name;
		return function fieldDecorator(prototype, fieldName) {
			util.decorateType(prototype.constructor).add(new Field(fieldName, fieldId, fieldType, fieldRule, { "default": defaultValue }));
		};
	};
	Field._configure = function configure(Type_) {
		Type = Type_;
	};
}));

// node_modules/google-gax/node_modules/protobufjs/src/oneof.js
var require_oneof = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = OneOf;
	var ReflectionObject = require_object();
	((OneOf.prototype = Object.create(ReflectionObject.prototype)).constructor = OneOf).className = "OneOf";
	var Field = require_field();
	var util = require_util$3();
	function OneOf(name, fieldNames, options, comment) {
		if (!Array.isArray(fieldNames)) {
			options = fieldNames;
			fieldNames = void 0;
		}
		ReflectionObject.call(this, name, options);
		/* istanbul ignore if */
		if (!(fieldNames === void 0 || Array.isArray(fieldNames))) throw TypeError("fieldNames must be an Array");
		this.oneof = fieldNames || [];
		this.fieldsArray = [];
		this.comment = comment;
	}
	OneOf.fromJSON = function fromJSON(name, json) {
		return new OneOf(name, json.oneof, json.options, json.comment);
	};
	OneOf.prototype.toJSON = function toJSON(toJSONOptions) {
		var keepComments = toJSONOptions ? Boolean(toJSONOptions.keepComments) : false;
		return util.toObject([
			"options",
			this.options,
			"oneof",
			this.oneof,
			"comment",
			keepComments ? this.comment : void 0
		]);
	};
	function addFieldsToParent(oneof) {
		if (oneof.parent) {
			for (var i = 0; i < oneof.fieldsArray.length; ++i) if (!oneof.fieldsArray[i].parent) oneof.parent.add(oneof.fieldsArray[i]);
		}
	}
	OneOf.prototype.add = function add(field) {
		/* istanbul ignore if */
		if (!(field instanceof Field)) throw TypeError("field must be a Field");
		if (field.parent && field.parent !== this.parent) field.parent.remove(field);
		this.oneof.push(field.name);
		this.fieldsArray.push(field);
		field.partOf = this;
		addFieldsToParent(this);
		return this;
	};
	OneOf.prototype.remove = function remove(field) {
		/* istanbul ignore if */
		if (!(field instanceof Field)) throw TypeError("field must be a Field");
		var index = this.fieldsArray.indexOf(field);
		/* istanbul ignore if */
		if (index < 0) throw Error(field + " is not a member of " + this);
		this.fieldsArray.splice(index, 1);
		index = this.oneof.indexOf(field.name);
		/* istanbul ignore else */
		if (index > -1) this.oneof.splice(index, 1);
		field.partOf = null;
		return this;
	};
	OneOf.prototype.onAdd = function onAdd(parent) {
		ReflectionObject.prototype.onAdd.call(this, parent);
		var self = this;
		for (var i = 0; i < this.oneof.length; ++i) {
			var field = parent.get(this.oneof[i]);
			if (field && !field.partOf) {
				field.partOf = self;
				self.fieldsArray.push(field);
			}
		}
		addFieldsToParent(this);
	};
	OneOf.prototype.onRemove = function onRemove(parent) {
		for (var i = 0, field; i < this.fieldsArray.length; ++i) if ((field = this.fieldsArray[i]).parent) field.parent.remove(field);
		ReflectionObject.prototype.onRemove.call(this, parent);
	};
	Object.defineProperty(OneOf.prototype, "isProto3Optional", { get: function() {
		if (this.fieldsArray == null || this.fieldsArray.length !== 1) return false;
		var field = this.fieldsArray[0];
		return field.options != null && field.options["proto3_optional"] === true;
	} });
	OneOf.d = function decorateOneOf() {
		var fieldNames = new Array(arguments.length), index = 0;
		while (index < arguments.length) fieldNames[index] = arguments[index++];
		return function oneOfDecorator(prototype, oneofName) {
			util.decorateType(prototype.constructor).add(new OneOf(oneofName, fieldNames));
			Object.defineProperty(prototype, oneofName, {
				get: util.oneOfGetter(fieldNames),
				set: util.oneOfSetter(fieldNames)
			});
		};
	};
}));

// node_modules/google-gax/node_modules/protobufjs/src/object.js
var require_object = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = ReflectionObject;
	ReflectionObject.className = "ReflectionObject";
	const OneOf = require_oneof();
	var util = require_util$3();
	var Root;
	var editions2023Defaults = {
		enum_type: "OPEN",
		field_presence: "EXPLICIT",
		json_format: "ALLOW",
		message_encoding: "LENGTH_PREFIXED",
		repeated_field_encoding: "PACKED",
		utf8_validation: "VERIFY"
	};
	var proto2Defaults = {
		enum_type: "CLOSED",
		field_presence: "EXPLICIT",
		json_format: "LEGACY_BEST_EFFORT",
		message_encoding: "LENGTH_PREFIXED",
		repeated_field_encoding: "EXPANDED",
		utf8_validation: "NONE"
	};
	var proto3Defaults = {
		enum_type: "OPEN",
		field_presence: "IMPLICIT",
		json_format: "ALLOW",
		message_encoding: "LENGTH_PREFIXED",
		repeated_field_encoding: "PACKED",
		utf8_validation: "VERIFY"
	};
	function ReflectionObject(name, options) {
		if (!util.isString(name)) throw TypeError("name must be a string");
		if (options && !util.isObject(options)) throw TypeError("options must be an object");
		this.options = options;
		this.parsedOptions = null;
		this.name = name;
		this._edition = null;
		this._defaultEdition = "proto2";
		this._features = {};
		this._featuresResolved = false;
		this.parent = null;
		this.resolved = false;
		this.comment = null;
		this.filename = null;
	}
	Object.defineProperties(ReflectionObject.prototype, {
		root: { get: function() {
			var ptr = this;
			while (ptr.parent !== null) ptr = ptr.parent;
			return ptr;
		} },
		fullName: { get: function() {
			var path = [this.name], ptr = this.parent;
			while (ptr) {
				path.unshift(ptr.name);
				ptr = ptr.parent;
			}
			return path.join(".");
		} }
	});
	ReflectionObject.prototype.toJSON = function toJSON() {
		throw Error();
	};
	ReflectionObject.prototype.onAdd = function onAdd(parent) {
		if (this.parent && this.parent !== parent) this.parent.remove(this);
		this.parent = parent;
		this.resolved = false;
		var root = parent.root;
		if (root instanceof Root) root._handleAdd(this);
	};
	ReflectionObject.prototype.onRemove = function onRemove(parent) {
		var root = parent.root;
		if (root instanceof Root) root._handleRemove(this);
		this.parent = null;
		this.resolved = false;
	};
	ReflectionObject.prototype.resolve = function resolve() {
		if (this.resolved) return this;
		if (this.root instanceof Root) this.resolved = true;
		return this;
	};
	ReflectionObject.prototype._resolveFeaturesRecursive = function _resolveFeaturesRecursive(edition) {
		return this._resolveFeatures(this._edition || edition);
	};
	ReflectionObject.prototype._resolveFeatures = function _resolveFeatures(edition) {
		if (this._featuresResolved) return;
		var defaults = {};
		/* istanbul ignore if */
		if (!edition) throw new Error("Unknown edition for " + this.fullName);
		var protoFeatures = util.merge({}, this.options && this.options.features, this._inferLegacyProtoFeatures(edition));
		if (this._edition) {
			/* istanbul ignore else */
			if (edition === "proto2") defaults = Object.assign({}, proto2Defaults);
			else if (edition === "proto3") defaults = Object.assign({}, proto3Defaults);
			else if (edition === "2023") defaults = Object.assign({}, editions2023Defaults);
			else throw new Error("Unknown edition: " + edition);
			this._features = util.merge(defaults, protoFeatures);
			this._featuresResolved = true;
			return;
		}
		/* istanbul ignore else */
		if (this.partOf instanceof OneOf) {
			var lexicalParentFeaturesCopy = util.merge({}, this.partOf._features);
			this._features = util.merge(lexicalParentFeaturesCopy, protoFeatures);
		} else if (this.declaringField) {} else if (this.parent) {
			var parentFeaturesCopy = util.merge({}, this.parent._features);
			this._features = util.merge(parentFeaturesCopy, protoFeatures);
		} else throw new Error("Unable to find a parent for " + this.fullName);
		if (this.extensionField) this.extensionField._features = this._features;
		this._featuresResolved = true;
	};
	ReflectionObject.prototype._inferLegacyProtoFeatures = function _inferLegacyProtoFeatures() {
		return {};
	};
	ReflectionObject.prototype.getOption = function getOption(name) {
		if (this.options) return this.options[name];
	};
	ReflectionObject.prototype.setOption = function setOption(name, value, ifNotSet) {
		if (name === "__proto__") return this;
		if (!this.options) this.options = {};
		if (/^features\./.test(name)) util.setProperty(this.options, name, value, ifNotSet);
		else if (!ifNotSet || this.options[name] === void 0) {
			if (this.getOption(name) !== value) this.resolved = false;
			this.options[name] = value;
		}
		return this;
	};
	ReflectionObject.prototype.setParsedOption = function setParsedOption(name, value, propName) {
		if (name === "__proto__") return this;
		if (!this.parsedOptions) this.parsedOptions = [];
		var parsedOptions = this.parsedOptions;
		if (propName) {
			var opt = parsedOptions.find(function(opt) {
				return Object.prototype.hasOwnProperty.call(opt, name);
			});
			if (opt) {
				var newValue = opt[name];
				util.setProperty(newValue, propName, value);
			} else {
				opt = {};
				opt[name] = util.setProperty({}, propName, value);
				parsedOptions.push(opt);
			}
		} else {
			var newOpt = {};
			newOpt[name] = value;
			parsedOptions.push(newOpt);
		}
		return this;
	};
	ReflectionObject.prototype.setOptions = function setOptions(options, ifNotSet) {
		if (options) for (var keys = Object.keys(options), i = 0; i < keys.length; ++i) this.setOption(keys[i], options[keys[i]], ifNotSet);
		return this;
	};
	ReflectionObject.prototype.toString = function toString() {
		var className = this.constructor.className, fullName = this.fullName;
		if (fullName.length) return className + " " + fullName;
		return className;
	};
	ReflectionObject.prototype._editionToJSON = function _editionToJSON() {
		if (!this._edition || this._edition === "proto3") return;
		return this._edition;
	};
	ReflectionObject._configure = function(Root_) {
		Root = Root_;
	};
}));

// node_modules/google-gax/node_modules/protobufjs/src/enum.js
var require_enum$1 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = Enum;
	var ReflectionObject = require_object();
	((Enum.prototype = Object.create(ReflectionObject.prototype)).constructor = Enum).className = "Enum";
	var Namespace = require_namespace();
	var util = require_util$3();
	function Enum(name, values, options, comment, comments, valuesOptions) {
		ReflectionObject.call(this, name, options);
		if (values && typeof values !== "object") throw TypeError("values must be an object");
		this.valuesById = {};
		this.values = Object.create(this.valuesById);
		this.comment = comment;
		this.comments = comments || {};
		this.valuesOptions = valuesOptions;
		this._valuesFeatures = {};
		this.reserved = void 0;
		if (values) {
			for (var keys = Object.keys(values), i = 0; i < keys.length; ++i) if (keys[i] !== "__proto__" && typeof values[keys[i]] === "number") this.valuesById[this.values[keys[i]] = values[keys[i]]] = keys[i];
		}
	}
	Enum.prototype._resolveFeatures = function _resolveFeatures(edition) {
		edition = this._edition || edition;
		ReflectionObject.prototype._resolveFeatures.call(this, edition);
		Object.keys(this.values).forEach((key) => {
			var parentFeaturesCopy = util.merge({}, this._features);
			this._valuesFeatures[key] = util.merge(parentFeaturesCopy, this.valuesOptions && this.valuesOptions[key] && this.valuesOptions[key].features || {});
		});
		return this;
	};
	Enum.fromJSON = function fromJSON(name, json) {
		var enm = new Enum(name, json.values, json.options, json.comment, json.comments);
		enm.reserved = json.reserved;
		if (json.edition) enm._edition = json.edition;
		enm._defaultEdition = "proto3";
		return enm;
	};
	Enum.prototype.toJSON = function toJSON(toJSONOptions) {
		var keepComments = toJSONOptions ? Boolean(toJSONOptions.keepComments) : false;
		return util.toObject([
			"edition",
			this._editionToJSON(),
			"options",
			this.options,
			"valuesOptions",
			this.valuesOptions,
			"values",
			this.values,
			"reserved",
			this.reserved && this.reserved.length ? this.reserved : void 0,
			"comment",
			keepComments ? this.comment : void 0,
			"comments",
			keepComments ? this.comments : void 0
		]);
	};
	Enum.prototype.add = function add(name, id, comment, options) {
		if (!util.isString(name)) throw TypeError("name must be a string");
		if (!util.isInteger(id)) throw TypeError("id must be an integer");
		if (name === "__proto__") return this;
		if (this.values[name] !== void 0) throw Error("duplicate name '" + name + "' in " + this);
		if (this.isReservedId(id)) throw Error("id " + id + " is reserved in " + this);
		if (this.isReservedName(name)) throw Error("name '" + name + "' is reserved in " + this);
		if (this.valuesById[id] !== void 0) {
			if (!(this.options && this.options.allow_alias)) throw Error("duplicate id " + id + " in " + this);
			this.values[name] = id;
		} else this.valuesById[this.values[name] = id] = name;
		if (options) {
			if (this.valuesOptions === void 0) this.valuesOptions = {};
			this.valuesOptions[name] = options || null;
		}
		this.comments[name] = comment || null;
		return this;
	};
	Enum.prototype.remove = function remove(name) {
		if (!util.isString(name)) throw TypeError("name must be a string");
		var val = this.values[name];
		if (val == null) throw Error("name '" + name + "' does not exist in " + this);
		delete this.valuesById[val];
		delete this.values[name];
		delete this.comments[name];
		if (this.valuesOptions) delete this.valuesOptions[name];
		return this;
	};
	Enum.prototype.isReservedId = function isReservedId(id) {
		return Namespace.isReservedId(this.reserved, id);
	};
	Enum.prototype.isReservedName = function isReservedName(name) {
		return Namespace.isReservedName(this.reserved, name);
	};
}));

// node_modules/google-gax/node_modules/protobufjs/src/encoder.js
var require_encoder = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = encoder;
	var Enum = require_enum$1();
	var types = require_types$2();
	var util = require_util$3();
	function genTypePartial(gen, field, fieldIndex, ref) {
		return field.delimited ? gen("types[%i].encode(%s,w.uint32(%i),q+1).uint32(%i)", fieldIndex, ref, (field.id << 3 | 3) >>> 0, (field.id << 3 | 4) >>> 0) : gen("types[%i].encode(%s,w.uint32(%i).fork(),q+1).ldelim()", fieldIndex, ref, (field.id << 3 | 2) >>> 0);
	}
	function encoder(mtype) {
		var gen = util.codegen([
			"m",
			"w",
			"q"
		], mtype.name + "$encode")("if(!w)")("w=Writer.create()")("if(q===undefined)q=0")("if(q>util.recursionLimit)")("throw Error(\"max depth exceeded\")");
		var i, ref;
		var fields = mtype.fieldsArray.slice().sort(util.compareFieldsById);
		for (var i = 0; i < fields.length; ++i) {
			var field = fields[i].resolve(), index = mtype._fieldsArray.indexOf(field), type = field.resolvedType instanceof Enum ? "int32" : field.type, wireType = types.basic[type];
			ref = "m" + util.safeProp(field.name);
			if (field.map) {
				gen("if(%s!=null&&Object.hasOwnProperty.call(m,%j)){", ref, field.name)("for(var ks=Object.keys(%s),i=0;i<ks.length;++i){", ref)("w.uint32(%i).fork().uint32(%i).%s(ks[i])", (field.id << 3 | 2) >>> 0, 8 | types.mapKey[field.keyType], field.keyType);
				if (wireType === void 0) gen("types[%i].encode(%s[ks[i]],w.uint32(18).fork(),q+1).ldelim().ldelim()", index, ref);
				else gen(".uint32(%i).%s(%s[ks[i]]).ldelim()", 16 | wireType, type, ref);
				gen("}")("}");
			} else if (field.repeated) {
				gen("if(%s!=null&&%s.length){", ref, ref);
				if (field.packed && types.packed[type] !== void 0) gen("w.uint32(%i).fork()", (field.id << 3 | 2) >>> 0)("for(var i=0;i<%s.length;++i)", ref)("w.%s(%s[i])", type, ref)("w.ldelim()");
				else {
					gen("for(var i=0;i<%s.length;++i)", ref);
					if (wireType === void 0) genTypePartial(gen, field, index, ref + "[i]");
					else gen("w.uint32(%i).%s(%s[i])", (field.id << 3 | wireType) >>> 0, type, ref);
				}
				gen("}");
			} else {
				if (field.optional) gen("if(%s!=null&&Object.hasOwnProperty.call(m,%j))", ref, field.name);
				if (wireType === void 0) genTypePartial(gen, field, index, ref);
				else gen("w.uint32(%i).%s(%s)", (field.id << 3 | wireType) >>> 0, type, ref);
			}
		}
		return gen("return w");
	}
}));

// node_modules/google-gax/node_modules/protobufjs/src/index-light.js
var require_index_light = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var protobuf = module.exports = require_index_minimal();
	protobuf.build = "light";
	function load(filename, root, callback) {
		if (typeof root === "function") {
			callback = root;
			root = new protobuf.Root();
		} else if (!root) root = new protobuf.Root();
		return root.load(filename, callback);
	}
	protobuf.load = load;
	function loadSync(filename, root) {
		if (!root) root = new protobuf.Root();
		return root.loadSync(filename);
	}
	protobuf.loadSync = loadSync;
	protobuf.encoder = require_encoder();
	protobuf.decoder = require_decoder();
	protobuf.verifier = require_verifier();
	protobuf.converter = require_converter();
	protobuf.ReflectionObject = require_object();
	protobuf.Namespace = require_namespace();
	protobuf.Root = require_root();
	protobuf.Enum = require_enum$1();
	protobuf.Type = require_type();
	protobuf.Field = require_field();
	protobuf.OneOf = require_oneof();
	protobuf.MapField = require_mapfield();
	protobuf.Service = require_service();
	protobuf.Method = require_method();
	protobuf.Message = require_message();
	protobuf.wrappers = require_wrappers$1();
	protobuf.types = require_types$2();
	protobuf.util = require_util$3();
	protobuf.ReflectionObject._configure(protobuf.Root);
	protobuf.Namespace._configure(protobuf.Type, protobuf.Service, protobuf.Enum);
	protobuf.Root._configure(protobuf.Type);
	protobuf.Field._configure(protobuf.Type);
}));

// node_modules/google-gax/node_modules/protobufjs/src/tokenize.js
var require_tokenize = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = tokenize;
	var delimRe = /[\s{}=;:[\],'"()<>]/g;
	var stringDoubleRe = /(?:"([^"\\]*(?:\\.[^"\\]*)*)")/g;
	var stringSingleRe = /(?:'([^'\\]*(?:\\.[^'\\]*)*)')/g;
	var setCommentRe = /^ *[*/]+ */;
	var setCommentAltRe = /^\s*\*?\/*/;
	var setCommentSplitRe = /\n/g;
	var whitespaceRe = /\s/;
	var unescapeRe = /\\(.?)/g;
	var unescapeMap = {
		"0": "\0",
		"r": "\r",
		"n": "\n",
		"t": "	"
	};
	function unescape(str) {
		return str.replace(unescapeRe, function($0, $1) {
			switch ($1) {
				case "\\":
				case "": return $1;
				default: return unescapeMap[$1] || "";
			}
		});
	}
	tokenize.unescape = unescape;
	function tokenize(source, alternateCommentMode) {
		source = source.toString();
		var offset = 0, length = source.length, line = 1, lastCommentLine = 0, comments = {};
		var stack = [];
		var stringDelim = null;
		/* istanbul ignore next */
		function illegal(subject) {
			return Error("illegal " + subject + " (line " + line + ")");
		}
		function readString() {
			var re = stringDelim === "'" ? stringSingleRe : stringDoubleRe;
			re.lastIndex = offset - 1;
			var match = re.exec(source);
			if (!match) throw illegal("string");
			offset = re.lastIndex;
			push(stringDelim);
			stringDelim = null;
			return unescape(match[1]);
		}
		function charAt(pos) {
			return source.charAt(pos);
		}
		function setComment(start, end, isLeading) {
			var comment = {
				type: source.charAt(start++),
				lineEmpty: false,
				leading: isLeading
			};
			var lookback;
			if (alternateCommentMode) lookback = 2;
			else lookback = 3;
			var commentOffset = start - lookback, c;
			do
				if (--commentOffset < 0 || (c = source.charAt(commentOffset)) === "\n") {
					comment.lineEmpty = true;
					break;
				}
			while (c === " " || c === "	");
			var lines = source.substring(start, end).split(setCommentSplitRe);
			for (var i = 0; i < lines.length; ++i) lines[i] = lines[i].replace(alternateCommentMode ? setCommentAltRe : setCommentRe, "").trim();
			comment.text = lines.join("\n").trim();
			comments[line] = comment;
			lastCommentLine = line;
		}
		function isDoubleSlashCommentLine(startOffset) {
			var endOffset = findEndOfLine(startOffset);
			var lineText = source.substring(startOffset, endOffset);
			return /^\s*\/\//.test(lineText);
		}
		function findEndOfLine(cursor) {
			var endOffset = cursor;
			while (endOffset < length && charAt(endOffset) !== "\n") endOffset++;
			return endOffset;
		}
		function next() {
			if (stack.length > 0) return stack.shift();
			if (stringDelim) return readString();
			var repeat, prev, curr, start, isDoc, isLeadingComment = offset === 0;
			do {
				if (offset === length) return null;
				repeat = false;
				while (whitespaceRe.test(curr = charAt(offset))) {
					if (curr === "\n") {
						isLeadingComment = true;
						++line;
					}
					if (++offset === length) return null;
				}
				if (charAt(offset) === "/") {
					if (++offset === length) throw illegal("comment");
					if (charAt(offset) === "/") {
						if (!alternateCommentMode) {
							isDoc = charAt(start = offset + 1) === "/";
							while (charAt(++offset) !== "\n") if (offset === length) return null;
							++offset;
							if (isDoc) {
								setComment(start, offset - 1, isLeadingComment);
								isLeadingComment = true;
							}
							++line;
							repeat = true;
						} else {
							start = offset;
							isDoc = false;
							if (isDoubleSlashCommentLine(offset - 1)) {
								isDoc = true;
								do {
									offset = findEndOfLine(offset);
									if (offset === length) break;
									offset++;
									if (!isLeadingComment) break;
								} while (isDoubleSlashCommentLine(offset));
							} else offset = Math.min(length, findEndOfLine(offset) + 1);
							if (isDoc) {
								setComment(start, offset, isLeadingComment);
								isLeadingComment = true;
							}
							line++;
							repeat = true;
						}
					} else if ((curr = charAt(offset)) === "*") {
						start = offset + 1;
						isDoc = alternateCommentMode || charAt(start) === "*";
						do {
							if (curr === "\n") ++line;
							if (++offset === length) throw illegal("comment");
							prev = curr;
							curr = charAt(offset);
						} while (prev !== "*" || curr !== "/");
						++offset;
						if (isDoc) {
							setComment(start, offset - 2, isLeadingComment);
							isLeadingComment = true;
						}
						repeat = true;
					} else return "/";
				}
			} while (repeat);
			var end = offset;
			delimRe.lastIndex = 0;
			if (!delimRe.test(charAt(end++))) while (end < length && !delimRe.test(charAt(end))) ++end;
			var token = source.substring(offset, offset = end);
			if (token === "\"" || token === "'") stringDelim = token;
			return token;
		}
		function push(token) {
			stack.push(token);
		}
		function peek() {
			if (!stack.length) {
				var token = next();
				if (token === null) return null;
				push(token);
			}
			return stack[0];
		}
		function skip(expected, optional) {
			var actual = peek();
			if (actual === expected) {
				next();
				return true;
			}
			if (!optional) throw illegal("token '" + actual + "', '" + expected + "' expected");
			return false;
		}
		function cmnt(trailingLine) {
			var ret = null;
			var comment;
			if (trailingLine === void 0) {
				comment = comments[line - 1];
				delete comments[line - 1];
				if (comment && (alternateCommentMode || comment.type === "*" || comment.lineEmpty)) ret = comment.leading ? comment.text : null;
			} else {
				/* istanbul ignore else */
				if (lastCommentLine < trailingLine) peek();
				comment = comments[trailingLine];
				delete comments[trailingLine];
				if (comment && !comment.lineEmpty && (alternateCommentMode || comment.type === "/")) ret = comment.leading ? null : comment.text;
			}
			return ret;
		}
		return Object.defineProperty({
			next,
			peek,
			push,
			skip,
			cmnt
		}, "line", { get: function() {
			return line;
		} });
	}
}));

// node_modules/google-gax/node_modules/protobufjs/src/parse.js
var require_parse = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = parse;
	parse.filename = null;
	parse.defaults = { keepCase: false };
	var tokenize = require_tokenize();
	var Root = require_root();
	var Type = require_type();
	var Field = require_field();
	var MapField = require_mapfield();
	var OneOf = require_oneof();
	var Enum = require_enum$1();
	var Service = require_service();
	var Method = require_method();
	var ReflectionObject = require_object();
	var types = require_types$2();
	var util = require_util$3();
	var base10Re = /^[1-9][0-9]*$/;
	var base10NegRe = /^-?[1-9][0-9]*$/;
	var base16Re = /^0[x][0-9a-fA-F]+$/;
	var base16NegRe = /^-?0[x][0-9a-fA-F]+$/;
	var base8Re = /^0[0-7]+$/;
	var base8NegRe = /^-?0[0-7]+$/;
	var numberRe = util.patterns.numberRe;
	var nameRe = /^[a-zA-Z_][a-zA-Z_0-9]*$/;
	var typeRefRe = util.patterns.typeRefRe;
	function parse(source, root, options) {
		if (!(root instanceof Root)) {
			options = root;
			root = new Root();
		}
		if (!options) options = parse.defaults;
		var preferTrailingComment = options.preferTrailingComment || false;
		var tn = tokenize(source, options.alternateCommentMode || false), next = tn.next, push = tn.push, peek = tn.peek, skip = tn.skip, cmnt = tn.cmnt;
		var head = true, pkg, imports, weakImports, edition = "proto2";
		var ptr = root;
		var topLevelObjects = [];
		var topLevelOptions = {};
		var applyCase = options.keepCase ? function(name) {
			return name;
		} : util.camelCase;
		function resolveFileFeatures() {
			topLevelObjects.forEach((obj) => {
				obj._edition = edition;
				Object.keys(topLevelOptions).forEach((opt) => {
					if (obj.getOption(opt) !== void 0) return;
					obj.setOption(opt, topLevelOptions[opt], true);
				});
			});
		}
		/* istanbul ignore next */
		function illegal(token, name, insideTryCatch) {
			var filename = parse.filename;
			if (!insideTryCatch) parse.filename = null;
			return Error("illegal " + (name || "token") + " '" + token + "' (" + (filename ? filename + ", " : "") + "line " + tn.line + ")");
		}
		function readString() {
			var values = [], token;
			do {
				/* istanbul ignore if */
				if ((token = next()) !== "\"" && token !== "'") throw illegal(token);
				values.push(next());
				skip(token);
				token = peek();
			} while (token === "\"" || token === "'");
			return values.join("");
		}
		function readValue(acceptTypeRef) {
			var token = next();
			switch (token) {
				case "'":
				case "\"":
					push(token);
					return readString();
				case "true":
				case "TRUE": return true;
				case "false":
				case "FALSE": return false;
			}
			try {
				return parseNumber(token, true);
			} catch (e) {
				/* istanbul ignore else */
				if (acceptTypeRef && typeRefRe.test(token)) return token;
				/* istanbul ignore next */
				throw illegal(token, "value");
			}
		}
		function readRanges(target, acceptStrings) {
			var token, start;
			do
				if (acceptStrings && ((token = peek()) === "\"" || token === "'")) {
					var str = readString();
					target.push(str);
					if (edition >= 2023) throw illegal(str, "id");
				} else try {
					target.push([start = parseId(next()), skip("to", true) ? parseId(next()) : start]);
				} catch (err) {
					if (acceptStrings && typeRefRe.test(token) && edition >= 2023) target.push(token);
					else throw err;
				}
			while (skip(",", true));
			var dummy = { options: void 0 };
			dummy.setOption = function(name, value) {
				if (this.options === void 0) this.options = {};
				this.options[name] = value;
			};
			ifBlock(dummy, function parseRange_block(token) {
				/* istanbul ignore else */
				if (token === "option") {
					parseOption(dummy, token);
					skip(";");
				} else throw illegal(token);
			}, function parseRange_line() {
				parseInlineOptions(dummy);
			});
		}
		function parseNumber(token, insideTryCatch) {
			var sign = 1;
			if (token.charAt(0) === "-") {
				sign = -1;
				token = token.substring(1);
			}
			switch (token) {
				case "inf":
				case "INF":
				case "Inf": return sign * 1e400;
				case "nan":
				case "NAN":
				case "Nan":
				case "NaN": return NaN;
				case "0": return 0;
			}
			if (base10Re.test(token)) return sign * parseInt(token, 10);
			if (base16Re.test(token)) return sign * parseInt(token, 16);
			if (base8Re.test(token)) return sign * parseInt(token, 8);
			/* istanbul ignore else */
			if (numberRe.test(token)) return sign * parseFloat(token);
			/* istanbul ignore next */
			throw illegal(token, "number", insideTryCatch);
		}
		function parseId(token, acceptNegative) {
			switch (token) {
				case "max":
				case "MAX":
				case "Max": return 536870911;
				case "0": return 0;
			}
			/* istanbul ignore if */
			if (!acceptNegative && token.charAt(0) === "-") throw illegal(token, "id");
			if (base10NegRe.test(token)) return parseInt(token, 10);
			if (base16NegRe.test(token)) return parseInt(token, 16);
			/* istanbul ignore else */
			if (base8NegRe.test(token)) return parseInt(token, 8);
			/* istanbul ignore next */
			throw illegal(token, "id");
		}
		function parsePackage() {
			/* istanbul ignore if */
			if (pkg !== void 0) throw illegal("package");
			pkg = next();
			/* istanbul ignore if */
			if (!typeRefRe.test(pkg)) throw illegal(pkg, "name");
			ptr = ptr.define(pkg);
			skip(";");
		}
		function parseImport() {
			var token = peek();
			var whichImports;
			switch (token) {
				case "weak":
					whichImports = weakImports || (weakImports = []);
					next();
					break;
				case "public": next();
				default: whichImports = imports || (imports = []);
			}
			token = readString();
			skip(";");
			whichImports.push(token);
		}
		function parseSyntax() {
			skip("=");
			edition = readString();
			/* istanbul ignore if */
			if (edition < 2023) throw illegal(edition, "syntax");
			skip(";");
		}
		function parseEdition() {
			skip("=");
			edition = readString();
			/* istanbul ignore if */
			if (!["2023"].includes(edition)) throw illegal(edition, "edition");
			skip(";");
		}
		function parseCommon(parent, token, depth) {
			if (depth === void 0) depth = 0;
			switch (token) {
				case "option":
					parseOption(parent, token);
					skip(";");
					return true;
				case "message":
					parseType(parent, token, depth + 1);
					return true;
				case "enum":
					parseEnum(parent, token);
					return true;
				case "service":
					parseService(parent, token, depth + 1);
					return true;
				case "extend":
					parseExtension(parent, token, depth);
					return true;
			}
			return false;
		}
		function ifBlock(obj, fnIf, fnElse) {
			var trailingLine = tn.line;
			if (obj) {
				if (typeof obj.comment !== "string") obj.comment = cmnt();
				obj.filename = parse.filename;
			}
			if (skip("{", true)) {
				var token;
				while ((token = next()) !== "}") fnIf(token);
				skip(";", true);
			} else {
				if (fnElse) fnElse();
				skip(";");
				if (obj && (typeof obj.comment !== "string" || preferTrailingComment)) obj.comment = cmnt(trailingLine) || obj.comment;
			}
		}
		function parseType(parent, token, depth) {
			if (depth === void 0) depth = 0;
			if (depth > util.nestingLimit) throw Error("max depth exceeded");
			/* istanbul ignore if */
			if (!nameRe.test(token = next())) throw illegal(token, "type name");
			var type = new Type(token);
			ifBlock(type, function parseType_block(token) {
				if (parseCommon(type, token, depth)) return;
				switch (token) {
					case "map":
						parseMapField(type, token);
						break;
					case "required": if (edition !== "proto2") throw illegal(token);
					case "repeated":
						parseField(type, token, void 0, depth + 1);
						break;
					case "optional":
						/* istanbul ignore if */
						if (edition === "proto3") parseField(type, "proto3_optional", void 0, depth + 1);
						else if (edition !== "proto2") throw illegal(token);
						else parseField(type, "optional", void 0, depth + 1);
						break;
					case "oneof":
						parseOneOf(type, token, depth + 1);
						break;
					case "extensions":
						readRanges(type.extensions || (type.extensions = []));
						break;
					case "reserved":
						readRanges(type.reserved || (type.reserved = []), true);
						break;
					default:
						/* istanbul ignore if */
						if (edition === "proto2" || !typeRefRe.test(token)) throw illegal(token);
						push(token);
						parseField(type, "optional", void 0, depth + 1);
				}
			});
			parent.add(type);
			if (parent === ptr) topLevelObjects.push(type);
		}
		function parseField(parent, rule, extend, depth) {
			var type = next();
			if (type === "group") {
				parseGroup(parent, rule, depth);
				return;
			}
			while (type.endsWith(".") || peek().startsWith(".")) type += next();
			/* istanbul ignore if */
			if (!typeRefRe.test(type)) throw illegal(type, "type");
			var name = next();
			/* istanbul ignore if */
			if (!nameRe.test(name)) throw illegal(name, "name");
			name = applyCase(name);
			skip("=");
			var field = new Field(name, parseId(next()), type, rule, extend);
			ifBlock(field, function parseField_block(token) {
				/* istanbul ignore else */
				if (token === "option") {
					parseOption(field, token);
					skip(";");
				} else throw illegal(token);
			}, function parseField_line() {
				parseInlineOptions(field);
			});
			if (rule === "proto3_optional") {
				var oneof = new OneOf("_" + name);
				field.setOption("proto3_optional", true);
				oneof.add(field);
				parent.add(oneof);
			} else parent.add(field);
			if (parent === ptr) topLevelObjects.push(field);
		}
		function parseGroup(parent, rule, depth) {
			if (depth === void 0) depth = 0;
			if (depth > util.nestingLimit) throw Error("max depth exceeded");
			if (edition >= 2023) throw illegal("group");
			var name = next();
			/* istanbul ignore if */
			if (!nameRe.test(name)) throw illegal(name, "name");
			var fieldName = util.lcFirst(name);
			if (name === fieldName) name = util.ucFirst(name);
			skip("=");
			var id = parseId(next());
			var type = new Type(name);
			type.group = true;
			var field = new Field(fieldName, id, name, rule);
			field.filename = parse.filename;
			ifBlock(type, function parseGroup_block(token) {
				switch (token) {
					case "option":
						parseOption(type, token);
						skip(";");
						break;
					case "required":
					case "repeated":
						parseField(type, token, void 0, depth + 1);
						break;
					case "optional":
						/* istanbul ignore if */
						if (edition === "proto3") parseField(type, "proto3_optional", void 0, depth + 1);
						else parseField(type, "optional", void 0, depth + 1);
						break;
					case "message":
						parseType(type, token, depth + 1);
						break;
					case "enum":
						parseEnum(type, token);
						break;
					case "reserved":
						readRanges(type.reserved || (type.reserved = []), true);
						break;
					/* istanbul ignore next */
					default: throw illegal(token);
				}
			});
			parent.add(type).add(field);
		}
		function parseMapField(parent) {
			skip("<");
			var keyType = next();
			/* istanbul ignore if */
			if (types.mapKey[keyType] === void 0) throw illegal(keyType, "type");
			skip(",");
			var valueType = next();
			/* istanbul ignore if */
			if (!typeRefRe.test(valueType)) throw illegal(valueType, "type");
			skip(">");
			var name = next();
			/* istanbul ignore if */
			if (!nameRe.test(name)) throw illegal(name, "name");
			skip("=");
			var field = new MapField(applyCase(name), parseId(next()), keyType, valueType);
			ifBlock(field, function parseMapField_block(token) {
				/* istanbul ignore else */
				if (token === "option") {
					parseOption(field, token);
					skip(";");
				} else throw illegal(token);
			}, function parseMapField_line() {
				parseInlineOptions(field);
			});
			parent.add(field);
		}
		function parseOneOf(parent, token, depth) {
			/* istanbul ignore if */
			if (!nameRe.test(token = next())) throw illegal(token, "name");
			var oneof = new OneOf(applyCase(token));
			ifBlock(oneof, function parseOneOf_block(token) {
				if (token === "option") {
					parseOption(oneof, token);
					skip(";");
				} else {
					push(token);
					parseField(oneof, "optional", void 0, depth);
				}
			});
			parent.add(oneof);
		}
		function parseEnum(parent, token) {
			/* istanbul ignore if */
			if (!nameRe.test(token = next())) throw illegal(token, "name");
			var enm = new Enum(token);
			ifBlock(enm, function parseEnum_block(token) {
				switch (token) {
					case "option":
						parseOption(enm, token);
						skip(";");
						break;
					case "reserved":
						readRanges(enm.reserved || (enm.reserved = []), true);
						if (enm.reserved === void 0) enm.reserved = [];
						break;
					default: parseEnumValue(enm, token);
				}
			});
			parent.add(enm);
			if (parent === ptr) topLevelObjects.push(enm);
		}
		function parseEnumValue(parent, token) {
			/* istanbul ignore if */
			if (!nameRe.test(token)) throw illegal(token, "name");
			skip("=");
			var value = parseId(next(), true), dummy = { options: void 0 };
			dummy.getOption = function(name) {
				return this.options[name];
			};
			dummy.setOption = function(name, value) {
				ReflectionObject.prototype.setOption.call(dummy, name, value);
			};
			dummy.setParsedOption = function() {};
			ifBlock(dummy, function parseEnumValue_block(token) {
				/* istanbul ignore else */
				if (token === "option") {
					parseOption(dummy, token);
					skip(";");
				} else throw illegal(token);
			}, function parseEnumValue_line() {
				parseInlineOptions(dummy);
			});
			parent.add(token, value, dummy.comment, dummy.parsedOptions || dummy.options);
		}
		function parseOption(parent, token) {
			var option;
			var propName;
			var isOption = true;
			if (token === "option") token = next();
			while (token !== "=") {
				if (token === null) throw illegal(token, "end of input");
				if (token === "(") {
					var parensValue = next();
					skip(")");
					token = "(" + parensValue + ")";
				}
				if (isOption) {
					isOption = false;
					if (token.includes(".") && !token.includes("(")) {
						var tokens = token.split(".");
						option = tokens[0] + ".";
						token = tokens[1];
						continue;
					}
					option = token;
				} else propName = propName ? propName += token : token;
				token = next();
			}
			var optionValue = parseOptionValue(parent, propName ? option.concat(propName) : option);
			propName = propName && propName[0] === "." ? propName.slice(1) : propName;
			option = option && option[option.length - 1] === "." ? option.slice(0, -1) : option;
			setParsedOption(parent, option, optionValue, propName);
		}
		function parseOptionValue(parent, name, depth) {
			if (depth === void 0) depth = 0;
			if (depth > util.recursionLimit) throw Error("max depth exceeded");
			if (skip("{", true)) {
				var objectResult = {};
				while (!skip("}", true)) {
					/* istanbul ignore if */
					if (!nameRe.test(token = next())) throw illegal(token, "name");
					if (token === null) throw illegal(token, "end of input");
					var value;
					var propName = token;
					skip(":", true);
					if (peek() === "{") value = parseOptionValue(parent, name + "." + token, depth + 1);
					else if (peek() === "[") {
						value = [];
						var lastValue;
						if (skip("[", true)) {
							do {
								lastValue = readValue(true);
								value.push(lastValue);
							} while (skip(",", true));
							skip("]");
							if (typeof lastValue !== "undefined") setOption(parent, name + "." + token, lastValue);
						}
					} else {
						value = readValue(true);
						setOption(parent, name + "." + token, value);
					}
					var prevValue = objectResult[propName];
					if (prevValue) value = [].concat(prevValue).concat(value);
					if (propName !== "__proto__") objectResult[propName] = value;
					skip(",", true);
					skip(";", true);
				}
				return objectResult;
			}
			var simpleValue = readValue(true);
			setOption(parent, name, simpleValue);
			return simpleValue;
		}
		function setOption(parent, name, value) {
			if (ptr === parent && /^features\./.test(name)) {
				topLevelOptions[name] = value;
				return;
			}
			if (parent.setOption) parent.setOption(name, value);
		}
		function setParsedOption(parent, name, value, propName) {
			if (parent.setParsedOption) parent.setParsedOption(name, value, propName);
		}
		function parseInlineOptions(parent) {
			if (skip("[", true)) {
				do
					parseOption(parent, "option");
				while (skip(",", true));
				skip("]");
			}
			return parent;
		}
		function parseService(parent, token, depth) {
			if (depth === void 0) depth = 0;
			if (depth > util.recursionLimit) throw Error("max depth exceeded");
			/* istanbul ignore if */
			if (!nameRe.test(token = next())) throw illegal(token, "service name");
			var service = new Service(token);
			ifBlock(service, function parseService_block(token) {
				if (parseCommon(service, token, depth)) return;
				/* istanbul ignore else */
				if (token === "rpc") parseMethod(service, token);
				else throw illegal(token);
			});
			parent.add(service);
			if (parent === ptr) topLevelObjects.push(service);
		}
		function parseMethod(parent, token) {
			var commentText = cmnt();
			var type = token;
			/* istanbul ignore if */
			if (!nameRe.test(token = next())) throw illegal(token, "name");
			var name = token, requestType, requestStream, responseType, responseStream;
			skip("(");
			if (skip("stream", true)) requestStream = true;
			/* istanbul ignore if */
			if (!typeRefRe.test(token = next())) throw illegal(token);
			requestType = token;
			skip(")");
			skip("returns");
			skip("(");
			if (skip("stream", true)) responseStream = true;
			/* istanbul ignore if */
			if (!typeRefRe.test(token = next())) throw illegal(token);
			responseType = token;
			skip(")");
			var method = new Method(name, type, requestType, responseType, requestStream, responseStream);
			method.comment = commentText;
			ifBlock(method, function parseMethod_block(token) {
				/* istanbul ignore else */
				if (token === "option") {
					parseOption(method, token);
					skip(";");
				} else throw illegal(token);
			});
			parent.add(method);
		}
		function parseExtension(parent, token, depth) {
			/* istanbul ignore if */
			if (!typeRefRe.test(token = next())) throw illegal(token, "reference");
			var reference = token;
			ifBlock(null, function parseExtension_block(token) {
				switch (token) {
					case "required":
					case "repeated":
						parseField(parent, token, reference, depth + 1);
						break;
					case "optional":
						/* istanbul ignore if */
						if (edition === "proto3") parseField(parent, "proto3_optional", reference, depth + 1);
						else parseField(parent, "optional", reference, depth + 1);
						break;
					default:
						/* istanbul ignore if */
						if (edition === "proto2" || !typeRefRe.test(token)) throw illegal(token);
						push(token);
						parseField(parent, "optional", reference, depth + 1);
				}
			});
		}
		var token;
		while ((token = next()) !== null) switch (token) {
			case "package":
				/* istanbul ignore if */
				if (!head) throw illegal(token);
				parsePackage();
				break;
			case "import":
				/* istanbul ignore if */
				if (!head) throw illegal(token);
				parseImport();
				break;
			case "syntax":
				/* istanbul ignore if */
				if (!head) throw illegal(token);
				parseSyntax();
				break;
			case "edition":
				/* istanbul ignore if */
				if (!head) throw illegal(token);
				parseEdition();
				break;
			case "option":
				parseOption(ptr, token);
				skip(";", true);
				break;
			default:
				/* istanbul ignore else */
				if (parseCommon(ptr, token, 0)) {
					head = false;
					continue;
				}
				/* istanbul ignore next */
				throw illegal(token);
		}
		resolveFileFeatures();
		parse.filename = null;
		return {
			"package": pkg,
			"imports": imports,
			weakImports,
			root
		};
	}
}));

// node_modules/google-gax/node_modules/protobufjs/src/common.js
var require_common = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = common;
	var commonRe = /\/|\./;
	function common(name, json) {
		if (!commonRe.test(name)) {
			name = "google/protobuf/" + name + ".proto";
			json = { nested: { google: { nested: { protobuf: { nested: json } } } } };
		}
		common[name] = json;
	}
	common("any", { Any: { fields: {
		type_url: {
			type: "string",
			id: 1
		},
		value: {
			type: "bytes",
			id: 2
		}
	} } });
	var timeType;
	common("duration", { Duration: timeType = { fields: {
		seconds: {
			type: "int64",
			id: 1
		},
		nanos: {
			type: "int32",
			id: 2
		}
	} } });
	common("timestamp", { Timestamp: timeType });
	common("empty", { Empty: { fields: {} } });
	common("struct", {
		Struct: { fields: { fields: {
			keyType: "string",
			type: "Value",
			id: 1
		} } },
		Value: {
			oneofs: { kind: { oneof: [
				"nullValue",
				"numberValue",
				"stringValue",
				"boolValue",
				"structValue",
				"listValue"
			] } },
			fields: {
				nullValue: {
					type: "NullValue",
					id: 1
				},
				numberValue: {
					type: "double",
					id: 2
				},
				stringValue: {
					type: "string",
					id: 3
				},
				boolValue: {
					type: "bool",
					id: 4
				},
				structValue: {
					type: "Struct",
					id: 5
				},
				listValue: {
					type: "ListValue",
					id: 6
				}
			}
		},
		NullValue: { values: { NULL_VALUE: 0 } },
		ListValue: { fields: { values: {
			rule: "repeated",
			type: "Value",
			id: 1
		} } }
	});
	common("wrappers", {
		DoubleValue: { fields: { value: {
			type: "double",
			id: 1
		} } },
		FloatValue: { fields: { value: {
			type: "float",
			id: 1
		} } },
		Int64Value: { fields: { value: {
			type: "int64",
			id: 1
		} } },
		UInt64Value: { fields: { value: {
			type: "uint64",
			id: 1
		} } },
		Int32Value: { fields: { value: {
			type: "int32",
			id: 1
		} } },
		UInt32Value: { fields: { value: {
			type: "uint32",
			id: 1
		} } },
		BoolValue: { fields: { value: {
			type: "bool",
			id: 1
		} } },
		StringValue: { fields: { value: {
			type: "string",
			id: 1
		} } },
		BytesValue: { fields: { value: {
			type: "bytes",
			id: 1
		} } }
	});
	common("field_mask", { FieldMask: { fields: { paths: {
		rule: "repeated",
		type: "string",
		id: 1
	} } } });
	common.get = function get(file) {
		return common[file] || null;
	};
}));

// node_modules/google-gax/node_modules/protobufjs/src/index.js
var require_src$1 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var protobuf = module.exports = require_index_light();
	protobuf.build = "full";
	protobuf.tokenize = require_tokenize();
	protobuf.parse = require_parse();
	protobuf.common = require_common();
	protobuf.Root._configure(protobuf.Type, protobuf.parse, protobuf.common);
}));

// node_modules/google-gax/node_modules/protobufjs/index.js
var require_protobufjs = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = require_src$1();
}));

// node_modules/google-gax/build/src/featureDetection.js
var require_featureDetection = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.hasWindowFetch = hasWindowFetch;
	exports.isNodeJS = isNodeJS;
	const features = {
		windowFetch: typeof window !== "undefined" && window?.fetch && typeof window?.fetch === "function",
		textEncoder: typeof TextEncoder !== "undefined",
		textDecoder: typeof TextDecoder !== "undefined",
		nodeJS: typeof process !== "undefined" && process?.versions?.node
	};
	function hasWindowFetch() {
		return features.windowFetch;
	}
	function isNodeJS() {
		return features.nodeJS;
	}
}));

// node_modules/google-gax/build/src/warnings.js
var require_warnings = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.warn = warn;
	const featureDetection_1 = require_featureDetection();
	const emittedWarnings = /* @__PURE__ */ new Set();
	function warn(code, message, warnType) {
		if (emittedWarnings.has(code)) return;
		emittedWarnings.add(code);
		if (!(0, featureDetection_1.isNodeJS)()) console.warn(message);
		else if (typeof warnType !== "undefined") process.emitWarning(message, { type: warnType });
		else process.emitWarning(message);
	}
}));

// node_modules/google-gax/build/src/util.js
var require_util$2 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ignoredClientHeaderTokens = exports.decodeAnyProtosInArray = exports.decodeProtobufAny = exports.getProtoNameFromFullName = void 0;
	exports.camelToSnakeCase = camelToSnakeCase;
	exports.toCamelCase = toCamelCase;
	exports.toLowerCamelCase = toLowerCamelCase;
	exports.makeUUID = makeUUID;
	const PROTO_TYPE_PREFIX = "type.googleapis.com/";
	const NUM_OF_PARTS_IN_PROTO_TYPE_NAME = 2;
	const randomUUID = () => globalThis.crypto?.randomUUID() || (0,_src_D_8mkI1n_js__WEBPACK_IMPORTED_MODULE_5__.c)().randomUUID();
	function words(str, normalize = false) {
		if (normalize) str = str.replace(/([A-Z])([A-Z]+)([A-Z])/g, (str) => {
			return str[0] + str.slice(1, str.length - 1).toLowerCase() + str[str.length - 1];
		});
		return str.split(/(?=[A-Z])|[^A-Za-z0-9.]+/).filter((w) => w.length > 0).map((w, index) => index === 0 ? w : w.toLowerCase());
	}
	function lowercase(str) {
		if (str.length === 0) return str;
		return str[0].toLowerCase() + str.slice(1);
	}
	function camelToSnakeCase(str) {
		const wordsList = words(str);
		if (wordsList.length === 0) return str;
		const result = [wordsList[0]];
		result.push(...wordsList.slice(1).map(lowercase));
		return result.join("_");
	}
	function capitalize(str) {
		if (str.length === 0) return str;
		return str[0].toUpperCase() + str.slice(1);
	}
	function toCamelCase(str) {
		const wordsList = words(str, true);
		if (wordsList.length === 0) return str;
		const result = [wordsList[0]];
		result.push(...wordsList.slice(1).map((w) => {
			if (w.match(/^\d+$/)) return "_" + w;
			return capitalize(w);
		}));
		return result.join("");
	}
	function toLowerCamelCase(str) {
		const camelCase = toCamelCase(str);
		if (camelCase.length === 0) return camelCase;
		return camelCase[0].toLowerCase() + camelCase.slice(1);
	}
	function makeUUID() {
		return randomUUID();
	}
	const getProtoNameFromFullName = (fullTypeName) => {
		const parts = fullTypeName.split(PROTO_TYPE_PREFIX);
		if (parts.length !== NUM_OF_PARTS_IN_PROTO_TYPE_NAME) throw Error("Can't get proto name");
		return parts[1];
	};
	exports.getProtoNameFromFullName = getProtoNameFromFullName;
	const decodeProtobufAny = (anyValue, protobuf) => {
		if (anyValue.type_url === "") throw new Error("Any type_url is not set");
		const typeName = (0, exports.getProtoNameFromFullName)(anyValue.type_url);
		return protobuf.lookupType(typeName).decode(anyValue.value);
	};
	exports.decodeProtobufAny = decodeProtobufAny;
	const decodeAnyProtosInArray = (protoList, protobuf) => {
		const protoListDecoded = [];
		for (const proto of protoList) {
			if (proto.constructor.name === "Any") {
				try {
					const decodedAnyProto = (0, exports.decodeProtobufAny)(proto, protobuf);
					protoListDecoded.push(decodedAnyProto);
				} catch (e) {}
				continue;
			}
			protoListDecoded.push(proto);
		}
		return protoListDecoded;
	};
	exports.decodeAnyProtosInArray = decodeAnyProtosInArray;
	exports.ignoredClientHeaderTokens = [
		"gl-node",
		"gl-web",
		"grpc",
		"grpc-web",
		"rest",
		"gax",
		"auth",
		"gapic",
		"gccl"
	];
}));

// node_modules/@opentelemetry/api/dist/diag/types.cjs
var require_types$1 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	let DiagLogLevel = /* @__PURE__ */ function(DiagLogLevel) {
		DiagLogLevel[DiagLogLevel["NONE"] = 0] = "NONE";
		DiagLogLevel[DiagLogLevel["ERROR"] = 30] = "ERROR";
		DiagLogLevel[DiagLogLevel["WARN"] = 50] = "WARN";
		DiagLogLevel[DiagLogLevel["INFO"] = 60] = "INFO";
		DiagLogLevel[DiagLogLevel["DEBUG"] = 70] = "DEBUG";
		DiagLogLevel[DiagLogLevel["VERBOSE"] = 80] = "VERBOSE";
		DiagLogLevel[DiagLogLevel["ALL"] = 9999] = "ALL";
		return DiagLogLevel;
	}({});
	exports.DiagLogLevel = DiagLogLevel;
}));

// node_modules/@opentelemetry/api/dist/version.cjs
var require_version$1 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	const VERSION = "1.10.0";
	exports.VERSION = VERSION;
}));

// node_modules/@opentelemetry/api/dist/internal/semver.cjs
var require_semver$1 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	const require_version = require_version$1();
	const re = /^(\d+)\.(\d+)\.(\d+)(-(.+))?$/;
	function _makeCompatibilityCheck(ownVersion) {
		const acceptedVersions = /* @__PURE__ */ new Set([ownVersion]);
		const rejectedVersions = /* @__PURE__ */ new Set();
		const myVersionMatch = ownVersion.match(re);
		if (!myVersionMatch) return () => false;
		const ownVersionParsed = {
			major: +myVersionMatch[1],
			minor: +myVersionMatch[2],
			patch: +myVersionMatch[3],
			prerelease: myVersionMatch[4]
		};
		if (ownVersionParsed.prerelease != null) return function isExactmatch(globalVersion) {
			return globalVersion === ownVersion;
		};
		function _reject(v) {
			rejectedVersions.add(v);
			return false;
		}
		function _accept(v) {
			acceptedVersions.add(v);
			return true;
		}
		return function isCompatible(globalVersion) {
			if (acceptedVersions.has(globalVersion)) return true;
			if (rejectedVersions.has(globalVersion)) return false;
			const globalVersionMatch = globalVersion.match(re);
			if (!globalVersionMatch) return _reject(globalVersion);
			const globalVersionParsed = {
				major: +globalVersionMatch[1],
				minor: +globalVersionMatch[2],
				patch: +globalVersionMatch[3],
				prerelease: globalVersionMatch[4]
			};
			if (globalVersionParsed.prerelease != null) return _reject(globalVersion);
			if (ownVersionParsed.major !== globalVersionParsed.major) return _reject(globalVersion);
			if (ownVersionParsed.major === 0) {
				if (ownVersionParsed.minor === globalVersionParsed.minor && ownVersionParsed.patch <= globalVersionParsed.patch) return _accept(globalVersion);
				return _reject(globalVersion);
			}
			if (ownVersionParsed.minor <= globalVersionParsed.minor) return _accept(globalVersion);
			return _reject(globalVersion);
		};
	}
	const isCompatible = _makeCompatibilityCheck(require_version.VERSION);
	exports._makeCompatibilityCheck = _makeCompatibilityCheck;
	exports.isCompatible = isCompatible;
}));

// node_modules/@opentelemetry/api/dist/internal/global-utils.cjs
var require_global_utils$1 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	const require_version = require_version$1();
	const require_semver = require_semver$1();
	const major = require_version.VERSION.split(".")[0];
	const GLOBAL_OPENTELEMETRY_API_KEY = Symbol.for(`opentelemetry.js.api.${major}`);
	const _global = typeof globalThis === "object" ? globalThis : typeof self === "object" ? self : typeof window === "object" ? window : typeof global === "object" ? global : {};
	function _makeGlobalApi() {
		return Object.defineProperty({}, "version", {
			value: require_version.VERSION,
			enumerable: true,
			writable: false,
			configurable: false
		});
	}
	function registerGlobal(type, instance, diag, allowOverride = false) {
		var _global$GLOBAL_OPENTE;
		const api = _global[GLOBAL_OPENTELEMETRY_API_KEY] = (_global$GLOBAL_OPENTE = _global[GLOBAL_OPENTELEMETRY_API_KEY]) !== null && _global$GLOBAL_OPENTE !== void 0 ? _global$GLOBAL_OPENTE : _makeGlobalApi();
		if (!allowOverride && api[type]) {
			const err = /* @__PURE__ */ new Error(`@opentelemetry/api: Attempted duplicate registration of API: ${type}`);
			diag.error(err.stack || err.message);
			return false;
		}
		if (api.version !== "1.10.0") {
			const err = /* @__PURE__ */ new Error(`@opentelemetry/api: Registration of version v${api.version} for ${type} does not match previously registered API v${require_version.VERSION}`);
			diag.error(err.stack || err.message);
			return false;
		}
		api[type] = instance;
		diag.debug(`@opentelemetry/api: Registered a global for ${type} v${require_version.VERSION}.`);
		return true;
	}
	let _compatibleGlobalApi;
	function getGlobal(type) {
		const api = _global[GLOBAL_OPENTELEMETRY_API_KEY];
		if (api == null) return;
		if (api !== _compatibleGlobalApi) {
			if (!api.version || !require_semver.isCompatible(api.version)) return;
			_compatibleGlobalApi = api;
		}
		return api[type];
	}
	function unregisterGlobal(type, diag) {
		diag.debug(`@opentelemetry/api: Unregistering a global for ${type} v${require_version.VERSION}.`);
		const api = _global[GLOBAL_OPENTELEMETRY_API_KEY];
		if (api) delete api[type];
	}
	exports.getGlobal = getGlobal;
	exports.registerGlobal = registerGlobal;
	exports.unregisterGlobal = unregisterGlobal;
}));

// node_modules/@opentelemetry/api/dist/diag/ComponentLogger.cjs
var require_ComponentLogger$1 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	const require_global_utils = require_global_utils$1();
	var DiagComponentLogger = class {
		constructor(props) {
			this._namespace = props.namespace || "DiagComponentLogger";
		}
		debug(...args) {
			return logProxy("debug", this._namespace, args);
		}
		error(...args) {
			return logProxy("error", this._namespace, args);
		}
		info(...args) {
			return logProxy("info", this._namespace, args);
		}
		warn(...args) {
			return logProxy("warn", this._namespace, args);
		}
		verbose(...args) {
			return logProxy("verbose", this._namespace, args);
		}
	};
	function logProxy(funcName, namespace, args) {
		const logger = require_global_utils.getGlobal("diag");
		if (!logger) return;
		return logger[funcName](namespace, ...args);
	}
	exports.DiagComponentLogger = DiagComponentLogger;
}));

// node_modules/@opentelemetry/api/dist/diag/internal/logLevelLogger.cjs
var require_logLevelLogger$1 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	require_types$1();
	function createLogLevelDiagLogger(maxLevel, logger) {
		if (maxLevel < 0) maxLevel = 0;
		else if (maxLevel > 9999) maxLevel = 9999;
		logger = logger || {};
		function _filterFunc(funcName, theLevel) {
			const theFunc = logger[funcName];
			if (typeof theFunc === "function" && maxLevel >= theLevel) return theFunc.bind(logger);
			return function() {};
		}
		return {
			error: _filterFunc("error", 30),
			warn: _filterFunc("warn", 50),
			info: _filterFunc("info", 60),
			debug: _filterFunc("debug", 70),
			verbose: _filterFunc("verbose", 80)
		};
	}
	exports.createLogLevelDiagLogger = createLogLevelDiagLogger;
}));

// node_modules/@opentelemetry/api/dist/api/diag.cjs
var require_diag$1 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	const require_global_utils = require_global_utils$1();
	const require_ComponentLogger = require_ComponentLogger$1();
	require_types$1();
	const require_logLevelLogger = require_logLevelLogger$1();
	const API_NAME = "diag";
	var DiagAPI = class DiagAPI {
		static instance() {
			if (!this._instance) this._instance = new DiagAPI();
			return this._instance;
		}
		constructor() {
			function _logProxy(funcName) {
				return function(...args) {
					const logger = require_global_utils.getGlobal("diag");
					if (!logger) return;
					return logger[funcName](...args);
				};
			}
			const self = this;
			const setLogger = (logger, optionsOrLogLevel = { logLevel: 60 }) => {
				var _optionsOrLogLevel$lo;
				if (logger === self) {
					var _err$stack;
					const err = /* @__PURE__ */ new Error("Cannot use diag as the logger for itself. Please use a DiagLogger implementation like ConsoleDiagLogger or a custom implementation");
					self.error((_err$stack = err.stack) !== null && _err$stack !== void 0 ? _err$stack : err.message);
					return false;
				}
				if (typeof optionsOrLogLevel === "number") optionsOrLogLevel = { logLevel: optionsOrLogLevel };
				const oldLogger = require_global_utils.getGlobal("diag");
				const newLogger = require_logLevelLogger.createLogLevelDiagLogger((_optionsOrLogLevel$lo = optionsOrLogLevel.logLevel) !== null && _optionsOrLogLevel$lo !== void 0 ? _optionsOrLogLevel$lo : 60, logger);
				if (oldLogger && !optionsOrLogLevel.suppressOverrideMessage) {
					var _Error$stack;
					const stack = (_Error$stack = (/* @__PURE__ */ new Error()).stack) !== null && _Error$stack !== void 0 ? _Error$stack : "<failed to generate stacktrace>";
					oldLogger.warn(`Current logger will be overwritten from ${stack}`);
					newLogger.warn(`Current logger will overwrite one already registered from ${stack}`);
				}
				return require_global_utils.registerGlobal("diag", newLogger, self, true);
			};
			self.setLogger = setLogger;
			self.disable = () => {
				require_global_utils.unregisterGlobal(API_NAME, self);
			};
			self.createComponentLogger = (options) => {
				return new require_ComponentLogger.DiagComponentLogger(options);
			};
			self.verbose = _logProxy("verbose");
			self.debug = _logProxy("debug");
			self.info = _logProxy("info");
			self.warn = _logProxy("warn");
			self.error = _logProxy("error");
		}
	};
	exports.DiagAPI = DiagAPI;
}));

// node_modules/@opentelemetry/api/dist/baggage/internal/baggage-impl.cjs
var require_baggage_impl$1 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var BaggageImpl = class BaggageImpl {
		constructor(entries) {
			this._entries = entries ? new Map(entries) : /* @__PURE__ */ new Map();
		}
		getEntry(key) {
			const entry = this._entries.get(key);
			if (!entry) return;
			return Object.assign({}, entry);
		}
		getAllEntries() {
			return Array.from(this._entries.entries());
		}
		setEntry(key, entry) {
			const newBaggage = new BaggageImpl(this._entries);
			newBaggage._entries.set(key, entry);
			return newBaggage;
		}
		removeEntry(key) {
			const newBaggage = new BaggageImpl(this._entries);
			newBaggage._entries.delete(key);
			return newBaggage;
		}
		removeEntries(...keys) {
			const newBaggage = new BaggageImpl(this._entries);
			for (const key of keys) newBaggage._entries.delete(key);
			return newBaggage;
		}
		clear() {
			return new BaggageImpl();
		}
	};
	exports.BaggageImpl = BaggageImpl;
}));

// node_modules/@opentelemetry/api/dist/baggage/internal/symbol.cjs
var require_symbol$1 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	const baggageEntryMetadataSymbol = Symbol("BaggageEntryMetadata");
	exports.baggageEntryMetadataSymbol = baggageEntryMetadataSymbol;
}));

// node_modules/@opentelemetry/api/dist/baggage/utils.cjs
var require_utils$3 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	const require_diag = require_diag$1();
	const require_baggage_impl = require_baggage_impl$1();
	const require_symbol = require_symbol$1();
	const diag = require_diag.DiagAPI.instance();
	function createBaggage(entries = {}) {
		return new require_baggage_impl.BaggageImpl(new Map(Object.entries(entries)));
	}
	function baggageEntryMetadataFromString(str) {
		if (typeof str !== "string") {
			diag.error(`Cannot create baggage metadata from unknown type: ${typeof str}`);
			str = "";
		}
		return {
			__TYPE__: require_symbol.baggageEntryMetadataSymbol,
			toString() {
				return str;
			}
		};
	}
	exports.baggageEntryMetadataFromString = baggageEntryMetadataFromString;
	exports.createBaggage = createBaggage;
}));

// node_modules/@opentelemetry/api/dist/context/context.cjs
var require_context$3 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	function createContextKey(description) {
		return Symbol.for(description);
	}
	const ROOT_CONTEXT = new class BaseContext {
		constructor(parentContext) {
			const self = this;
			self._currentContext = parentContext ? new Map(parentContext) : /* @__PURE__ */ new Map();
			self.getValue = (key) => self._currentContext.get(key);
			self.setValue = (key, value) => {
				const context = new BaseContext(self._currentContext);
				context._currentContext.set(key, value);
				return context;
			};
			self.deleteValue = (key) => {
				const context = new BaseContext(self._currentContext);
				context._currentContext.delete(key);
				return context;
			};
		}
	}();
	exports.ROOT_CONTEXT = ROOT_CONTEXT;
	exports.createContextKey = createContextKey;
}));

// node_modules/@opentelemetry/api/dist/diag/consoleLogger.cjs
var require_consoleLogger$1 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	const consoleMap = [
		{
			n: "error",
			c: "error"
		},
		{
			n: "warn",
			c: "warn"
		},
		{
			n: "info",
			c: "info"
		},
		{
			n: "debug",
			c: "debug"
		},
		{
			n: "verbose",
			c: "trace"
		}
	];
	const _originalConsoleMethods = {};
	if (typeof console !== "undefined") {
		for (const key of [
			"error",
			"warn",
			"info",
			"debug",
			"trace",
			"log"
		]) if (typeof console[key] === "function") _originalConsoleMethods[key] = console[key];
	}
	var DiagConsoleLogger = class {
		constructor() {
			function _consoleFunc(funcName) {
				return function(...args) {
					let theFunc = _originalConsoleMethods[funcName];
					if (typeof theFunc !== "function") theFunc = _originalConsoleMethods["log"];
					if (typeof theFunc !== "function" && console) {
						theFunc = console[funcName];
						if (typeof theFunc !== "function") theFunc = console.log;
					}
					if (typeof theFunc === "function") return theFunc.apply(console, args);
				};
			}
			for (let i = 0; i < consoleMap.length; i++) this[consoleMap[i].n] = _consoleFunc(consoleMap[i].c);
		}
	};
	exports.DiagConsoleLogger = DiagConsoleLogger;
	exports._originalConsoleMethods = _originalConsoleMethods;
}));

// node_modules/@opentelemetry/api/dist/metrics/NoopMeter.cjs
var require_NoopMeter$1 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var NoopMeter = class {
		constructor() {}
		createGauge(_name, _options) {
			return NOOP_GAUGE_METRIC;
		}
		createHistogram(_name, _options) {
			return NOOP_HISTOGRAM_METRIC;
		}
		createCounter(_name, _options) {
			return NOOP_COUNTER_METRIC;
		}
		createUpDownCounter(_name, _options) {
			return NOOP_UP_DOWN_COUNTER_METRIC;
		}
		createObservableGauge(_name, _options) {
			return NOOP_OBSERVABLE_GAUGE_METRIC;
		}
		createObservableCounter(_name, _options) {
			return NOOP_OBSERVABLE_COUNTER_METRIC;
		}
		createObservableUpDownCounter(_name, _options) {
			return NOOP_OBSERVABLE_UP_DOWN_COUNTER_METRIC;
		}
		addBatchObservableCallback(_callback, _observables) {}
		removeBatchObservableCallback(_callback) {}
	};
	var NoopMetric = class {};
	var NoopCounterMetric = class extends NoopMetric {
		add(_value, _attributes) {}
	};
	var NoopUpDownCounterMetric = class extends NoopMetric {
		add(_value, _attributes) {}
	};
	var NoopGaugeMetric = class extends NoopMetric {
		record(_value, _attributes) {}
	};
	var NoopHistogramMetric = class extends NoopMetric {
		record(_value, _attributes) {}
	};
	var NoopObservableMetric = class {
		addCallback(_callback) {}
		removeCallback(_callback) {}
	};
	var NoopObservableCounterMetric = class extends NoopObservableMetric {};
	var NoopObservableGaugeMetric = class extends NoopObservableMetric {};
	var NoopObservableUpDownCounterMetric = class extends NoopObservableMetric {};
	const NOOP_METER = new NoopMeter();
	const NOOP_COUNTER_METRIC = new NoopCounterMetric();
	const NOOP_GAUGE_METRIC = new NoopGaugeMetric();
	const NOOP_HISTOGRAM_METRIC = new NoopHistogramMetric();
	const NOOP_UP_DOWN_COUNTER_METRIC = new NoopUpDownCounterMetric();
	const NOOP_OBSERVABLE_COUNTER_METRIC = new NoopObservableCounterMetric();
	const NOOP_OBSERVABLE_GAUGE_METRIC = new NoopObservableGaugeMetric();
	const NOOP_OBSERVABLE_UP_DOWN_COUNTER_METRIC = new NoopObservableUpDownCounterMetric();
	function createNoopMeter() {
		return NOOP_METER;
	}
	exports.NOOP_COUNTER_METRIC = NOOP_COUNTER_METRIC;
	exports.NOOP_GAUGE_METRIC = NOOP_GAUGE_METRIC;
	exports.NOOP_HISTOGRAM_METRIC = NOOP_HISTOGRAM_METRIC;
	exports.NOOP_METER = NOOP_METER;
	exports.NOOP_OBSERVABLE_COUNTER_METRIC = NOOP_OBSERVABLE_COUNTER_METRIC;
	exports.NOOP_OBSERVABLE_GAUGE_METRIC = NOOP_OBSERVABLE_GAUGE_METRIC;
	exports.NOOP_OBSERVABLE_UP_DOWN_COUNTER_METRIC = NOOP_OBSERVABLE_UP_DOWN_COUNTER_METRIC;
	exports.NOOP_UP_DOWN_COUNTER_METRIC = NOOP_UP_DOWN_COUNTER_METRIC;
	exports.NoopCounterMetric = NoopCounterMetric;
	exports.NoopGaugeMetric = NoopGaugeMetric;
	exports.NoopHistogramMetric = NoopHistogramMetric;
	exports.NoopMeter = NoopMeter;
	exports.NoopMetric = NoopMetric;
	exports.NoopObservableCounterMetric = NoopObservableCounterMetric;
	exports.NoopObservableGaugeMetric = NoopObservableGaugeMetric;
	exports.NoopObservableMetric = NoopObservableMetric;
	exports.NoopObservableUpDownCounterMetric = NoopObservableUpDownCounterMetric;
	exports.NoopUpDownCounterMetric = NoopUpDownCounterMetric;
	exports.createNoopMeter = createNoopMeter;
}));

// node_modules/@opentelemetry/api/dist/metrics/Metric.cjs
var require_Metric$1 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	let ValueType = /* @__PURE__ */ function(ValueType) {
		ValueType[ValueType["INT"] = 0] = "INT";
		ValueType[ValueType["DOUBLE"] = 1] = "DOUBLE";
		return ValueType;
	}({});
	exports.ValueType = ValueType;
}));

// node_modules/@opentelemetry/api/dist/logs/NoopLogger.cjs
var require_NoopLogger$1 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var NoopLogger = class {
		emit(_logRecord) {}
		enabled() {
			return false;
		}
	};
	const NOOP_LOGGER = new NoopLogger();
	function createNoopLogger() {
		return NOOP_LOGGER;
	}
	exports.NOOP_LOGGER = NOOP_LOGGER;
	exports.NoopLogger = NoopLogger;
	exports.createNoopLogger = createNoopLogger;
}));

// node_modules/@opentelemetry/api/dist/logs/LogRecord.cjs
var require_LogRecord$1 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	let SeverityNumber = /* @__PURE__ */ function(SeverityNumber) {
		SeverityNumber[SeverityNumber["UNSPECIFIED"] = 0] = "UNSPECIFIED";
		SeverityNumber[SeverityNumber["TRACE"] = 1] = "TRACE";
		SeverityNumber[SeverityNumber["TRACE2"] = 2] = "TRACE2";
		SeverityNumber[SeverityNumber["TRACE3"] = 3] = "TRACE3";
		SeverityNumber[SeverityNumber["TRACE4"] = 4] = "TRACE4";
		SeverityNumber[SeverityNumber["DEBUG"] = 5] = "DEBUG";
		SeverityNumber[SeverityNumber["DEBUG2"] = 6] = "DEBUG2";
		SeverityNumber[SeverityNumber["DEBUG3"] = 7] = "DEBUG3";
		SeverityNumber[SeverityNumber["DEBUG4"] = 8] = "DEBUG4";
		SeverityNumber[SeverityNumber["INFO"] = 9] = "INFO";
		SeverityNumber[SeverityNumber["INFO2"] = 10] = "INFO2";
		SeverityNumber[SeverityNumber["INFO3"] = 11] = "INFO3";
		SeverityNumber[SeverityNumber["INFO4"] = 12] = "INFO4";
		SeverityNumber[SeverityNumber["WARN"] = 13] = "WARN";
		SeverityNumber[SeverityNumber["WARN2"] = 14] = "WARN2";
		SeverityNumber[SeverityNumber["WARN3"] = 15] = "WARN3";
		SeverityNumber[SeverityNumber["WARN4"] = 16] = "WARN4";
		SeverityNumber[SeverityNumber["ERROR"] = 17] = "ERROR";
		SeverityNumber[SeverityNumber["ERROR2"] = 18] = "ERROR2";
		SeverityNumber[SeverityNumber["ERROR3"] = 19] = "ERROR3";
		SeverityNumber[SeverityNumber["ERROR4"] = 20] = "ERROR4";
		SeverityNumber[SeverityNumber["FATAL"] = 21] = "FATAL";
		SeverityNumber[SeverityNumber["FATAL2"] = 22] = "FATAL2";
		SeverityNumber[SeverityNumber["FATAL3"] = 23] = "FATAL3";
		SeverityNumber[SeverityNumber["FATAL4"] = 24] = "FATAL4";
		return SeverityNumber;
	}({});
	exports.SeverityNumber = SeverityNumber;
}));

// node_modules/@opentelemetry/api/dist/propagation/TextMapPropagator.cjs
var require_TextMapPropagator$1 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	const defaultTextMapGetter = {
		get(carrier, key) {
			if (carrier == null) return;
			return carrier[key];
		},
		keys(carrier) {
			if (carrier == null) return [];
			return Object.keys(carrier);
		}
	};
	const defaultTextMapSetter = { set(carrier, key, value) {
		if (carrier == null) return;
		carrier[key] = value;
	} };
	exports.defaultTextMapGetter = defaultTextMapGetter;
	exports.defaultTextMapSetter = defaultTextMapSetter;
}));

// node_modules/@opentelemetry/api/dist/trace/trace_flags.cjs
var require_trace_flags$1 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	let TraceFlags = /* @__PURE__ */ function(TraceFlags) {
		TraceFlags[TraceFlags["NONE"] = 0] = "NONE";
		TraceFlags[TraceFlags["SAMPLED"] = 1] = "SAMPLED";
		return TraceFlags;
	}({});
	exports.TraceFlags = TraceFlags;
}));

// node_modules/@opentelemetry/api/dist/trace/invalid-span-constants.cjs
var require_invalid_span_constants$1 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	require_trace_flags$1();
	const INVALID_SPANID = "0000000000000000";
	const INVALID_TRACEID = "00000000000000000000000000000000";
	const INVALID_SPAN_CONTEXT = {
		traceId: INVALID_TRACEID,
		spanId: INVALID_SPANID,
		traceFlags: 0
	};
	exports.INVALID_SPANID = INVALID_SPANID;
	exports.INVALID_SPAN_CONTEXT = INVALID_SPAN_CONTEXT;
	exports.INVALID_TRACEID = INVALID_TRACEID;
}));

// node_modules/@opentelemetry/api/dist/trace/NonRecordingSpan.cjs
var require_NonRecordingSpan$1 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	const require_invalid_span_constants = require_invalid_span_constants$1();
	var NonRecordingSpan = class {
		constructor(spanContext = require_invalid_span_constants.INVALID_SPAN_CONTEXT) {
			this._spanContext = spanContext;
		}
		spanContext() {
			return this._spanContext;
		}
		setAttribute(_key, _value) {
			return this;
		}
		setAttributes(_attributes) {
			return this;
		}
		addEvent(_name, _attributes) {
			return this;
		}
		addLink(_link) {
			return this;
		}
		addLinks(_links) {
			return this;
		}
		setStatus(_status) {
			return this;
		}
		updateName(_name) {
			return this;
		}
		end(_endTime) {}
		isRecording() {
			return false;
		}
		recordException(_exception, _time) {}
	};
	exports.NonRecordingSpan = NonRecordingSpan;
}));

// node_modules/@opentelemetry/api/dist/trace/spancontext-utils.cjs
var require_spancontext_utils$1 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	require_invalid_span_constants$1();
	const require_NonRecordingSpan = require_NonRecordingSpan$1();
	const isHex = new Uint8Array([
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		1,
		1
	]);
	function isValidHex(id, length) {
		if (typeof id !== "string" || id.length !== length) return false;
		let r = 0;
		for (let i = 0; i < id.length; i += 4) r += (isHex[id.charCodeAt(i)] | 0) + (isHex[id.charCodeAt(i + 1)] | 0) + (isHex[id.charCodeAt(i + 2)] | 0) + (isHex[id.charCodeAt(i + 3)] | 0);
		return r === length;
	}
	function isValidTraceId(traceId) {
		return isValidHex(traceId, 32) && traceId !== "00000000000000000000000000000000";
	}
	function isValidSpanId(spanId) {
		return isValidHex(spanId, 16) && spanId !== "0000000000000000";
	}
	function isSpanContextValid(spanContext) {
		return isValidTraceId(spanContext.traceId) && isValidSpanId(spanContext.spanId);
	}
	function wrapSpanContext(spanContext) {
		return new require_NonRecordingSpan.NonRecordingSpan(spanContext);
	}
	exports.isSpanContextValid = isSpanContextValid;
	exports.isValidSpanId = isValidSpanId;
	exports.isValidTraceId = isValidTraceId;
	exports.wrapSpanContext = wrapSpanContext;
}));

// node_modules/@opentelemetry/api/dist/context/NoopContextManager.cjs
var require_NoopContextManager$1 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	const require_context = require_context$3();
	var NoopContextManager = class {
		active() {
			return require_context.ROOT_CONTEXT;
		}
		with(_context, fn, thisArg, ...args) {
			return fn.call(thisArg, ...args);
		}
		bind(_context, target) {
			return target;
		}
		enable() {
			return this;
		}
		disable() {
			return this;
		}
		attach(_context) {
			return { dispose() {} };
		}
	};
	exports.NoopContextManager = NoopContextManager;
}));

// node_modules/@opentelemetry/api/dist/api/context.cjs
var require_context$2 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	const require_global_utils = require_global_utils$1();
	const require_diag = require_diag$1();
	const require_NoopContextManager = require_NoopContextManager$1();
	const API_NAME = "context";
	const NOOP_CONTEXT_MANAGER = new require_NoopContextManager.NoopContextManager();
	const NOOP_TOKEN = Object.freeze({ dispose: () => {} });
	var ContextAPI = class ContextAPI {
		constructor() {
			this._attachUnsupportedWarned = false;
		}
		static getInstance() {
			if (!this._instance) this._instance = new ContextAPI();
			return this._instance;
		}
		setGlobalContextManager(contextManager) {
			return require_global_utils.registerGlobal(API_NAME, contextManager, require_diag.DiagAPI.instance());
		}
		active() {
			return this._getContextManager().active();
		}
		with(context, fn, thisArg, ...args) {
			return this._getContextManager().with(context, fn, thisArg, ...args);
		}
		bind(context, target) {
			return this._getContextManager().bind(context, target);
		}
		attach(context) {
			const contextManager = this._getContextManager();
			if (contextManager.attach) return contextManager.attach(context);
			if (!this._attachUnsupportedWarned) {
				this._attachUnsupportedWarned = true;
				require_diag.DiagAPI.instance().warn("The current ContextManager does not implement attach(). The context will not be attached. Use a ContextManager that supports attach() (e.g. AsyncLocalStorageContextManager) or use with()/bind() instead.");
			}
			return NOOP_TOKEN;
		}
		_getContextManager() {
			return require_global_utils.getGlobal(API_NAME) || NOOP_CONTEXT_MANAGER;
		}
		disable() {
			this._getContextManager().disable();
			require_global_utils.unregisterGlobal(API_NAME, require_diag.DiagAPI.instance());
		}
	};
	exports.ContextAPI = ContextAPI;
}));

// node_modules/@opentelemetry/api/dist/trace/context-utils.cjs
var require_context_utils$1 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	const require_context = require_context$3();
	const require_context$1 = require_context$2();
	const require_NonRecordingSpan = require_NonRecordingSpan$1();
	const SPAN_KEY = require_context.createContextKey("OpenTelemetry Context Key SPAN");
	function getSpan(context) {
		return context.getValue(SPAN_KEY) || void 0;
	}
	function getActiveSpan() {
		return getSpan(require_context$1.ContextAPI.getInstance().active());
	}
	function setSpan(context, span) {
		return context.setValue(SPAN_KEY, span);
	}
	function deleteSpan(context) {
		return context.deleteValue(SPAN_KEY);
	}
	function setSpanContext(context, spanContext) {
		return setSpan(context, new require_NonRecordingSpan.NonRecordingSpan(spanContext));
	}
	function getSpanContext(context) {
		var _getSpan;
		return (_getSpan = getSpan(context)) === null || _getSpan === void 0 ? void 0 : _getSpan.spanContext();
	}
	exports.deleteSpan = deleteSpan;
	exports.getActiveSpan = getActiveSpan;
	exports.getSpan = getSpan;
	exports.getSpanContext = getSpanContext;
	exports.setSpan = setSpan;
	exports.setSpanContext = setSpanContext;
}));

// node_modules/@opentelemetry/api/dist/trace/NoopTracer.cjs
var require_NoopTracer$1 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	const require_context = require_context$2();
	const require_NonRecordingSpan = require_NonRecordingSpan$1();
	const require_context_utils = require_context_utils$1();
	const require_spancontext_utils = require_spancontext_utils$1();
	const contextApi = require_context.ContextAPI.getInstance();
	var NoopTracer = class {
		startSpan(name, options, context = contextApi.active()) {
			if (Boolean(options === null || options === void 0 ? void 0 : options.root)) return new require_NonRecordingSpan.NonRecordingSpan();
			const parentFromContext = context && require_context_utils.getSpanContext(context);
			if (isSpanContext(parentFromContext) && require_spancontext_utils.isSpanContextValid(parentFromContext)) return new require_NonRecordingSpan.NonRecordingSpan(parentFromContext);
			else return new require_NonRecordingSpan.NonRecordingSpan();
		}
		startActiveSpan(name, arg2, arg3, arg4) {
			var _ctx;
			let opts;
			let ctx;
			let fn;
			if (arguments.length < 2) return;
			else if (arguments.length === 2) fn = arg2;
			else if (arguments.length === 3) {
				opts = arg2;
				fn = arg3;
			} else {
				opts = arg2;
				ctx = arg3;
				fn = arg4;
			}
			const parentContext = (_ctx = ctx) !== null && _ctx !== void 0 ? _ctx : contextApi.active();
			const span = this.startSpan(name, opts, parentContext);
			const contextWithSpanSet = require_context_utils.setSpan(parentContext, span);
			return contextApi.with(contextWithSpanSet, fn, void 0, span);
		}
	};
	function isSpanContext(spanContext) {
		return spanContext !== null && typeof spanContext === "object" && "spanId" in spanContext && typeof spanContext["spanId"] === "string" && "traceId" in spanContext && typeof spanContext["traceId"] === "string" && "traceFlags" in spanContext && typeof spanContext["traceFlags"] === "number";
	}
	exports.NoopTracer = NoopTracer;
}));

// node_modules/@opentelemetry/api/dist/trace/ProxyTracer.cjs
var require_ProxyTracer$1 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	const NOOP_TRACER = new (require_NoopTracer$1()).NoopTracer();
	var ProxyTracer = class {
		constructor(provider, name, version, options) {
			this._provider = provider;
			this.name = name;
			this.version = version;
			this.options = options;
		}
		startSpan(name, options, context) {
			return this._getTracer().startSpan(name, options, context);
		}
		startActiveSpan(_name, _options, _context, _fn) {
			const tracer = this._getTracer();
			return Reflect.apply(tracer.startActiveSpan, tracer, arguments);
		}
		_getTracer() {
			if (this._delegate) return this._delegate;
			const tracer = this._provider.getDelegateTracer(this.name, this.version, this.options);
			if (!tracer) return NOOP_TRACER;
			this._delegate = tracer;
			return this._delegate;
		}
	};
	exports.ProxyTracer = ProxyTracer;
}));

// node_modules/@opentelemetry/api/dist/trace/span_kind.cjs
var require_span_kind$1 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	let SpanKind = /* @__PURE__ */ function(SpanKind) {
		SpanKind[SpanKind["INTERNAL"] = 0] = "INTERNAL";
		SpanKind[SpanKind["SERVER"] = 1] = "SERVER";
		SpanKind[SpanKind["CLIENT"] = 2] = "CLIENT";
		SpanKind[SpanKind["PRODUCER"] = 3] = "PRODUCER";
		SpanKind[SpanKind["CONSUMER"] = 4] = "CONSUMER";
		return SpanKind;
	}({});
	exports.SpanKind = SpanKind;
}));

// node_modules/@opentelemetry/api/dist/trace/status.cjs
var require_status$3 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	let SpanStatusCode = /* @__PURE__ */ function(SpanStatusCode) {
		SpanStatusCode[SpanStatusCode["UNSET"] = 0] = "UNSET";
		SpanStatusCode[SpanStatusCode["OK"] = 1] = "OK";
		SpanStatusCode[SpanStatusCode["ERROR"] = 2] = "ERROR";
		return SpanStatusCode;
	}({});
	exports.SpanStatusCode = SpanStatusCode;
}));

// node_modules/@opentelemetry/api/dist/trace/internal/tracestate-validators.cjs
var require_tracestate_validators$1 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	const VALID_KEY_CHAR_RANGE = "[_0-9a-z-*/]";
	const VALID_KEY_REGEX = new RegExp(`^(?:${`[a-z]${VALID_KEY_CHAR_RANGE}{0,255}`}|${`[a-z0-9]${VALID_KEY_CHAR_RANGE}{0,240}@[a-z]${VALID_KEY_CHAR_RANGE}{0,13}`})$`);
	const VALID_VALUE_BASE_REGEX = /^[ -~]{0,255}[!-~]$/;
	const INVALID_VALUE_COMMA_EQUAL_REGEX = /,|=/;
	function validateKey(key) {
		return VALID_KEY_REGEX.test(key);
	}
	function validateValue(value) {
		return VALID_VALUE_BASE_REGEX.test(value) && !INVALID_VALUE_COMMA_EQUAL_REGEX.test(value);
	}
	exports.validateKey = validateKey;
	exports.validateValue = validateValue;
}));

// node_modules/@opentelemetry/api/dist/trace/internal/tracestate-impl.cjs
var require_tracestate_impl$1 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	const require_tracestate_validators = require_tracestate_validators$1();
	const MAX_TRACE_STATE_ITEMS = 32;
	const MAX_TRACE_STATE_LEN = 512;
	const LIST_MEMBERS_SEPARATOR = ",";
	const LIST_MEMBER_KEY_VALUE_SPLITTER = "=";
	var TraceStateImpl = class TraceStateImpl {
		constructor(rawTraceState) {
			this._internalState = /* @__PURE__ */ new Map();
			if (rawTraceState) this._parse(rawTraceState);
		}
		set(key, value) {
			const currValue = this._internalState.get(key);
			let newLength = this.serialize().length;
			if (typeof currValue === "string") newLength += value.length - currValue.length;
			else {
				if (this._internalState.size >= MAX_TRACE_STATE_ITEMS) return this;
				newLength += key.length + value.length + (this._internalState.size > 0 ? 2 : 1);
			}
			if (newLength > MAX_TRACE_STATE_LEN) return this;
			const traceState = this._clone();
			if (traceState._internalState.has(key)) traceState._internalState.delete(key);
			traceState._internalState.set(key, value);
			return traceState;
		}
		unset(key) {
			const traceState = this._clone();
			traceState._internalState.delete(key);
			return traceState;
		}
		get(key) {
			return this._internalState.get(key);
		}
		serialize() {
			return Array.from(this._internalState.keys()).reduceRight((agg, key) => {
				agg.push(key + LIST_MEMBER_KEY_VALUE_SPLITTER + this.get(key));
				return agg;
			}, []).join(LIST_MEMBERS_SEPARATOR);
		}
		_parse(rawTraceState) {
			if (rawTraceState.length > MAX_TRACE_STATE_LEN) return;
			this._internalState = rawTraceState.split(LIST_MEMBERS_SEPARATOR).reduceRight((agg, part) => {
				const listMember = part.trim();
				const i = listMember.indexOf(LIST_MEMBER_KEY_VALUE_SPLITTER);
				if (i !== -1) {
					const key = listMember.slice(0, i);
					const value = listMember.slice(i + 1, part.length);
					if (require_tracestate_validators.validateKey(key) && require_tracestate_validators.validateValue(value)) agg.set(key, value);
				}
				return agg;
			}, /* @__PURE__ */ new Map());
			if (this._internalState.size > MAX_TRACE_STATE_ITEMS) this._internalState = new Map(Array.from(this._internalState.entries()).reverse().slice(0, MAX_TRACE_STATE_ITEMS));
		}
		_keys() {
			return Array.from(this._internalState.keys()).reverse();
		}
		_clone() {
			const traceState = new TraceStateImpl();
			traceState._internalState = new Map(this._internalState);
			return traceState;
		}
	};
	exports.TraceStateImpl = TraceStateImpl;
}));

// node_modules/@opentelemetry/api/dist/trace/internal/utils.cjs
var require_utils$2 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	const require_tracestate_impl = require_tracestate_impl$1();
	function createTraceState(rawTraceState) {
		return new require_tracestate_impl.TraceStateImpl(rawTraceState);
	}
	exports.createTraceState = createTraceState;
}));

// node_modules/@opentelemetry/api/dist/trace/NoopTracerProvider.cjs
var require_NoopTracerProvider = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	const require_NoopTracer = require_NoopTracer$1();
	var NoopTracerProvider = class {
		getTracer(_name, _version, _options) {
			return new require_NoopTracer.NoopTracer();
		}
	};
	exports.NoopTracerProvider = NoopTracerProvider;
}));

// node_modules/@opentelemetry/api/dist/trace/ProxyTracerProvider.cjs
var require_ProxyTracerProvider$1 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	const require_ProxyTracer = require_ProxyTracer$1();
	const NOOP_TRACER_PROVIDER = new (require_NoopTracerProvider()).NoopTracerProvider();
	var ProxyTracerProvider = class {
		getTracer(name, version, options) {
			var _this$getDelegateTrac;
			return (_this$getDelegateTrac = this.getDelegateTracer(name, version, options)) !== null && _this$getDelegateTrac !== void 0 ? _this$getDelegateTrac : new require_ProxyTracer.ProxyTracer(this, name, version, options);
		}
		getDelegate() {
			var _this$_delegate;
			return (_this$_delegate = this._delegate) !== null && _this$_delegate !== void 0 ? _this$_delegate : NOOP_TRACER_PROVIDER;
		}
		setDelegate(delegate) {
			this._delegate = delegate;
		}
		getDelegateTracer(name, version, options) {
			var _this$_delegate2;
			return (_this$_delegate2 = this._delegate) === null || _this$_delegate2 === void 0 ? void 0 : _this$_delegate2.getTracer(name, version, options);
		}
	};
	exports.ProxyTracerProvider = ProxyTracerProvider;
}));

// node_modules/@opentelemetry/api/dist/trace/SamplingResult.cjs
var require_SamplingResult$1 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	let SamplingDecision = /* @__PURE__ */ function(SamplingDecision) {
		SamplingDecision[SamplingDecision["NOT_RECORD"] = 0] = "NOT_RECORD";
		SamplingDecision[SamplingDecision["RECORD"] = 1] = "RECORD";
		SamplingDecision[SamplingDecision["RECORD_AND_SAMPLED"] = 2] = "RECORD_AND_SAMPLED";
		return SamplingDecision;
	}({});
	exports.SamplingDecision = SamplingDecision;
}));

// node_modules/@opentelemetry/api/dist/context-api.cjs
var require_context_api$1 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	const context = require_context$2().ContextAPI.getInstance();
	exports.context = context;
}));

// node_modules/@opentelemetry/api/dist/diag-api.cjs
var require_diag_api$1 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	const diag = require_diag$1().DiagAPI.instance();
	exports.diag = diag;
}));

// node_modules/@opentelemetry/api/dist/logs/NoopLoggerProvider.cjs
var require_NoopLoggerProvider$1 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	const require_NoopLogger = require_NoopLogger$1();
	var NoopLoggerProvider = class {
		getLogger(_name, _version, _options) {
			return new require_NoopLogger.NoopLogger();
		}
	};
	const NOOP_LOGGER_PROVIDER = new NoopLoggerProvider();
	exports.NOOP_LOGGER_PROVIDER = NOOP_LOGGER_PROVIDER;
	exports.NoopLoggerProvider = NoopLoggerProvider;
}));

// node_modules/@opentelemetry/api/dist/logs/ProxyLogger.cjs
var require_ProxyLogger$1 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	const require_NoopLogger = require_NoopLogger$1();
	var ProxyLogger = class {
		constructor(provider, name, version, options) {
			this._provider = provider;
			this.name = name;
			this.version = version;
			this.options = options;
		}
		emit(logRecord) {
			this._getLogger().emit(logRecord);
		}
		enabled(options) {
			return this._getLogger().enabled(options);
		}
		_getLogger() {
			if (this._delegate) return this._delegate;
			const logger = this._provider._getDelegateLogger(this.name, this.version, this.options);
			if (!logger) return require_NoopLogger.NOOP_LOGGER;
			this._delegate = logger;
			return this._delegate;
		}
	};
	exports.ProxyLogger = ProxyLogger;
}));

// node_modules/@opentelemetry/api/dist/logs/ProxyLoggerProvider.cjs
var require_ProxyLoggerProvider$1 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	const require_NoopLoggerProvider = require_NoopLoggerProvider$1();
	const require_ProxyLogger = require_ProxyLogger$1();
	var ProxyLoggerProvider = class {
		getLogger(name, version, options) {
			var _this$_getDelegateLog;
			return (_this$_getDelegateLog = this._getDelegateLogger(name, version, options)) !== null && _this$_getDelegateLog !== void 0 ? _this$_getDelegateLog : new require_ProxyLogger.ProxyLogger(this, name, version, options);
		}
		_getDelegate() {
			var _this$_delegate;
			return (_this$_delegate = this._delegate) !== null && _this$_delegate !== void 0 ? _this$_delegate : require_NoopLoggerProvider.NOOP_LOGGER_PROVIDER;
		}
		_setDelegate(delegate) {
			this._delegate = delegate;
		}
		_getDelegateLogger(name, version, options) {
			var _this$_delegate2;
			return (_this$_delegate2 = this._delegate) === null || _this$_delegate2 === void 0 ? void 0 : _this$_delegate2.getLogger(name, version, options);
		}
	};
	exports.ProxyLoggerProvider = ProxyLoggerProvider;
}));

// node_modules/@opentelemetry/api/dist/api/logs.cjs
var require_logs = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	const require_global_utils = require_global_utils$1();
	const require_diag = require_diag$1();
	const require_ProxyLoggerProvider = require_ProxyLoggerProvider$1();
	const API_NAME = "logs";
	var LogsAPI = class LogsAPI {
		constructor() {
			this._proxyLoggerProvider = new require_ProxyLoggerProvider.ProxyLoggerProvider();
		}
		static getInstance() {
			if (!this._instance) this._instance = new LogsAPI();
			return this._instance;
		}
		setGlobalLoggerProvider(provider) {
			const success = require_global_utils.registerGlobal(API_NAME, provider, require_diag.DiagAPI.instance());
			if (success) this._proxyLoggerProvider._setDelegate(provider);
			return success;
		}
		getLoggerProvider() {
			return require_global_utils.getGlobal(API_NAME) || this._proxyLoggerProvider;
		}
		getLogger(name, version, options) {
			return this.getLoggerProvider().getLogger(name, version, options);
		}
		disable() {
			require_global_utils.unregisterGlobal(API_NAME, require_diag.DiagAPI.instance());
			this._proxyLoggerProvider = new require_ProxyLoggerProvider.ProxyLoggerProvider();
		}
	};
	exports.LogsAPI = LogsAPI;
}));

// node_modules/@opentelemetry/api/dist/logs-api.cjs
var require_logs_api$1 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	const logs = require_logs().LogsAPI.getInstance();
	exports.logs = logs;
}));

// node_modules/@opentelemetry/api/dist/metrics/NoopMeterProvider.cjs
var require_NoopMeterProvider$1 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	const require_NoopMeter = require_NoopMeter$1();
	var NoopMeterProvider = class {
		getMeter(_name, _version, _options) {
			return require_NoopMeter.NOOP_METER;
		}
	};
	const NOOP_METER_PROVIDER = new NoopMeterProvider();
	exports.NOOP_METER_PROVIDER = NOOP_METER_PROVIDER;
	exports.NoopMeterProvider = NoopMeterProvider;
}));

// node_modules/@opentelemetry/api/dist/api/metrics.cjs
var require_metrics = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	const require_global_utils = require_global_utils$1();
	const require_diag = require_diag$1();
	const require_NoopMeterProvider = require_NoopMeterProvider$1();
	const API_NAME = "metrics";
	var MetricsAPI = class MetricsAPI {
		constructor() {}
		static getInstance() {
			if (!this._instance) this._instance = new MetricsAPI();
			return this._instance;
		}
		setGlobalMeterProvider(provider) {
			return require_global_utils.registerGlobal(API_NAME, provider, require_diag.DiagAPI.instance());
		}
		getMeterProvider() {
			return require_global_utils.getGlobal(API_NAME) || require_NoopMeterProvider.NOOP_METER_PROVIDER;
		}
		getMeter(name, version, options) {
			return this.getMeterProvider().getMeter(name, version, options);
		}
		disable() {
			require_global_utils.unregisterGlobal(API_NAME, require_diag.DiagAPI.instance());
		}
	};
	exports.MetricsAPI = MetricsAPI;
}));

// node_modules/@opentelemetry/api/dist/metrics-api.cjs
var require_metrics_api$1 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	const metrics = require_metrics().MetricsAPI.getInstance();
	exports.metrics = metrics;
}));

// node_modules/@opentelemetry/api/dist/propagation/NoopTextMapPropagator.cjs
var require_NoopTextMapPropagator$1 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var NoopTextMapPropagator = class {
		inject(_context, _carrier) {}
		extract(context, _carrier) {
			return context;
		}
		fields() {
			return [];
		}
	};
	exports.NoopTextMapPropagator = NoopTextMapPropagator;
}));

// node_modules/@opentelemetry/api/dist/baggage/context-helpers.cjs
var require_context_helpers$1 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	const require_context = require_context$3();
	const require_context$1 = require_context$2();
	const BAGGAGE_KEY = require_context.createContextKey("OpenTelemetry Baggage Key");
	function getBaggage(context) {
		return context.getValue(BAGGAGE_KEY) || void 0;
	}
	function getActiveBaggage() {
		return getBaggage(require_context$1.ContextAPI.getInstance().active());
	}
	function setBaggage(context, baggage) {
		return context.setValue(BAGGAGE_KEY, baggage);
	}
	function deleteBaggage(context) {
		return context.deleteValue(BAGGAGE_KEY);
	}
	exports.deleteBaggage = deleteBaggage;
	exports.getActiveBaggage = getActiveBaggage;
	exports.getBaggage = getBaggage;
	exports.setBaggage = setBaggage;
}));

// node_modules/@opentelemetry/api/dist/api/propagation.cjs
var require_propagation = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	const require_global_utils = require_global_utils$1();
	const require_diag = require_diag$1();
	const require_utils = require_utils$3();
	const require_TextMapPropagator = require_TextMapPropagator$1();
	const require_NoopTextMapPropagator = require_NoopTextMapPropagator$1();
	const require_context_helpers = require_context_helpers$1();
	const API_NAME = "propagation";
	const NOOP_TEXT_MAP_PROPAGATOR = new require_NoopTextMapPropagator.NoopTextMapPropagator();
	var PropagationAPI = class PropagationAPI {
		constructor() {
			this.createBaggage = require_utils.createBaggage;
			this.getBaggage = require_context_helpers.getBaggage;
			this.getActiveBaggage = require_context_helpers.getActiveBaggage;
			this.setBaggage = require_context_helpers.setBaggage;
			this.deleteBaggage = require_context_helpers.deleteBaggage;
		}
		static getInstance() {
			if (!this._instance) this._instance = new PropagationAPI();
			return this._instance;
		}
		setGlobalPropagator(propagator) {
			return require_global_utils.registerGlobal(API_NAME, propagator, require_diag.DiagAPI.instance());
		}
		inject(context, carrier, setter = require_TextMapPropagator.defaultTextMapSetter) {
			return this._getGlobalPropagator().inject(context, carrier, setter);
		}
		extract(context, carrier, getter = require_TextMapPropagator.defaultTextMapGetter) {
			return this._getGlobalPropagator().extract(context, carrier, getter);
		}
		fields() {
			return this._getGlobalPropagator().fields();
		}
		disable() {
			require_global_utils.unregisterGlobal(API_NAME, require_diag.DiagAPI.instance());
		}
		_getGlobalPropagator() {
			return require_global_utils.getGlobal(API_NAME) || NOOP_TEXT_MAP_PROPAGATOR;
		}
	};
	exports.PropagationAPI = PropagationAPI;
}));

// node_modules/@opentelemetry/api/dist/propagation-api.cjs
var require_propagation_api$1 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	const propagation = require_propagation().PropagationAPI.getInstance();
	exports.propagation = propagation;
}));

// node_modules/@opentelemetry/api/dist/api/trace.cjs
var require_trace = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	const require_global_utils = require_global_utils$1();
	const require_diag = require_diag$1();
	const require_context_utils = require_context_utils$1();
	const require_spancontext_utils = require_spancontext_utils$1();
	const require_ProxyTracerProvider = require_ProxyTracerProvider$1();
	const API_NAME = "trace";
	var TraceAPI = class TraceAPI {
		constructor() {
			this._proxyTracerProvider = new require_ProxyTracerProvider.ProxyTracerProvider();
			this.wrapSpanContext = require_spancontext_utils.wrapSpanContext;
			this.isSpanContextValid = require_spancontext_utils.isSpanContextValid;
			this.deleteSpan = require_context_utils.deleteSpan;
			this.getSpan = require_context_utils.getSpan;
			this.getActiveSpan = require_context_utils.getActiveSpan;
			this.getSpanContext = require_context_utils.getSpanContext;
			this.setSpan = require_context_utils.setSpan;
			this.setSpanContext = require_context_utils.setSpanContext;
		}
		static getInstance() {
			if (!this._instance) this._instance = new TraceAPI();
			return this._instance;
		}
		setGlobalTracerProvider(provider) {
			const success = require_global_utils.registerGlobal(API_NAME, this._proxyTracerProvider, require_diag.DiagAPI.instance());
			if (success) this._proxyTracerProvider.setDelegate(provider);
			return success;
		}
		getTracerProvider() {
			return require_global_utils.getGlobal(API_NAME) || this._proxyTracerProvider;
		}
		getTracer(name, version) {
			return this.getTracerProvider().getTracer(name, version);
		}
		disable() {
			require_global_utils.unregisterGlobal(API_NAME, require_diag.DiagAPI.instance());
			this._proxyTracerProvider = new require_ProxyTracerProvider.ProxyTracerProvider();
		}
	};
	exports.TraceAPI = TraceAPI;
}));

// node_modules/@opentelemetry/api/dist/trace-api.cjs
var require_trace_api$1 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	const trace = require_trace().TraceAPI.getInstance();
	exports.trace = trace;
}));

// node_modules/@opentelemetry/api/dist/index.cjs
var require_dist = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperties(exports, {
		__esModule: { value: true },
		[Symbol.toStringTag]: { value: "Module" }
	});
	const require_types = require_types$1();
	const require_utils = require_utils$3();
	const require_context = require_context$3();
	const require_consoleLogger = require_consoleLogger$1();
	const require_NoopMeter = require_NoopMeter$1();
	const require_Metric = require_Metric$1();
	const require_NoopLogger = require_NoopLogger$1();
	const require_LogRecord = require_LogRecord$1();
	const require_TextMapPropagator = require_TextMapPropagator$1();
	const require_trace_flags = require_trace_flags$1();
	const require_invalid_span_constants = require_invalid_span_constants$1();
	const require_spancontext_utils = require_spancontext_utils$1();
	const require_ProxyTracer = require_ProxyTracer$1();
	const require_span_kind = require_span_kind$1();
	const require_status = require_status$3();
	const require_utils$1 = require_utils$2();
	const require_ProxyTracerProvider = require_ProxyTracerProvider$1();
	const require_SamplingResult = require_SamplingResult$1();
	const require_context_api = require_context_api$1();
	const require_diag_api = require_diag_api$1();
	const require_logs_api = require_logs_api$1();
	const require_metrics_api = require_metrics_api$1();
	const require_propagation_api = require_propagation_api$1();
	const require_trace_api = require_trace_api$1();
	var src_default = {
		context: require_context_api.context,
		diag: require_diag_api.diag,
		logs: require_logs_api.logs,
		metrics: require_metrics_api.metrics,
		propagation: require_propagation_api.propagation,
		trace: require_trace_api.trace
	};
	exports.DiagConsoleLogger = require_consoleLogger.DiagConsoleLogger;
	exports.DiagLogLevel = require_types.DiagLogLevel;
	exports.INVALID_SPANID = require_invalid_span_constants.INVALID_SPANID;
	exports.INVALID_SPAN_CONTEXT = require_invalid_span_constants.INVALID_SPAN_CONTEXT;
	exports.INVALID_TRACEID = require_invalid_span_constants.INVALID_TRACEID;
	exports.ProxyTracer = require_ProxyTracer.ProxyTracer;
	exports.ProxyTracerProvider = require_ProxyTracerProvider.ProxyTracerProvider;
	exports.ROOT_CONTEXT = require_context.ROOT_CONTEXT;
	exports.SamplingDecision = require_SamplingResult.SamplingDecision;
	exports.SeverityNumber = require_LogRecord.SeverityNumber;
	exports.SpanKind = require_span_kind.SpanKind;
	exports.SpanStatusCode = require_status.SpanStatusCode;
	exports.TraceFlags = require_trace_flags.TraceFlags;
	exports.ValueType = require_Metric.ValueType;
	exports.baggageEntryMetadataFromString = require_utils.baggageEntryMetadataFromString;
	exports.context = require_context_api.context;
	exports.createContextKey = require_context.createContextKey;
	exports.createNoopLogger = require_NoopLogger.createNoopLogger;
	exports.createNoopMeter = require_NoopMeter.createNoopMeter;
	exports.createTraceState = require_utils$1.createTraceState;
	exports.default = src_default;
	exports.defaultTextMapGetter = require_TextMapPropagator.defaultTextMapGetter;
	exports.defaultTextMapSetter = require_TextMapPropagator.defaultTextMapSetter;
	exports.diag = require_diag_api.diag;
	exports.isSpanContextValid = require_spancontext_utils.isSpanContextValid;
	exports.isValidSpanId = require_spancontext_utils.isValidSpanId;
	exports.isValidTraceId = require_spancontext_utils.isValidTraceId;
	exports.logs = require_logs_api.logs;
	exports.metrics = require_metrics_api.metrics;
	exports.propagation = require_propagation_api.propagation;
	exports.trace = require_trace_api.trace;
}));

// node_modules/google-gax/build/src/observability/contextUtil.js
var require_contextUtil = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ATTEMPT_SPAN_KEY = exports.CLIENT_REQUEST_SPAN_KEY = exports.DEFAULT_GCP_REPO = void 0;
	exports.setSettingsDefaultDomain = setSettingsDefaultDomain;
	exports.getSettingsDefaultDomain = getSettingsDefaultDomain;
	exports.extractClientServiceFromPackageName = extractClientServiceFromPackageName;
	exports.extractServiceFromApiName = extractServiceFromApiName;
	exports.extractFromSettings = extractFromSettings;
	exports.extractFromEnvironment = extractFromEnvironment;
	exports.clearMetadataCache = clearMetadataCache;
	exports.resolveStaticTraceContext = resolveStaticTraceContext;
	exports.resolveEndpointAndDomain = resolveEndpointAndDomain;
	exports.resolveRpcMethod = resolveRpcMethod;
	exports.buildInitialAttributes = buildInitialAttributes;
	exports.getActiveTraceContext = getActiveTraceContext;
	const api_1 = require_dist();
	const util_1 = require_util$2();
	exports.DEFAULT_GCP_REPO = "googleapis/google-cloud-node";
	exports.CLIENT_REQUEST_SPAN_KEY = (0, api_1.createContextKey)("google-gax-client-request-span");
	exports.ATTEMPT_SPAN_KEY = (0, api_1.createContextKey)("google-gax-attempt-span");
	const settingsDefaultDomain = /* @__PURE__ */ new WeakMap();
	const staticContextDefaultDomain = /* @__PURE__ */ new WeakMap();
	function normalizeDomainHost(value) {
		if (!value || !value.includes(".")) return;
		const match = value.match(/^(\[[^\]]+\]|[^:]+):(\d+)$/);
		return match ? match[1] : value;
	}
	function setSettingsDefaultDomain(settings, domain) {
		const normalized = normalizeDomainHost(domain.trim());
		if (normalized) settingsDefaultDomain.set(settings, normalized);
	}
	function getSettingsDefaultDomain(settings) {
		return settings ? settingsDefaultDomain.get(settings) : void 0;
	}
	function extractClientServiceFromPackageName(name) {
		const scopedMatch = name.match(/^@[^/]+\/(?:google-cloud-)?(.*)$/);
		if (scopedMatch && scopedMatch[1]) return scopedMatch[1];
		const unscopedMatch = name.match(/^google-cloud-(.*)$/);
		if (unscopedMatch && unscopedMatch[1]) return unscopedMatch[1];
		return name;
	}
	function extractServiceFromApiName(apiName) {
		if (!apiName) return;
		const parts = apiName.split(".");
		const versionIndex = parts.findIndex((p) => /^v\d+(?:[a-z\d_]+)?$/i.test(p));
		if (versionIndex > 0) return parts[versionIndex - 1];
		if (parts.length >= 2) {
			const candidate = parts[parts.length - 2];
			if (candidate && candidate !== "google" && candidate !== "cloud") return candidate;
			const last = parts[parts.length - 1];
			if (last) return last[0].toLowerCase() + last.slice(1);
		}
	}
	function extractFromSettings(settings) {
		const result = {};
		if (!settings) return result;
		const otherArgsWithMeta = settings.otherArgs;
		let rawClientHeader = otherArgsWithMeta?.headers?.["x-goog-api-client"];
		if (!rawClientHeader && typeof otherArgsWithMeta?.metadataBuilder === "function") try {
			const built = otherArgsWithMeta.metadataBuilder();
			if (built && typeof built.get === "function") rawClientHeader = built.get("x-goog-api-client");
			else if (built && typeof built === "object") rawClientHeader = built["x-goog-api-client"];
		} catch {}
		const clientHeader = Array.isArray(rawClientHeader) ? rawClientHeader.join(" ") : rawClientHeader;
		if (typeof clientHeader === "string") {
			const tokens = clientHeader.trim().split(/\s+/);
			for (const token of tokens) {
				const match = token.match(/^([^/]+(?:\/[^/]+)?)\/([^\s]+)$/);
				if (match) {
					const [, name, ver] = match;
					if (name === "gapic") result.gcpVersion = ver;
					else if (name === "gccl") {
						if (!result.gcpVersion) result.gcpVersion = ver;
					} else if (!util_1.ignoredClientHeaderTokens.includes(name)) {
						result.gcpArtifact = name;
						if (!result.gcpVersion) result.gcpVersion = ver;
					}
				}
			}
		}
		if (typeof settings.apiName === "string" && settings.apiName) {
			const serviceFromApi = extractServiceFromApiName(settings.apiName);
			if (serviceFromApi) {
				result.gcpClientService = serviceFromApi;
				if (!result.gcpArtifact) result.gcpArtifact = serviceFromApi === "gax" ? "google-gax" : `@google-cloud/${serviceFromApi}`;
			}
		}
		const otherArgs = settings.otherArgs;
		const endpoint = settings.servicePath || settings.apiEndpoint || otherArgs?.servicePath || otherArgs?.apiEndpoint;
		if (endpoint && typeof endpoint === "string") {
			const match = endpoint.match(/^(\[[^\]]+\]|[^:]+):(\d+)$/);
			if (match) {
				result.serverAddress = match[1];
				result.serverPort = Number(match[2]);
			} else result.serverAddress = endpoint;
		}
		const rawPort = settings.port || settings.servicePort || otherArgs?.port || otherArgs?.servicePort;
		const port = typeof rawPort === "string" ? parseInt(rawPort, 10) : rawPort;
		if (port && typeof port === "number" && !result.serverPort) result.serverPort = port;
		return result;
	}
	function extractFromEnvironment() {
		const env = typeof process === "object" && typeof process.env === "object" ? process.env : {};
		const result = {};
		const service = env.GOOGLE_SDK_NODE_CLIENT_SERVICE || env.GCP_CLIENT_SERVICE;
		if (service?.trim()) result.gcpClientService = service.trim();
		const version = env.GOOGLE_SDK_NODE_CLIENT_VERSION || env.GCP_CLIENT_VERSION;
		if (version?.trim()) result.gcpVersion = version.trim();
		const artifact = env.GOOGLE_SDK_NODE_ARTIFACT || env.GCP_ARTIFACT;
		if (artifact?.trim()) result.gcpArtifact = artifact.trim();
		const serverAddress = env.GOOGLE_SDK_NODE_SERVER_ADDRESS || env.SERVER_ADDRESS;
		if (serverAddress?.trim()) result.serverAddress = serverAddress.trim();
		const serverPort = env.GOOGLE_SDK_NODE_SERVER_PORT || env.SERVER_PORT;
		if (serverPort && !isNaN(Number(serverPort))) result.serverPort = Number(serverPort);
		return result;
	}
	function clearMetadataCache() {}
	function resolveStaticTraceContext(settings, _callerFilePath) {
		const envMeta = extractFromEnvironment();
		const dynamic = extractFromSettings(settings);
		const context = {
			gcpClientService: envMeta.gcpClientService ?? dynamic.gcpClientService,
			gcpVersion: envMeta.gcpVersion ?? dynamic.gcpVersion,
			gcpRepo: exports.DEFAULT_GCP_REPO,
			gcpArtifact: envMeta.gcpArtifact ?? dynamic.gcpArtifact
		};
		const defaultDomain = getSettingsDefaultDomain(settings);
		if (defaultDomain && !envMeta.gcpClientService?.includes(".")) staticContextDefaultDomain.set(context, defaultDomain);
		const serverAddress = envMeta.serverAddress ?? dynamic.serverAddress;
		if (serverAddress !== void 0) context.serverAddress = serverAddress;
		const serverPort = envMeta.serverPort ?? dynamic.serverPort;
		if (serverPort !== void 0) context.serverPort = serverPort;
		return context;
	}
	function resolveEndpointAndDomain(dynamicArgs, staticArgs, defaultPort) {
		let rawAddress = dynamicArgs.serverAddress ?? staticArgs.serverAddress;
		let rawPort = dynamicArgs.serverPort ?? staticArgs.serverPort;
		const splitHostAndPort = (addr) => {
			const match = addr.match(/^(\[[^\]]+\]|[^:]+):(\d+)$/);
			if (match) {
				rawAddress = match[1];
				rawPort = rawPort ?? Number(match[2]);
			} else rawAddress = addr;
		};
		if (rawAddress) splitHostAndPort(rawAddress);
		const serviceDomain = normalizeDomainHost(staticArgs.gcpClientService);
		const urlDomain = dynamicArgs.urlDomain ?? staticArgs.urlDomain ?? staticContextDefaultDomain.get(staticArgs) ?? serviceDomain ?? rawAddress;
		if (defaultPort !== void 0) {
			if (!rawAddress && urlDomain) splitHostAndPort(urlDomain);
			if (rawAddress) rawPort = rawPort ?? defaultPort;
		}
		return {
			rawAddress,
			rawPort,
			urlDomain
		};
	}
	function resolveRpcMethod(dynamicArgs) {
		return dynamicArgs.apiName ? `${dynamicArgs.apiName}/${dynamicArgs.methodName}` : dynamicArgs.methodName;
	}
	function buildInitialAttributes(dynamicArgs, staticArgs, urlDomain) {
		const attributes = {
			"gcp.client.service": staticArgs.gcpClientService,
			"gcp.client.version": staticArgs.gcpVersion,
			"gcp.client.repo": staticArgs.gcpRepo,
			"gcp.client.artifact": staticArgs.gcpArtifact,
			"rpc.system.name": dynamicArgs.rpcType
		};
		if (urlDomain !== void 0) attributes["url.domain"] = urlDomain;
		return attributes;
	}
	function getValidSpan(span) {
		return span && (0, api_1.isSpanContextValid)(span.spanContext()) ? span : void 0;
	}
	function getActiveTraceContext(activeContext = api_1.context.active()) {
		const attemptSpan = getValidSpan(activeContext.getValue(exports.ATTEMPT_SPAN_KEY));
		const clientRequestSpan = getValidSpan(activeContext.getValue(exports.CLIENT_REQUEST_SPAN_KEY));
		const activeSpan = attemptSpan ?? clientRequestSpan ?? getValidSpan(api_1.trace.getSpan(activeContext));
		if (!activeSpan) return;
		const spanContext = activeSpan.spanContext();
		return {
			traceId: spanContext.traceId,
			spanId: spanContext.spanId,
			span: activeSpan,
			attemptSpan,
			clientRequestSpan
		};
	}
}));

// node_modules/google-gax/build/src/observability/util.js
var require_util$1 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.checkTracingEnabled = checkTracingEnabled;
	exports.checkLoggingEnabled = checkLoggingEnabled;
	const contextUtil_1 = require_contextUtil();
	function checkTracingEnabled(settings) {
		const envOptIn = (typeof process === "object" && typeof process.env === "object" ? process.env : {}).GOOGLE_SDK_NODE_ENABLE_TRACING?.trim();
		if (envOptIn !== void 0 && envOptIn !== "") {
			const lower = envOptIn.toLowerCase();
			return lower === "true" || lower === "1";
		}
		return Boolean(settings?.enableTelemetryTracing || settings?.otherArgs?.enableTelemetryTracing);
	}
	function matchesLoggingEnvFilter(envOptIn, namespace) {
		if (!envOptIn) return false;
		const regexp = (envOptIn === "all" || envOptIn === "true" ? "*" : envOptIn).replace(/[|\\{}()[\]^$+?.]/g, "\\$&").replace(/\*/g, ".*").replace(/,/g, "$|^");
		return new RegExp(`^${regexp}$`, "i").test(namespace);
	}
	function checkLoggingEnabled(settings) {
		if (typeof settings?.enableTelemetryLogging === "boolean") return settings.enableTelemetryLogging;
		if (settings?.otherArgs?.enableTelemetryLogging === true) return true;
		const env = typeof process === "object" && typeof process.env === "object" ? process.env : {};
		const envOptIn = env.GOOGLE_SDK_NODE_LOGGING;
		if (!envOptIn) return false;
		const envService = (env.GOOGLE_SDK_NODE_CLIENT_SERVICE || env.GCP_CLIENT_SERVICE)?.trim();
		const apiService = typeof settings?.apiName === "string" && settings.apiName ? (0, contextUtil_1.extractServiceFromApiName)(settings.apiName) : void 0;
		return matchesLoggingEnvFilter(envOptIn, envService || apiService || "google-gax");
	}
}));

// node_modules/google-gax/build/src/status.js
var require_status$2 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.HttpCodeToRpcCodeMap = exports.Status = void 0;
	exports.rpcCodeFromHttpStatusCode = rpcCodeFromHttpStatusCode;
	var Status;
	(function(Status) {
		Status[Status["OK"] = 0] = "OK";
		Status[Status["CANCELLED"] = 1] = "CANCELLED";
		Status[Status["UNKNOWN"] = 2] = "UNKNOWN";
		Status[Status["INVALID_ARGUMENT"] = 3] = "INVALID_ARGUMENT";
		Status[Status["DEADLINE_EXCEEDED"] = 4] = "DEADLINE_EXCEEDED";
		Status[Status["NOT_FOUND"] = 5] = "NOT_FOUND";
		Status[Status["ALREADY_EXISTS"] = 6] = "ALREADY_EXISTS";
		Status[Status["PERMISSION_DENIED"] = 7] = "PERMISSION_DENIED";
		Status[Status["RESOURCE_EXHAUSTED"] = 8] = "RESOURCE_EXHAUSTED";
		Status[Status["FAILED_PRECONDITION"] = 9] = "FAILED_PRECONDITION";
		Status[Status["ABORTED"] = 10] = "ABORTED";
		Status[Status["OUT_OF_RANGE"] = 11] = "OUT_OF_RANGE";
		Status[Status["UNIMPLEMENTED"] = 12] = "UNIMPLEMENTED";
		Status[Status["INTERNAL"] = 13] = "INTERNAL";
		Status[Status["UNAVAILABLE"] = 14] = "UNAVAILABLE";
		Status[Status["DATA_LOSS"] = 15] = "DATA_LOSS";
		Status[Status["UNAUTHENTICATED"] = 16] = "UNAUTHENTICATED";
	})(Status || (exports.Status = Status = {}));
	exports.HttpCodeToRpcCodeMap = /* @__PURE__ */ new Map([
		[400, Status.INVALID_ARGUMENT],
		[401, Status.UNAUTHENTICATED],
		[403, Status.PERMISSION_DENIED],
		[404, Status.NOT_FOUND],
		[409, Status.ABORTED],
		[416, Status.OUT_OF_RANGE],
		[429, Status.RESOURCE_EXHAUSTED],
		[499, Status.CANCELLED],
		[501, Status.UNIMPLEMENTED],
		[503, Status.UNAVAILABLE],
		[504, Status.DEADLINE_EXCEEDED]
	]);
	function rpcCodeFromHttpStatusCode(httpStatusCode) {
		if (exports.HttpCodeToRpcCodeMap.has(httpStatusCode)) return exports.HttpCodeToRpcCodeMap.get(httpStatusCode);
		if (httpStatusCode >= 200 && httpStatusCode < 300) return Status.OK;
		if (httpStatusCode >= 400 && httpStatusCode < 500) return Status.FAILED_PRECONDITION;
		if (httpStatusCode >= 500 && httpStatusCode < 600) return Status.INTERNAL;
		return Status.UNKNOWN;
	}
}));

// node_modules/google-gax/build/src/gax.js
var require_gax = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.CallSettings = exports.RetryOptions = void 0;
	exports.convertRetryOptions = convertRetryOptions;
	exports.createRetryOptions = createRetryOptions;
	exports.createBackoffSettings = createBackoffSettings;
	exports.createDefaultBackoffSettings = createDefaultBackoffSettings;
	exports.createMaxRetriesBackoffSettings = createMaxRetriesBackoffSettings;
	exports.createBundleOptions = createBundleOptions;
	exports.constructSettings = constructSettings;
	exports.createByteLengthFunction = createByteLengthFunction;
	const warnings_1 = require_warnings();
	const util_1 = require_util$2();
	const util_2 = require_util$1();
	const contextUtil_1 = require_contextUtil();
	const status_1 = require_status$2();
	var RetryOptions = class {
		retryCodes;
		backoffSettings;
		shouldRetryFn;
		getResumptionRequestFn;
		constructor(retryCodes, backoffSettings, shouldRetryFn, getResumptionRequestFn) {
			this.retryCodes = retryCodes;
			this.backoffSettings = backoffSettings;
			this.shouldRetryFn = shouldRetryFn;
			this.getResumptionRequestFn = getResumptionRequestFn;
		}
	};
	exports.RetryOptions = RetryOptions;
	var CallSettings = class CallSettings {
		timeout;
		retry;
		autoPaginate;
		pageToken;
		pageSize;
		maxResults;
		otherArgs;
		bundleOptions;
		isBundling;
		longrunning;
		apiName;
		retryRequestOptions;
		enableTelemetryTracing;
		enableTelemetryLogging;
		resumableUpload;
		signal;
		constructor(settings) {
			settings = settings || {};
			this.timeout = settings.timeout || 3e4;
			this.retry = settings.retry;
			this.autoPaginate = "autoPaginate" in settings ? settings.autoPaginate : true;
			this.maxResults = settings.maxResults;
			this.otherArgs = settings.otherArgs || {};
			this.bundleOptions = settings.bundleOptions;
			this.isBundling = "isBundling" in settings ? settings.isBundling : true;
			this.longrunning = "longrunning" in settings ? settings.longrunning : void 0;
			this.apiName = settings.apiName ?? void 0;
			this.retryRequestOptions = settings.retryRequestOptions;
			this.enableTelemetryTracing = settings.enableTelemetryTracing;
			this.enableTelemetryLogging = settings.enableTelemetryLogging;
			this.resumableUpload = "resumableUpload" in settings ? settings.resumableUpload : void 0;
			this.signal = "signal" in settings ? settings.signal : void 0;
		}
		merge(options) {
			if (!options) {
				const merged = new CallSettings(this);
				const defaultDomain = (0, contextUtil_1.getSettingsDefaultDomain)(this);
				if (defaultDomain) (0, contextUtil_1.setSettingsDefaultDomain)(merged, defaultDomain);
				return merged;
			}
			let timeout = this.timeout;
			let retry = this.retry;
			let retryCloned = false;
			let autoPaginate = this.autoPaginate;
			let maxResults = this.maxResults;
			let otherArgs = this.otherArgs;
			let isBundling = this.isBundling;
			let longrunning = this.longrunning;
			let apiName = this.apiName;
			let retryRequestOptions = this.retryRequestOptions;
			let enableTelemetryTracing = this.enableTelemetryTracing;
			let enableTelemetryLogging = this.enableTelemetryLogging;
			let resumableUpload = this.resumableUpload;
			let signal = this.signal;
			if ("timeout" in options) timeout = options.timeout;
			if (retry?.retryCodes && !("retry" in options && (!options.retry || options.retry.backoffSettings))) {
				const backoff = retry.backoffSettings;
				if (!backoff || backoff.initialRpcTimeoutMillis !== timeout || backoff.maxRpcTimeoutMillis !== timeout || backoff.totalTimeoutMillis !== timeout) {
					retry = cloneRetryOptions(retry);
					retryCloned = true;
					retry.backoffSettings.initialRpcTimeoutMillis = timeout;
					retry.backoffSettings.maxRpcTimeoutMillis = timeout;
					retry.backoffSettings.totalTimeoutMillis = timeout;
				}
			}
			if ("retry" in options) {
				const mergedRetry = mergeRetryOptions(retry || {}, options.retry);
				if (!mergedRetry || mergedRetry.backoffSettings !== retry?.backoffSettings) retryCloned = false;
				retry = mergedRetry;
			}
			if ("autoPaginate" in options && !options.autoPaginate) autoPaginate = false;
			if ("maxResults" in options) maxResults = options.maxResults;
			if ("otherArgs" in options) {
				otherArgs = {};
				for (const key in this.otherArgs) otherArgs[key] = this.otherArgs[key];
				for (const optionsKey in options.otherArgs) otherArgs[optionsKey] = options.otherArgs[optionsKey];
			}
			if ("isBundling" in options) isBundling = options.isBundling;
			if ("maxRetries" in options && options.maxRetries !== void 0) {
				if (!retryCloned) {
					retry = cloneRetryOptions(retry);
					retryCloned = true;
				}
				retry.backoffSettings.maxRetries = options.maxRetries;
				delete retry.backoffSettings.totalTimeoutMillis;
			}
			if ("longrunning" in options) longrunning = options.longrunning;
			if ("apiName" in options) apiName = options.apiName;
			if ("retryRequestOptions" in options) retryRequestOptions = options.retryRequestOptions;
			if ("enableTelemetryTracing" in options) enableTelemetryTracing = options.enableTelemetryTracing;
			if ("enableTelemetryLogging" in options) enableTelemetryLogging = options.enableTelemetryLogging;
			if ("resumableUpload" in options) resumableUpload = options.resumableUpload;
			if ("signal" in options) signal = options.signal;
			const merged = new CallSettings({
				timeout,
				retry,
				bundleOptions: this.bundleOptions,
				longrunning,
				autoPaginate,
				maxResults,
				otherArgs,
				isBundling,
				apiName,
				retryRequestOptions,
				enableTelemetryTracing,
				enableTelemetryLogging,
				resumableUpload,
				signal
			});
			const defaultDomain = (options instanceof CallSettings ? (0, contextUtil_1.getSettingsDefaultDomain)(options) : void 0) ?? (!("apiName" in options) || options.apiName === this.apiName ? (0, contextUtil_1.getSettingsDefaultDomain)(this) : void 0);
			if (defaultDomain) (0, contextUtil_1.setSettingsDefaultDomain)(merged, defaultDomain);
			return merged;
		}
	};
	exports.CallSettings = CallSettings;
	function convertRetryOptions(options, gaxStreamingRetries) {
		if (!options) return options;
		if (!gaxStreamingRetries) return options;
		if (options.retry && options.retryRequestOptions) throw new Error("Only one of retry or retryRequestOptions may be set");
		if (options.retryRequestOptions) {
			if (options.retryRequestOptions.objectMode !== void 0) (0, warnings_1.warn)("retry_request_options", "objectMode override is not supported. It is set to true internally by default in gax.", "UnsupportedParameterWarning");
			if (options.retryRequestOptions.noResponseRetries !== void 0) (0, warnings_1.warn)("retry_request_options", "noResponseRetries override is not supported. Please specify retry codes or a function to determine retry eligibility.", "UnsupportedParameterWarning");
			if (options.retryRequestOptions.currentRetryAttempt !== void 0) (0, warnings_1.warn)("retry_request_options", "currentRetryAttempt override is not supported. Retry attempts are tracked internally.", "UnsupportedParameterWarning");
			let retryCodes = [status_1.Status.UNAVAILABLE];
			let shouldRetryFn;
			if (options.retryRequestOptions.shouldRetryFn) {
				retryCodes = [];
				shouldRetryFn = options.retryRequestOptions.shouldRetryFn;
			}
			options.maxRetries = options?.retryRequestOptions?.retries ?? options.maxRetries;
			const backoffSettings = createDefaultBackoffSettings();
			let maxRetryDelayMillis;
			let totalTimeoutMillis;
			if (options.retryRequestOptions.maxRetryDelay !== void 0) maxRetryDelayMillis = options.retryRequestOptions.maxRetryDelay * 1e3;
			const retryDelayMultiplier = options?.retryRequestOptions?.retryDelayMultiplier ?? backoffSettings.retryDelayMultiplier;
			if (options.retryRequestOptions.totalTimeout !== void 0) totalTimeoutMillis = options.retryRequestOptions.totalTimeout * 1e3;
			else if (options.maxRetries === void 0) {
				totalTimeoutMillis = 3e4;
				(0, warnings_1.warn)("retry_request_options_no_max_retries_timeout", "Neither maxRetries nor totalTimeout were passed. Defaulting to totalTimeout of 30000ms.", "MissingParameterWarning");
			}
			backoffSettings.maxRetryDelayMillis = maxRetryDelayMillis ?? backoffSettings.maxRetryDelayMillis;
			backoffSettings.retryDelayMultiplier = retryDelayMultiplier ?? backoffSettings.retryDelayMultiplier;
			backoffSettings.totalTimeoutMillis = totalTimeoutMillis ?? backoffSettings.totalTimeoutMillis;
			options.retry = createRetryOptions(retryCodes, backoffSettings, shouldRetryFn);
			delete options.retryRequestOptions;
			(0, warnings_1.warn)("retry_request_options", "retryRequestOptions will be deprecated in a future release. Please use retryOptions to pass retry options at call time", "DeprecationWarning");
		}
		return options;
	}
	function createRetryOptions(retryCodes, backoffSettings, shouldRetryFn, getResumptionRequestFn) {
		return {
			retryCodes,
			backoffSettings,
			shouldRetryFn,
			getResumptionRequestFn
		};
	}
	function createBackoffSettings(initialRetryDelayMillis, retryDelayMultiplier, maxRetryDelayMillis, initialRpcTimeoutMillis, rpcTimeoutMultiplier, maxRpcTimeoutMillis, totalTimeoutMillis) {
		return {
			initialRetryDelayMillis,
			retryDelayMultiplier,
			maxRetryDelayMillis,
			initialRpcTimeoutMillis,
			rpcTimeoutMultiplier,
			maxRpcTimeoutMillis,
			totalTimeoutMillis
		};
	}
	function createDefaultBackoffSettings() {
		return createBackoffSettings(100, 1.3, 6e4, null, null, null, null);
	}
	function createMaxRetriesBackoffSettings(initialRetryDelayMillis, retryDelayMultiplier, maxRetryDelayMillis, initialRpcTimeoutMillis, rpcTimeoutMultiplier, maxRpcTimeoutMillis, maxRetries) {
		return {
			initialRetryDelayMillis,
			retryDelayMultiplier,
			maxRetryDelayMillis,
			initialRpcTimeoutMillis,
			rpcTimeoutMultiplier,
			maxRpcTimeoutMillis,
			maxRetries
		};
	}
	function createBundleOptions(options) {
		[
			"element_count_threshold",
			"element_count_limit",
			"request_byte_threshold",
			"request_byte_limit",
			"delay_threshold_millis"
		].forEach((param) => {
			if (param in options && typeof options[param] !== "number") throw new Error(`${param} should be a number`);
		});
		const elementCountThreshold = options.element_count_threshold || 0;
		const elementCountLimit = options.element_count_limit || 0;
		const requestByteThreshold = options.request_byte_threshold || 0;
		const requestByteLimit = options.request_byte_limit || 0;
		const delayThreshold = options.delay_threshold_millis || 0;
		if (elementCountThreshold === 0 && requestByteThreshold === 0 && delayThreshold === 0) throw new Error("one threshold should be > 0");
		return {
			elementCountThreshold,
			elementCountLimit,
			requestByteThreshold,
			requestByteLimit,
			delayThreshold
		};
	}
	function constructRetry(methodConfig, retryCodes, retryParams, retryNames) {
		if (!methodConfig) return null;
		let codes = null;
		if (retryCodes && "retry_codes_name" in methodConfig) codes = (retryCodes[methodConfig["retry_codes_name"]] || []).map((name) => {
			return Number(retryNames[name]);
		});
		let backoffSettings = null;
		if (retryParams && "retry_params_name" in methodConfig) {
			const params = retryParams[methodConfig.retry_params_name];
			backoffSettings = createBackoffSettings(params.initial_retry_delay_millis, params.retry_delay_multiplier, params.max_retry_delay_millis, params.initial_rpc_timeout_millis, params.rpc_timeout_multiplier, params.max_rpc_timeout_millis, params.total_timeout_millis);
		}
		return createRetryOptions(codes, backoffSettings);
	}
	function cloneRetryOptions(retry) {
		if (!retry) return retry;
		return createRetryOptions(retry.retryCodes ? [...retry.retryCodes] : retry.retryCodes, retry.backoffSettings ? { ...retry.backoffSettings } : retry.backoffSettings, retry.shouldRetryFn, retry.getResumptionRequestFn);
	}
	function mergeRetryOptions(retry, overrides) {
		if (!overrides) return null;
		if (!overrides.retryCodes && !overrides.backoffSettings && !overrides.shouldRetryFn && !overrides.getResumptionRequestFn) return retry;
		return createRetryOptions(overrides.retryCodes ? overrides.retryCodes : retry.retryCodes, overrides.backoffSettings ? overrides.backoffSettings : retry.backoffSettings, overrides.shouldRetryFn ? overrides.shouldRetryFn : retry.shouldRetryFn, overrides.getResumptionRequestFn ? overrides.getResumptionRequestFn : retry.getResumptionRequestFn);
	}
	function constructSettings(serviceName, clientConfig, configOverrides, retryNames, otherArgs, enableTelemetryTracing, _legacyTelemetryInfo, enableTelemetryLogging) {
		const envTracing = (typeof process === "object" && typeof process.env === "object" ? process.env : {}).GOOGLE_SDK_NODE_ENABLE_TRACING?.trim();
		const isEnvSet = envTracing !== void 0 && envTracing !== "";
		const isEnvEnabled = (0, util_2.checkTracingEnabled)();
		const tracingRequested = isEnvSet ? isEnvEnabled : Boolean(enableTelemetryTracing);
		const isLoggingEnvEnabled = enableTelemetryLogging === void 0 ? (0, util_2.checkLoggingEnabled)(new CallSettings({ apiName: serviceName })) : false;
		const resolvedLogging = enableTelemetryLogging !== void 0 ? enableTelemetryLogging : isLoggingEnvEnabled ? true : void 0;
		const loggingRequested = Boolean(resolvedLogging);
		otherArgs = otherArgs || {};
		const defaults = {};
		const serviceConfig = (clientConfig.interfaces || {})[serviceName];
		if (!serviceConfig) return null;
		const overrides = (configOverrides.interfaces || {})[serviceName] || {};
		const methods = serviceConfig.methods;
		const overridingMethods = overrides.methods || {};
		for (const methodName in methods) {
			const methodConfig = methods[methodName];
			const jsName = (0, util_1.toLowerCamelCase)(methodName);
			let retry = constructRetry(methodConfig, serviceConfig.retry_codes, serviceConfig.retry_params, retryNames);
			let bundlingConfig = methodConfig.bundling;
			let timeout = methodConfig.timeout_millis;
			if (methodName in overridingMethods) {
				const overridingMethod = overridingMethods[methodName];
				if (overridingMethod) {
					if ("bundling" in overridingMethod) bundlingConfig = overridingMethod.bundling;
					if ("timeout_millis" in overridingMethod) timeout = overridingMethod.timeout_millis;
				}
				retry = mergeRetryOptions(retry, constructRetry(overridingMethod, overrides.retry_codes, overrides.retry_params, retryNames));
			}
			const apiName = serviceName;
			defaults[jsName] = new CallSettings({
				timeout,
				retry,
				bundleOptions: bundlingConfig ? createBundleOptions(bundlingConfig) : null,
				otherArgs: tracingRequested || loggingRequested ? {
					...otherArgs,
					internalMethodName: methodName,
					enableTelemetryTracing: tracingRequested,
					enableTelemetryLogging: loggingRequested
				} : otherArgs,
				apiName,
				enableTelemetryTracing: isEnvSet ? isEnvEnabled : enableTelemetryTracing,
				enableTelemetryLogging: resolvedLogging
			});
		}
		return defaults;
	}
	function createByteLengthFunction(message) {
		return function getByteLength(obj) {
			try {
				return message.encode(obj).finish().length;
			} catch (err) {
				const stringified = JSON.stringify(obj);
				(0, warnings_1.warn)("error_encoding_protobufjs_object", `Cannot encode protobuf.js object: ${stringified}: ${err}`);
				return stringified.length;
			}
		};
	}
}));

// node_modules/google-gax/build/src/routingHeader.js
var require_routingHeader = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$12) => {
	var __createBinding = this$12 && this$12.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$12 && this$12.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$12 && this$12.__importStar || (function() {
		var ownKeys = function(o) {
			ownKeys = Object.getOwnPropertyNames || function(o) {
				var ar = [];
				for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
				return ar;
			};
			return ownKeys(o);
		};
		return function(mod) {
			if (mod && mod.__esModule) return mod;
			var result = {};
			if (mod != null) {
				for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
			}
			__setModuleDefault(result, mod);
			return result;
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.fromParams = fromParams;
	const querystring = __importStar((0,_src_D_8mkI1n_js__WEBPACK_IMPORTED_MODULE_5__.o)());
	function fromParams(params) {
		return querystring.stringify(params);
	}
}));

// node_modules/proto3-json-serializer/build/src/bytes.js
var require_bytes = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.bytesToProto3JSON = bytesToProto3JSON;
	exports.bytesFromProto3JSON = bytesFromProto3JSON;
	function bytesToProto3JSON(obj) {
		if (Buffer.isBuffer(obj)) return obj.toString("base64");
		else return Buffer.from(obj.buffer, 0, obj.byteLength).toString("base64");
	}
	function bytesFromProto3JSON(json) {
		return Buffer.from(json, "base64");
	}
}));

// node_modules/proto3-json-serializer/build/src/enum.js
var require_enum = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.resolveEnumValueToString = resolveEnumValueToString;
	exports.resolveEnumValueToNumber = resolveEnumValueToNumber;
	function resolveEnumValueToString(enumType, enumValue) {
		if (typeof enumValue === "number") {
			const value = enumType.valuesById[enumValue];
			if (typeof value === "undefined") return enumValue;
			return value;
		}
		if (typeof enumValue === "string") return enumValue;
		throw new Error("resolveEnumValueToString: enum value must be a string or a number");
	}
	function resolveEnumValueToNumber(enumType, enumValue) {
		if (typeof enumValue === "number") return enumValue;
		if (typeof enumValue === "string") {
			const num = enumType.values[enumValue];
			if (typeof num === "undefined") return enumValue;
			return num;
		}
		throw new Error("resolveEnumValueToNumber: enum value must be a string or a number");
	}
}));

// node_modules/proto3-json-serializer/build/src/util.js
var require_util = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.wrapperTypes = void 0;
	exports.getFullyQualifiedTypeName = getFullyQualifiedTypeName;
	exports.assert = assert;
	function getFullyQualifiedTypeName(type) {
		let fullyQualifiedTypeName = "";
		while (type.parent) {
			fullyQualifiedTypeName = `.${type.name}${fullyQualifiedTypeName}`;
			type = type.parent;
		}
		return fullyQualifiedTypeName;
	}
	exports.wrapperTypes = /* @__PURE__ */ new Set([
		".google.protobuf.DoubleValue",
		".google.protobuf.FloatValue",
		".google.protobuf.Int64Value",
		".google.protobuf.UInt64Value",
		".google.protobuf.Int32Value",
		".google.protobuf.UInt32Value",
		".google.protobuf.BoolValue",
		".google.protobuf.StringValue",
		".google.protobuf.BytesValue"
	]);
	function assert(assertion, message) {
		if (!assertion) throw new Error(message);
	}
}));

// node_modules/proto3-json-serializer/build/src/value.js
var require_value = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.googleProtobufStructToProto3JSON = googleProtobufStructToProto3JSON;
	exports.googleProtobufListValueToProto3JSON = googleProtobufListValueToProto3JSON;
	exports.googleProtobufValueToProto3JSON = googleProtobufValueToProto3JSON;
	exports.googleProtobufStructFromProto3JSON = googleProtobufStructFromProto3JSON;
	exports.googleProtobufListValueFromProto3JSON = googleProtobufListValueFromProto3JSON;
	exports.googleProtobufValueFromProto3JSON = googleProtobufValueFromProto3JSON;
	const util_1 = require_util();
	function googleProtobufStructToProto3JSON(obj) {
		const result = {};
		const fields = obj.fields;
		for (const [key, value] of Object.entries(fields)) result[key] = googleProtobufValueToProto3JSON(value);
		return result;
	}
	function googleProtobufListValueToProto3JSON(obj) {
		(0, util_1.assert)(Array.isArray(obj.values), "ListValue internal representation must contain array of values");
		return obj.values.map(googleProtobufValueToProto3JSON);
	}
	function googleProtobufValueToProto3JSON(obj) {
		if (Object.prototype.hasOwnProperty.call(obj, "nullValue")) return null;
		if (Object.prototype.hasOwnProperty.call(obj, "numberValue") && typeof obj.numberValue === "number") {
			if (!Number.isFinite(obj.numberValue)) return obj.numberValue.toString();
			return obj.numberValue;
		}
		if (Object.prototype.hasOwnProperty.call(obj, "stringValue") && typeof obj.stringValue === "string") return obj.stringValue;
		if (Object.prototype.hasOwnProperty.call(obj, "boolValue") && typeof obj.boolValue === "boolean") return obj.boolValue;
		if (Object.prototype.hasOwnProperty.call(obj, "structValue") && typeof obj.structValue === "object") return googleProtobufStructToProto3JSON(obj.structValue);
		if (Object.prototype.hasOwnProperty.call(obj, "listValue") && typeof obj === "object" && typeof obj.listValue === "object") return googleProtobufListValueToProto3JSON(obj.listValue);
		return null;
	}
	function googleProtobufStructFromProto3JSON(json) {
		const fields = {};
		for (const [key, value] of Object.entries(json)) fields[key] = googleProtobufValueFromProto3JSON(value);
		return { fields };
	}
	function googleProtobufListValueFromProto3JSON(json) {
		return { values: json.map((element) => googleProtobufValueFromProto3JSON(element)) };
	}
	function googleProtobufValueFromProto3JSON(json) {
		if (json === null) return { nullValue: "NULL_VALUE" };
		if (typeof json === "number") return { numberValue: json };
		if (typeof json === "string") return { stringValue: json };
		if (typeof json === "boolean") return { boolValue: json };
		if (Array.isArray(json)) return { listValue: googleProtobufListValueFromProto3JSON(json) };
		if (typeof json === "object") return { structValue: googleProtobufStructFromProto3JSON(json) };
		throw new Error(`googleProtobufValueFromProto3JSON: incorrect parameter type: ${typeof json}`);
	}
}));

// node_modules/proto3-json-serializer/build/src/duration.js
var require_duration = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.googleProtobufDurationToProto3JSON = googleProtobufDurationToProto3JSON;
	exports.googleProtobufDurationFromProto3JSON = googleProtobufDurationFromProto3JSON;
	function googleProtobufDurationToProto3JSON(obj) {
		let durationSeconds = obj.seconds.toString();
		if (typeof obj.nanos === "number" && obj.nanos > 0) {
			const nanosStr = obj.nanos.toString().padStart(9, "0").replace(/^((?:\d\d\d)+?)(?:0*)$/, "$1");
			durationSeconds += "." + nanosStr;
		}
		durationSeconds += "s";
		return durationSeconds;
	}
	function googleProtobufDurationFromProto3JSON(json) {
		const match = json.match(/^(\d*)(?:\.(\d*))?s$/);
		if (!match) throw new Error(`googleProtobufDurationFromProto3JSON: incorrect value ${json} passed as google.protobuf.Duration`);
		let seconds = 0;
		let nanos = 0;
		if (typeof match[1] === "string" && match[1].length > 0) seconds = parseInt(match[1]);
		if (typeof match[2] === "string" && match[2].length > 0) nanos = parseInt(match[2].padEnd(9, "0"));
		const result = {};
		if (seconds !== 0) result.seconds = seconds;
		if (nanos !== 0) result.nanos = nanos;
		return result;
	}
}));

// node_modules/proto3-json-serializer/build/src/timestamp.js
var require_timestamp = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.googleProtobufTimestampToProto3JSON = googleProtobufTimestampToProto3JSON;
	exports.googleProtobufTimestampFromProto3JSON = googleProtobufTimestampFromProto3JSON;
	function googleProtobufTimestampToProto3JSON(obj) {
		const durationSeconds = obj.seconds;
		const date = (/* @__PURE__ */ new Date(durationSeconds * 1e3)).toISOString();
		let nanos = obj.nanos?.toString().padStart(9, "0");
		while (nanos && nanos.length > 3 && nanos.endsWith("000")) nanos = nanos.slice(0, -3);
		return date.replace(/(?:\.\d{0,9})/, "." + nanos);
	}
	function googleProtobufTimestampFromProto3JSON(json) {
		if (!json.match(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?/)) throw new Error(`googleProtobufDurationFromProto3JSON: incorrect value ${json} passed as google.protobuf.Duration`);
		const millisecondsSinceEpoch = new Date(json).getTime();
		const seconds = Math.floor(millisecondsSinceEpoch / 1e3);
		let nanos = 0;
		const secondsFromDate = json.split(".")[1];
		if (secondsFromDate) nanos = parseInt(secondsFromDate.slice(0, -1).padEnd(9, "0"));
		const result = {};
		if (seconds !== 0) result.seconds = seconds;
		if (nanos !== 0) result.nanos = nanos;
		return result;
	}
}));

// node_modules/proto3-json-serializer/build/src/wrappers.js
var require_wrappers = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.wrapperToProto3JSON = wrapperToProto3JSON;
	exports.wrapperFromProto3JSON = wrapperFromProto3JSON;
	const bytes_1 = require_bytes();
	const util_1 = require_util();
	function wrapperToProto3JSON(obj) {
		if (!Object.prototype.hasOwnProperty.call(obj, "value")) return null;
		if (Buffer.isBuffer(obj.value) || obj.value instanceof Uint8Array) return (0, bytes_1.bytesToProto3JSON)(obj.value);
		if (typeof obj.value === "object") {
			(0, util_1.assert)(obj.value.constructor.name === "Long", `wrapperToProto3JSON: expected to see a number, a string, a boolean, or a Long, but got ${obj.value}`);
			return obj.value.toString();
		}
		if (typeof obj.value === "number" && !Number.isFinite(obj.value)) return obj.value.toString();
		return obj.value;
	}
	function wrapperFromProto3JSON(typeName, json) {
		if (json === null) return { value: null };
		if (typeName === ".google.protobuf.BytesValue") {
			if (typeof json !== "string") throw new Error(`numberWrapperFromProto3JSON: expected to get a string for google.protobuf.BytesValue but got ${typeof json}`);
			return { value: (0, bytes_1.bytesFromProto3JSON)(json) };
		}
		return { value: json };
	}
}));

// node_modules/proto3-json-serializer/build/src/fieldmask.js
var require_fieldmask = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.googleProtobufFieldMaskToProto3JSON = googleProtobufFieldMaskToProto3JSON;
	exports.googleProtobufFieldMaskFromProto3JSON = googleProtobufFieldMaskFromProto3JSON;
	function googleProtobufFieldMaskToProto3JSON(obj) {
		return obj.paths.join(",");
	}
	function googleProtobufFieldMaskFromProto3JSON(json) {
		return { paths: json.split(",") };
	}
}));

// node_modules/proto3-json-serializer/build/src/fromproto3json.js
var require_fromproto3json = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.fromProto3JSONToInternalRepresentation = fromProto3JSONToInternalRepresentation;
	exports.fromProto3JSON = fromProto3JSON;
	const any_1 = require_any();
	const bytes_1 = require_bytes();
	const enum_1 = require_enum();
	const value_1 = require_value();
	const util_1 = require_util();
	const duration_1 = require_duration();
	const timestamp_1 = require_timestamp();
	const wrappers_1 = require_wrappers();
	const fieldmask_1 = require_fieldmask();
	function fromProto3JSONToInternalRepresentation(type, json) {
		const fullyQualifiedTypeName = typeof type === "string" ? type : (0, util_1.getFullyQualifiedTypeName)(type);
		if (typeof type !== "string" && "values" in type) {
			if (fullyQualifiedTypeName === ".google.protobuf.NullValue") return "NULL_VALUE";
			return (0, enum_1.resolveEnumValueToString)(type, json);
		}
		if (typeof type !== "string") type.resolveAll();
		if (typeof type === "string") return json;
		if (fullyQualifiedTypeName === ".google.protobuf.Value") return (0, value_1.googleProtobufValueFromProto3JSON)(json);
		if (util_1.wrapperTypes.has(fullyQualifiedTypeName)) {
			if (json !== null && typeof json === "object" || Array.isArray(json)) throw new Error(`fromProto3JSONToInternalRepresentation: JSON representation for ${fullyQualifiedTypeName} expects a string, a number, or a boolean, but got ${typeof json}`);
			return (0, wrappers_1.wrapperFromProto3JSON)(fullyQualifiedTypeName, json);
		}
		if (json === null) return null;
		if (fullyQualifiedTypeName === ".google.protobuf.Any") return (0, any_1.googleProtobufAnyFromProto3JSON)(type.root, json);
		if (fullyQualifiedTypeName === ".google.protobuf.Struct") {
			if (typeof json !== "object") throw new Error(`fromProto3JSONToInternalRepresentation: google.protobuf.Struct must be an object but got ${typeof json}`);
			if (Array.isArray(json)) throw new Error("fromProto3JSONToInternalRepresentation: google.protobuf.Struct must be an object but got an array");
			return (0, value_1.googleProtobufStructFromProto3JSON)(json);
		}
		if (fullyQualifiedTypeName === ".google.protobuf.ListValue") {
			if (!Array.isArray(json)) throw new Error(`fromProto3JSONToInternalRepresentation: google.protobuf.ListValue must be an array but got ${typeof json}`);
			return (0, value_1.googleProtobufListValueFromProto3JSON)(json);
		}
		if (fullyQualifiedTypeName === ".google.protobuf.Duration") {
			if (typeof json !== "string") throw new Error(`fromProto3JSONToInternalRepresentation: google.protobuf.Duration must be a string but got ${typeof json}`);
			return (0, duration_1.googleProtobufDurationFromProto3JSON)(json);
		}
		if (fullyQualifiedTypeName === ".google.protobuf.Timestamp") {
			if (typeof json !== "string") throw new Error(`fromProto3JSONToInternalRepresentation: google.protobuf.Timestamp must be a string but got ${typeof json}`);
			return (0, timestamp_1.googleProtobufTimestampFromProto3JSON)(json);
		}
		if (fullyQualifiedTypeName === ".google.protobuf.FieldMask") {
			if (typeof json !== "string") throw new Error(`fromProto3JSONToInternalRepresentation: google.protobuf.FieldMask must be a string but got ${typeof json}`);
			return (0, fieldmask_1.googleProtobufFieldMaskFromProto3JSON)(json);
		}
		const result = {};
		for (const [key, value] of Object.entries(json)) {
			const field = type.fields[key];
			if (!field) continue;
			const resolvedType = field.resolvedType;
			const fieldType = field.type;
			if (field.repeated) {
				if (value === null) result[key] = [];
				else {
					if (!Array.isArray(value)) throw new Error(`fromProto3JSONToInternalRepresentation: expected an array for field ${key}`);
					result[key] = value.map((element) => fromProto3JSONToInternalRepresentation(resolvedType || fieldType, element));
				}
			} else if (field.map) {
				const map = {};
				for (const [mapKey, mapValue] of Object.entries(value)) map[mapKey] = fromProto3JSONToInternalRepresentation(resolvedType || fieldType, mapValue);
				result[key] = map;
			} else if (fieldType.match(/^(?:(?:(?:u?int|fixed)(?:32|64))|float|double)$/)) {
				if (typeof value !== "number" && typeof value !== "string") throw new Error(`fromProto3JSONToInternalRepresentation: field ${key} of type ${field.type} cannot contain value ${value}`);
				result[key] = value;
			} else if (fieldType === "string") {
				if (typeof value !== "string") throw new Error(`fromProto3JSONToInternalRepresentation: field ${key} of type ${field.type} cannot contain value ${value}`);
				result[key] = value;
			} else if (fieldType === "bool") {
				if (typeof value !== "boolean") throw new Error(`fromProto3JSONToInternalRepresentation: field ${key} of type ${field.type} cannot contain value ${value}`);
				result[key] = value;
			} else if (fieldType === "bytes") {
				if (typeof value !== "string") throw new Error(`fromProto3JSONToInternalRepresentation: field ${key} of type ${field.type} cannot contain value ${value}`);
				result[key] = (0, bytes_1.bytesFromProto3JSON)(value);
			} else {
				(0, util_1.assert)(resolvedType !== null, `Expected to be able to resolve type for field ${field.name}`);
				result[key] = fromProto3JSONToInternalRepresentation(resolvedType, value);
			}
		}
		return result;
	}
	function fromProto3JSON(type, json) {
		const internalRepr = fromProto3JSONToInternalRepresentation(type, json);
		if (internalRepr === null) return null;
		(0, util_1.assert)(typeof internalRepr === "object" && !Array.isArray(internalRepr), `fromProto3JSON: expected an object, not ${json}`);
		return type.fromObject(internalRepr);
	}
}));

// node_modules/proto3-json-serializer/build/src/any.js
var require_any = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.googleProtobufAnyToProto3JSON = googleProtobufAnyToProto3JSON;
	exports.googleProtobufAnyFromProto3JSON = googleProtobufAnyFromProto3JSON;
	const fromproto3json_1 = require_fromproto3json();
	const toproto3json_1 = require_toproto3json();
	const specialJSON = /* @__PURE__ */ new Set([
		"google.protobuf.Any",
		"google.protobuf.Duration",
		"google.protobuf.FieldMask",
		"google.protobuf.ListValue",
		"google.protobuf.Struct",
		"google.protobuf.Timestamp",
		"google.protobuf.Value"
	]);
	function googleProtobufAnyToProto3JSON(obj, options) {
		const typeName = obj.type_url.replace(/^.*\//, "");
		let type;
		try {
			type = obj.$type.root.lookupType(typeName);
		} catch (err) {
			throw new Error(`googleProtobufAnyToProto3JSON: cannot find type ${typeName}: ${err}`);
		}
		const valueMessage = type.decode(obj.value);
		const valueProto3JSON = (0, toproto3json_1.toProto3JSON)(valueMessage, options);
		if (specialJSON.has(typeName)) return {
			"@type": obj.type_url,
			value: valueProto3JSON
		};
		valueProto3JSON["@type"] = obj.type_url;
		return valueProto3JSON;
	}
	function googleProtobufAnyFromProto3JSON(root, json) {
		if (json === null || typeof json !== "object" || Array.isArray(json)) throw new Error("googleProtobufAnyFromProto3JSON: must be an object to decode google.protobuf.Any");
		const typeUrl = json["@type"];
		if (!typeUrl || typeof typeUrl !== "string") throw new Error("googleProtobufAnyFromProto3JSON: JSON serialization of google.protobuf.Any must contain @type field");
		const typeName = typeUrl.replace(/^.*\//, "");
		let type;
		try {
			type = root.lookupType(typeName);
		} catch (err) {
			throw new Error(`googleProtobufAnyFromProto3JSON: cannot find type ${typeName}: ${err}`);
		}
		let value = json;
		if (specialJSON.has(typeName)) {
			if (!("value" in json)) throw new Error(`googleProtobufAnyFromProto3JSON: JSON representation of google.protobuf.Any with type ${typeName} must contain the value field`);
			value = json.value;
		}
		const valueMessage = (0, fromproto3json_1.fromProto3JSON)(type, value);
		if (valueMessage === null) return {
			type_url: typeUrl,
			value: null
		};
		const uint8array = type.encode(valueMessage).finish();
		return {
			type_url: typeUrl,
			value: Buffer.from(uint8array).toString("base64")
		};
	}
}));

// node_modules/proto3-json-serializer/build/src/toproto3json.js
var require_toproto3json = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.toProto3JSON = toProto3JSON;
	const any_1 = require_any();
	const bytes_1 = require_bytes();
	const util_1 = require_util();
	const enum_1 = require_enum();
	const value_1 = require_value();
	const duration_1 = require_duration();
	const timestamp_1 = require_timestamp();
	const wrappers_1 = require_wrappers();
	const fieldmask_1 = require_fieldmask();
	function convertSingleValue(value) {
		if (typeof value === "object") {
			if (value?.constructor?.name === "Long") return value.toString();
			throw new Error(`toProto3JSON: don't know how to convert value ${value}`);
		}
		return value;
	}
	function convertRepeatedOrMapValue(type, value, options) {
		if (type && "values" in type) return convertEnum(type, value, options);
		if (type) return toProto3JSON(value, options);
		return convertSingleValue(value);
	}
	function convertEnum(type, value, options) {
		if (options?.numericEnums) return (0, enum_1.resolveEnumValueToNumber)(type, value);
		else return (0, enum_1.resolveEnumValueToString)(type, value);
	}
	function toProto3JSON(obj, options) {
		const objType = obj.$type;
		if (!objType) throw new Error("Cannot serialize object to proto3 JSON since its .$type is unknown. Use Type.fromObject(obj) before calling toProto3JSON.");
		objType.resolveAll();
		const typeName = (0, util_1.getFullyQualifiedTypeName)(objType);
		if (typeName === ".google.protobuf.Any") return (0, any_1.googleProtobufAnyToProto3JSON)(obj, options);
		if (typeName === ".google.protobuf.Value") return (0, value_1.googleProtobufValueToProto3JSON)(obj);
		if (typeName === ".google.protobuf.Struct") return (0, value_1.googleProtobufStructToProto3JSON)(obj);
		if (typeName === ".google.protobuf.ListValue") return (0, value_1.googleProtobufListValueToProto3JSON)(obj);
		if (typeName === ".google.protobuf.Duration") return (0, duration_1.googleProtobufDurationToProto3JSON)(obj);
		if (typeName === ".google.protobuf.Timestamp") return (0, timestamp_1.googleProtobufTimestampToProto3JSON)(obj);
		if (typeName === ".google.protobuf.FieldMask") return (0, fieldmask_1.googleProtobufFieldMaskToProto3JSON)(obj);
		if (util_1.wrapperTypes.has(typeName)) return (0, wrappers_1.wrapperToProto3JSON)(obj);
		const result = {};
		for (const [key, value] of Object.entries(obj)) {
			const field = objType.fields[key];
			const fieldResolvedType = field.resolvedType;
			const fieldFullyQualifiedTypeName = fieldResolvedType ? (0, util_1.getFullyQualifiedTypeName)(fieldResolvedType) : null;
			if (value === null) {
				result[key] = null;
				continue;
			}
			if (Array.isArray(value)) {
				if (value.length === 0) continue;
				result[key] = value.map((element) => {
					return convertRepeatedOrMapValue(fieldResolvedType, element, options);
				});
				continue;
			}
			if (field.map) {
				const map = {};
				for (const [mapKey, mapValue] of Object.entries(value)) map[mapKey] = convertRepeatedOrMapValue(fieldResolvedType, mapValue, options);
				result[key] = map;
				continue;
			}
			if (fieldFullyQualifiedTypeName === ".google.protobuf.NullValue") {
				result[key] = null;
				continue;
			}
			if (fieldResolvedType && "values" in fieldResolvedType && value !== null) {
				result[key] = convertEnum(fieldResolvedType, value, options);
				continue;
			}
			if (fieldResolvedType) {
				result[key] = toProto3JSON(value, options);
				continue;
			}
			if (typeof value === "string" || typeof value === "number" || typeof value === "boolean" || value === null) {
				if (typeof value === "number" && !Number.isFinite(value)) {
					result[key] = value.toString();
					continue;
				}
				result[key] = value;
				continue;
			}
			if (Buffer.isBuffer(value) || value instanceof Uint8Array) {
				result[key] = (0, bytes_1.bytesToProto3JSON)(value);
				continue;
			}
			result[key] = convertSingleValue(value);
		}
		return result;
	}
}));

// node_modules/proto3-json-serializer/build/src/index.js
var require_src = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.fromProto3JSON = exports.toProto3JSON = void 0;
	var toproto3json_1 = require_toproto3json();
	Object.defineProperty(exports, "toProto3JSON", {
		enumerable: true,
		get: function() {
			return toproto3json_1.toProto3JSON;
		}
	});
	var fromproto3json_1 = require_fromproto3json();
	Object.defineProperty(exports, "fromProto3JSON", {
		enumerable: true,
		get: function() {
			return fromproto3json_1.fromProto3JSON;
		}
	});
}));

// node_modules/google-gax/build/protos/status.json
var require_status$1 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = { "nested": { "google": { "nested": {
		"protobuf": { "nested": {
			"Any": { "fields": {
				"type_url": {
					"type": "string",
					"id": 1
				},
				"value": {
					"type": "bytes",
					"id": 2
				}
			} },
			"Duration": { "fields": {
				"seconds": {
					"type": "int64",
					"id": 1
				},
				"nanos": {
					"type": "int32",
					"id": 2
				}
			} }
		} },
		"rpc": {
			"options": {
				"cc_enable_arenas": true,
				"go_package": "google.golang.org/genproto/googleapis/rpc/errdetails;errdetails",
				"java_multiple_files": true,
				"java_outer_classname": "ErrorDetailsProto",
				"java_package": "com.google.rpc",
				"objc_class_prefix": "RPC"
			},
			"nested": {
				"Status": { "fields": {
					"code": {
						"type": "int32",
						"id": 1
					},
					"message": {
						"type": "string",
						"id": 2
					},
					"details": {
						"rule": "repeated",
						"type": "google.protobuf.Any",
						"id": 3
					}
				} },
				"RetryInfo": { "fields": { "retryDelay": {
					"type": "google.protobuf.Duration",
					"id": 1
				} } },
				"DebugInfo": { "fields": {
					"stackEntries": {
						"rule": "repeated",
						"type": "string",
						"id": 1
					},
					"detail": {
						"type": "string",
						"id": 2
					}
				} },
				"QuotaFailure": {
					"fields": { "violations": {
						"rule": "repeated",
						"type": "Violation",
						"id": 1
					} },
					"nested": { "Violation": { "fields": {
						"subject": {
							"type": "string",
							"id": 1
						},
						"description": {
							"type": "string",
							"id": 2
						}
					} } }
				},
				"ErrorInfo": { "fields": {
					"reason": {
						"type": "string",
						"id": 1
					},
					"domain": {
						"type": "string",
						"id": 2
					},
					"metadata": {
						"keyType": "string",
						"type": "string",
						"id": 3
					}
				} },
				"PreconditionFailure": {
					"fields": { "violations": {
						"rule": "repeated",
						"type": "Violation",
						"id": 1
					} },
					"nested": { "Violation": { "fields": {
						"type": {
							"type": "string",
							"id": 1
						},
						"subject": {
							"type": "string",
							"id": 2
						},
						"description": {
							"type": "string",
							"id": 3
						}
					} } }
				},
				"BadRequest": {
					"fields": { "fieldViolations": {
						"rule": "repeated",
						"type": "FieldViolation",
						"id": 1
					} },
					"nested": { "FieldViolation": { "fields": {
						"field": {
							"type": "string",
							"id": 1
						},
						"description": {
							"type": "string",
							"id": 2
						}
					} } }
				},
				"RequestInfo": { "fields": {
					"requestId": {
						"type": "string",
						"id": 1
					},
					"servingData": {
						"type": "string",
						"id": 2
					}
				} },
				"ResourceInfo": { "fields": {
					"resourceType": {
						"type": "string",
						"id": 1
					},
					"resourceName": {
						"type": "string",
						"id": 2
					},
					"owner": {
						"type": "string",
						"id": 3
					},
					"description": {
						"type": "string",
						"id": 4
					}
				} },
				"Help": {
					"fields": { "links": {
						"rule": "repeated",
						"type": "Link",
						"id": 1
					} },
					"nested": { "Link": { "fields": {
						"description": {
							"type": "string",
							"id": 1
						},
						"url": {
							"type": "string",
							"id": 2
						}
					} } }
				},
				"LocalizedMessage": { "fields": {
					"locale": {
						"type": "string",
						"id": 1
					},
					"message": {
						"type": "string",
						"id": 2
					}
				} }
			}
		}
	} } } };
}));

// node_modules/google-gax/build/src/googleError.js
var require_googleError = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$11) => {
	var __createBinding = this$11 && this$11.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$11 && this$11.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$11 && this$11.__importStar || (function() {
		var ownKeys = function(o) {
			ownKeys = Object.getOwnPropertyNames || function(o) {
				var ar = [];
				for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
				return ar;
			};
			return ownKeys(o);
		};
		return function(mod) {
			if (mod && mod.__esModule) return mod;
			var result = {};
			if (mod != null) {
				for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
			}
			__setModuleDefault(result, mod);
			return result;
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.GoogleErrorDecoder = exports.GoogleError = void 0;
	exports.setRawHttpResponsePayload = setRawHttpResponsePayload;
	exports.getRawHttpResponsePayload = getRawHttpResponsePayload;
	const status_1 = require_status$2();
	const protobuf = __importStar(require_protobufjs());
	const serializer = __importStar(require_src());
	const fallback_1 = require_fallback();
	const PROTO_TYPE_PREFIX = "type.googleapis.com/";
	const RESOURCE_INFO_TYPE = "type.googleapis.com/google.rpc.ResourceInfo";
	const DEFAULT_RESOURCE_TYPE_NAME_FOR_UNKNOWN_TYPES = "Unknown type";
	const ANY_PROTO_TYPE_NAME = "google.protobuf.Any";
	const UNKNOWN_TYPE_ENCONDED_ERROR_PREFIX = "Unknown type encoded in";
	const UNKNOWN_TYPE_NO_SUCH_TYPE = "no such type";
	const NUM_OF_PARTS_IN_PROTO_TYPE_NAME = 2;
	const RAW_HTTP_RESPONSE_PAYLOAD = Symbol.for("google-gax.rawHttpResponsePayload");
	function setRawHttpResponsePayload(err, payload) {
		try {
			Object.defineProperty(err, RAW_HTTP_RESPONSE_PAYLOAD, {
				value: payload,
				configurable: true,
				enumerable: false,
				writable: true
			});
		} catch {}
	}
	function getRawHttpResponsePayload(err) {
		try {
			return err[RAW_HTTP_RESPONSE_PAYLOAD];
		} catch {
			return;
		}
	}
	var GoogleError = class GoogleError extends Error {
		code;
		httpStatusCode;
		note;
		metadata;
		statusDetails;
		reason;
		domain;
		errorInfoMetadata;
		static parseGRPCStatusDetails(err) {
			const decoder = new GoogleErrorDecoder();
			try {
				if (err.metadata && err.metadata.get("grpc-status-details-bin")) {
					const statusDetailsObj = decoder.decodeGRPCStatusDetails(err.metadata.get("grpc-status-details-bin"));
					if (statusDetailsObj && statusDetailsObj.details && statusDetailsObj.details.length > 0) err.statusDetails = statusDetailsObj.details;
					if (statusDetailsObj && statusDetailsObj.errorInfo) {
						err.reason = statusDetailsObj.errorInfo.reason;
						err.domain = statusDetailsObj.errorInfo.domain;
						err.errorInfoMetadata = statusDetailsObj.errorInfo.metadata;
					}
				}
			} catch (decodeErr) {}
			return err;
		}
		static parseHttpError(json) {
			if (Array.isArray(json)) json = json.find((obj) => {
				return "error" in obj;
			});
			if (!json["error"]) {
				json["error"] = {};
				Object.keys(json).filter((key) => key !== "error").forEach((key) => {
					json["error"][key] = json[key];
					delete json[key];
				});
			}
			const decoder = new GoogleErrorDecoder();
			const proto3Error = decoder.decodeHTTPError(json["error"]);
			const error = Object.assign(new GoogleError(json["error"]["message"]), proto3Error);
			if (json["error"]["status"] && status_1.Status[json["error"]["status"]]) error.code = status_1.Status[json["error"]["status"]];
			else if (json["error"]["code"]) error.code = (0, status_1.rpcCodeFromHttpStatusCode)(json["error"]["code"]);
			else delete error.code;
			if (error.details) try {
				const statusDetailsObj = decoder.decodeHttpStatusDetails(error.details);
				if (statusDetailsObj && statusDetailsObj.details && statusDetailsObj.details.length > 0) error.statusDetails = statusDetailsObj.details;
				if (statusDetailsObj && statusDetailsObj.errorInfo) {
					error.reason = statusDetailsObj.errorInfo.reason;
					error.domain = statusDetailsObj.errorInfo.domain;
					error.errorInfoMetadata = statusDetailsObj.errorInfo.metadata;
				}
			} catch (decodeErr) {}
			return error;
		}
	};
	exports.GoogleError = GoogleError;
	const getProtoTypeNameFromFullNameType = (fullTypeName) => {
		const parts = fullTypeName.split(PROTO_TYPE_PREFIX);
		if (parts.length !== NUM_OF_PARTS_IN_PROTO_TYPE_NAME) throw Error("Can't convert full type name");
		return parts[1];
	};
	const isDetailKnownProto = (protobuf, detail) => {
		try {
			const typeName = getProtoTypeNameFromFullNameType(detail["@type"]);
			if (typeName === ANY_PROTO_TYPE_NAME) return isDetailKnownProto(protobuf, detail.value);
			if (!protobuf.lookup(typeName)) return false;
			return true;
		} catch (e) {
			return false;
		}
	};
	const isUnknownTypeEncodedError = (error) => {
		if (typeof error === "object" && error && "message" in error) return error.message.includes(UNKNOWN_TYPE_ENCONDED_ERROR_PREFIX) || error.message.includes(UNKNOWN_TYPE_NO_SUCH_TYPE);
		return false;
	};
	const buildUnknownProtoAsAny = (unknownProto, anyProto) => {
		return anyProto.create({
			type_url: unknownProto.type_url,
			value: unknownProto.value
		});
	};
	const getErrorDetails = (protobuf, json) => {
		const error_details = {
			knownDetails: [],
			unknownDetails: []
		};
		if (typeof json === "object" && json !== null && "details" in json) {
			const details = json["details"];
			for (const detail of details) if (isDetailKnownProto(protobuf, detail)) error_details.knownDetails.push(detail);
			else error_details.unknownDetails.push(detail);
		}
		return error_details;
	};
	const makeResourceInfoError = (resourceType, description) => {
		return {
			"@type": RESOURCE_INFO_TYPE,
			resourceType,
			description
		};
	};
	const convertUnknownDetailsToResourceInfoError = (unknownDetails) => {
		const unknownDetailsAsResourceInfoError = [];
		for (const unknownDetail of unknownDetails) try {
			let resourceType = DEFAULT_RESOURCE_TYPE_NAME_FOR_UNKNOWN_TYPES;
			if (typeof unknownDetail === "object" && unknownDetail !== null && "@type" in unknownDetail) resourceType = unknownDetail["@type"];
			const description = JSON.stringify(unknownDetail);
			unknownDetailsAsResourceInfoError.push(makeResourceInfoError(resourceType, description));
		} catch (e) {}
		return unknownDetailsAsResourceInfoError;
	};
	var GoogleErrorDecoder = class {
		root;
		anyType;
		statusType;
		constructor() {
			const errorProtoJson = require_status$1();
			this.root = protobuf.Root.fromJSON(errorProtoJson);
			this.anyType = this.root.lookupType("google.protobuf.Any");
			this.statusType = this.root.lookupType("google.rpc.Status");
		}
		decodeProtobufAny(anyValue) {
			const match = anyValue.type_url.match(/^type.googleapis.com\/(.*)/);
			if (!match) throw new Error(`Unknown type encoded in google.protobuf.any: ${anyValue.type_url}`);
			const typeName = match[1];
			const type = this.root.lookupType(typeName);
			if (!type) throw new Error(`Cannot lookup type ${typeName}`);
			return type.decode(anyValue.value);
		}
		decodeRpcStatus(buffer) {
			const uint8array = new Uint8Array(buffer);
			const status = this.statusType.decode(uint8array);
			const details = [];
			let errorInfo;
			for (const detail of status.details) try {
				const decodedDetail = this.decodeProtobufAny(detail);
				details.push(decodedDetail);
				if (detail.type_url === "type.googleapis.com/google.rpc.ErrorInfo") errorInfo = decodedDetail;
			} catch (err) {}
			return {
				code: status.code,
				message: status.message,
				statusDetails: details,
				reason: errorInfo?.reason,
				domain: errorInfo?.domain,
				errorInfoMetadata: errorInfo?.metadata
			};
		}
		callErrorFromStatus(status) {
			status.message = `${status.code} ${status_1.Status[status.code]}: ${status.message}`;
			return Object.assign(new GoogleError(status.message), status);
		}
		decodeErrorFromBuffer(buffer) {
			return this.callErrorFromStatus(this.decodeRpcStatus(buffer));
		}
		decodeGRPCStatusDetails(bufferArr) {
			const details = [];
			let errorInfo;
			bufferArr.forEach((buffer) => {
				const uint8array = new Uint8Array(buffer);
				const rpcStatus = this.statusType.decode(uint8array);
				for (const detail of rpcStatus.details) try {
					const decodedDetail = this.decodeProtobufAny(detail);
					details.push(decodedDetail);
					if (detail.type_url === "type.googleapis.com/google.rpc.ErrorInfo") errorInfo = decodedDetail;
				} catch (error) {
					if (isUnknownTypeEncodedError(error)) {
						const customErrorAsAny = buildUnknownProtoAsAny(detail, this.anyType);
						details.push(customErrorAsAny);
					}
				}
			});
			return {
				details,
				errorInfo
			};
		}
		decodeHTTPError(json) {
			const errorDetails = getErrorDetails(this.root, json);
			let details = [];
			if (typeof json === "object" && json !== null && "details" in json) {
				if (errorDetails.knownDetails.length) details = errorDetails.knownDetails;
				if (errorDetails.unknownDetails.length) {
					const unknowDetailsAsResourceInfo = convertUnknownDetailsToResourceInfoError(errorDetails.unknownDetails);
					details = [...details, ...unknowDetailsAsResourceInfo];
				}
				if (details.length) json.details = details;
			}
			const errorMessage = serializer.fromProto3JSON(this.statusType, json);
			if (!errorMessage) throw new Error(`Received error message ${json}, but failed to serialize as proto3 message`);
			return this.statusType.toObject(errorMessage, fallback_1.defaultToObjectOptions);
		}
		decodeHttpStatusDetails(rawDetails) {
			const details = [];
			let errorInfo;
			for (const detail of rawDetails) try {
				const decodedDetail = this.decodeProtobufAny(detail);
				details.push(decodedDetail);
				if (detail.type_url === "type.googleapis.com/google.rpc.ErrorInfo") errorInfo = decodedDetail;
			} catch (err) {}
			return {
				details,
				errorInfo
			};
		}
	};
	exports.GoogleErrorDecoder = GoogleErrorDecoder;
}));

// node_modules/google-gax/build/src/call.js
var require_call = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.OngoingCallPromise = exports.OngoingCall = void 0;
	const status_1 = require_status$2();
	const googleError_1 = require_googleError();
	var OngoingCall = class {
		callback;
		cancelFunc;
		completed;
		constructor(callback) {
			this.callback = callback;
			this.completed = false;
		}
		cancel() {
			if (this.completed) return;
			this.completed = true;
			if (this.cancelFunc) this.cancelFunc();
			else {
				const error = new googleError_1.GoogleError("cancelled");
				error.code = status_1.Status.CANCELLED;
				this.callback(error);
			}
		}
		call(func, argument) {
			if (this.completed) return;
			const canceller = func(argument, (err, response, next, rawResponse) => {
				this.completed = true;
				setImmediate(this.callback, err, response, next, rawResponse);
			});
			if (canceller instanceof Promise) canceller.catch((err) => {
				setImmediate(this.callback, new googleError_1.GoogleError(err), null, null, null);
			});
			this.cancelFunc = () => canceller.cancel();
		}
	};
	exports.OngoingCall = OngoingCall;
	var OngoingCallPromise = class extends OngoingCall {
		promise;
		constructor() {
			let resolveCallback;
			let rejectCallback;
			const callback = (err, response, next, rawResponse) => {
				if (err) {
					if (err.metadata) rejectCallback(googleError_1.GoogleError.parseGRPCStatusDetails(err));
					else rejectCallback(err);
				} else if (response !== void 0) resolveCallback([
					response,
					next || null,
					rawResponse || null
				]);
				else throw new googleError_1.GoogleError("Neither error nor response are defined");
			};
			const promise = new Promise((resolve, reject) => {
				resolveCallback = resolve;
				rejectCallback = reject;
			});
			super(callback);
			this.promise = promise;
			this.promise.cancel = () => {
				this.cancel();
			};
		}
	};
	exports.OngoingCallPromise = OngoingCallPromise;
}));

// node_modules/google-gax/build/src/normalCalls/normalApiCaller.js
var require_normalApiCaller = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.NormalApiCaller = void 0;
	const call_1 = require_call();
	var NormalApiCaller = class {
		init(callback) {
			if (callback) return new call_1.OngoingCall(callback);
			return new call_1.OngoingCallPromise();
		}
		wrap(func) {
			return func;
		}
		call(apiCall, argument, settings, canceller) {
			canceller.call(apiCall, argument);
		}
		fail(canceller, err) {
			canceller.callback(err);
		}
		result(canceller) {
			return canceller.promise;
		}
	};
	exports.NormalApiCaller = NormalApiCaller;
}));

// node_modules/google-gax/build/src/apiCaller.js
var require_apiCaller = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.createAPICaller = createAPICaller;
	const normalApiCaller_1 = require_normalApiCaller();
	function createAPICaller(settings, descriptor) {
		if (!descriptor) return new normalApiCaller_1.NormalApiCaller();
		return descriptor.getApiCaller(settings);
	}
}));

// node_modules/google-gax/build/src/normalCalls/timeout.js
var require_timeout = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.addTimeoutArg = addTimeoutArg;
	function addTimeoutArg(func, timeout, otherArgs, abTests) {
		return (argument, callback) => {
			const now = /* @__PURE__ */ new Date();
			const options = otherArgs.options || {};
			options.deadline = new Date(now.getTime() + timeout);
			return func(argument, otherArgs.metadataBuilder ? otherArgs.metadataBuilder(abTests, otherArgs.headers || {}) : null, options, callback);
		};
	}
}));

// node_modules/google-gax/build/src/normalCalls/retries.js
var require_retries = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.retryable = retryable;
	const status_1 = require_status$2();
	const googleError_1 = require_googleError();
	const timeout_1 = require_timeout();
	function retryable(func, retry, otherArgs, apiName, recordResend) {
		const delayMult = retry.backoffSettings.retryDelayMultiplier;
		const maxDelay = retry.backoffSettings.maxRetryDelayMillis;
		const timeoutMult = retry.backoffSettings.rpcTimeoutMultiplier;
		const maxTimeout = retry.backoffSettings.maxRpcTimeoutMillis;
		let delay = retry.backoffSettings.initialRetryDelayMillis;
		let timeout = retry.backoffSettings.initialRpcTimeoutMillis;
		return (argument, callback) => {
			let canceller;
			let timeoutId;
			let cancelled = false;
			let now = /* @__PURE__ */ new Date();
			let deadline;
			const totalTimeoutMillis = retry.backoffSettings.totalTimeoutMillis;
			if (totalTimeoutMillis !== void 0 && totalTimeoutMillis !== null) deadline = now.getTime() + totalTimeoutMillis;
			let retries = 0;
			const maxRetries = retry.backoffSettings.maxRetries;
			const errorsEncountered = [];
			function errorDetailsSuffix(errsEncountered) {
				if (errsEncountered.length < 2) return "";
				return ` : Previous errors : [${errsEncountered.map((err) => {
					const statusDetailsString = err.statusDetails ? err.statusDetails.toString() : "";
					const codeString = err.code && err.code.toString ? err.code.toString() : "";
					const noteString = err.note && err.note.toString ? err.note.toString() : "";
					return `{message: ${err.message && err.message.toString ? err.message.toString() : ""}, code: ${codeString}, details: ${statusDetailsString}, note: ${noteString}}`;
				}).join(",")}]`;
			}
			function repeat(err) {
				if (err) errorsEncountered.push(err);
				timeoutId = null;
				if (deadline !== void 0 && (retries > 0 || totalTimeoutMillis > 0) && now.getTime() >= deadline) {
					const error = new googleError_1.GoogleError(`Total timeout of API ${apiName} exceeded ${retry.backoffSettings.totalTimeoutMillis} milliseconds ${err ? `retrying error ${err} ` : ""} before any response was received.${errorDetailsSuffix(errorsEncountered)}`);
					error.code = status_1.Status.DEADLINE_EXCEEDED;
					callback(error);
					return;
				}
				if (retries && retries >= maxRetries) {
					const error = new googleError_1.GoogleError("Exceeded maximum number of retries " + (err ? `retrying error ${err} ` : "") + "before any response was received" + errorDetailsSuffix(errorsEncountered));
					error.code = status_1.Status.DEADLINE_EXCEEDED;
					callback(error);
					return;
				}
				if (retries > 0) recordResend?.();
				retries++;
				let lastError = err;
				canceller = (0, timeout_1.addTimeoutArg)(func, timeout, otherArgs)(argument, (err, response, next, rawResponse) => {
					if (err) lastError = err;
					if (!err) {
						callback(null, response, next, rawResponse);
						return;
					}
					canceller = null;
					if (cancelled) {
						callback(err);
						return;
					}
					if (retry.retryCodes.length > 0 && retry.retryCodes.indexOf(err.code) < 0) {
						err.note = "Exception occurred in retry method that was not classified as transient";
						callback(err);
					} else {
						now = /* @__PURE__ */ new Date();
						if (deadline !== void 0 && now.getTime() >= deadline) {
							repeat(lastError);
							return;
						}
						const toSleep = Math.random() * delay;
						timeoutId = setTimeout(() => {
							now = /* @__PURE__ */ new Date();
							delay = Math.min(delay * delayMult, maxDelay);
							const timeoutCal = timeout && timeoutMult ? timeout * timeoutMult : 0;
							const rpcTimeout = maxTimeout ? maxTimeout : 0;
							const newDeadline = deadline !== void 0 ? deadline - now.getTime() : 1e400;
							timeout = Math.min(timeoutCal, rpcTimeout, newDeadline);
							repeat(lastError);
						}, toSleep);
					}
				});
				if (canceller instanceof Promise) canceller.catch((err) => {
					callback(new googleError_1.GoogleError(err));
				});
			}
			if (maxRetries && deadline !== void 0) {
				const error = new googleError_1.GoogleError("Cannot set both totalTimeoutMillis and maxRetries in backoffSettings.");
				error.code = status_1.Status.INVALID_ARGUMENT;
				callback(error);
			} else repeat();
			return { cancel() {
				cancelled = true;
				if (timeoutId) clearTimeout(timeoutId);
				if (canceller) canceller.cancel();
				else {
					const error = new googleError_1.GoogleError("cancelled" + errorDetailsSuffix(errorsEncountered));
					error.code = status_1.Status.CANCELLED;
					callback(error);
				}
			} };
		};
	}
}));

// node_modules/readable-stream/lib/internal/streams/stream.js
var require_stream = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = (0,_src_D_8mkI1n_js__WEBPACK_IMPORTED_MODULE_5__.i)();
}));

// node_modules/readable-stream/lib/internal/streams/buffer_list.js
var require_buffer_list = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	function ownKeys(object, enumerableOnly) {
		var keys = Object.keys(object);
		if (Object.getOwnPropertySymbols) {
			var symbols = Object.getOwnPropertySymbols(object);
			enumerableOnly && (symbols = symbols.filter(function(sym) {
				return Object.getOwnPropertyDescriptor(object, sym).enumerable;
			})), keys.push.apply(keys, symbols);
		}
		return keys;
	}
	function _objectSpread(target) {
		for (var i = 1; i < arguments.length; i++) {
			var source = null != arguments[i] ? arguments[i] : {};
			i % 2 ? ownKeys(Object(source), !0).forEach(function(key) {
				_defineProperty(target, key, source[key]);
			}) : Object.getOwnPropertyDescriptors ? Object.defineProperties(target, Object.getOwnPropertyDescriptors(source)) : ownKeys(Object(source)).forEach(function(key) {
				Object.defineProperty(target, key, Object.getOwnPropertyDescriptor(source, key));
			});
		}
		return target;
	}
	function _defineProperty(obj, key, value) {
		key = _toPropertyKey(key);
		if (key in obj) Object.defineProperty(obj, key, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else obj[key] = value;
		return obj;
	}
	function _classCallCheck(instance, Constructor) {
		if (!(instance instanceof Constructor)) throw new TypeError("Cannot call a class as a function");
	}
	function _defineProperties(target, props) {
		for (var i = 0; i < props.length; i++) {
			var descriptor = props[i];
			descriptor.enumerable = descriptor.enumerable || false;
			descriptor.configurable = true;
			if ("value" in descriptor) descriptor.writable = true;
			Object.defineProperty(target, _toPropertyKey(descriptor.key), descriptor);
		}
	}
	function _createClass(Constructor, protoProps, staticProps) {
		if (protoProps) _defineProperties(Constructor.prototype, protoProps);
		if (staticProps) _defineProperties(Constructor, staticProps);
		Object.defineProperty(Constructor, "prototype", { writable: false });
		return Constructor;
	}
	function _toPropertyKey(arg) {
		var key = _toPrimitive(arg, "string");
		return typeof key === "symbol" ? key : String(key);
	}
	function _toPrimitive(input, hint) {
		if (typeof input !== "object" || input === null) return input;
		var prim = input[Symbol.toPrimitive];
		if (prim !== void 0) {
			var res = prim.call(input, hint || "default");
			if (typeof res !== "object") return res;
			throw new TypeError("@@toPrimitive must return a primitive value.");
		}
		return (hint === "string" ? String : Number)(input);
	}
	var Buffer = (0,_builtin_esm_external_require_buffer_CbaPAl64_js__WEBPACK_IMPORTED_MODULE_4__.t)().Buffer;
	var inspect = (0,_builtin_esm_external_require_util_CgRmvaox_js__WEBPACK_IMPORTED_MODULE_2__.t)().inspect;
	var custom = inspect && inspect.custom || "inspect";
	function copyBuffer(src, target, offset) {
		Buffer.prototype.copy.call(src, target, offset);
	}
	module.exports = /*#__PURE__*/ function() {
		function BufferList() {
			_classCallCheck(this, BufferList);
			this.head = null;
			this.tail = null;
			this.length = 0;
		}
		_createClass(BufferList, [
			{
				key: "push",
				value: function push(v) {
					var entry = {
						data: v,
						next: null
					};
					if (this.length > 0) this.tail.next = entry;
					else this.head = entry;
					this.tail = entry;
					++this.length;
				}
			},
			{
				key: "unshift",
				value: function unshift(v) {
					var entry = {
						data: v,
						next: this.head
					};
					if (this.length === 0) this.tail = entry;
					this.head = entry;
					++this.length;
				}
			},
			{
				key: "shift",
				value: function shift() {
					if (this.length === 0) return;
					var ret = this.head.data;
					if (this.length === 1) this.head = this.tail = null;
					else this.head = this.head.next;
					--this.length;
					return ret;
				}
			},
			{
				key: "clear",
				value: function clear() {
					this.head = this.tail = null;
					this.length = 0;
				}
			},
			{
				key: "join",
				value: function join(s) {
					if (this.length === 0) return "";
					var p = this.head;
					var ret = "" + p.data;
					while (p = p.next) ret += s + p.data;
					return ret;
				}
			},
			{
				key: "concat",
				value: function concat(n) {
					if (this.length === 0) return Buffer.alloc(0);
					var ret = Buffer.allocUnsafe(n >>> 0);
					var p = this.head;
					var i = 0;
					while (p) {
						copyBuffer(p.data, ret, i);
						i += p.data.length;
						p = p.next;
					}
					return ret;
				}
			},
			{
				key: "consume",
				value: function consume(n, hasStrings) {
					var ret;
					if (n < this.head.data.length) {
						ret = this.head.data.slice(0, n);
						this.head.data = this.head.data.slice(n);
					} else if (n === this.head.data.length) ret = this.shift();
					else ret = hasStrings ? this._getString(n) : this._getBuffer(n);
					return ret;
				}
			},
			{
				key: "first",
				value: function first() {
					return this.head.data;
				}
			},
			{
				key: "_getString",
				value: function _getString(n) {
					var p = this.head;
					var c = 1;
					var ret = p.data;
					n -= ret.length;
					while (p = p.next) {
						var str = p.data;
						var nb = n > str.length ? str.length : n;
						if (nb === str.length) ret += str;
						else ret += str.slice(0, n);
						n -= nb;
						if (n === 0) {
							if (nb === str.length) {
								++c;
								if (p.next) this.head = p.next;
								else this.head = this.tail = null;
							} else {
								this.head = p;
								p.data = str.slice(nb);
							}
							break;
						}
						++c;
					}
					this.length -= c;
					return ret;
				}
			},
			{
				key: "_getBuffer",
				value: function _getBuffer(n) {
					var ret = Buffer.allocUnsafe(n);
					var p = this.head;
					var c = 1;
					p.data.copy(ret);
					n -= p.data.length;
					while (p = p.next) {
						var buf = p.data;
						var nb = n > buf.length ? buf.length : n;
						buf.copy(ret, ret.length - n, 0, nb);
						n -= nb;
						if (n === 0) {
							if (nb === buf.length) {
								++c;
								if (p.next) this.head = p.next;
								else this.head = this.tail = null;
							} else {
								this.head = p;
								p.data = buf.slice(nb);
							}
							break;
						}
						++c;
					}
					this.length -= c;
					return ret;
				}
			},
			{
				key: custom,
				value: function value(_, options) {
					return inspect(this, _objectSpread(_objectSpread({}, options), {}, {
						depth: 0,
						customInspect: false
					}));
				}
			}
		]);
		return BufferList;
	}();
}));

// node_modules/readable-stream/lib/internal/streams/destroy.js
var require_destroy = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	function destroy(err, cb) {
		var _this = this;
		var readableDestroyed = this._readableState && this._readableState.destroyed;
		var writableDestroyed = this._writableState && this._writableState.destroyed;
		if (readableDestroyed || writableDestroyed) {
			if (cb) cb(err);
			else if (err) {
				if (!this._writableState) process.nextTick(emitErrorNT, this, err);
				else if (!this._writableState.errorEmitted) {
					this._writableState.errorEmitted = true;
					process.nextTick(emitErrorNT, this, err);
				}
			}
			return this;
		}
		if (this._readableState) this._readableState.destroyed = true;
		if (this._writableState) this._writableState.destroyed = true;
		this._destroy(err || null, function(err) {
			if (!cb && err) {
				if (!_this._writableState) process.nextTick(emitErrorAndCloseNT, _this, err);
				else if (!_this._writableState.errorEmitted) {
					_this._writableState.errorEmitted = true;
					process.nextTick(emitErrorAndCloseNT, _this, err);
				} else process.nextTick(emitCloseNT, _this);
			} else if (cb) {
				process.nextTick(emitCloseNT, _this);
				cb(err);
			} else process.nextTick(emitCloseNT, _this);
		});
		return this;
	}
	function emitErrorAndCloseNT(self, err) {
		emitErrorNT(self, err);
		emitCloseNT(self);
	}
	function emitCloseNT(self) {
		if (self._writableState && !self._writableState.emitClose) return;
		if (self._readableState && !self._readableState.emitClose) return;
		self.emit("close");
	}
	function undestroy() {
		if (this._readableState) {
			this._readableState.destroyed = false;
			this._readableState.reading = false;
			this._readableState.ended = false;
			this._readableState.endEmitted = false;
		}
		if (this._writableState) {
			this._writableState.destroyed = false;
			this._writableState.ended = false;
			this._writableState.ending = false;
			this._writableState.finalCalled = false;
			this._writableState.prefinished = false;
			this._writableState.finished = false;
			this._writableState.errorEmitted = false;
		}
	}
	function emitErrorNT(self, err) {
		self.emit("error", err);
	}
	function errorOrDestroy(stream, err) {
		var rState = stream._readableState;
		var wState = stream._writableState;
		if (rState && rState.autoDestroy || wState && wState.autoDestroy) stream.destroy(err);
		else stream.emit("error", err);
	}
	module.exports = {
		destroy,
		undestroy,
		errorOrDestroy
	};
}));

// node_modules/readable-stream/errors.js
var require_errors = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const codes = {};
	function createErrorType(code, message, Base) {
		if (!Base) Base = Error;
		function getMessage(arg1, arg2, arg3) {
			if (typeof message === "string") return message;
			else return message(arg1, arg2, arg3);
		}
		class NodeError extends Base {
			constructor(arg1, arg2, arg3) {
				super(getMessage(arg1, arg2, arg3));
			}
		}
		NodeError.prototype.name = Base.name;
		NodeError.prototype.code = code;
		codes[code] = NodeError;
	}
	function oneOf(expected, thing) {
		if (Array.isArray(expected)) {
			const len = expected.length;
			expected = expected.map((i) => String(i));
			if (len > 2) return `one of ${thing} ${expected.slice(0, len - 1).join(", ")}, or ` + expected[len - 1];
			else if (len === 2) return `one of ${thing} ${expected[0]} or ${expected[1]}`;
			else return `of ${thing} ${expected[0]}`;
		} else return `of ${thing} ${String(expected)}`;
	}
	function startsWith(str, search, pos) {
		return str.substr(!pos || pos < 0 ? 0 : +pos, search.length) === search;
	}
	function endsWith(str, search, this_len) {
		if (this_len === void 0 || this_len > str.length) this_len = str.length;
		return str.substring(this_len - search.length, this_len) === search;
	}
	function includes(str, search, start) {
		if (typeof start !== "number") start = 0;
		if (start + search.length > str.length) return false;
		else return str.indexOf(search, start) !== -1;
	}
	createErrorType("ERR_INVALID_OPT_VALUE", function(name, value) {
		return "The value \"" + value + "\" is invalid for option \"" + name + "\"";
	}, TypeError);
	createErrorType("ERR_INVALID_ARG_TYPE", function(name, expected, actual) {
		let determiner;
		if (typeof expected === "string" && startsWith(expected, "not ")) {
			determiner = "must not be";
			expected = expected.replace(/^not /, "");
		} else determiner = "must be";
		let msg;
		if (endsWith(name, " argument")) msg = `The ${name} ${determiner} ${oneOf(expected, "type")}`;
		else msg = `The "${name}" ${includes(name, ".") ? "property" : "argument"} ${determiner} ${oneOf(expected, "type")}`;
		msg += `. Received type ${typeof actual}`;
		return msg;
	}, TypeError);
	createErrorType("ERR_STREAM_PUSH_AFTER_EOF", "stream.push() after EOF");
	createErrorType("ERR_METHOD_NOT_IMPLEMENTED", function(name) {
		return "The " + name + " method is not implemented";
	});
	createErrorType("ERR_STREAM_PREMATURE_CLOSE", "Premature close");
	createErrorType("ERR_STREAM_DESTROYED", function(name) {
		return "Cannot call " + name + " after a stream was destroyed";
	});
	createErrorType("ERR_MULTIPLE_CALLBACK", "Callback called multiple times");
	createErrorType("ERR_STREAM_CANNOT_PIPE", "Cannot pipe, not readable");
	createErrorType("ERR_STREAM_WRITE_AFTER_END", "write after end");
	createErrorType("ERR_STREAM_NULL_VALUES", "May not write null values to stream", TypeError);
	createErrorType("ERR_UNKNOWN_ENCODING", function(arg) {
		return "Unknown encoding: " + arg;
	}, TypeError);
	createErrorType("ERR_STREAM_UNSHIFT_AFTER_END_EVENT", "stream.unshift() after end event");
	module.exports.codes = codes;
}));

// node_modules/readable-stream/lib/internal/streams/state.js
var require_state = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var ERR_INVALID_OPT_VALUE = require_errors().codes.ERR_INVALID_OPT_VALUE;
	function highWaterMarkFrom(options, isDuplex, duplexKey) {
		return options.highWaterMark != null ? options.highWaterMark : isDuplex ? options[duplexKey] : null;
	}
	function getHighWaterMark(state, options, duplexKey, isDuplex) {
		var hwm = highWaterMarkFrom(options, isDuplex, duplexKey);
		if (hwm != null) {
			if (!(isFinite(hwm) && Math.floor(hwm) === hwm) || hwm < 0) throw new ERR_INVALID_OPT_VALUE(isDuplex ? duplexKey : "highWaterMark", hwm);
			return Math.floor(hwm);
		}
		return state.objectMode ? 16 : 16384;
	}
	module.exports = { getHighWaterMark };
}));

// node_modules/inherits/inherits_browser.js
var require_inherits_browser = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	if (typeof Object.create === "function") module.exports = function inherits(ctor, superCtor) {
		if (superCtor) {
			ctor.super_ = superCtor;
			ctor.prototype = Object.create(superCtor.prototype, { constructor: {
				value: ctor,
				enumerable: false,
				writable: true,
				configurable: true
			} });
		}
	};
	else module.exports = function inherits(ctor, superCtor) {
		if (superCtor) {
			ctor.super_ = superCtor;
			var TempCtor = function() {};
			TempCtor.prototype = superCtor.prototype;
			ctor.prototype = new TempCtor();
			ctor.prototype.constructor = ctor;
		}
	};
}));

// node_modules/inherits/inherits.js
var require_inherits = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	try {
		var util = (0,_builtin_esm_external_require_util_CgRmvaox_js__WEBPACK_IMPORTED_MODULE_2__.t)();
		/* istanbul ignore next */
		if (typeof util.inherits !== "function") throw "";
		module.exports = util.inherits;
	} catch (e) {
		/* istanbul ignore next */
		module.exports = require_inherits_browser();
	}
}));

// node_modules/util-deprecate/node.js
var require_node = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = (0,_builtin_esm_external_require_util_CgRmvaox_js__WEBPACK_IMPORTED_MODULE_2__.t)().deprecate;
}));

// node_modules/readable-stream/lib/_stream_writable.js
var require__stream_writable = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = Writable;
	function CorkedRequest(state) {
		var _this = this;
		this.next = null;
		this.entry = null;
		this.finish = function() {
			onCorkedFinish(_this, state);
		};
	}
	var Duplex;
	Writable.WritableState = WritableState;
	var internalUtil = { deprecate: require_node() };
	var Stream = require_stream();
	var Buffer = (0,_builtin_esm_external_require_buffer_CbaPAl64_js__WEBPACK_IMPORTED_MODULE_4__.t)().Buffer;
	var OurUint8Array = (typeof global !== "undefined" ? global : typeof window !== "undefined" ? window : typeof self !== "undefined" ? self : {}).Uint8Array || function() {};
	function _uint8ArrayToBuffer(chunk) {
		return Buffer.from(chunk);
	}
	function _isUint8Array(obj) {
		return Buffer.isBuffer(obj) || obj instanceof OurUint8Array;
	}
	var destroyImpl = require_destroy();
	var getHighWaterMark = require_state().getHighWaterMark;
	var _require$codes = require_errors().codes;
	var ERR_INVALID_ARG_TYPE = _require$codes.ERR_INVALID_ARG_TYPE;
	var ERR_METHOD_NOT_IMPLEMENTED = _require$codes.ERR_METHOD_NOT_IMPLEMENTED;
	var ERR_MULTIPLE_CALLBACK = _require$codes.ERR_MULTIPLE_CALLBACK;
	var ERR_STREAM_CANNOT_PIPE = _require$codes.ERR_STREAM_CANNOT_PIPE;
	var ERR_STREAM_DESTROYED = _require$codes.ERR_STREAM_DESTROYED;
	var ERR_STREAM_NULL_VALUES = _require$codes.ERR_STREAM_NULL_VALUES;
	var ERR_STREAM_WRITE_AFTER_END = _require$codes.ERR_STREAM_WRITE_AFTER_END;
	var ERR_UNKNOWN_ENCODING = _require$codes.ERR_UNKNOWN_ENCODING;
	var errorOrDestroy = destroyImpl.errorOrDestroy;
	require_inherits()(Writable, Stream);
	function nop() {}
	function WritableState(options, stream, isDuplex) {
		Duplex = Duplex || require__stream_duplex();
		options = options || {};
		if (typeof isDuplex !== "boolean") isDuplex = stream instanceof Duplex;
		this.objectMode = !!options.objectMode;
		if (isDuplex) this.objectMode = this.objectMode || !!options.writableObjectMode;
		this.highWaterMark = getHighWaterMark(this, options, "writableHighWaterMark", isDuplex);
		this.finalCalled = false;
		this.needDrain = false;
		this.ending = false;
		this.ended = false;
		this.finished = false;
		this.destroyed = false;
		var noDecode = options.decodeStrings === false;
		this.decodeStrings = !noDecode;
		this.defaultEncoding = options.defaultEncoding || "utf8";
		this.length = 0;
		this.writing = false;
		this.corked = 0;
		this.sync = true;
		this.bufferProcessing = false;
		this.onwrite = function(er) {
			onwrite(stream, er);
		};
		this.writecb = null;
		this.writelen = 0;
		this.bufferedRequest = null;
		this.lastBufferedRequest = null;
		this.pendingcb = 0;
		this.prefinished = false;
		this.errorEmitted = false;
		this.emitClose = options.emitClose !== false;
		this.autoDestroy = !!options.autoDestroy;
		this.bufferedRequestCount = 0;
		this.corkedRequestsFree = new CorkedRequest(this);
	}
	WritableState.prototype.getBuffer = function getBuffer() {
		var current = this.bufferedRequest;
		var out = [];
		while (current) {
			out.push(current);
			current = current.next;
		}
		return out;
	};
	(function() {
		try {
			Object.defineProperty(WritableState.prototype, "buffer", { get: internalUtil.deprecate(function writableStateBufferGetter() {
				return this.getBuffer();
			}, "_writableState.buffer is deprecated. Use _writableState.getBuffer instead.", "DEP0003") });
		} catch (_) {}
	})();
	var realHasInstance;
	if (typeof Symbol === "function" && Symbol.hasInstance && typeof Function.prototype[Symbol.hasInstance] === "function") {
		realHasInstance = Function.prototype[Symbol.hasInstance];
		Object.defineProperty(Writable, Symbol.hasInstance, { value: function value(object) {
			if (realHasInstance.call(this, object)) return true;
			if (this !== Writable) return false;
			return object && object._writableState instanceof WritableState;
		} });
	} else realHasInstance = function realHasInstance(object) {
		return object instanceof this;
	};
	function Writable(options) {
		Duplex = Duplex || require__stream_duplex();
		var isDuplex = this instanceof Duplex;
		if (!isDuplex && !realHasInstance.call(Writable, this)) return new Writable(options);
		this._writableState = new WritableState(options, this, isDuplex);
		this.writable = true;
		if (options) {
			if (typeof options.write === "function") this._write = options.write;
			if (typeof options.writev === "function") this._writev = options.writev;
			if (typeof options.destroy === "function") this._destroy = options.destroy;
			if (typeof options.final === "function") this._final = options.final;
		}
		Stream.call(this);
	}
	Writable.prototype.pipe = function() {
		errorOrDestroy(this, new ERR_STREAM_CANNOT_PIPE());
	};
	function writeAfterEnd(stream, cb) {
		var er = new ERR_STREAM_WRITE_AFTER_END();
		errorOrDestroy(stream, er);
		process.nextTick(cb, er);
	}
	function validChunk(stream, state, chunk, cb) {
		var er;
		if (chunk === null) er = new ERR_STREAM_NULL_VALUES();
		else if (typeof chunk !== "string" && !state.objectMode) er = new ERR_INVALID_ARG_TYPE("chunk", ["string", "Buffer"], chunk);
		if (er) {
			errorOrDestroy(stream, er);
			process.nextTick(cb, er);
			return false;
		}
		return true;
	}
	Writable.prototype.write = function(chunk, encoding, cb) {
		var state = this._writableState;
		var ret = false;
		var isBuf = !state.objectMode && _isUint8Array(chunk);
		if (isBuf && !Buffer.isBuffer(chunk)) chunk = _uint8ArrayToBuffer(chunk);
		if (typeof encoding === "function") {
			cb = encoding;
			encoding = null;
		}
		if (isBuf) encoding = "buffer";
		else if (!encoding) encoding = state.defaultEncoding;
		if (typeof cb !== "function") cb = nop;
		if (state.ending) writeAfterEnd(this, cb);
		else if (isBuf || validChunk(this, state, chunk, cb)) {
			state.pendingcb++;
			ret = writeOrBuffer(this, state, isBuf, chunk, encoding, cb);
		}
		return ret;
	};
	Writable.prototype.cork = function() {
		this._writableState.corked++;
	};
	Writable.prototype.uncork = function() {
		var state = this._writableState;
		if (state.corked) {
			state.corked--;
			if (!state.writing && !state.corked && !state.bufferProcessing && state.bufferedRequest) clearBuffer(this, state);
		}
	};
	Writable.prototype.setDefaultEncoding = function setDefaultEncoding(encoding) {
		if (typeof encoding === "string") encoding = encoding.toLowerCase();
		if (!([
			"hex",
			"utf8",
			"utf-8",
			"ascii",
			"binary",
			"base64",
			"ucs2",
			"ucs-2",
			"utf16le",
			"utf-16le",
			"raw"
		].indexOf((encoding + "").toLowerCase()) > -1)) throw new ERR_UNKNOWN_ENCODING(encoding);
		this._writableState.defaultEncoding = encoding;
		return this;
	};
	Object.defineProperty(Writable.prototype, "writableBuffer", {
		enumerable: false,
		get: function get() {
			return this._writableState && this._writableState.getBuffer();
		}
	});
	function decodeChunk(state, chunk, encoding) {
		if (!state.objectMode && state.decodeStrings !== false && typeof chunk === "string") chunk = Buffer.from(chunk, encoding);
		return chunk;
	}
	Object.defineProperty(Writable.prototype, "writableHighWaterMark", {
		enumerable: false,
		get: function get() {
			return this._writableState.highWaterMark;
		}
	});
	function writeOrBuffer(stream, state, isBuf, chunk, encoding, cb) {
		if (!isBuf) {
			var newChunk = decodeChunk(state, chunk, encoding);
			if (chunk !== newChunk) {
				isBuf = true;
				encoding = "buffer";
				chunk = newChunk;
			}
		}
		var len = state.objectMode ? 1 : chunk.length;
		state.length += len;
		var ret = state.length < state.highWaterMark;
		if (!ret) state.needDrain = true;
		if (state.writing || state.corked) {
			var last = state.lastBufferedRequest;
			state.lastBufferedRequest = {
				chunk,
				encoding,
				isBuf,
				callback: cb,
				next: null
			};
			if (last) last.next = state.lastBufferedRequest;
			else state.bufferedRequest = state.lastBufferedRequest;
			state.bufferedRequestCount += 1;
		} else doWrite(stream, state, false, len, chunk, encoding, cb);
		return ret;
	}
	function doWrite(stream, state, writev, len, chunk, encoding, cb) {
		state.writelen = len;
		state.writecb = cb;
		state.writing = true;
		state.sync = true;
		if (state.destroyed) state.onwrite(new ERR_STREAM_DESTROYED("write"));
		else if (writev) stream._writev(chunk, state.onwrite);
		else stream._write(chunk, encoding, state.onwrite);
		state.sync = false;
	}
	function onwriteError(stream, state, sync, er, cb) {
		--state.pendingcb;
		if (sync) {
			process.nextTick(cb, er);
			process.nextTick(finishMaybe, stream, state);
			stream._writableState.errorEmitted = true;
			errorOrDestroy(stream, er);
		} else {
			cb(er);
			stream._writableState.errorEmitted = true;
			errorOrDestroy(stream, er);
			finishMaybe(stream, state);
		}
	}
	function onwriteStateUpdate(state) {
		state.writing = false;
		state.writecb = null;
		state.length -= state.writelen;
		state.writelen = 0;
	}
	function onwrite(stream, er) {
		var state = stream._writableState;
		var sync = state.sync;
		var cb = state.writecb;
		if (typeof cb !== "function") throw new ERR_MULTIPLE_CALLBACK();
		onwriteStateUpdate(state);
		if (er) onwriteError(stream, state, sync, er, cb);
		else {
			var finished = needFinish(state) || stream.destroyed;
			if (!finished && !state.corked && !state.bufferProcessing && state.bufferedRequest) clearBuffer(stream, state);
			if (sync) process.nextTick(afterWrite, stream, state, finished, cb);
			else afterWrite(stream, state, finished, cb);
		}
	}
	function afterWrite(stream, state, finished, cb) {
		if (!finished) onwriteDrain(stream, state);
		state.pendingcb--;
		cb();
		finishMaybe(stream, state);
	}
	function onwriteDrain(stream, state) {
		if (state.length === 0 && state.needDrain) {
			state.needDrain = false;
			stream.emit("drain");
		}
	}
	function clearBuffer(stream, state) {
		state.bufferProcessing = true;
		var entry = state.bufferedRequest;
		if (stream._writev && entry && entry.next) {
			var l = state.bufferedRequestCount;
			var buffer = new Array(l);
			var holder = state.corkedRequestsFree;
			holder.entry = entry;
			var count = 0;
			var allBuffers = true;
			while (entry) {
				buffer[count] = entry;
				if (!entry.isBuf) allBuffers = false;
				entry = entry.next;
				count += 1;
			}
			buffer.allBuffers = allBuffers;
			doWrite(stream, state, true, state.length, buffer, "", holder.finish);
			state.pendingcb++;
			state.lastBufferedRequest = null;
			if (holder.next) {
				state.corkedRequestsFree = holder.next;
				holder.next = null;
			} else state.corkedRequestsFree = new CorkedRequest(state);
			state.bufferedRequestCount = 0;
		} else {
			while (entry) {
				var chunk = entry.chunk;
				var encoding = entry.encoding;
				var cb = entry.callback;
				doWrite(stream, state, false, state.objectMode ? 1 : chunk.length, chunk, encoding, cb);
				entry = entry.next;
				state.bufferedRequestCount--;
				if (state.writing) break;
			}
			if (entry === null) state.lastBufferedRequest = null;
		}
		state.bufferedRequest = entry;
		state.bufferProcessing = false;
	}
	Writable.prototype._write = function(chunk, encoding, cb) {
		cb(new ERR_METHOD_NOT_IMPLEMENTED("_write()"));
	};
	Writable.prototype._writev = null;
	Writable.prototype.end = function(chunk, encoding, cb) {
		var state = this._writableState;
		if (typeof chunk === "function") {
			cb = chunk;
			chunk = null;
			encoding = null;
		} else if (typeof encoding === "function") {
			cb = encoding;
			encoding = null;
		}
		if (chunk !== null && chunk !== void 0) this.write(chunk, encoding);
		if (state.corked) {
			state.corked = 1;
			this.uncork();
		}
		if (!state.ending) endWritable(this, state, cb);
		return this;
	};
	Object.defineProperty(Writable.prototype, "writableLength", {
		enumerable: false,
		get: function get() {
			return this._writableState.length;
		}
	});
	function needFinish(state) {
		return state.ending && state.length === 0 && state.bufferedRequest === null && !state.finished && !state.writing;
	}
	function callFinal(stream, state) {
		stream._final(function(err) {
			state.pendingcb--;
			if (err) errorOrDestroy(stream, err);
			state.prefinished = true;
			stream.emit("prefinish");
			finishMaybe(stream, state);
		});
	}
	function prefinish(stream, state) {
		if (!state.prefinished && !state.finalCalled) {
			if (typeof stream._final === "function" && !state.destroyed) {
				state.pendingcb++;
				state.finalCalled = true;
				process.nextTick(callFinal, stream, state);
			} else {
				state.prefinished = true;
				stream.emit("prefinish");
			}
		}
	}
	function finishMaybe(stream, state) {
		var need = needFinish(state);
		if (need) {
			prefinish(stream, state);
			if (state.pendingcb === 0) {
				state.finished = true;
				stream.emit("finish");
				if (state.autoDestroy) {
					var rState = stream._readableState;
					if (!rState || rState.autoDestroy && rState.endEmitted) stream.destroy();
				}
			}
		}
		return need;
	}
	function endWritable(stream, state, cb) {
		state.ending = true;
		finishMaybe(stream, state);
		if (cb) {
			if (state.finished) process.nextTick(cb);
			else stream.once("finish", cb);
		}
		state.ended = true;
		stream.writable = false;
	}
	function onCorkedFinish(corkReq, state, err) {
		var entry = corkReq.entry;
		corkReq.entry = null;
		while (entry) {
			var cb = entry.callback;
			state.pendingcb--;
			cb(err);
			entry = entry.next;
		}
		state.corkedRequestsFree.next = corkReq;
	}
	Object.defineProperty(Writable.prototype, "destroyed", {
		enumerable: false,
		get: function get() {
			if (this._writableState === void 0) return false;
			return this._writableState.destroyed;
		},
		set: function set(value) {
			if (!this._writableState) return;
			this._writableState.destroyed = value;
		}
	});
	Writable.prototype.destroy = destroyImpl.destroy;
	Writable.prototype._undestroy = destroyImpl.undestroy;
	Writable.prototype._destroy = function(err, cb) {
		cb(err);
	};
}));

// node_modules/readable-stream/lib/_stream_duplex.js
var require__stream_duplex = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var objectKeys = Object.keys || function(obj) {
		var keys = [];
		for (var key in obj) keys.push(key);
		return keys;
	};
	module.exports = Duplex;
	var Readable = require__stream_readable();
	var Writable = require__stream_writable();
	require_inherits()(Duplex, Readable);
	var keys = objectKeys(Writable.prototype);
	for (var v = 0; v < keys.length; v++) {
		var method = keys[v];
		if (!Duplex.prototype[method]) Duplex.prototype[method] = Writable.prototype[method];
	}
	function Duplex(options) {
		if (!(this instanceof Duplex)) return new Duplex(options);
		Readable.call(this, options);
		Writable.call(this, options);
		this.allowHalfOpen = true;
		if (options) {
			if (options.readable === false) this.readable = false;
			if (options.writable === false) this.writable = false;
			if (options.allowHalfOpen === false) {
				this.allowHalfOpen = false;
				this.once("end", onend);
			}
		}
	}
	Object.defineProperty(Duplex.prototype, "writableHighWaterMark", {
		enumerable: false,
		get: function get() {
			return this._writableState.highWaterMark;
		}
	});
	Object.defineProperty(Duplex.prototype, "writableBuffer", {
		enumerable: false,
		get: function get() {
			return this._writableState && this._writableState.getBuffer();
		}
	});
	Object.defineProperty(Duplex.prototype, "writableLength", {
		enumerable: false,
		get: function get() {
			return this._writableState.length;
		}
	});
	function onend() {
		if (this._writableState.ended) return;
		process.nextTick(onEndNT, this);
	}
	function onEndNT(self) {
		self.end();
	}
	Object.defineProperty(Duplex.prototype, "destroyed", {
		enumerable: false,
		get: function get() {
			if (this._readableState === void 0 || this._writableState === void 0) return false;
			return this._readableState.destroyed && this._writableState.destroyed;
		},
		set: function set(value) {
			if (this._readableState === void 0 || this._writableState === void 0) return;
			this._readableState.destroyed = value;
			this._writableState.destroyed = value;
		}
	});
}));

// node_modules/string_decoder/lib/string_decoder.js
var require_string_decoder = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	var Buffer = (0,_src_D_8mkI1n_js__WEBPACK_IMPORTED_MODULE_5__.n)().Buffer;
	var isEncoding = Buffer.isEncoding || function(encoding) {
		encoding = "" + encoding;
		switch (encoding && encoding.toLowerCase()) {
			case "hex":
			case "utf8":
			case "utf-8":
			case "ascii":
			case "binary":
			case "base64":
			case "ucs2":
			case "ucs-2":
			case "utf16le":
			case "utf-16le":
			case "raw": return true;
			default: return false;
		}
	};
	function _normalizeEncoding(enc) {
		if (!enc) return "utf8";
		var retried;
		while (true) switch (enc) {
			case "utf8":
			case "utf-8": return "utf8";
			case "ucs2":
			case "ucs-2":
			case "utf16le":
			case "utf-16le": return "utf16le";
			case "latin1":
			case "binary": return "latin1";
			case "base64":
			case "ascii":
			case "hex": return enc;
			default:
				if (retried) return;
				enc = ("" + enc).toLowerCase();
				retried = true;
		}
	}
	function normalizeEncoding(enc) {
		var nenc = _normalizeEncoding(enc);
		if (typeof nenc !== "string" && (Buffer.isEncoding === isEncoding || !isEncoding(enc))) throw new Error("Unknown encoding: " + enc);
		return nenc || enc;
	}
	exports.StringDecoder = StringDecoder;
	function StringDecoder(encoding) {
		this.encoding = normalizeEncoding(encoding);
		var nb;
		switch (this.encoding) {
			case "utf16le":
				this.text = utf16Text;
				this.end = utf16End;
				nb = 4;
				break;
			case "utf8":
				this.fillLast = utf8FillLast;
				nb = 4;
				break;
			case "base64":
				this.text = base64Text;
				this.end = base64End;
				nb = 3;
				break;
			default:
				this.write = simpleWrite;
				this.end = simpleEnd;
				return;
		}
		this.lastNeed = 0;
		this.lastTotal = 0;
		this.lastChar = Buffer.allocUnsafe(nb);
	}
	StringDecoder.prototype.write = function(buf) {
		if (buf.length === 0) return "";
		var r;
		var i;
		if (this.lastNeed) {
			r = this.fillLast(buf);
			if (r === void 0) return "";
			i = this.lastNeed;
			this.lastNeed = 0;
		} else i = 0;
		if (i < buf.length) return r ? r + this.text(buf, i) : this.text(buf, i);
		return r || "";
	};
	StringDecoder.prototype.end = utf8End;
	StringDecoder.prototype.text = utf8Text;
	StringDecoder.prototype.fillLast = function(buf) {
		if (this.lastNeed <= buf.length) {
			buf.copy(this.lastChar, this.lastTotal - this.lastNeed, 0, this.lastNeed);
			return this.lastChar.toString(this.encoding, 0, this.lastTotal);
		}
		buf.copy(this.lastChar, this.lastTotal - this.lastNeed, 0, buf.length);
		this.lastNeed -= buf.length;
	};
	function utf8CheckByte(byte) {
		if (byte <= 127) return 0;
		else if (byte >> 5 === 6) return 2;
		else if (byte >> 4 === 14) return 3;
		else if (byte >> 3 === 30) return 4;
		return byte >> 6 === 2 ? -1 : -2;
	}
	function utf8CheckIncomplete(self, buf, i) {
		var j = buf.length - 1;
		if (j < i) return 0;
		var nb = utf8CheckByte(buf[j]);
		if (nb >= 0) {
			if (nb > 0) self.lastNeed = nb - 1;
			return nb;
		}
		if (--j < i || nb === -2) return 0;
		nb = utf8CheckByte(buf[j]);
		if (nb >= 0) {
			if (nb > 0) self.lastNeed = nb - 2;
			return nb;
		}
		if (--j < i || nb === -2) return 0;
		nb = utf8CheckByte(buf[j]);
		if (nb >= 0) {
			if (nb > 0) {
				if (nb === 2) nb = 0;
				else self.lastNeed = nb - 3;
			}
			return nb;
		}
		return 0;
	}
	function utf8CheckExtraBytes(self, buf, p) {
		if ((buf[0] & 192) !== 128) {
			self.lastNeed = 0;
			return "�";
		}
		if (self.lastNeed > 1 && buf.length > 1) {
			if ((buf[1] & 192) !== 128) {
				self.lastNeed = 1;
				return "�";
			}
			if (self.lastNeed > 2 && buf.length > 2) {
				if ((buf[2] & 192) !== 128) {
					self.lastNeed = 2;
					return "�";
				}
			}
		}
	}
	function utf8FillLast(buf) {
		var p = this.lastTotal - this.lastNeed;
		var r = utf8CheckExtraBytes(this, buf, p);
		if (r !== void 0) return r;
		if (this.lastNeed <= buf.length) {
			buf.copy(this.lastChar, p, 0, this.lastNeed);
			return this.lastChar.toString(this.encoding, 0, this.lastTotal);
		}
		buf.copy(this.lastChar, p, 0, buf.length);
		this.lastNeed -= buf.length;
	}
	function utf8Text(buf, i) {
		var total = utf8CheckIncomplete(this, buf, i);
		if (!this.lastNeed) return buf.toString("utf8", i);
		this.lastTotal = total;
		var end = buf.length - (total - this.lastNeed);
		buf.copy(this.lastChar, 0, end);
		return buf.toString("utf8", i, end);
	}
	function utf8End(buf) {
		var r = buf && buf.length ? this.write(buf) : "";
		if (this.lastNeed) return r + "�";
		return r;
	}
	function utf16Text(buf, i) {
		if ((buf.length - i) % 2 === 0) {
			var r = buf.toString("utf16le", i);
			if (r) {
				var c = r.charCodeAt(r.length - 1);
				if (c >= 55296 && c <= 56319) {
					this.lastNeed = 2;
					this.lastTotal = 4;
					this.lastChar[0] = buf[buf.length - 2];
					this.lastChar[1] = buf[buf.length - 1];
					return r.slice(0, -1);
				}
			}
			return r;
		}
		this.lastNeed = 1;
		this.lastTotal = 2;
		this.lastChar[0] = buf[buf.length - 1];
		return buf.toString("utf16le", i, buf.length - 1);
	}
	function utf16End(buf) {
		var r = buf && buf.length ? this.write(buf) : "";
		if (this.lastNeed) {
			var end = this.lastTotal - this.lastNeed;
			return r + this.lastChar.toString("utf16le", 0, end);
		}
		return r;
	}
	function base64Text(buf, i) {
		var n = (buf.length - i) % 3;
		if (n === 0) return buf.toString("base64", i);
		this.lastNeed = 3 - n;
		this.lastTotal = 3;
		if (n === 1) this.lastChar[0] = buf[buf.length - 1];
		else {
			this.lastChar[0] = buf[buf.length - 2];
			this.lastChar[1] = buf[buf.length - 1];
		}
		return buf.toString("base64", i, buf.length - n);
	}
	function base64End(buf) {
		var r = buf && buf.length ? this.write(buf) : "";
		if (this.lastNeed) return r + this.lastChar.toString("base64", 0, 3 - this.lastNeed);
		return r;
	}
	function simpleWrite(buf) {
		return buf.toString(this.encoding);
	}
	function simpleEnd(buf) {
		return buf && buf.length ? this.write(buf) : "";
	}
}));

// node_modules/readable-stream/lib/internal/streams/end-of-stream.js
var require_end_of_stream$1 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var ERR_STREAM_PREMATURE_CLOSE = require_errors().codes.ERR_STREAM_PREMATURE_CLOSE;
	function once(callback) {
		var called = false;
		return function() {
			if (called) return;
			called = true;
			for (var _len = arguments.length, args = new Array(_len), _key = 0; _key < _len; _key++) args[_key] = arguments[_key];
			callback.apply(this, args);
		};
	}
	function noop() {}
	function isRequest(stream) {
		return stream.setHeader && typeof stream.abort === "function";
	}
	function eos(stream, opts, callback) {
		if (typeof opts === "function") return eos(stream, null, opts);
		if (!opts) opts = {};
		callback = once(callback || noop);
		var readable = opts.readable || opts.readable !== false && stream.readable;
		var writable = opts.writable || opts.writable !== false && stream.writable;
		var onlegacyfinish = function onlegacyfinish() {
			if (!stream.writable) onfinish();
		};
		var writableEnded = stream._writableState && stream._writableState.finished;
		var onfinish = function onfinish() {
			writable = false;
			writableEnded = true;
			if (!readable) callback.call(stream);
		};
		var readableEnded = stream._readableState && stream._readableState.endEmitted;
		var onend = function onend() {
			readable = false;
			readableEnded = true;
			if (!writable) callback.call(stream);
		};
		var onerror = function onerror(err) {
			callback.call(stream, err);
		};
		var onclose = function onclose() {
			var err;
			if (readable && !readableEnded) {
				if (!stream._readableState || !stream._readableState.ended) err = new ERR_STREAM_PREMATURE_CLOSE();
				return callback.call(stream, err);
			}
			if (writable && !writableEnded) {
				if (!stream._writableState || !stream._writableState.ended) err = new ERR_STREAM_PREMATURE_CLOSE();
				return callback.call(stream, err);
			}
		};
		var onrequest = function onrequest() {
			stream.req.on("finish", onfinish);
		};
		if (isRequest(stream)) {
			stream.on("complete", onfinish);
			stream.on("abort", onclose);
			if (stream.req) onrequest();
			else stream.on("request", onrequest);
		} else if (writable && !stream._writableState) {
			stream.on("end", onlegacyfinish);
			stream.on("close", onlegacyfinish);
		}
		stream.on("end", onend);
		stream.on("finish", onfinish);
		if (opts.error !== false) stream.on("error", onerror);
		stream.on("close", onclose);
		return function() {
			stream.removeListener("complete", onfinish);
			stream.removeListener("abort", onclose);
			stream.removeListener("request", onrequest);
			if (stream.req) stream.req.removeListener("finish", onfinish);
			stream.removeListener("end", onlegacyfinish);
			stream.removeListener("close", onlegacyfinish);
			stream.removeListener("finish", onfinish);
			stream.removeListener("end", onend);
			stream.removeListener("error", onerror);
			stream.removeListener("close", onclose);
		};
	}
	module.exports = eos;
}));

// node_modules/readable-stream/lib/internal/streams/async_iterator.js
var require_async_iterator = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var _Object$setPrototypeO;
	function _defineProperty(obj, key, value) {
		key = _toPropertyKey(key);
		if (key in obj) Object.defineProperty(obj, key, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else obj[key] = value;
		return obj;
	}
	function _toPropertyKey(arg) {
		var key = _toPrimitive(arg, "string");
		return typeof key === "symbol" ? key : String(key);
	}
	function _toPrimitive(input, hint) {
		if (typeof input !== "object" || input === null) return input;
		var prim = input[Symbol.toPrimitive];
		if (prim !== void 0) {
			var res = prim.call(input, hint || "default");
			if (typeof res !== "object") return res;
			throw new TypeError("@@toPrimitive must return a primitive value.");
		}
		return (hint === "string" ? String : Number)(input);
	}
	var finished = require_end_of_stream$1();
	var kLastResolve = Symbol("lastResolve");
	var kLastReject = Symbol("lastReject");
	var kError = Symbol("error");
	var kEnded = Symbol("ended");
	var kLastPromise = Symbol("lastPromise");
	var kHandlePromise = Symbol("handlePromise");
	var kStream = Symbol("stream");
	function createIterResult(value, done) {
		return {
			value,
			done
		};
	}
	function readAndResolve(iter) {
		var resolve = iter[kLastResolve];
		if (resolve !== null) {
			var data = iter[kStream].read();
			if (data !== null) {
				iter[kLastPromise] = null;
				iter[kLastResolve] = null;
				iter[kLastReject] = null;
				resolve(createIterResult(data, false));
			}
		}
	}
	function onReadable(iter) {
		process.nextTick(readAndResolve, iter);
	}
	function wrapForNext(lastPromise, iter) {
		return function(resolve, reject) {
			lastPromise.then(function() {
				if (iter[kEnded]) {
					resolve(createIterResult(void 0, true));
					return;
				}
				iter[kHandlePromise](resolve, reject);
			}, reject);
		};
	}
	var AsyncIteratorPrototype = Object.getPrototypeOf(function() {});
	var ReadableStreamAsyncIteratorPrototype = Object.setPrototypeOf((_Object$setPrototypeO = {
		get stream() {
			return this[kStream];
		},
		next: function next() {
			var _this = this;
			var error = this[kError];
			if (error !== null) return Promise.reject(error);
			if (this[kEnded]) return Promise.resolve(createIterResult(void 0, true));
			if (this[kStream].destroyed) return new Promise(function(resolve, reject) {
				process.nextTick(function() {
					if (_this[kError]) reject(_this[kError]);
					else resolve(createIterResult(void 0, true));
				});
			});
			var lastPromise = this[kLastPromise];
			var promise;
			if (lastPromise) promise = new Promise(wrapForNext(lastPromise, this));
			else {
				var data = this[kStream].read();
				if (data !== null) return Promise.resolve(createIterResult(data, false));
				promise = new Promise(this[kHandlePromise]);
			}
			this[kLastPromise] = promise;
			return promise;
		}
	}, _defineProperty(_Object$setPrototypeO, Symbol.asyncIterator, function() {
		return this;
	}), _defineProperty(_Object$setPrototypeO, "return", function _return() {
		var _this2 = this;
		return new Promise(function(resolve, reject) {
			_this2[kStream].destroy(null, function(err) {
				if (err) {
					reject(err);
					return;
				}
				resolve(createIterResult(void 0, true));
			});
		});
	}), _Object$setPrototypeO), AsyncIteratorPrototype);
	var createReadableStreamAsyncIterator = function createReadableStreamAsyncIterator(stream) {
		var _Object$create;
		var iterator = Object.create(ReadableStreamAsyncIteratorPrototype, (_Object$create = {}, _defineProperty(_Object$create, kStream, {
			value: stream,
			writable: true
		}), _defineProperty(_Object$create, kLastResolve, {
			value: null,
			writable: true
		}), _defineProperty(_Object$create, kLastReject, {
			value: null,
			writable: true
		}), _defineProperty(_Object$create, kError, {
			value: null,
			writable: true
		}), _defineProperty(_Object$create, kEnded, {
			value: stream._readableState.endEmitted,
			writable: true
		}), _defineProperty(_Object$create, kHandlePromise, {
			value: function value(resolve, reject) {
				var data = iterator[kStream].read();
				if (data) {
					iterator[kLastPromise] = null;
					iterator[kLastResolve] = null;
					iterator[kLastReject] = null;
					resolve(createIterResult(data, false));
				} else {
					iterator[kLastResolve] = resolve;
					iterator[kLastReject] = reject;
				}
			},
			writable: true
		}), _Object$create));
		iterator[kLastPromise] = null;
		finished(stream, function(err) {
			if (err && err.code !== "ERR_STREAM_PREMATURE_CLOSE") {
				var reject = iterator[kLastReject];
				if (reject !== null) {
					iterator[kLastPromise] = null;
					iterator[kLastResolve] = null;
					iterator[kLastReject] = null;
					reject(err);
				}
				iterator[kError] = err;
				return;
			}
			var resolve = iterator[kLastResolve];
			if (resolve !== null) {
				iterator[kLastPromise] = null;
				iterator[kLastResolve] = null;
				iterator[kLastReject] = null;
				resolve(createIterResult(void 0, true));
			}
			iterator[kEnded] = true;
		});
		stream.on("readable", onReadable.bind(null, iterator));
		return iterator;
	};
	module.exports = createReadableStreamAsyncIterator;
}));

// node_modules/readable-stream/lib/internal/streams/from.js
var require_from = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) {
		try {
			var info = gen[key](arg);
			var value = info.value;
		} catch (error) {
			reject(error);
			return;
		}
		if (info.done) resolve(value);
		else Promise.resolve(value).then(_next, _throw);
	}
	function _asyncToGenerator(fn) {
		return function() {
			var self = this, args = arguments;
			return new Promise(function(resolve, reject) {
				var gen = fn.apply(self, args);
				function _next(value) {
					asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value);
				}
				function _throw(err) {
					asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err);
				}
				_next(void 0);
			});
		};
	}
	function ownKeys(object, enumerableOnly) {
		var keys = Object.keys(object);
		if (Object.getOwnPropertySymbols) {
			var symbols = Object.getOwnPropertySymbols(object);
			enumerableOnly && (symbols = symbols.filter(function(sym) {
				return Object.getOwnPropertyDescriptor(object, sym).enumerable;
			})), keys.push.apply(keys, symbols);
		}
		return keys;
	}
	function _objectSpread(target) {
		for (var i = 1; i < arguments.length; i++) {
			var source = null != arguments[i] ? arguments[i] : {};
			i % 2 ? ownKeys(Object(source), !0).forEach(function(key) {
				_defineProperty(target, key, source[key]);
			}) : Object.getOwnPropertyDescriptors ? Object.defineProperties(target, Object.getOwnPropertyDescriptors(source)) : ownKeys(Object(source)).forEach(function(key) {
				Object.defineProperty(target, key, Object.getOwnPropertyDescriptor(source, key));
			});
		}
		return target;
	}
	function _defineProperty(obj, key, value) {
		key = _toPropertyKey(key);
		if (key in obj) Object.defineProperty(obj, key, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else obj[key] = value;
		return obj;
	}
	function _toPropertyKey(arg) {
		var key = _toPrimitive(arg, "string");
		return typeof key === "symbol" ? key : String(key);
	}
	function _toPrimitive(input, hint) {
		if (typeof input !== "object" || input === null) return input;
		var prim = input[Symbol.toPrimitive];
		if (prim !== void 0) {
			var res = prim.call(input, hint || "default");
			if (typeof res !== "object") return res;
			throw new TypeError("@@toPrimitive must return a primitive value.");
		}
		return (hint === "string" ? String : Number)(input);
	}
	var ERR_INVALID_ARG_TYPE = require_errors().codes.ERR_INVALID_ARG_TYPE;
	function from(Readable, iterable, opts) {
		var iterator;
		if (iterable && typeof iterable.next === "function") iterator = iterable;
		else if (iterable && iterable[Symbol.asyncIterator]) iterator = iterable[Symbol.asyncIterator]();
		else if (iterable && iterable[Symbol.iterator]) iterator = iterable[Symbol.iterator]();
		else throw new ERR_INVALID_ARG_TYPE("iterable", ["Iterable"], iterable);
		var readable = new Readable(_objectSpread({ objectMode: true }, opts));
		var reading = false;
		readable._read = function() {
			if (!reading) {
				reading = true;
				next();
			}
		};
		function next() {
			return _next2.apply(this, arguments);
		}
		function _next2() {
			_next2 = _asyncToGenerator(function* () {
				try {
					var _yield$iterator$next = yield iterator.next(), value = _yield$iterator$next.value;
					if (_yield$iterator$next.done) readable.push(null);
					else if (readable.push(yield value)) next();
					else reading = false;
				} catch (err) {
					readable.destroy(err);
				}
			});
			return _next2.apply(this, arguments);
		}
		return readable;
	}
	module.exports = from;
}));

// node_modules/readable-stream/lib/_stream_readable.js
var require__stream_readable = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = Readable;
	var Duplex;
	Readable.ReadableState = ReadableState;
	(0,_builtin_esm_external_require_events_BpSlUTjT_js__WEBPACK_IMPORTED_MODULE_3__.t)().EventEmitter;
	var EElistenerCount = function EElistenerCount(emitter, type) {
		return emitter.listeners(type).length;
	};
	var Stream = require_stream();
	var Buffer = (0,_builtin_esm_external_require_buffer_CbaPAl64_js__WEBPACK_IMPORTED_MODULE_4__.t)().Buffer;
	var OurUint8Array = (typeof global !== "undefined" ? global : typeof window !== "undefined" ? window : typeof self !== "undefined" ? self : {}).Uint8Array || function() {};
	function _uint8ArrayToBuffer(chunk) {
		return Buffer.from(chunk);
	}
	function _isUint8Array(obj) {
		return Buffer.isBuffer(obj) || obj instanceof OurUint8Array;
	}
	var debugUtil = (0,_builtin_esm_external_require_util_CgRmvaox_js__WEBPACK_IMPORTED_MODULE_2__.t)();
	var debug;
	if (debugUtil && debugUtil.debuglog) debug = debugUtil.debuglog("stream");
	else debug = function debug() {};
	var BufferList = require_buffer_list();
	var destroyImpl = require_destroy();
	var getHighWaterMark = require_state().getHighWaterMark;
	var _require$codes = require_errors().codes;
	var ERR_INVALID_ARG_TYPE = _require$codes.ERR_INVALID_ARG_TYPE;
	var ERR_STREAM_PUSH_AFTER_EOF = _require$codes.ERR_STREAM_PUSH_AFTER_EOF;
	var ERR_METHOD_NOT_IMPLEMENTED = _require$codes.ERR_METHOD_NOT_IMPLEMENTED;
	var ERR_STREAM_UNSHIFT_AFTER_END_EVENT = _require$codes.ERR_STREAM_UNSHIFT_AFTER_END_EVENT;
	var StringDecoder;
	var createReadableStreamAsyncIterator;
	var from;
	require_inherits()(Readable, Stream);
	var errorOrDestroy = destroyImpl.errorOrDestroy;
	var kProxyEvents = [
		"error",
		"close",
		"destroy",
		"pause",
		"resume"
	];
	function prependListener(emitter, event, fn) {
		if (typeof emitter.prependListener === "function") return emitter.prependListener(event, fn);
		if (!emitter._events || !emitter._events[event]) emitter.on(event, fn);
		else if (Array.isArray(emitter._events[event])) emitter._events[event].unshift(fn);
		else emitter._events[event] = [fn, emitter._events[event]];
	}
	function ReadableState(options, stream, isDuplex) {
		Duplex = Duplex || require__stream_duplex();
		options = options || {};
		if (typeof isDuplex !== "boolean") isDuplex = stream instanceof Duplex;
		this.objectMode = !!options.objectMode;
		if (isDuplex) this.objectMode = this.objectMode || !!options.readableObjectMode;
		this.highWaterMark = getHighWaterMark(this, options, "readableHighWaterMark", isDuplex);
		this.buffer = new BufferList();
		this.length = 0;
		this.pipes = null;
		this.pipesCount = 0;
		this.flowing = null;
		this.ended = false;
		this.endEmitted = false;
		this.reading = false;
		this.sync = true;
		this.needReadable = false;
		this.emittedReadable = false;
		this.readableListening = false;
		this.resumeScheduled = false;
		this.paused = true;
		this.emitClose = options.emitClose !== false;
		this.autoDestroy = !!options.autoDestroy;
		this.destroyed = false;
		this.defaultEncoding = options.defaultEncoding || "utf8";
		this.awaitDrain = 0;
		this.readingMore = false;
		this.decoder = null;
		this.encoding = null;
		if (options.encoding) {
			if (!StringDecoder) StringDecoder = require_string_decoder().StringDecoder;
			this.decoder = new StringDecoder(options.encoding);
			this.encoding = options.encoding;
		}
	}
	function Readable(options) {
		Duplex = Duplex || require__stream_duplex();
		if (!(this instanceof Readable)) return new Readable(options);
		var isDuplex = this instanceof Duplex;
		this._readableState = new ReadableState(options, this, isDuplex);
		this.readable = true;
		if (options) {
			if (typeof options.read === "function") this._read = options.read;
			if (typeof options.destroy === "function") this._destroy = options.destroy;
		}
		Stream.call(this);
	}
	Object.defineProperty(Readable.prototype, "destroyed", {
		enumerable: false,
		get: function get() {
			if (this._readableState === void 0) return false;
			return this._readableState.destroyed;
		},
		set: function set(value) {
			if (!this._readableState) return;
			this._readableState.destroyed = value;
		}
	});
	Readable.prototype.destroy = destroyImpl.destroy;
	Readable.prototype._undestroy = destroyImpl.undestroy;
	Readable.prototype._destroy = function(err, cb) {
		cb(err);
	};
	Readable.prototype.push = function(chunk, encoding) {
		var state = this._readableState;
		var skipChunkCheck;
		if (!state.objectMode) {
			if (typeof chunk === "string") {
				encoding = encoding || state.defaultEncoding;
				if (encoding !== state.encoding) {
					chunk = Buffer.from(chunk, encoding);
					encoding = "";
				}
				skipChunkCheck = true;
			}
		} else skipChunkCheck = true;
		return readableAddChunk(this, chunk, encoding, false, skipChunkCheck);
	};
	Readable.prototype.unshift = function(chunk) {
		return readableAddChunk(this, chunk, null, true, false);
	};
	function readableAddChunk(stream, chunk, encoding, addToFront, skipChunkCheck) {
		debug("readableAddChunk", chunk);
		var state = stream._readableState;
		if (chunk === null) {
			state.reading = false;
			onEofChunk(stream, state);
		} else {
			var er;
			if (!skipChunkCheck) er = chunkInvalid(state, chunk);
			if (er) errorOrDestroy(stream, er);
			else if (state.objectMode || chunk && chunk.length > 0) {
				if (typeof chunk !== "string" && !state.objectMode && Object.getPrototypeOf(chunk) !== Buffer.prototype) chunk = _uint8ArrayToBuffer(chunk);
				if (addToFront) {
					if (state.endEmitted) errorOrDestroy(stream, new ERR_STREAM_UNSHIFT_AFTER_END_EVENT());
					else addChunk(stream, state, chunk, true);
				} else if (state.ended) errorOrDestroy(stream, new ERR_STREAM_PUSH_AFTER_EOF());
				else if (state.destroyed) return false;
				else {
					state.reading = false;
					if (state.decoder && !encoding) {
						chunk = state.decoder.write(chunk);
						if (state.objectMode || chunk.length !== 0) addChunk(stream, state, chunk, false);
						else maybeReadMore(stream, state);
					} else addChunk(stream, state, chunk, false);
				}
			} else if (!addToFront) {
				state.reading = false;
				maybeReadMore(stream, state);
			}
		}
		return !state.ended && (state.length < state.highWaterMark || state.length === 0);
	}
	function addChunk(stream, state, chunk, addToFront) {
		if (state.flowing && state.length === 0 && !state.sync) {
			state.awaitDrain = 0;
			stream.emit("data", chunk);
		} else {
			state.length += state.objectMode ? 1 : chunk.length;
			if (addToFront) state.buffer.unshift(chunk);
			else state.buffer.push(chunk);
			if (state.needReadable) emitReadable(stream);
		}
		maybeReadMore(stream, state);
	}
	function chunkInvalid(state, chunk) {
		var er;
		if (!_isUint8Array(chunk) && typeof chunk !== "string" && chunk !== void 0 && !state.objectMode) er = new ERR_INVALID_ARG_TYPE("chunk", [
			"string",
			"Buffer",
			"Uint8Array"
		], chunk);
		return er;
	}
	Readable.prototype.isPaused = function() {
		return this._readableState.flowing === false;
	};
	Readable.prototype.setEncoding = function(enc) {
		if (!StringDecoder) StringDecoder = require_string_decoder().StringDecoder;
		var decoder = new StringDecoder(enc);
		this._readableState.decoder = decoder;
		this._readableState.encoding = this._readableState.decoder.encoding;
		var p = this._readableState.buffer.head;
		var content = "";
		while (p !== null) {
			content += decoder.write(p.data);
			p = p.next;
		}
		this._readableState.buffer.clear();
		if (content !== "") this._readableState.buffer.push(content);
		this._readableState.length = content.length;
		return this;
	};
	var MAX_HWM = 1073741824;
	function computeNewHighWaterMark(n) {
		if (n >= MAX_HWM) n = MAX_HWM;
		else {
			n--;
			n |= n >>> 1;
			n |= n >>> 2;
			n |= n >>> 4;
			n |= n >>> 8;
			n |= n >>> 16;
			n++;
		}
		return n;
	}
	function howMuchToRead(n, state) {
		if (n <= 0 || state.length === 0 && state.ended) return 0;
		if (state.objectMode) return 1;
		if (n !== n) {
			if (state.flowing && state.length) return state.buffer.head.data.length;
			else return state.length;
		}
		if (n > state.highWaterMark) state.highWaterMark = computeNewHighWaterMark(n);
		if (n <= state.length) return n;
		if (!state.ended) {
			state.needReadable = true;
			return 0;
		}
		return state.length;
	}
	Readable.prototype.read = function(n) {
		debug("read", n);
		n = parseInt(n, 10);
		var state = this._readableState;
		var nOrig = n;
		if (n !== 0) state.emittedReadable = false;
		if (n === 0 && state.needReadable && ((state.highWaterMark !== 0 ? state.length >= state.highWaterMark : state.length > 0) || state.ended)) {
			debug("read: emitReadable", state.length, state.ended);
			if (state.length === 0 && state.ended) endReadable(this);
			else emitReadable(this);
			return null;
		}
		n = howMuchToRead(n, state);
		if (n === 0 && state.ended) {
			if (state.length === 0) endReadable(this);
			return null;
		}
		var doRead = state.needReadable;
		debug("need readable", doRead);
		if (state.length === 0 || state.length - n < state.highWaterMark) {
			doRead = true;
			debug("length less than watermark", doRead);
		}
		if (state.ended || state.reading) {
			doRead = false;
			debug("reading or ended", doRead);
		} else if (doRead) {
			debug("do read");
			state.reading = true;
			state.sync = true;
			if (state.length === 0) state.needReadable = true;
			this._read(state.highWaterMark);
			state.sync = false;
			if (!state.reading) n = howMuchToRead(nOrig, state);
		}
		var ret;
		if (n > 0) ret = fromList(n, state);
		else ret = null;
		if (ret === null) {
			state.needReadable = state.length <= state.highWaterMark;
			n = 0;
		} else {
			state.length -= n;
			state.awaitDrain = 0;
		}
		if (state.length === 0) {
			if (!state.ended) state.needReadable = true;
			if (nOrig !== n && state.ended) endReadable(this);
		}
		if (ret !== null) this.emit("data", ret);
		return ret;
	};
	function onEofChunk(stream, state) {
		debug("onEofChunk");
		if (state.ended) return;
		if (state.decoder) {
			var chunk = state.decoder.end();
			if (chunk && chunk.length) {
				state.buffer.push(chunk);
				state.length += state.objectMode ? 1 : chunk.length;
			}
		}
		state.ended = true;
		if (state.sync) emitReadable(stream);
		else {
			state.needReadable = false;
			if (!state.emittedReadable) {
				state.emittedReadable = true;
				emitReadable_(stream);
			}
		}
	}
	function emitReadable(stream) {
		var state = stream._readableState;
		debug("emitReadable", state.needReadable, state.emittedReadable);
		state.needReadable = false;
		if (!state.emittedReadable) {
			debug("emitReadable", state.flowing);
			state.emittedReadable = true;
			process.nextTick(emitReadable_, stream);
		}
	}
	function emitReadable_(stream) {
		var state = stream._readableState;
		debug("emitReadable_", state.destroyed, state.length, state.ended);
		if (!state.destroyed && (state.length || state.ended)) {
			stream.emit("readable");
			state.emittedReadable = false;
		}
		state.needReadable = !state.flowing && !state.ended && state.length <= state.highWaterMark;
		flow(stream);
	}
	function maybeReadMore(stream, state) {
		if (!state.readingMore) {
			state.readingMore = true;
			process.nextTick(maybeReadMore_, stream, state);
		}
	}
	function maybeReadMore_(stream, state) {
		while (!state.reading && !state.ended && (state.length < state.highWaterMark || state.flowing && state.length === 0)) {
			var len = state.length;
			debug("maybeReadMore read 0");
			stream.read(0);
			if (len === state.length) break;
		}
		state.readingMore = false;
	}
	Readable.prototype._read = function(n) {
		errorOrDestroy(this, new ERR_METHOD_NOT_IMPLEMENTED("_read()"));
	};
	Readable.prototype.pipe = function(dest, pipeOpts) {
		var src = this;
		var state = this._readableState;
		switch (state.pipesCount) {
			case 0:
				state.pipes = dest;
				break;
			case 1:
				state.pipes = [state.pipes, dest];
				break;
			default: state.pipes.push(dest);
		}
		state.pipesCount += 1;
		debug("pipe count=%d opts=%j", state.pipesCount, pipeOpts);
		var endFn = (!pipeOpts || pipeOpts.end !== false) && dest !== process.stdout && dest !== process.stderr ? onend : unpipe;
		if (state.endEmitted) process.nextTick(endFn);
		else src.once("end", endFn);
		dest.on("unpipe", onunpipe);
		function onunpipe(readable, unpipeInfo) {
			debug("onunpipe");
			if (readable === src) {
				if (unpipeInfo && unpipeInfo.hasUnpiped === false) {
					unpipeInfo.hasUnpiped = true;
					cleanup();
				}
			}
		}
		function onend() {
			debug("onend");
			dest.end();
		}
		var ondrain = pipeOnDrain(src);
		dest.on("drain", ondrain);
		var cleanedUp = false;
		function cleanup() {
			debug("cleanup");
			dest.removeListener("close", onclose);
			dest.removeListener("finish", onfinish);
			dest.removeListener("drain", ondrain);
			dest.removeListener("error", onerror);
			dest.removeListener("unpipe", onunpipe);
			src.removeListener("end", onend);
			src.removeListener("end", unpipe);
			src.removeListener("data", ondata);
			cleanedUp = true;
			if (state.awaitDrain && (!dest._writableState || dest._writableState.needDrain)) ondrain();
		}
		src.on("data", ondata);
		function ondata(chunk) {
			debug("ondata");
			var ret = dest.write(chunk);
			debug("dest.write", ret);
			if (ret === false) {
				if ((state.pipesCount === 1 && state.pipes === dest || state.pipesCount > 1 && indexOf(state.pipes, dest) !== -1) && !cleanedUp) {
					debug("false write response, pause", state.awaitDrain);
					state.awaitDrain++;
				}
				src.pause();
			}
		}
		function onerror(er) {
			debug("onerror", er);
			unpipe();
			dest.removeListener("error", onerror);
			if (EElistenerCount(dest, "error") === 0) errorOrDestroy(dest, er);
		}
		prependListener(dest, "error", onerror);
		function onclose() {
			dest.removeListener("finish", onfinish);
			unpipe();
		}
		dest.once("close", onclose);
		function onfinish() {
			debug("onfinish");
			dest.removeListener("close", onclose);
			unpipe();
		}
		dest.once("finish", onfinish);
		function unpipe() {
			debug("unpipe");
			src.unpipe(dest);
		}
		dest.emit("pipe", src);
		if (!state.flowing) {
			debug("pipe resume");
			src.resume();
		}
		return dest;
	};
	function pipeOnDrain(src) {
		return function pipeOnDrainFunctionResult() {
			var state = src._readableState;
			debug("pipeOnDrain", state.awaitDrain);
			if (state.awaitDrain) state.awaitDrain--;
			if (state.awaitDrain === 0 && EElistenerCount(src, "data")) {
				state.flowing = true;
				flow(src);
			}
		};
	}
	Readable.prototype.unpipe = function(dest) {
		var state = this._readableState;
		var unpipeInfo = { hasUnpiped: false };
		if (state.pipesCount === 0) return this;
		if (state.pipesCount === 1) {
			if (dest && dest !== state.pipes) return this;
			if (!dest) dest = state.pipes;
			state.pipes = null;
			state.pipesCount = 0;
			state.flowing = false;
			if (dest) dest.emit("unpipe", this, unpipeInfo);
			return this;
		}
		if (!dest) {
			var dests = state.pipes;
			var len = state.pipesCount;
			state.pipes = null;
			state.pipesCount = 0;
			state.flowing = false;
			for (var i = 0; i < len; i++) dests[i].emit("unpipe", this, { hasUnpiped: false });
			return this;
		}
		var index = indexOf(state.pipes, dest);
		if (index === -1) return this;
		state.pipes.splice(index, 1);
		state.pipesCount -= 1;
		if (state.pipesCount === 1) state.pipes = state.pipes[0];
		dest.emit("unpipe", this, unpipeInfo);
		return this;
	};
	Readable.prototype.on = function(ev, fn) {
		var res = Stream.prototype.on.call(this, ev, fn);
		var state = this._readableState;
		if (ev === "data") {
			state.readableListening = this.listenerCount("readable") > 0;
			if (state.flowing !== false) this.resume();
		} else if (ev === "readable") {
			if (!state.endEmitted && !state.readableListening) {
				state.readableListening = state.needReadable = true;
				state.flowing = false;
				state.emittedReadable = false;
				debug("on readable", state.length, state.reading);
				if (state.length) emitReadable(this);
				else if (!state.reading) process.nextTick(nReadingNextTick, this);
			}
		}
		return res;
	};
	Readable.prototype.addListener = Readable.prototype.on;
	Readable.prototype.removeListener = function(ev, fn) {
		var res = Stream.prototype.removeListener.call(this, ev, fn);
		if (ev === "readable") process.nextTick(updateReadableListening, this);
		return res;
	};
	Readable.prototype.removeAllListeners = function(ev) {
		var res = Stream.prototype.removeAllListeners.apply(this, arguments);
		if (ev === "readable" || ev === void 0) process.nextTick(updateReadableListening, this);
		return res;
	};
	function updateReadableListening(self) {
		var state = self._readableState;
		state.readableListening = self.listenerCount("readable") > 0;
		if (state.resumeScheduled && !state.paused) state.flowing = true;
		else if (self.listenerCount("data") > 0) self.resume();
	}
	function nReadingNextTick(self) {
		debug("readable nexttick read 0");
		self.read(0);
	}
	Readable.prototype.resume = function() {
		var state = this._readableState;
		if (!state.flowing) {
			debug("resume");
			state.flowing = !state.readableListening;
			resume(this, state);
		}
		state.paused = false;
		return this;
	};
	function resume(stream, state) {
		if (!state.resumeScheduled) {
			state.resumeScheduled = true;
			process.nextTick(resume_, stream, state);
		}
	}
	function resume_(stream, state) {
		debug("resume", state.reading);
		if (!state.reading) stream.read(0);
		state.resumeScheduled = false;
		stream.emit("resume");
		flow(stream);
		if (state.flowing && !state.reading) stream.read(0);
	}
	Readable.prototype.pause = function() {
		debug("call pause flowing=%j", this._readableState.flowing);
		if (this._readableState.flowing !== false) {
			debug("pause");
			this._readableState.flowing = false;
			this.emit("pause");
		}
		this._readableState.paused = true;
		return this;
	};
	function flow(stream) {
		var state = stream._readableState;
		debug("flow", state.flowing);
		while (state.flowing && stream.read() !== null);
	}
	Readable.prototype.wrap = function(stream) {
		var _this = this;
		var state = this._readableState;
		var paused = false;
		stream.on("end", function() {
			debug("wrapped end");
			if (state.decoder && !state.ended) {
				var chunk = state.decoder.end();
				if (chunk && chunk.length) _this.push(chunk);
			}
			_this.push(null);
		});
		stream.on("data", function(chunk) {
			debug("wrapped data");
			if (state.decoder) chunk = state.decoder.write(chunk);
			if (state.objectMode && (chunk === null || chunk === void 0)) return;
			else if (!state.objectMode && (!chunk || !chunk.length)) return;
			if (!_this.push(chunk)) {
				paused = true;
				stream.pause();
			}
		});
		for (var i in stream) if (this[i] === void 0 && typeof stream[i] === "function") this[i] = function methodWrap(method) {
			return function methodWrapReturnFunction() {
				return stream[method].apply(stream, arguments);
			};
		}(i);
		for (var n = 0; n < kProxyEvents.length; n++) stream.on(kProxyEvents[n], this.emit.bind(this, kProxyEvents[n]));
		this._read = function(n) {
			debug("wrapped _read", n);
			if (paused) {
				paused = false;
				stream.resume();
			}
		};
		return this;
	};
	if (typeof Symbol === "function") Readable.prototype[Symbol.asyncIterator] = function() {
		if (createReadableStreamAsyncIterator === void 0) createReadableStreamAsyncIterator = require_async_iterator();
		return createReadableStreamAsyncIterator(this);
	};
	Object.defineProperty(Readable.prototype, "readableHighWaterMark", {
		enumerable: false,
		get: function get() {
			return this._readableState.highWaterMark;
		}
	});
	Object.defineProperty(Readable.prototype, "readableBuffer", {
		enumerable: false,
		get: function get() {
			return this._readableState && this._readableState.buffer;
		}
	});
	Object.defineProperty(Readable.prototype, "readableFlowing", {
		enumerable: false,
		get: function get() {
			return this._readableState.flowing;
		},
		set: function set(state) {
			if (this._readableState) this._readableState.flowing = state;
		}
	});
	Readable._fromList = fromList;
	Object.defineProperty(Readable.prototype, "readableLength", {
		enumerable: false,
		get: function get() {
			return this._readableState.length;
		}
	});
	function fromList(n, state) {
		if (state.length === 0) return null;
		var ret;
		if (state.objectMode) ret = state.buffer.shift();
		else if (!n || n >= state.length) {
			if (state.decoder) ret = state.buffer.join("");
			else if (state.buffer.length === 1) ret = state.buffer.first();
			else ret = state.buffer.concat(state.length);
			state.buffer.clear();
		} else ret = state.buffer.consume(n, state.decoder);
		return ret;
	}
	function endReadable(stream) {
		var state = stream._readableState;
		debug("endReadable", state.endEmitted);
		if (!state.endEmitted) {
			state.ended = true;
			process.nextTick(endReadableNT, state, stream);
		}
	}
	function endReadableNT(state, stream) {
		debug("endReadableNT", state.endEmitted, state.length);
		if (!state.endEmitted && state.length === 0) {
			state.endEmitted = true;
			stream.readable = false;
			stream.emit("end");
			if (state.autoDestroy) {
				var wState = stream._writableState;
				if (!wState || wState.autoDestroy && wState.finished) stream.destroy();
			}
		}
	}
	if (typeof Symbol === "function") Readable.from = function(iterable, opts) {
		if (from === void 0) from = require_from();
		return from(Readable, iterable, opts);
	};
	function indexOf(xs, x) {
		for (var i = 0, l = xs.length; i < l; i++) if (xs[i] === x) return i;
		return -1;
	}
}));

// node_modules/readable-stream/lib/_stream_transform.js
var require__stream_transform = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = Transform;
	var _require$codes = require_errors().codes;
	var ERR_METHOD_NOT_IMPLEMENTED = _require$codes.ERR_METHOD_NOT_IMPLEMENTED;
	var ERR_MULTIPLE_CALLBACK = _require$codes.ERR_MULTIPLE_CALLBACK;
	var ERR_TRANSFORM_ALREADY_TRANSFORMING = _require$codes.ERR_TRANSFORM_ALREADY_TRANSFORMING;
	var ERR_TRANSFORM_WITH_LENGTH_0 = _require$codes.ERR_TRANSFORM_WITH_LENGTH_0;
	var Duplex = require__stream_duplex();
	require_inherits()(Transform, Duplex);
	function afterTransform(er, data) {
		var ts = this._transformState;
		ts.transforming = false;
		var cb = ts.writecb;
		if (cb === null) return this.emit("error", new ERR_MULTIPLE_CALLBACK());
		ts.writechunk = null;
		ts.writecb = null;
		if (data != null) this.push(data);
		cb(er);
		var rs = this._readableState;
		rs.reading = false;
		if (rs.needReadable || rs.length < rs.highWaterMark) this._read(rs.highWaterMark);
	}
	function Transform(options) {
		if (!(this instanceof Transform)) return new Transform(options);
		Duplex.call(this, options);
		this._transformState = {
			afterTransform: afterTransform.bind(this),
			needTransform: false,
			transforming: false,
			writecb: null,
			writechunk: null,
			writeencoding: null
		};
		this._readableState.needReadable = true;
		this._readableState.sync = false;
		if (options) {
			if (typeof options.transform === "function") this._transform = options.transform;
			if (typeof options.flush === "function") this._flush = options.flush;
		}
		this.on("prefinish", prefinish);
	}
	function prefinish() {
		var _this = this;
		if (typeof this._flush === "function" && !this._readableState.destroyed) this._flush(function(er, data) {
			done(_this, er, data);
		});
		else done(this, null, null);
	}
	Transform.prototype.push = function(chunk, encoding) {
		this._transformState.needTransform = false;
		return Duplex.prototype.push.call(this, chunk, encoding);
	};
	Transform.prototype._transform = function(chunk, encoding, cb) {
		cb(new ERR_METHOD_NOT_IMPLEMENTED("_transform()"));
	};
	Transform.prototype._write = function(chunk, encoding, cb) {
		var ts = this._transformState;
		ts.writecb = cb;
		ts.writechunk = chunk;
		ts.writeencoding = encoding;
		if (!ts.transforming) {
			var rs = this._readableState;
			if (ts.needTransform || rs.needReadable || rs.length < rs.highWaterMark) this._read(rs.highWaterMark);
		}
	};
	Transform.prototype._read = function(n) {
		var ts = this._transformState;
		if (ts.writechunk !== null && !ts.transforming) {
			ts.transforming = true;
			this._transform(ts.writechunk, ts.writeencoding, ts.afterTransform);
		} else ts.needTransform = true;
	};
	Transform.prototype._destroy = function(err, cb) {
		Duplex.prototype._destroy.call(this, err, function(err2) {
			cb(err2);
		});
	};
	function done(stream, er, data) {
		if (er) return stream.emit("error", er);
		if (data != null) stream.push(data);
		if (stream._writableState.length) throw new ERR_TRANSFORM_WITH_LENGTH_0();
		if (stream._transformState.transforming) throw new ERR_TRANSFORM_ALREADY_TRANSFORMING();
		return stream.push(null);
	}
}));

// node_modules/readable-stream/lib/_stream_passthrough.js
var require__stream_passthrough = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = PassThrough;
	var Transform = require__stream_transform();
	require_inherits()(PassThrough, Transform);
	function PassThrough(options) {
		if (!(this instanceof PassThrough)) return new PassThrough(options);
		Transform.call(this, options);
	}
	PassThrough.prototype._transform = function(chunk, encoding, cb) {
		cb(null, chunk);
	};
}));

// node_modules/readable-stream/lib/internal/streams/pipeline.js
var require_pipeline = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var eos;
	function once(callback) {
		var called = false;
		return function() {
			if (called) return;
			called = true;
			callback.apply(void 0, arguments);
		};
	}
	var _require$codes = require_errors().codes;
	var ERR_MISSING_ARGS = _require$codes.ERR_MISSING_ARGS;
	var ERR_STREAM_DESTROYED = _require$codes.ERR_STREAM_DESTROYED;
	function noop(err) {
		if (err) throw err;
	}
	function isRequest(stream) {
		return stream.setHeader && typeof stream.abort === "function";
	}
	function destroyer(stream, reading, writing, callback) {
		callback = once(callback);
		var closed = false;
		stream.on("close", function() {
			closed = true;
		});
		if (eos === void 0) eos = require_end_of_stream$1();
		eos(stream, {
			readable: reading,
			writable: writing
		}, function(err) {
			if (err) return callback(err);
			closed = true;
			callback();
		});
		var destroyed = false;
		return function(err) {
			if (closed) return;
			if (destroyed) return;
			destroyed = true;
			if (isRequest(stream)) return stream.abort();
			if (typeof stream.destroy === "function") return stream.destroy();
			callback(err || new ERR_STREAM_DESTROYED("pipe"));
		};
	}
	function call(fn) {
		fn();
	}
	function pipe(from, to) {
		return from.pipe(to);
	}
	function popCallback(streams) {
		if (!streams.length) return noop;
		if (typeof streams[streams.length - 1] !== "function") return noop;
		return streams.pop();
	}
	function pipeline() {
		for (var _len = arguments.length, streams = new Array(_len), _key = 0; _key < _len; _key++) streams[_key] = arguments[_key];
		var callback = popCallback(streams);
		if (Array.isArray(streams[0])) streams = streams[0];
		if (streams.length < 2) throw new ERR_MISSING_ARGS("streams");
		var error;
		var destroys = streams.map(function(stream, i) {
			var reading = i < streams.length - 1;
			return destroyer(stream, reading, i > 0, function(err) {
				if (!error) error = err;
				if (err) destroys.forEach(call);
				if (reading) return;
				destroys.forEach(call);
				callback(error);
			});
		});
		return streams.reduce(pipe);
	}
	module.exports = pipeline;
}));

// node_modules/readable-stream/readable.js
var require_readable = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var Stream = (0,_src_D_8mkI1n_js__WEBPACK_IMPORTED_MODULE_5__.i)();
	if (process.env.READABLE_STREAM === "disable" && Stream) {
		module.exports = Stream.Readable;
		Object.assign(module.exports, Stream);
		module.exports.Stream = Stream;
	} else {
		exports = module.exports = require__stream_readable();
		exports.Stream = Stream || exports;
		exports.Readable = exports;
		exports.Writable = require__stream_writable();
		exports.Duplex = require__stream_duplex();
		exports.Transform = require__stream_transform();
		exports.PassThrough = require__stream_passthrough();
		exports.finished = require_end_of_stream$1();
		exports.pipeline = require_pipeline();
	}
}));

// node_modules/wrappy/wrappy.js
var require_wrappy = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = wrappy;
	function wrappy(fn, cb) {
		if (fn && cb) return wrappy(fn)(cb);
		if (typeof fn !== "function") throw new TypeError("need wrapper function");
		Object.keys(fn).forEach(function(k) {
			wrapper[k] = fn[k];
		});
		return wrapper;
		function wrapper() {
			var args = new Array(arguments.length);
			for (var i = 0; i < args.length; i++) args[i] = arguments[i];
			var ret = fn.apply(this, args);
			var cb = args[args.length - 1];
			if (typeof ret === "function" && ret !== cb) Object.keys(cb).forEach(function(k) {
				ret[k] = cb[k];
			});
			return ret;
		}
	}
}));

// node_modules/once/once.js
var require_once = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var wrappy = require_wrappy();
	module.exports = wrappy(once);
	module.exports.strict = wrappy(onceStrict);
	once.proto = once(function() {
		Object.defineProperty(Function.prototype, "once", {
			value: function() {
				return once(this);
			},
			configurable: true
		});
		Object.defineProperty(Function.prototype, "onceStrict", {
			value: function() {
				return onceStrict(this);
			},
			configurable: true
		});
	});
	function once(fn) {
		var f = function() {
			if (f.called) return f.value;
			f.called = true;
			return f.value = fn.apply(this, arguments);
		};
		f.called = false;
		return f;
	}
	function onceStrict(fn) {
		var f = function() {
			if (f.called) throw new Error(f.onceError);
			f.called = true;
			return f.value = fn.apply(this, arguments);
		};
		f.onceError = (fn.name || "Function wrapped with `once`") + " shouldn't be called more than once";
		f.called = false;
		return f;
	}
}));

// node_modules/end-of-stream/index.js
var require_end_of_stream = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var once = require_once();
	var noop = function() {};
	var qnt = global.Bare ? queueMicrotask : process.nextTick.bind(process);
	var isRequest = function(stream) {
		return stream.setHeader && typeof stream.abort === "function";
	};
	var isChildProcess = function(stream) {
		return stream.stdio && Array.isArray(stream.stdio) && stream.stdio.length === 3;
	};
	var eos = function(stream, opts, callback) {
		if (typeof opts === "function") return eos(stream, null, opts);
		if (!opts) opts = {};
		callback = once(callback || noop);
		var ws = stream._writableState;
		var rs = stream._readableState;
		var readable = opts.readable || opts.readable !== false && stream.readable;
		var writable = opts.writable || opts.writable !== false && stream.writable;
		var cancelled = false;
		var onlegacyfinish = function() {
			if (!stream.writable) onfinish();
		};
		var onfinish = function() {
			writable = false;
			if (!readable) callback.call(stream);
		};
		var onend = function() {
			readable = false;
			if (!writable) callback.call(stream);
		};
		var onexit = function(exitCode) {
			callback.call(stream, exitCode ? /* @__PURE__ */ new Error("exited with error code: " + exitCode) : null);
		};
		var onerror = function(err) {
			callback.call(stream, err);
		};
		var onclose = function() {
			qnt(onclosenexttick);
		};
		var onclosenexttick = function() {
			if (cancelled) return;
			if (readable && !(rs && rs.ended && !rs.destroyed)) return callback.call(stream, /* @__PURE__ */ new Error("premature close"));
			if (writable && !(ws && ws.ended && !ws.destroyed)) return callback.call(stream, /* @__PURE__ */ new Error("premature close"));
		};
		var onrequest = function() {
			stream.req.on("finish", onfinish);
		};
		if (isRequest(stream)) {
			stream.on("complete", onfinish);
			stream.on("abort", onclose);
			if (stream.req) onrequest();
			else stream.on("request", onrequest);
		} else if (writable && !ws) {
			stream.on("end", onlegacyfinish);
			stream.on("close", onlegacyfinish);
		}
		if (isChildProcess(stream)) stream.on("exit", onexit);
		stream.on("end", onend);
		stream.on("finish", onfinish);
		if (opts.error !== false) stream.on("error", onerror);
		stream.on("close", onclose);
		return function() {
			cancelled = true;
			stream.removeListener("complete", onfinish);
			stream.removeListener("abort", onclose);
			stream.removeListener("request", onrequest);
			if (stream.req) stream.req.removeListener("finish", onfinish);
			stream.removeListener("end", onlegacyfinish);
			stream.removeListener("close", onlegacyfinish);
			stream.removeListener("finish", onfinish);
			stream.removeListener("exit", onexit);
			stream.removeListener("end", onend);
			stream.removeListener("error", onerror);
			stream.removeListener("close", onclose);
		};
	};
	module.exports = eos;
}));

// node_modules/stream-shift/index.js
var require_stream_shift = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = shift;
	function shift(stream) {
		var rs = stream._readableState;
		if (!rs) return null;
		return rs.objectMode || typeof stream._duplexState === "number" ? stream.read() : stream.read(getStateLength(rs));
	}
	function getStateLength(state) {
		if (state.buffer.length) {
			var idx = state.bufferIndex || 0;
			if (state.buffer.head) return state.buffer.head.data.length;
			else if (state.buffer.length - idx > 0 && state.buffer[idx]) return state.buffer[idx].length;
		}
		return state.length;
	}
}));

// node_modules/duplexify/index.js
var require_duplexify = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var stream = require_readable();
	var eos = require_end_of_stream();
	var inherits = require_inherits();
	var shift = require_stream_shift();
	var SIGNAL_FLUSH = Buffer.from && Buffer.from !== Uint8Array.from ? Buffer.from([0]) : new Buffer([0]);
	var onuncork = function(self, fn) {
		if (self._corked) self.once("uncork", fn);
		else fn();
	};
	var autoDestroy = function(self, err) {
		if (self._autoDestroy) self.destroy(err);
	};
	var destroyer = function(self, end) {
		return function(err) {
			if (err) autoDestroy(self, err.message === "premature close" ? null : err);
			else if (end && !self._ended) self.end();
		};
	};
	var end = function(ws, fn) {
		if (!ws) return fn();
		if (ws._writableState && ws._writableState.finished) return fn();
		if (ws._writableState) return ws.end(fn);
		ws.end();
		fn();
	};
	var noop = function() {};
	var toStreams2 = function(rs) {
		return new stream.Readable({
			objectMode: true,
			highWaterMark: 16
		}).wrap(rs);
	};
	var Duplexify = function(writable, readable, opts) {
		if (!(this instanceof Duplexify)) return new Duplexify(writable, readable, opts);
		stream.Duplex.call(this, opts);
		this._writable = null;
		this._readable = null;
		this._readable2 = null;
		this._autoDestroy = !opts || opts.autoDestroy !== false;
		this._forwardDestroy = !opts || opts.destroy !== false;
		this._forwardEnd = !opts || opts.end !== false;
		this._corked = 1;
		this._ondrain = null;
		this._drained = false;
		this._forwarding = false;
		this._unwrite = null;
		this._unread = null;
		this._ended = false;
		this.destroyed = false;
		if (writable) this.setWritable(writable);
		if (readable) this.setReadable(readable);
	};
	inherits(Duplexify, stream.Duplex);
	Duplexify.obj = function(writable, readable, opts) {
		if (!opts) opts = {};
		opts.objectMode = true;
		opts.highWaterMark = 16;
		return new Duplexify(writable, readable, opts);
	};
	Duplexify.prototype.cork = function() {
		if (++this._corked === 1) this.emit("cork");
	};
	Duplexify.prototype.uncork = function() {
		if (this._corked && --this._corked === 0) this.emit("uncork");
	};
	Duplexify.prototype.setWritable = function(writable) {
		if (this._unwrite) this._unwrite();
		if (this.destroyed) {
			if (writable && writable.destroy) writable.destroy();
			return;
		}
		if (writable === null || writable === false) {
			this.end();
			return;
		}
		var self = this;
		var unend = eos(writable, {
			writable: true,
			readable: false
		}, destroyer(this, this._forwardEnd));
		var ondrain = function() {
			var ondrain = self._ondrain;
			self._ondrain = null;
			if (ondrain) ondrain();
		};
		var clear = function() {
			self._writable.removeListener("drain", ondrain);
			unend();
		};
		if (this._unwrite) process.nextTick(ondrain);
		this._writable = writable;
		this._writable.on("drain", ondrain);
		this._unwrite = clear;
		this.uncork();
	};
	Duplexify.prototype.setReadable = function(readable) {
		if (this._unread) this._unread();
		if (this.destroyed) {
			if (readable && readable.destroy) readable.destroy();
			return;
		}
		if (readable === null || readable === false) {
			this.push(null);
			this.resume();
			return;
		}
		var self = this;
		var unend = eos(readable, {
			writable: false,
			readable: true
		}, destroyer(this));
		var onreadable = function() {
			self._forward();
		};
		var onend = function() {
			self.push(null);
		};
		var clear = function() {
			self._readable2.removeListener("readable", onreadable);
			self._readable2.removeListener("end", onend);
			unend();
		};
		this._drained = true;
		this._readable = readable;
		this._readable2 = readable._readableState ? readable : toStreams2(readable);
		this._readable2.on("readable", onreadable);
		this._readable2.on("end", onend);
		this._unread = clear;
		this._forward();
	};
	Duplexify.prototype._read = function() {
		this._drained = true;
		this._forward();
	};
	Duplexify.prototype._forward = function() {
		if (this._forwarding || !this._readable2 || !this._drained) return;
		this._forwarding = true;
		var data;
		while (this._drained && (data = shift(this._readable2)) !== null) {
			if (this.destroyed) continue;
			this._drained = this.push(data);
		}
		this._forwarding = false;
	};
	Duplexify.prototype.destroy = function(err, cb) {
		if (!cb) cb = noop;
		if (this.destroyed) return cb(null);
		this.destroyed = true;
		var self = this;
		process.nextTick(function() {
			self._destroy(err);
			cb(null);
		});
	};
	Duplexify.prototype._destroy = function(err) {
		if (err) {
			var ondrain = this._ondrain;
			this._ondrain = null;
			if (ondrain) ondrain(err);
			else this.emit("error", err);
		}
		if (this._forwardDestroy) {
			if (this._readable && this._readable.destroy) this._readable.destroy();
			if (this._writable && this._writable.destroy) this._writable.destroy();
		}
		this.emit("close");
	};
	Duplexify.prototype._write = function(data, enc, cb) {
		if (this.destroyed) return;
		if (this._corked) return onuncork(this, this._write.bind(this, data, enc, cb));
		if (data === SIGNAL_FLUSH) return this._finish(cb);
		if (!this._writable) return cb();
		if (this._writable.write(data) === false) this._ondrain = cb;
		else if (!this.destroyed) cb();
	};
	Duplexify.prototype._finish = function(cb) {
		var self = this;
		this.emit("preend");
		onuncork(this, function() {
			end(self._forwardEnd && self._writable, function() {
				if (self._writableState.prefinished === false) self._writableState.prefinished = true;
				self.emit("prefinish");
				onuncork(self, cb);
			});
		});
	};
	Duplexify.prototype.end = function(data, enc, cb) {
		if (typeof data === "function") return this.end(null, null, data);
		if (typeof enc === "function") return this.end(data, null, enc);
		this._ended = true;
		if (data) this.write(data);
		if (!this._writableState.ending && !this._writableState.destroyed) this.write(SIGNAL_FLUSH);
		return stream.Writable.prototype.end.call(this, cb);
	};
	module.exports = Duplexify;
}));

// node_modules/retry-request/index.js
var require_retry_request = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const { PassThrough } = (0,_src_D_8mkI1n_js__WEBPACK_IMPORTED_MODULE_5__.i)();
	const extend = (0,_src_D_8mkI1n_js__WEBPACK_IMPORTED_MODULE_5__.a)();
	let debug = () => {};
	if (typeof process !== "undefined" && "env" in process && typeof process.env === "object" && process.env.DEBUG === "retry-request") debug = (message) => {
		console.log("retry-request:", message);
	};
	const DEFAULTS = {
		objectMode: false,
		retries: 2,
		maxRetryDelay: 64,
		retryDelayMultiplier: 2,
		totalTimeout: 600,
		noResponseRetries: 2,
		currentRetryAttempt: 0,
		shouldRetryFn: function(response) {
			const retryRanges = [
				[100, 199],
				[429, 429],
				[500, 599]
			];
			const statusCode = response.statusCode;
			debug(`Response status: ${statusCode}`);
			let range;
			while (range = retryRanges.shift()) if (statusCode >= range[0] && statusCode <= range[1]) return true;
		}
	};
	function retryRequest(requestOpts, opts, callback) {
		if (typeof requestOpts === "string") requestOpts = { url: requestOpts };
		const streamMode = typeof arguments[arguments.length - 1] !== "function";
		if (typeof opts === "function") callback = opts;
		const manualCurrentRetryAttemptWasSet = opts && typeof opts.currentRetryAttempt === "number";
		opts = extend({}, DEFAULTS, opts);
		if (typeof opts.request === "undefined") throw new Error("A request library must be provided to retry-request.");
		let currentRetryAttempt = opts.currentRetryAttempt;
		let numNoResponseAttempts = 0;
		let streamResponseHandled = false;
		let retryStream;
		let requestStream;
		let delayStream;
		let activeRequest;
		const retryRequest = { abort: function() {
			if (activeRequest && activeRequest.abort) activeRequest.abort();
		} };
		if (streamMode) {
			retryStream = new PassThrough({ objectMode: opts.objectMode });
			retryStream.abort = resetStreams;
		}
		const timeOfFirstRequest = Date.now();
		if (currentRetryAttempt > 0) retryAfterDelay(currentRetryAttempt);
		else makeRequest();
		if (streamMode) return retryStream;
		else return retryRequest;
		function resetStreams() {
			delayStream = null;
			if (requestStream) {
				requestStream.abort && requestStream.abort();
				requestStream.cancel && requestStream.cancel();
				if (requestStream.destroy) requestStream.destroy();
				else if (requestStream.end) requestStream.end();
			}
		}
		function makeRequest() {
			let finishHandled = false;
			currentRetryAttempt++;
			debug(`Current retry attempt: ${currentRetryAttempt}`);
			function handleFinish(args = []) {
				if (!finishHandled) {
					finishHandled = true;
					retryStream.emit("complete", ...args);
				}
			}
			if (streamMode) {
				streamResponseHandled = false;
				delayStream = new PassThrough({ objectMode: opts.objectMode });
				requestStream = opts.request(requestOpts);
				setImmediate(() => {
					retryStream.emit("request");
				});
				requestStream.on("error", (err) => {
					if (streamResponseHandled) return;
					streamResponseHandled = true;
					onResponse(err);
				}).on("response", (resp, body) => {
					if (streamResponseHandled) return;
					streamResponseHandled = true;
					onResponse(null, resp, body);
				}).on("complete", (...params) => handleFinish(params)).on("finish", (...params) => handleFinish(params));
				requestStream.pipe(delayStream);
			} else activeRequest = opts.request(requestOpts, onResponse);
		}
		function retryAfterDelay(currentRetryAttempt) {
			if (streamMode) resetStreams();
			const nextRetryDelay = getNextRetryDelay({
				maxRetryDelay: opts.maxRetryDelay,
				retryDelayMultiplier: opts.retryDelayMultiplier,
				retryNumber: currentRetryAttempt,
				timeOfFirstRequest,
				totalTimeout: opts.totalTimeout
			});
			debug(`Next retry delay: ${nextRetryDelay}`);
			if (nextRetryDelay <= 0) {
				numNoResponseAttempts = opts.noResponseRetries + 1;
				return;
			}
			setTimeout(makeRequest, nextRetryDelay);
		}
		function onResponse(err, response, body) {
			if (err) {
				numNoResponseAttempts++;
				if (numNoResponseAttempts <= opts.noResponseRetries) retryAfterDelay(numNoResponseAttempts);
				else if (streamMode) {
					retryStream.emit("error", err);
					retryStream.end();
				} else callback(err, response, body);
				return;
			}
			if ((manualCurrentRetryAttemptWasSet ? currentRetryAttempt : currentRetryAttempt - 1) < opts.retries && opts.shouldRetryFn(response)) {
				retryAfterDelay(currentRetryAttempt);
				return;
			}
			if (streamMode) {
				retryStream.emit("response", response);
				delayStream.pipe(retryStream);
				requestStream.on("error", (err) => {
					retryStream.destroy(err);
				});
			} else callback(err, response, body);
		}
	}
	module.exports = retryRequest;
	function getNextRetryDelay(config) {
		const { maxRetryDelay, retryDelayMultiplier, retryNumber, timeOfFirstRequest, totalTimeout } = config;
		const maxRetryDelayMs = maxRetryDelay * 1e3;
		const totalTimeoutMs = totalTimeout * 1e3;
		const jitter = Math.floor(Math.random() * 1e3);
		const calculatedNextRetryDelay = Math.pow(retryDelayMultiplier, retryNumber) * 1e3 + jitter;
		const maxAllowableDelayMs = totalTimeoutMs - (Date.now() - timeOfFirstRequest);
		return Math.min(calculatedNextRetryDelay, maxAllowableDelayMs, maxRetryDelayMs);
	}
	module.exports.defaults = DEFAULTS;
	module.exports.getNextRetryDelay = getNextRetryDelay;
}));

// node_modules/google-gax/build/src/streamingCalls/streaming.js
var require_streaming = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.StreamProxy = exports.StreamType = void 0;
	const gax_1 = require_gax();
	const googleError_1 = require_googleError();
	const status_1 = require_status$2();
	const stream_1 = (0,_src_D_8mkI1n_js__WEBPACK_IMPORTED_MODULE_5__.i)();
	const duplexify = require_duplexify();
	const retryRequest = require_retry_request();
	var StreamType;
	(function(StreamType) {
		StreamType[StreamType["SERVER_STREAMING"] = 1] = "SERVER_STREAMING";
		StreamType[StreamType["CLIENT_STREAMING"] = 2] = "CLIENT_STREAMING";
		StreamType[StreamType["BIDI_STREAMING"] = 3] = "BIDI_STREAMING";
	})(StreamType || (exports.StreamType = StreamType = {}));
	const requestOps = null;
	var StreamProxy = class extends duplexify {
		type;
		_callback;
		_isCancelCalled;
		stream;
		_responseHasSent;
		rest;
		gaxServerStreamingRetries;
		apiCall;
		argument;
		recordResend;
		constructor(type, callback, rest, gaxServerStreamingRetries) {
			super(void 0, void 0, {
				objectMode: true,
				readable: type !== StreamType.CLIENT_STREAMING,
				writable: type !== StreamType.SERVER_STREAMING
			});
			this.type = type;
			this._callback = callback;
			this._isCancelCalled = false;
			this._responseHasSent = false;
			this.rest = rest;
			this.gaxServerStreamingRetries = gaxServerStreamingRetries;
		}
		shouldRetryRequest(error, retry) {
			const e = googleError_1.GoogleError.parseGRPCStatusDetails(error);
			let shouldRetry = this.defaultShouldRetry(e, retry);
			if (retry.shouldRetryFn) shouldRetry = retry.shouldRetryFn(e);
			return shouldRetry;
		}
		cancel() {
			if (this.stream) this.stream.cancel();
			else this._isCancelCalled = true;
		}
		throwIfMaxRetriesOrTotalTimeoutExceeded(deadline, maxRetries, totalTimeoutMillis, originalError, originalTimeout, retries) {
			const nowTime = (/* @__PURE__ */ new Date()).getTime();
			if (originalTimeout && (totalTimeoutMillis === 0 || totalTimeoutMillis < 0 || deadline && nowTime >= deadline)) {
				const error = new googleError_1.GoogleError(`Total timeout of API exceeded ${originalTimeout} milliseconds ${originalError ? `retrying error ${originalError} ` : ""} before any response was received.`);
				error.code = status_1.Status.DEADLINE_EXCEEDED;
				throw error;
			}
			if (maxRetries === 0) {
				const error = originalError;
				error.note = "Max retries is set to zero.";
				throw error;
			}
			if (retries && retries >= maxRetries) {
				const error = new googleError_1.GoogleError("Exceeded maximum number of retries " + (originalError ? `retrying error ${originalError} ` : "") + "before any response was received");
				error.code = status_1.Status.DEADLINE_EXCEEDED;
				throw error;
			}
		}
		eventForwardHelper(stream) {
			[
				"metadata",
				"response",
				"status"
			].forEach((event) => {
				stream.on(event, this.emit.bind(this, event));
			});
		}
		statusMetadataHelper(stream) {
			stream.on("status", () => {
				if (!this._responseHasSent) stream.emit("response", {
					code: 200,
					details: "",
					message: "OK"
				});
			});
			stream.on("metadata", (metadata) => {
				stream.emit("response", {
					code: 200,
					details: "",
					message: "OK",
					metadata
				});
				this._responseHasSent = true;
			});
		}
		forwardEvents(stream) {
			this.eventForwardHelper(stream);
			this.statusMetadataHelper(stream);
			stream.on("error", (error) => {
				googleError_1.GoogleError.parseGRPCStatusDetails(error);
			});
		}
		defaultShouldRetry(error, retry) {
			if (retry.retryCodes.length > 0 && retry.retryCodes.indexOf(error.code) < 0 || retry.retryCodes.length === 0) return false;
			return true;
		}
		setStream(apiCall, argument, retryRequestOptions = {}, retry) {
			this.apiCall = apiCall;
			this.argument = argument;
			if (this.type === StreamType.SERVER_STREAMING) {
				if (this.rest) {
					const stream = apiCall(argument, this._callback);
					this.stream = stream;
					this.setReadable(stream);
				} else if (this.gaxServerStreamingRetries) {
					const request = () => {
						if (this._isCancelCalled) {
							if (this.stream) this.stream.cancel();
							return;
						}
						return apiCall(argument, this._callback);
					};
					const retryStream = this.newStreamingRetryRequest({
						request,
						retry
					});
					this.stream = retryStream;
					this.eventForwardHelper(retryStream);
					this.setReadable(retryStream);
				} else {
					let requestCount = 0;
					const retryStream = retryRequest(null, {
						objectMode: true,
						request: () => {
							if (this._isCancelCalled) {
								if (this.stream) this.stream.cancel();
								return;
							}
							if (requestCount > 0) this.recordResend?.();
							requestCount++;
							const stream = apiCall(argument, this._callback);
							this.stream = stream;
							this.forwardEvents(stream);
							return stream;
						},
						retries: retryRequestOptions.retries,
						currentRetryAttempt: retryRequestOptions.currentRetryAttempt,
						noResponseRetries: retryRequestOptions.noResponseRetries,
						shouldRetryFn: retryRequestOptions.shouldRetryFn
					});
					this.setReadable(retryStream);
				}
				return;
			}
			const stream = apiCall(argument, this._callback);
			this.stream = stream;
			this.forwardEvents(stream);
			if (this.type === StreamType.CLIENT_STREAMING) this.setWritable(stream);
			if (this.type === StreamType.BIDI_STREAMING) {
				this.setReadable(stream);
				this.setWritable(stream);
			}
			if (this._isCancelCalled && this.stream) this.stream.cancel();
		}
		newStreamingRetryRequest(opts) {
			const retry = opts.retry ?? {
				retryCodes: [],
				backoffSettings: (0, gax_1.createDefaultBackoffSettings)()
			};
			let retries = 0;
			const retryStream = new stream_1.PassThrough({ objectMode: true });
			const totalTimeout = retry.backoffSettings.totalTimeoutMillis ?? void 0;
			const maxRetries = retry.backoffSettings.maxRetries ?? void 0;
			let timeout = retry.backoffSettings.initialRpcTimeoutMillis ?? void 0;
			let now = /* @__PURE__ */ new Date();
			let deadline = 0;
			if (totalTimeout) deadline = now.getTime() + totalTimeout;
			const transientErrorHelper = (error, requestStream) => {
				const e = googleError_1.GoogleError.parseGRPCStatusDetails(error);
				e.note = "Exception occurred in retry method that was not classified as transient";
				requestStream.destroy();
				retryStream.destroy(e);
				return retryStream;
			};
			const newMakeRequest = (newopts) => {
				let dataEnd = false;
				let statusReceived = false;
				let enteredError = false;
				const requestStream = newopts.request(requestOps);
				retryStream.cancel = requestStream.cancel;
				[
					"metadata",
					"response",
					"status"
				].forEach((event) => {
					requestStream.on(event, retryStream.emit.bind(retryStream, event));
				});
				this.statusMetadataHelper(requestStream);
				requestStream.on("data", (data) => {
					retries = 0;
					this.emit.bind(this, "data")(data);
				});
				requestStream.on("status", () => {
					statusReceived = true;
					if (dataEnd) retryStream.end();
					return retryStream;
				});
				requestStream.on("end", () => {
					if (!enteredError) {
						dataEnd = true;
						if (statusReceived) retryStream.end();
					}
					return retryStream;
				});
				requestStream.on("error", (error) => {
					enteredError = true;
					if (this.shouldRetryRequest(error, retry)) {
						if (maxRetries && totalTimeout) {
							const newError = new googleError_1.GoogleError("Cannot set both totalTimeoutMillis and maxRetries in backoffSettings.");
							newError.code = status_1.Status.INVALID_ARGUMENT;
							requestStream.destroy();
							retryStream.destroy(newError);
							return retryStream;
						} else {
							try {
								this.throwIfMaxRetriesOrTotalTimeoutExceeded(deadline, maxRetries, timeout, error, totalTimeout, retries);
							} catch (error) {
								const e = googleError_1.GoogleError.parseGRPCStatusDetails(error);
								requestStream.destroy();
								retryStream.destroy(e);
								return retryStream;
							}
							const delayMult = retry.backoffSettings.retryDelayMultiplier;
							const maxDelay = retry.backoffSettings.maxRetryDelayMillis;
							const timeoutMult = retry.backoffSettings.rpcTimeoutMultiplier;
							const maxTimeout = retry.backoffSettings.maxRpcTimeoutMillis;
							let delay = retry.backoffSettings.initialRetryDelayMillis;
							const toSleep = Math.random() * delay;
							const calculateTimeoutAndResumptionFunction = () => {
								setTimeout(() => {
									if (timeout) {
										now = /* @__PURE__ */ new Date();
										delay = Math.min(delay * delayMult, maxDelay);
										const timeoutCal = timeout && timeoutMult ? timeout * timeoutMult : 0;
										const rpcTimeout = maxTimeout ? maxTimeout : 0;
										const newDeadline = deadline ? deadline - now.getTime() : 0;
										timeout = Math.min(timeoutCal, rpcTimeout, newDeadline);
									}
									retries++;
									let retryArgument = this.argument;
									if (retry.getResumptionRequestFn !== void 0) retryArgument = retry.getResumptionRequestFn(retryArgument);
									const newRequest = () => {
										if (this._isCancelCalled) {
											if (this.stream) this.stream.cancel();
											return;
										}
										this.recordResend?.();
										return this.apiCall(retryArgument, this._callback);
									};
									opts.request = newRequest;
									return newMakeRequest(opts);
								}, toSleep);
							};
							return calculateTimeoutAndResumptionFunction();
						}
					} else return transientErrorHelper(error, requestStream);
				});
				return retryStream;
			};
			return newMakeRequest(opts);
		}
	};
	exports.StreamProxy = StreamProxy;
}));

// node_modules/google-gax/build/src/streamingCalls/streamingApiCaller.js
var require_streamingApiCaller = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.StreamingApiCaller = void 0;
	const warnings_1 = require_warnings();
	const streaming_1 = require_streaming();
	var StreamingApiCaller = class {
		descriptor;
		constructor(descriptor) {
			this.descriptor = descriptor;
		}
		init(callback) {
			return new streaming_1.StreamProxy(this.descriptor.type, callback, this.descriptor.rest, this.descriptor.gaxStreamingRetries);
		}
		wrap(func) {
			switch (this.descriptor.type) {
				case streaming_1.StreamType.SERVER_STREAMING: return (argument, metadata, options) => {
					return func(argument, metadata, options);
				};
				case streaming_1.StreamType.CLIENT_STREAMING: return (argument, metadata, options, callback) => {
					return func(metadata, options, callback);
				};
				case streaming_1.StreamType.BIDI_STREAMING: return (argument, metadata, options) => {
					return func(metadata, options);
				};
				default: (0, warnings_1.warn)("streaming_wrap_unknown_stream_type", `Unknown stream type: ${this.descriptor.type}`);
			}
			return func;
		}
		call(apiCall, argument, settings, stream) {
			stream.setStream(apiCall, argument, settings.retryRequestOptions, settings.retry);
		}
		fail(stream, err) {
			stream.emit("error", err);
		}
		result(stream) {
			return stream;
		}
	};
	exports.StreamingApiCaller = StreamingApiCaller;
}));

// node_modules/google-gax/build/src/observability/errorUtil.js
var require_errorUtil = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$10) => {
	var __createBinding = this$10 && this$10.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$10 && this$10.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$10 && this$10.__importStar || (function() {
		var ownKeys = function(o) {
			ownKeys = Object.getOwnPropertyNames || function(o) {
				var ar = [];
				for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
				return ar;
			};
			return ownKeys(o);
		};
		return function(mod) {
			if (mod && mod.__esModule) return mod;
			var result = {};
			if (mod != null) {
				for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
			}
			__setModuleDefault(result, mod);
			return result;
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DEPTH_TO_CHECK = exports.preConnectionCodes = exports.genericClasses = exports.redirectCodes = exports.decodeCodes = exports.requestBodyCodes = exports.requestCodes = exports.connectionCodes = void 0;
	exports.ensureGrpcStatusDetailsParsed = ensureGrpcStatusDetailsParsed;
	exports.resolveErrorInfo = resolveErrorInfo;
	exports.resolveErrorInfoReason = resolveErrorInfoReason;
	exports.resolveErrorInfoDomain = resolveErrorInfoDomain;
	exports.resolveErrorInfoMetadataAttributes = resolveErrorInfoMetadataAttributes;
	exports.resolveServerErrorCode = resolveServerErrorCode;
	exports.resolveClientNetworkOrOperationalError = resolveClientNetworkOrOperationalError;
	exports.resolveLanguageSpecificErrorType = resolveLanguageSpecificErrorType;
	exports.resolveErrorType = resolveErrorType;
	exports.resolveExceptionType = resolveExceptionType;
	exports.resolveSystemErrorCode = resolveSystemErrorCode;
	exports.resolveRpcStatusName = resolveRpcStatusName;
	exports.resolveHttpStatusCode = resolveHttpStatusCode;
	exports.resolveResponseStatusCode = resolveResponseStatusCode;
	exports.isPreConnectionFailure = isPreConnectionFailure;
	exports.resolveErrorMessage = resolveErrorMessage;
	exports.isServerSideError = isServerSideError;
	exports.safeJsonStringify = safeJsonStringify;
	exports.resolveResponsePayload = resolveResponsePayload;
	exports.resolveErrorResponsePayload = resolveErrorResponsePayload;
	exports.resolveServerExceptionDetails = resolveServerExceptionDetails;
	exports.resolveExceptionMessage = resolveExceptionMessage;
	exports.resolveExceptionStacktrace = resolveExceptionStacktrace;
	exports.recordExceptionEvent = recordExceptionEvent;
	const protobuf = __importStar(require_protobufjs());
	const googleError_1 = require_googleError();
	const status_1 = require_status$2();
	exports.connectionCodes = [
		"ENOTFOUND",
		"EAI_AGAIN",
		"ECONNREFUSED",
		"ECONNRESET",
		"EHOSTUNREACH",
		"ENETUNREACH",
		"ENETDOWN",
		"EPIPE",
		"UND_ERR_CONNECT_TIMEOUT",
		"UND_ERR_SOCKET",
		"CERT_HAS_EXPIRED",
		"UNABLE_TO_VERIFY_LEAF_SIGNATURE",
		"DEPTH_ZERO_SELF_SIGNED_CERT",
		"SELF_SIGNED_CERT_IN_CHAIN",
		"ERR_TLS_CERT_ALTNAME_INVALID",
		"UNABLE_TO_GET_ISSUER_CERT"
	];
	exports.requestCodes = [
		"ERR_INVALID_ARG_TYPE",
		"ERR_INVALID_URL",
		"ERR_HTTP_INVALID_HEADER_VALUE",
		"ERR_INVALID_HTTP_TOKEN",
		"ERR_INVALID_PROTOCOL",
		"ERR_INVALID_ARG_VALUE"
	];
	exports.requestBodyCodes = [
		"ERR_STREAM_WRITE_AFTER_END",
		"ERR_STREAM_DESTROYED",
		"ERR_STREAM_ALREADY_FINISHED",
		"ERR_STREAM_CANNOT_PIPE",
		"ERR_STREAM_NULL_VALUES",
		"ERR_STREAM_PREMATURE_CLOSE"
	];
	exports.decodeCodes = ["ERR_BUFFER_OUT_OF_BOUNDS"];
	exports.redirectCodes = ["ERR_TOO_MANY_REDIRECTS", "ERR_FR_TOO_MANY_REDIRECTS"];
	exports.genericClasses = [
		"Error",
		"GoogleError",
		"Object",
		"DOMException"
	];
	exports.preConnectionCodes = [
		"ENOTFOUND",
		"EAI_AGAIN",
		"ECONNREFUSED",
		"ECONNRESET",
		"EHOSTUNREACH",
		"ENETUNREACH",
		"ERR_INVALID_ARG_TYPE",
		"ERR_INVALID_URL"
	];
	exports.DEPTH_TO_CHECK = 10;
	function ensureGrpcStatusDetailsParsed(e) {
		if (!e || typeof e !== "object") return;
		const errWithMeta = e;
		if (!errWithMeta.reason && !errWithMeta.domain && !errWithMeta.errorInfoMetadata && !errWithMeta.statusDetails && errWithMeta.metadata && typeof errWithMeta.metadata.get === "function" && errWithMeta.metadata.get("grpc-status-details-bin")?.length > 0) try {
			googleError_1.GoogleError.parseGRPCStatusDetails(errWithMeta);
		} catch {}
	}
	function readNonEmptyString(value) {
		return typeof value === "string" && value.length > 0 ? value : void 0;
	}
	function readErrorInfoMetadataEntries(value) {
		if (!value || typeof value !== "object" || Array.isArray(value)) return;
		const entries = [];
		for (const [key, entryValue] of Object.entries(value)) if (key.length > 0 && typeof entryValue === "string") entries.push([key, entryValue]);
		return entries;
	}
	function readErrorInfoFrom(obj, metadataField) {
		if (!obj || typeof obj !== "object" || Array.isArray(obj)) return;
		const record = obj;
		const reason = readNonEmptyString(record.reason);
		const domain = readNonEmptyString(record.domain);
		const metadataEntries = readErrorInfoMetadataEntries(record[metadataField]);
		if (reason === void 0 && domain === void 0 && metadataEntries === void 0) return;
		const metadataAttributes = {};
		for (const [key, value] of metadataEntries ?? []) metadataAttributes[`gcp.errors.metadata.${key}`] = value;
		return {
			reason,
			domain,
			metadataAttributes
		};
	}
	function resolveErrorInfo(e) {
		let current = e;
		const seen = /* @__PURE__ */ new Set();
		for (let depth = 0; depth < exports.DEPTH_TO_CHECK; depth++) {
			if (!current || typeof current !== "object") break;
			if (seen.has(current)) break;
			seen.add(current);
			ensureGrpcStatusDetailsParsed(current);
			const err = current;
			const info = readErrorInfoFrom(err, "errorInfoMetadata") ?? readErrorInfoFrom(err.errorInfo, "metadata");
			if (info !== void 0) return info;
			if (Array.isArray(err.statusDetails)) {
				for (const detail of err.statusDetails) if (detail && typeof detail === "object") {
					const detailInfo = readErrorInfoFrom(detail, "metadata") ?? readErrorInfoFrom(detail.errorInfo, "metadata");
					if (detailInfo !== void 0) return detailInfo;
				}
			}
			current = err.cause;
		}
		return { metadataAttributes: {} };
	}
	function resolveErrorInfoReason(e) {
		return resolveErrorInfo(e).reason;
	}
	function resolveErrorInfoDomain(e) {
		return resolveErrorInfo(e).domain;
	}
	function resolveErrorInfoMetadataAttributes(e) {
		return resolveErrorInfo(e).metadataAttributes;
	}
	function resolveServerErrorCode(e, rpcType) {
		if (rpcType === "http") {
			const httpStatus = resolveHttpStatusCode(e);
			return httpStatus !== void 0 ? httpStatus.toString() : void 0;
		}
		if (rpcType === "grpc") {
			if (isPreConnectionFailure(e) || resolveClientNetworkOrOperationalError(e) !== void 0) return;
			let current = e;
			const seen = /* @__PURE__ */ new Set();
			for (let depth = 0; depth < exports.DEPTH_TO_CHECK; depth++) {
				if (!current || typeof current !== "object" || seen.has(current)) break;
				seen.add(current);
				const err = current;
				if (err.name === "AbortError") return;
				current = err.cause;
			}
			return resolveRpcStatusName(e);
		}
	}
	function resolveClientNetworkOrOperationalError(e) {
		let current = e;
		const seen = /* @__PURE__ */ new Set();
		for (let depth = 0; depth < exports.DEPTH_TO_CHECK; depth++) {
			if (!current || typeof current !== "object") break;
			if (seen.has(current)) break;
			seen.add(current);
			const err = current;
			const name = typeof err.name === "string" ? err.name : void 0;
			const constructorName = err.constructor?.name;
			const code = typeof err.code === "string" ? err.code : void 0;
			const message = typeof err.message === "string" ? err.message : "";
			if (name === "TimeoutError" || code === "ETIMEDOUT" || code === "ESOCKETTIMEDOUT" || /timeout.*exceeded|deadline.*exceeded|total timeout/i.test(message)) return "CLIENT_TIMEOUT";
			if (code && exports.connectionCodes.includes(code) || code && code.startsWith("ERR_SSL") || name === "TLSError") return "CLIENT_CONNECTION_ERROR";
			if (code && exports.requestCodes.includes(code) || name === "URIError" || constructorName === "URIError") return "CLIENT_REQUEST_ERROR";
			if (code && exports.requestBodyCodes.includes(code)) return "CLIENT_REQUEST_BODY_ERROR";
			if (code && exports.decodeCodes.includes(code) || name === "DecodeError" || constructorName === "DecodeError" || name === "SyntaxError" || constructorName === "SyntaxError") return "CLIENT_RESPONSE_DECODE_ERROR";
			if (code && exports.redirectCodes.includes(code)) return "CLIENT_REDIRECT_ERROR";
			if (name === "GoogleAuthError" || constructorName === "GoogleAuthError" || code === "ERR_NO_CREDENTIALS" || code === "MISSING_CREDENTIALS") return "CLIENT_AUTHENTICATION_ERROR";
			current = err.cause;
		}
	}
	function resolveLanguageSpecificErrorType(e) {
		let current = e;
		const seen = /* @__PURE__ */ new Set();
		for (let depth = 0; depth < exports.DEPTH_TO_CHECK; depth++) {
			if (!current || typeof current !== "object") break;
			if (seen.has(current)) break;
			seen.add(current);
			const err = current;
			if (err.name === "AbortError") return "AbortError";
			const className = err.constructor?.name;
			if (className && !exports.genericClasses.includes(className)) return className;
			if (typeof err.name === "string" && err.name.length > 0 && !exports.genericClasses.includes(err.name)) return err.name;
			current = err.cause;
		}
	}
	function resolveErrorType(e, rpcType, errorInfo = resolveErrorInfo(e)) {
		if (errorInfo.reason) return errorInfo.reason;
		const serverErrorCode = resolveServerErrorCode(e, rpcType);
		if (serverErrorCode) return serverErrorCode;
		const clientError = resolveClientNetworkOrOperationalError(e);
		if (clientError) return clientError;
		const languageError = resolveLanguageSpecificErrorType(e);
		if (languageError) return languageError;
		return "INTERNAL";
	}
	function resolveExceptionType(e) {
		if (!e || typeof e !== "object") return "Error";
		const errObj = e;
		const name = typeof errObj.name === "string" && errObj.name.length > 0 ? errObj.name : void 0;
		if (name === "AbortError" || name === "TimeoutError") return name;
		const className = errObj.constructor?.name;
		if (typeof className === "string" && className.length > 0 && className !== "Error" && className !== "Object" && className !== "DOMException") return className;
		return name ?? "Error";
	}
	function resolveSystemErrorCode(e) {
		let current = e;
		const seen = /* @__PURE__ */ new Set();
		for (let depth = 0; depth < exports.DEPTH_TO_CHECK; depth++) {
			if (!current || typeof current !== "object") break;
			if (seen.has(current)) break;
			seen.add(current);
			const code = current.code;
			if (typeof code === "string" && code.length > 0) return code;
			current = current.cause;
		}
	}
	function resolveRpcStatusName(e) {
		let current = e;
		const seen = /* @__PURE__ */ new Set();
		for (let depth = 0; depth < exports.DEPTH_TO_CHECK; depth++) {
			if (!current || typeof current !== "object") break;
			if (seen.has(current)) break;
			seen.add(current);
			const code = current.code;
			if (typeof code === "number" && code !== status_1.Status.OK && status_1.Status[code] !== void 0) return status_1.Status[code];
			current = current.cause;
		}
	}
	function resolveHttpStatusCode(e) {
		let current = e;
		const seen = /* @__PURE__ */ new Set();
		for (let depth = 0; depth < exports.DEPTH_TO_CHECK; depth++) {
			if (!current || typeof current !== "object") break;
			if (seen.has(current)) break;
			seen.add(current);
			const code = current.httpStatusCode;
			if (typeof code === "number") return code;
			current = current.cause;
		}
	}
	function resolveResponseStatusCode(rpcType, failed, e) {
		if (rpcType === "grpc") return { rpcStatusName: failed ? resolveRpcStatusName(e) : status_1.Status[status_1.Status.OK] };
		if (rpcType === "http") return { httpStatusCode: failed ? resolveHttpStatusCode(e) : 200 };
		return {};
	}
	function isPreConnectionFailure(e) {
		let current = e;
		const seen = /* @__PURE__ */ new Set();
		for (let depth = 0; depth < exports.DEPTH_TO_CHECK; depth++) {
			if (resolveHttpStatusCode(current) !== void 0 || resolveRpcStatusName(current) !== void 0) return false;
			if (!current || !(current instanceof Error || typeof current === "object" && "stack" in current)) return true;
			if (seen.has(current)) return false;
			seen.add(current);
			const err = current;
			if (current instanceof TypeError || current instanceof RangeError || current instanceof URIError || err.name === "TypeError" || err.name === "RangeError" || err.name === "URIError") return true;
			const systemCode = resolveSystemErrorCode(current);
			if (systemCode && exports.preConnectionCodes.includes(systemCode)) return true;
			if ((current instanceof googleError_1.GoogleError || current.constructor?.name === "GoogleError") && err.cause) current = err.cause;
			else return false;
		}
		return false;
	}
	function resolveErrorMessage(e) {
		const message = e?.message;
		return typeof message === "string" ? message : String(e);
	}
	function isServerSideError(e, rpcType) {
		return resolveServerErrorCode(e, rpcType) !== void 0;
	}
	function toBytes(value) {
		if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
		if (value instanceof ArrayBuffer) return new Uint8Array(value);
	}
	function encodeBase64(bytes) {
		if (typeof Buffer !== "undefined") return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
		return protobuf.util.base64.encode(bytes, 0, bytes.length);
	}
	function safeJsonStringify(value) {
		if (value === void 0) return;
		try {
			const ancestors = [];
			return JSON.stringify(value, function(key, val) {
				if (typeof val === "bigint") return val.toString();
				if (typeof val !== "object" || val === null) return val;
				const bytes = toBytes(val.type === "Buffer" ? this[key] : val);
				if (bytes) return encodeBase64(bytes);
				if (ancestors.includes(this)) while (ancestors.length > 0 && ancestors[ancestors.length - 1] !== this) ancestors.pop();
				if (ancestors.includes(val)) return "[Circular]";
				ancestors.push(val);
				return val;
			});
		} catch {
			try {
				return String(value);
			} catch {
				return;
			}
		}
	}
	function resolveResponsePayload(response, rawResponse) {
		const payload = rawResponse ?? response;
		if (payload === void 0 || payload === null) return;
		if (typeof payload === "string") return payload;
		const bytes = toBytes(payload);
		return bytes ? encodeBase64(bytes) : safeJsonStringify(payload);
	}
	const GAXIOS_REDACTED_BODY = "<<REDACTED> - See `errorRedactor` option in `gaxios` for configuration>.";
	function isStreamLike(value) {
		if (!value || typeof value !== "object") return false;
		const stream = value;
		return typeof stream.pipe === "function" || typeof stream.getReader === "function";
	}
	function resolveErrorResponsePayload(e) {
		let current = e;
		const seen = /* @__PURE__ */ new Set();
		for (let depth = 0; depth < exports.DEPTH_TO_CHECK; depth++) {
			if (!current || typeof current !== "object" || seen.has(current)) break;
			seen.add(current);
			const rawHttpPayload = (0, googleError_1.getRawHttpResponsePayload)(current);
			if (rawHttpPayload !== void 0) return resolveResponsePayload(rawHttpPayload);
			const errObj = current;
			const responseData = errObj.response && typeof errObj.response === "object" ? errObj.response.data : void 0;
			if (responseData !== void 0 && responseData !== null && responseData !== "" && responseData !== GAXIOS_REDACTED_BODY && !isStreamLike(responseData)) return resolveResponsePayload(responseData);
			if (errObj.metadata !== void 0 && errObj.metadata !== null) {
				if (typeof errObj.metadata === "string") {
					if (errObj.metadata.length > 0) return errObj.metadata;
				} else {
					const bytes = toBytes(errObj.metadata);
					if (bytes) {
						if (bytes.byteLength > 0) return encodeBase64(bytes);
					} else if (typeof errObj.metadata === "object") {
						let map = errObj.metadata;
						if (typeof errObj.metadata.getMap === "function") try {
							map = errObj.metadata.getMap();
						} catch {
							map = errObj.metadata;
						}
						if (map && typeof map === "object" && Object.keys(map).length > 0) return resolveResponsePayload(map);
					}
				}
			}
			current = errObj.cause;
		}
	}
	function resolveServerExceptionDetails(e) {
		let current = e;
		const seen = /* @__PURE__ */ new Set();
		for (let depth = 0; depth < exports.DEPTH_TO_CHECK; depth++) {
			if (!current || typeof current !== "object") break;
			if (seen.has(current)) break;
			seen.add(current);
			const errObj = current;
			if (typeof errObj.details === "string" && errObj.details.length > 0) return { message: errObj.details };
			current = errObj.cause;
		}
		return { message: e.message };
	}
	function resolveExceptionMessage(e, rpcType) {
		return e instanceof Error && isServerSideError(e, rpcType) ? resolveServerExceptionDetails(e).message : resolveErrorMessage(e);
	}
	function resolveExceptionStacktrace(e) {
		let current = e;
		const seen = /* @__PURE__ */ new Set();
		for (let depth = 0; depth < exports.DEPTH_TO_CHECK; depth++) {
			if (!current || typeof current !== "object") break;
			if (seen.has(current)) break;
			seen.add(current);
			const stack = current.stack;
			if (typeof stack === "string" && stack.length > 0) return stack;
			current = current.cause;
		}
	}
	function recordExceptionEvent(span, e, rpcType, includeMessage = false) {
		const attributes = { "exception.type": resolveExceptionType(e) };
		if (includeMessage) attributes["exception.message"] = resolveExceptionMessage(e, rpcType);
		span.addEvent("exception", attributes);
	}
}));

// node_modules/google-gax/build/src/observability/TracerHelper.js
var require_TracerHelper = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.setAttemptHttpMethod = setAttemptHttpMethod;
	exports.getGaxTracer = getGaxTracer;
	exports.getPromiseTarget = getPromiseTarget;
	exports.handlePromise = handlePromise;
	exports.handleStream = handleStream;
	exports.traceCall = traceCall;
	exports.traceAttempt = traceAttempt;
	const events_1 = (0,_builtin_esm_external_require_events_BpSlUTjT_js__WEBPACK_IMPORTED_MODULE_3__.t)();
	const api_1 = require_dist();
	const contextUtil_1 = require_contextUtil();
	const errorUtil_1 = require_errorUtil();
	const attemptUrlTemplates = /* @__PURE__ */ new WeakMap();
	const clientRequestFirstAttempt = /* @__PURE__ */ new WeakMap();
	function formatHttpAttemptSpanName(httpMethod, urlTemplate) {
		return urlTemplate ? `${httpMethod} ${urlTemplate}` : httpMethod;
	}
	function propagateUrlTemplateToClientSpan(clientRequestSpan, attemptSpan, urlTemplate) {
		if (!clientRequestSpan || !urlTemplate) return;
		const boundAttempt = clientRequestFirstAttempt.get(clientRequestSpan);
		if (!boundAttempt) {
			clientRequestFirstAttempt.set(clientRequestSpan, attemptSpan);
			clientRequestSpan.setAttribute("url.template", urlTemplate);
		} else if (boundAttempt === attemptSpan) clientRequestSpan.setAttribute("url.template", urlTemplate);
	}
	function setAttemptHttpMethod(httpMethod, urlTemplate) {
		const activeTrace = (0, contextUtil_1.getActiveTraceContext)();
		const attemptSpan = activeTrace?.attemptSpan;
		const clientRequestSpan = activeTrace?.clientRequestSpan;
		if (attemptSpan) {
			attemptSpan.setAttribute("http.request.method", httpMethod);
			if (urlTemplate) {
				attemptUrlTemplates.set(attemptSpan, urlTemplate);
				attemptSpan.setAttribute("url.template", urlTemplate);
				propagateUrlTemplateToClientSpan(clientRequestSpan, attemptSpan, urlTemplate);
			}
			const resolvedUrlTemplate = urlTemplate || attemptUrlTemplates.get(attemptSpan);
			attemptSpan.updateName(formatHttpAttemptSpanName(httpMethod, resolvedUrlTemplate));
		}
	}
	function getGaxTracer() {
		return api_1.trace.getTracer("google-gax");
	}
	function isPromiseLike(value) {
		return value instanceof Promise || value !== null && (typeof value === "object" || typeof value === "function") && typeof value.then === "function";
	}
	function getPromiseTarget(value) {
		if (isPromiseLike(value)) return value;
		if (value !== null && (typeof value === "object" || typeof value === "function") && "promise" in value && isPromiseLike(value.promise)) return value.promise;
		return null;
	}
	function handlePromise(promise, recordError, endSpan) {
		let spanEnded = false;
		const endSpanOnce = () => {
			if (!spanEnded) {
				spanEnded = true;
				endSpan();
			}
		};
		const target = getPromiseTarget(promise) ?? promise;
		Promise.resolve(target).then(() => {
			endSpanOnce();
			return null;
		}).catch((err) => {
			if (!spanEnded) {
				recordError(err);
				endSpanOnce();
			}
		});
	}
	function handleStream(stream, recordError, endSpan, hasCallback = false) {
		let spanEnded = false;
		const useFinish = "writable" in stream && stream.writable === true && (!("readable" in stream) || stream.readable !== true) && !hasCallback;
		const cleanup = () => {
			stream.removeListener("error", onError);
			stream.removeListener("end", endSpanOnce);
			stream.removeListener("close", endSpanOnce);
			stream.removeListener("finish", endSpanOnce);
		};
		const endSpanOnce = () => {
			if (!spanEnded) {
				spanEnded = true;
				cleanup();
				endSpan();
			}
		};
		const onError = (err) => {
			if (!spanEnded) {
				recordError(err);
				endSpanOnce();
			}
		};
		stream.on("error", onError);
		stream.on("end", endSpanOnce);
		stream.on("close", endSpanOnce);
		if (useFinish) stream.on("finish", endSpanOnce);
	}
	function resolveResendCountAttribute(rpcType) {
		return rpcType === "grpc" ? "gcp.grpc.resend_count" : "http.request.resend_count";
	}
	function setFinalStatusAttributes(span, rpcType, rpcStatusName, httpStatusCode, rawAddress, rawPort, errorRecorded, recordedError) {
		const attributes = {};
		if (rpcType === "grpc" && rpcStatusName !== void 0) attributes["rpc.response.status_code"] = rpcStatusName;
		if (rpcType === "http" && httpStatusCode !== void 0) attributes["http.response.status_code"] = httpStatusCode;
		if (rawAddress !== void 0 && (!errorRecorded || !(0, errorUtil_1.isPreConnectionFailure)(recordedError))) {
			attributes["server.address"] = rawAddress;
			if (rawPort !== void 0) attributes["server.port"] = rawPort;
		}
		span.setAttributes(attributes);
	}
	function recordSpanError(span, e, rpcType, includeExceptionMessage = false) {
		const message = e instanceof Error ? e.message : (0, errorUtil_1.resolveErrorMessage)(e);
		span.setAttributes({
			"error.type": (0, errorUtil_1.resolveErrorType)(e, rpcType),
			"status.message": message
		});
		if (e instanceof Error) (0, errorUtil_1.recordExceptionEvent)(span, e, rpcType, includeExceptionMessage);
		span.setStatus({
			code: api_1.SpanStatusCode.ERROR,
			message
		});
	}
	function createSpanCompletionHandlers(options, callback) {
		const { span, rpcType, rawAddress, rawPort, includeExceptionMessage } = options;
		let spanEnded = false;
		let errorRecorded = false;
		let recordedError;
		const recordError = (e) => {
			recordedError = e;
			errorRecorded = true;
			recordSpanError(span, e, rpcType, includeExceptionMessage);
		};
		const endSpan = () => {
			if (!spanEnded) {
				spanEnded = true;
				const { rpcStatusName, httpStatusCode } = (0, errorUtil_1.resolveResponseStatusCode)(rpcType, errorRecorded, recordedError);
				setFinalStatusAttributes(span, rpcType, rpcStatusName, httpStatusCode, rawAddress, rawPort, errorRecorded, recordedError);
				span.end();
			}
		};
		return {
			recordError,
			endSpan,
			tracedCallback: callback ? function(...args) {
				const err = args[0];
				if (err) recordError(err);
				endSpan();
				callback.apply(this, args);
			} : void 0
		};
	}
	function executeTracedOperation(executionContext, fn, isStreamCall, options, callback) {
		const { recordError, endSpan, tracedCallback } = createSpanCompletionHandlers(options, callback);
		try {
			const result = api_1.context.with(executionContext, () => fn(tracedCallback));
			const promiseTarget = !isStreamCall ? getPromiseTarget(result) : null;
			if (isStreamCall && result instanceof events_1.EventEmitter) handleStream(result, recordError, endSpan, !!tracedCallback);
			else if (promiseTarget) handlePromise(promiseTarget, recordError, endSpan);
			else if (!tracedCallback) endSpan();
			return result;
		} catch (e) {
			recordError(e);
			endSpan();
			throw e;
		}
	}
	function traceCall(dynamicArgs, staticArgs, fn, isStreamCall = false, callback) {
		const spanName = `${dynamicArgs.clientName}.${dynamicArgs.methodName}`;
		return getGaxTracer().startActiveSpan(spanName, {}, (span) => {
			const { rawAddress, rawPort, urlDomain } = (0, contextUtil_1.resolveEndpointAndDomain)(dynamicArgs, staticArgs);
			span.setAttributes((0, contextUtil_1.buildInitialAttributes)(dynamicArgs, staticArgs, urlDomain));
			return executeTracedOperation(api_1.context.active().setValue(contextUtil_1.CLIENT_REQUEST_SPAN_KEY, span), fn, isStreamCall, {
				span,
				rpcType: dynamicArgs.rpcType,
				rawAddress,
				rawPort
			}, callback);
		});
	}
	function traceAttempt(dynamicArgs, staticArgs, fn, isStreamCall = false, callback, parentContext) {
		const rpcMethod = (0, contextUtil_1.resolveRpcMethod)(dynamicArgs);
		const httpMethod = dynamicArgs.httpMethod ?? "POST";
		const urlTemplate = dynamicArgs.urlTemplate;
		const spanName = dynamicArgs.rpcType === "http" ? formatHttpAttemptSpanName(httpMethod, urlTemplate) : rpcMethod;
		const baseContext = parentContext ?? api_1.context.active();
		const clientRequestSpan = (0, contextUtil_1.getActiveTraceContext)(baseContext)?.clientRequestSpan;
		return getGaxTracer().startActiveSpan(spanName, { kind: api_1.SpanKind.CLIENT }, baseContext, (span) => {
			if (clientRequestSpan && rpcMethod) clientRequestSpan.setAttribute("rpc.method", rpcMethod);
			const { rawAddress, rawPort, urlDomain } = (0, contextUtil_1.resolveEndpointAndDomain)(dynamicArgs, staticArgs, 443);
			const initialAttributes = (0, contextUtil_1.buildInitialAttributes)(dynamicArgs, staticArgs, urlDomain);
			if (dynamicArgs.rpcType === "grpc") initialAttributes["rpc.method"] = rpcMethod;
			else {
				initialAttributes["http.request.method"] = httpMethod;
				if (urlTemplate) {
					attemptUrlTemplates.set(span, urlTemplate);
					initialAttributes["url.template"] = urlTemplate;
					propagateUrlTemplateToClientSpan(clientRequestSpan, span, urlTemplate);
				}
			}
			if (dynamicArgs.resendCount !== void 0 && dynamicArgs.resendCount > 0) initialAttributes[resolveResendCountAttribute(dynamicArgs.rpcType)] = dynamicArgs.resendCount;
			span.setAttributes(initialAttributes);
			return executeTracedOperation(api_1.context.active().setValue(contextUtil_1.ATTEMPT_SPAN_KEY, span), fn, isStreamCall, {
				span,
				rpcType: dynamicArgs.rpcType,
				rawAddress,
				rawPort,
				includeExceptionMessage: true
			}, callback);
		});
	}
}));

// node_modules/google-gax/build/src/observability/LoggerHelper.js
var require_LoggerHelper = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$9) => {
	var __createBinding = this$9 && this$9.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$9 && this$9.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$9 && this$9.__importStar || (function() {
		var ownKeys = function(o) {
			ownKeys = Object.getOwnPropertyNames || function(o) {
				var ar = [];
				for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
				return ar;
			};
			return ownKeys(o);
		};
		return function(mod) {
			if (mod && mod.__esModule) return mod;
			var result = {};
			if (mod != null) {
				for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
			}
			__setModuleDefault(result, mod);
			return result;
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getGaxLogger = getGaxLogger;
	exports.buildLogAttributes = buildLogAttributes;
	exports.logCall = logCall;
	exports.logNetworkAttempt = logNetworkAttempt;
	const events_1 = (0,_builtin_esm_external_require_events_BpSlUTjT_js__WEBPACK_IMPORTED_MODULE_3__.t)();
	const api_1 = require_dist();
	const loggingUtils = __importStar((0,_src_D_8mkI1n_js__WEBPACK_IMPORTED_MODULE_5__.r)());
	const status_1 = require_status$2();
	const contextUtil_1 = require_contextUtil();
	const errorUtil_1 = require_errorUtil();
	const TracerHelper_1 = require_TracerHelper();
	const gaxLoggerCache = /* @__PURE__ */ new Map();
	let fallbackNodeBackend;
	let nodeBackendPrototype;
	function getFallbackNodeBackend() {
		if (!fallbackNodeBackend) {
			const backend = loggingUtils.getNodeBackend();
			if (Array.isArray(backend.filters)) backend.filters = ["*"];
			fallbackNodeBackend = backend;
		}
		return fallbackNodeBackend;
	}
	function getNodeBackendPrototype() {
		if (nodeBackendPrototype === void 0) try {
			nodeBackendPrototype = Object.getPrototypeOf(loggingUtils.getNodeBackend()) ?? null;
		} catch {
			nodeBackendPrototype = null;
		}
		return nodeBackendPrototype;
	}
	function emitGaxLog(namespace, fields, ...args) {
		const target = loggingUtils.log(namespace);
		if (target === loggingUtils.placeholder) {
			if (!(typeof process === "object" && typeof process.env === "object" ? process.env : {})[loggingUtils.env?.nodeEnables ?? "GOOGLE_SDK_NODE_LOGGING"]) getFallbackNodeBackend().log(namespace, fields, ...args);
			return;
		}
		const nodeProto = getNodeBackendPrototype();
		if (!nodeProto || typeof nodeProto.log !== "function") {
			target(fields, ...args);
			return;
		}
		let droppedByNodeBackend = false;
		let dispatchDepth = 0;
		const originalNodeLog = nodeProto.log;
		const hadOwnLog = Object.prototype.hasOwnProperty.call(nodeProto, "log");
		const wrappedNodeLog = function(ns, logFields, ...logArgs) {
			dispatchDepth++;
			try {
				originalNodeLog.call(this, ns, logFields, ...logArgs);
				if (dispatchDepth === 1 && ns === namespace && typeof this.isEnabled === "function" && !this.isEnabled(ns)) droppedByNodeBackend = true;
			} finally {
				dispatchDepth--;
			}
		};
		let patched = false;
		try {
			nodeProto.log = wrappedNodeLog;
			patched = true;
		} catch {}
		try {
			target(fields, ...args);
		} finally {
			if (patched && nodeProto.log === wrappedNodeLog) {
				if (hadOwnLog) nodeProto.log = originalNodeLog;
				else delete nodeProto.log;
			}
		}
		if (droppedByNodeBackend) getFallbackNodeBackend().log(namespace, fields, ...args);
	}
	function resolveLogSeverity(level) {
		return level;
	}
	function getGaxLogger(serviceName) {
		const namespace = serviceName || "google-gax";
		const existing = gaxLoggerCache.get(namespace);
		if (existing) return existing;
		const wrapper = new loggingUtils.AdhocDebugLogger(namespace, (fields, ...args) => {
			emitGaxLog(namespace, fields, ...args);
		}).func;
		wrapper.sublog = (sub) => getGaxLogger(`${namespace}:${sub}`);
		gaxLoggerCache.set(namespace, wrapper);
		return wrapper;
	}
	function buildLogAttributes(err, dynamicArgs, staticArgs = {}, includeExceptionAttributes = true) {
		const { rawAddress, urlDomain } = (0, contextUtil_1.resolveEndpointAndDomain)(dynamicArgs, staticArgs);
		const initialAttributes = (0, contextUtil_1.buildInitialAttributes)(dynamicArgs, staticArgs, urlDomain);
		const attributes = {};
		for (const [key, value] of Object.entries(initialAttributes)) if (value !== void 0) attributes[key] = value;
		if (rawAddress !== void 0 && !(0, errorUtil_1.isPreConnectionFailure)(err)) attributes["server.address"] = rawAddress;
		const rpcMethod = (0, contextUtil_1.resolveRpcMethod)(dynamicArgs);
		if (rpcMethod) attributes["rpc.method"] = rpcMethod;
		const { rpcStatusName, httpStatusCode } = (0, errorUtil_1.resolveResponseStatusCode)(dynamicArgs.rpcType, true, err);
		const normalizedRpcStatusName = dynamicArgs.rpcType === "http" ? httpStatusCode !== void 0 ? (0, errorUtil_1.resolveRpcStatusName)(err) ?? status_1.Status[(0, status_1.rpcCodeFromHttpStatusCode)(httpStatusCode)] : void 0 : rpcStatusName;
		if (normalizedRpcStatusName !== void 0) attributes["rpc.response.status_code"] = normalizedRpcStatusName;
		if (httpStatusCode !== void 0) attributes["http.response.status_code"] = httpStatusCode;
		attributes["error.type"] = (0, errorUtil_1.resolveErrorType)(err, dynamicArgs.rpcType);
		const errorDomain = (0, errorUtil_1.resolveErrorInfoDomain)(err);
		if (errorDomain !== void 0) attributes["gcp.errors.domain"] = errorDomain;
		Object.assign(attributes, (0, errorUtil_1.resolveErrorInfoMetadataAttributes)(err));
		if (includeExceptionAttributes) {
			attributes["exception.type"] = (0, errorUtil_1.resolveExceptionType)(err);
			attributes["exception.message"] = (0, errorUtil_1.resolveExceptionMessage)(err, dynamicArgs.rpcType);
			const stacktrace = (0, errorUtil_1.resolveExceptionStacktrace)(err);
			if (stacktrace !== void 0) attributes["exception.stacktrace"] = stacktrace;
		}
		return attributes;
	}
	function executeLoggedOperation(fn, onError, isStreamCall, userCallback) {
		let hasLogged = false;
		const logOnce = (err) => {
			if (hasLogged) return;
			hasLogged = true;
			try {
				onError(err);
			} catch {}
		};
		let callbackInvoked = false;
		const loggedCallback = userCallback ? function(...args) {
			callbackInvoked = true;
			const err = args[0];
			if (err) logOnce(err);
			userCallback.apply(this, args);
		} : void 0;
		try {
			const result = fn(loggedCallback);
			const promiseTarget = !isStreamCall ? (0, TracerHelper_1.getPromiseTarget)(result) : null;
			if (isStreamCall && result instanceof events_1.EventEmitter) (0, TracerHelper_1.handleStream)(result, logOnce, () => {}, Boolean(loggedCallback));
			else if (promiseTarget) (0, TracerHelper_1.handlePromise)(promiseTarget, logOnce, () => {});
			return result;
		} catch (syncErr) {
			if (!callbackInvoked) logOnce(syncErr);
			throw syncErr;
		}
	}
	function logCall(dynamicArgs, staticArgs, fn, isStreamCall = false, userCallback) {
		let initialContext;
		try {
			initialContext = api_1.context.active();
		} catch {}
		const emitL3WarnLog = (err) => {
			const logger = getGaxLogger(staticArgs?.gcpClientService);
			const activeTrace = (0, contextUtil_1.getActiveTraceContext)();
			const initialTrace = initialContext ? (0, contextUtil_1.getActiveTraceContext)(initialContext) : void 0;
			const spanContext = (activeTrace?.clientRequestSpan ?? initialTrace?.clientRequestSpan ?? activeTrace?.span ?? initialTrace?.span)?.spanContext();
			const traceId = spanContext?.traceId;
			const spanId = spanContext?.spanId;
			const attributes = buildLogAttributes(err, dynamicArgs, staticArgs);
			logger({
				severity: resolveLogSeverity("WARNING"),
				...traceId ? { telemetryTraceId: traceId } : {},
				...spanId ? { telemetrySpanId: spanId } : {},
				other: attributes
			}, "Client API call failed: %s", attributes["exception.message"] || err);
		};
		return executeLoggedOperation(fn, emitL3WarnLog, isStreamCall, userCallback);
	}
	function logNetworkAttempt(attemptDynamicArgs, staticArgs, fn, isStreamCall = false, userCallback) {
		let initialContext;
		try {
			initialContext = api_1.context.active();
		} catch {}
		const emitL4DebugLog = (err) => {
			const logger = getGaxLogger(staticArgs?.gcpClientService);
			const activeTrace = (0, contextUtil_1.getActiveTraceContext)();
			const initialTrace = initialContext ? (0, contextUtil_1.getActiveTraceContext)(initialContext) : void 0;
			const spanContext = (activeTrace?.attemptSpan ?? initialTrace?.attemptSpan ?? activeTrace?.span ?? initialTrace?.span)?.spanContext();
			const traceId = spanContext?.traceId;
			const spanId = spanContext?.spanId;
			const attributes = buildLogAttributes(err, attemptDynamicArgs, staticArgs, false);
			const responsePayload = (0, errorUtil_1.resolveErrorResponsePayload)(err);
			if (responsePayload !== void 0) attributes["response.payload"] = responsePayload;
			const message = (0, errorUtil_1.resolveExceptionMessage)(err, attemptDynamicArgs.rpcType);
			logger({
				severity: resolveLogSeverity("DEBUG"),
				...traceId ? { telemetryTraceId: traceId } : {},
				...spanId ? { telemetrySpanId: spanId } : {},
				other: attributes
			}, "RPC attempt failed: %s", message || err);
		};
		return executeLoggedOperation(fn, emitL4DebugLog, isStreamCall, userCallback);
	}
}));

// node_modules/google-gax/build/src/createApiCall.js
var require_createApiCall = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.createApiCall = createApiCall;
	const api_1 = require_dist();
	const apiCaller_1 = require_apiCaller();
	const gax_1 = require_gax();
	const retries_1 = require_retries();
	const timeout_1 = require_timeout();
	const streamingApiCaller_1 = require_streamingApiCaller();
	const streaming_1 = require_streaming();
	const warnings_1 = require_warnings();
	const TracerHelper_1 = require_TracerHelper();
	const LoggerHelper_1 = require_LoggerHelper();
	const util_1 = require_util$1();
	const contextUtil_1 = require_contextUtil();
	function createApiCall(func, settings, descriptor, _fallback) {
		const funcPromise = typeof func === "function" ? Promise.resolve(func) : func;
		const apiCaller = (0, apiCaller_1.createAPICaller)(settings, descriptor);
		const tracingEnabled = (0, util_1.checkTracingEnabled)(settings);
		const loggingEnabled = (0, util_1.checkLoggingEnabled)(settings);
		const staticArgs = tracingEnabled || loggingEnabled ? (0, contextUtil_1.resolveStaticTraceContext)(settings) : void 0;
		const serviceName = settings.apiName?.split(".").pop() ?? "";
		const isFallback = Boolean(_fallback);
		const dynamicArgs = tracingEnabled || loggingEnabled ? {
			clientName: serviceName ? `${serviceName}Client` : "",
			methodName: settings.otherArgs?.internalMethodName ?? "",
			rpcType: isFallback ? "http" : "grpc",
			apiName: settings.apiName ?? ""
		} : void 0;
		const invokeCall = (request, callOptions, callback) => {
			const parentContext = tracingEnabled || loggingEnabled ? api_1.context.active() : void 0;
			let currentApiCaller = apiCaller;
			let thisSettings;
			if (currentApiCaller instanceof streamingApiCaller_1.StreamingApiCaller) {
				const gaxStreamingRetries = currentApiCaller.descriptor?.gaxStreamingRetries ?? false;
				const convertedRetryOptions = (0, gax_1.convertRetryOptions)(callOptions, gaxStreamingRetries);
				thisSettings = settings.merge(convertedRetryOptions);
			} else thisSettings = settings.merge(callOptions);
			if (settings.isBundling && !thisSettings.isBundling) currentApiCaller = (0, apiCaller_1.createAPICaller)(settings, void 0);
			const ongoingCall = currentApiCaller.init(callback);
			const signal = thisSettings.signal;
			if (signal && !(ongoingCall instanceof streaming_1.StreamProxy)) {
				if (signal.aborted) {
					process.nextTick(() => {
						ongoingCall.cancel();
					});
					return currentApiCaller.result(ongoingCall);
				}
				const abortListener = () => {
					ongoingCall.cancel();
				};
				signal.addEventListener("abort", abortListener, { once: true });
				const originalCallback = ongoingCall.callback;
				ongoingCall.callback = (...args) => {
					signal.removeEventListener("abort", abortListener);
					originalCallback?.(...args);
				};
			}
			let attemptResendCount = 0;
			let isRetryAttempt = false;
			const recordResend = tracingEnabled ? () => {
				attemptResendCount++;
				isRetryAttempt = true;
			} : void 0;
			if (recordResend && ongoingCall instanceof streaming_1.StreamProxy) ongoingCall.recordResend = recordResend;
			funcPromise.then((func) => {
				let wrappedFunc = currentApiCaller.wrap(func);
				const streaming = currentApiCaller.descriptor?.streaming;
				if ((tracingEnabled || loggingEnabled) && dynamicArgs && staticArgs) {
					const callerWrappedFunc = wrappedFunc;
					wrappedFunc = (argument, metadata, options, attemptCallback) => {
						let attemptExecution = (cb) => Reflect.apply(callerWrappedFunc, void 0, [
							argument,
							metadata,
							options,
							cb
						]);
						if (loggingEnabled) {
							const originalAttemptExecution = attemptExecution;
							attemptExecution = (cb) => {
								const runLoggedAttempt = () => (0, LoggerHelper_1.logNetworkAttempt)(dynamicArgs, staticArgs, (loggedCallback) => originalAttemptExecution(loggedCallback ?? cb), Boolean(streaming), cb);
								return !tracingEnabled && parentContext ? api_1.context.with(parentContext, runLoggedAttempt) : runLoggedAttempt();
							};
						}
						if (tracingEnabled) {
							if (!isRetryAttempt) attemptResendCount = 0;
							isRetryAttempt = false;
							const resendCount = attemptResendCount;
							const originalAttemptExecution = attemptExecution;
							attemptExecution = (cb) => (0, TracerHelper_1.traceAttempt)({
								...dynamicArgs,
								resendCount
							}, staticArgs, (tracedAttemptCallback) => originalAttemptExecution(tracedAttemptCallback ?? cb), Boolean(streaming), cb, parentContext);
						}
						return attemptExecution(attemptCallback);
					};
				}
				const retry = thisSettings.retry;
				if (streaming && retry) {
					if (retry.retryCodes.length > 0 && retry.shouldRetryFn) {
						(0, warnings_1.warn)("either_retrycodes_or_shouldretryfn", "Only one of retryCodes or shouldRetryFn may be defined. Ignoring retryCodes.");
						retry.retryCodes = [];
					}
					if (!currentApiCaller.descriptor.gaxStreamingRetries && retry.getResumptionRequestFn) throw new Error("getResumptionRequestFn can only be used when gaxStreamingRetries is set to true.");
				}
				if (!streaming && retry) {
					if (retry.shouldRetryFn) throw new Error("Using a function to determine retry eligibility is only supported with server streaming calls");
					if (retry.getResumptionRequestFn) throw new Error("Resumption strategy can only be used with server streaming retries");
					if (retry.retryCodes && retry.retryCodes.length > 0) {
						retry.backoffSettings.initialRpcTimeoutMillis ??= thisSettings.timeout;
						return (0, retries_1.retryable)(wrappedFunc, thisSettings.retry, thisSettings.otherArgs, thisSettings.apiName, recordResend);
					}
				}
				return (0, timeout_1.addTimeoutArg)(wrappedFunc, thisSettings.timeout, thisSettings.otherArgs);
			}).then((apiCall) => {
				return currentApiCaller.call(apiCall, request, thisSettings, ongoingCall);
			}).catch((err) => {
				currentApiCaller.fail(ongoingCall, err);
			});
			return currentApiCaller.result(ongoingCall);
		};
		if ((tracingEnabled || loggingEnabled) && dynamicArgs && staticArgs) {
			const isStreamingCall = apiCaller instanceof streamingApiCaller_1.StreamingApiCaller;
			return (request, callOptions, callback) => {
				let callExecution = (cb) => invokeCall(request, callOptions, cb);
				if (loggingEnabled) {
					const originalCallExecution = callExecution;
					callExecution = (cb) => (0, LoggerHelper_1.logCall)(dynamicArgs, staticArgs, (loggedCallback) => originalCallExecution(loggedCallback ?? cb), isStreamingCall, cb);
				}
				if (tracingEnabled) {
					const originalCallExecution = callExecution;
					callExecution = (cb) => (0, TracerHelper_1.traceCall)(dynamicArgs, staticArgs, (tracedCallback) => {
						return originalCallExecution(tracedCallback ?? cb);
					}, isStreamingCall, cb);
				}
				return callExecution(callback);
			};
		} else return invokeCall;
	}
}));

// \0unused/../../protos/operations: messages of services that google-gax can ask besides the client’s own.cjs
var require_operations__messages_of_services_that_google_gax_can_ask_besides_the_client_s_own$1 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = new Proxy({ __esModule: true }, { get: (known, key) => {
		if (key in known || typeof key === "symbol") return known[key];
		throw new Error("not in this bundle: ../../protos/operations: messages of services that google-gax can ask besides the client’s own; asked for " + key);
	} });
}));

// node_modules/google-gax/build/src/longRunningCalls/longrunning.js
var require_longrunning = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$8) => {
	var __createBinding = this$8 && this$8.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$8 && this$8.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$8 && this$8.__importStar || (function() {
		var ownKeys = function(o) {
			ownKeys = Object.getOwnPropertyNames || function(o) {
				var ar = [];
				for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
				return ar;
			};
			return ownKeys(o);
		};
		return function(mod) {
			if (mod && mod.__esModule) return mod;
			var result = {};
			if (mod != null) {
				for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
			}
			__setModuleDefault(result, mod);
			return result;
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Operation = void 0;
	exports.operation = operation;
	const events_1 = (0,_builtin_esm_external_require_events_BpSlUTjT_js__WEBPACK_IMPORTED_MODULE_3__.t)();
	const status_1 = require_status$2();
	const googleError_1 = require_googleError();
	const operationProtos = __importStar(require_operations__messages_of_services_that_google_gax_can_ask_besides_the_client_s_own$1());
	var Operation = class extends events_1.EventEmitter {
		completeListeners;
		hasActiveListeners;
		latestResponse;
		longrunningDescriptor;
		result;
		metadata;
		backoffSettings;
		_callOptions;
		currentCallPromise_;
		name;
		done;
		error;
		response;
		constructor(grpcOp, longrunningDescriptor, backoffSettings, callOptions) {
			super();
			this.completeListeners = 0;
			this.hasActiveListeners = false;
			this.latestResponse = grpcOp;
			this.name = this.latestResponse.name;
			this.done = this.latestResponse.done;
			this.error = this.latestResponse.error;
			this.longrunningDescriptor = longrunningDescriptor;
			this.result = null;
			this.metadata = null;
			this.backoffSettings = backoffSettings;
			this._unpackResponse(grpcOp);
			this._listenForEvents();
			this._callOptions = callOptions;
		}
		_listenForEvents() {
			this.on("newListener", (event) => {
				if (event === "complete") {
					this.completeListeners++;
					if (!this.hasActiveListeners) {
						this.hasActiveListeners = true;
						this.startPolling_();
					}
				}
			});
			this.on("removeListener", (event) => {
				if (event === "complete" && --this.completeListeners === 0) this.hasActiveListeners = false;
			});
		}
		cancel() {
			if (this.currentCallPromise_) this.currentCallPromise_.cancel();
			const operationsClient = this.longrunningDescriptor.operationsClient;
			const cancelRequest = new operationProtos.google.longrunning.CancelOperationRequest();
			cancelRequest.name = this.latestResponse.name;
			return operationsClient.cancelOperation(cancelRequest);
		}
		getOperation(callback) {
			const self = this;
			const operationsClient = this.longrunningDescriptor.operationsClient;
			function promisifyResponse() {
				if (!callback) return new Promise((resolve, reject) => {
					if (self.latestResponse.error) {
						const error = new googleError_1.GoogleError(self.latestResponse.error.message);
						error.code = self.latestResponse.error.code;
						reject(error);
					} else resolve([
						self.result,
						self.metadata,
						self.latestResponse
					]);
				});
			}
			if (this.latestResponse.done) {
				this._unpackResponse(this.latestResponse, callback);
				return promisifyResponse();
			}
			const request = new operationProtos.google.longrunning.GetOperationRequest();
			request.name = this.latestResponse.name;
			this.currentCallPromise_ = operationsClient.getOperationInternal(request, this._callOptions);
			const noCallbackPromise = this.currentCallPromise_.then((responses) => {
				self.latestResponse = responses[0];
				self._unpackResponse(responses[0], callback);
				return promisifyResponse();
			}, (err) => {
				if (callback) {
					callback(err);
					return;
				}
				return Promise.reject(err);
			});
			if (!callback) return noCallbackPromise;
		}
		_unpackResponse(op, callback) {
			const responseDecoder = this.longrunningDescriptor.responseDecoder;
			const metadataDecoder = this.longrunningDescriptor.metadataDecoder;
			let response;
			let metadata;
			if (op.done) {
				if (op.result === "error") {
					const error = new googleError_1.GoogleError(op.error.message);
					error.code = op.error.code;
					this.error = error;
					if (callback) callback(error);
					return;
				}
				if (responseDecoder && op.response) {
					this.response = op.response;
					response = responseDecoder(op.response.value);
					this.result = response;
					this.done = true;
				}
			}
			if (metadataDecoder && op.metadata) {
				metadata = metadataDecoder(op.metadata.value);
				this.metadata = metadata;
			}
			if (callback) callback(null, response, metadata, op);
		}
		startPolling_() {
			const self = this;
			let now = /* @__PURE__ */ new Date();
			const delayMult = this.backoffSettings.retryDelayMultiplier;
			const maxDelay = this.backoffSettings.maxRetryDelayMillis;
			let delay = this.backoffSettings.initialRetryDelayMillis;
			let deadline = 1e400;
			if (this.backoffSettings.totalTimeoutMillis) deadline = now.getTime() + this.backoffSettings.totalTimeoutMillis;
			let previousMetadataBytes;
			if (this.latestResponse.metadata) previousMetadataBytes = this.latestResponse.metadata.value;
			function emit(event, ...args) {
				self.emit(event, ...args);
			}
			function arrayEquals(a, b) {
				if (a.byteLength !== b.byteLength) return false;
				for (let i = 0; i < a.byteLength; ++i) if (a[i] !== b[i]) return false;
				return true;
			}
			function retry() {
				if (!self.hasActiveListeners) return;
				if (now.getTime() >= deadline) {
					const error = new googleError_1.GoogleError("Total timeout exceeded before any response was received");
					error.code = status_1.Status.DEADLINE_EXCEEDED;
					setImmediate(emit, "error", error);
					return;
				}
				self.getOperation((err, result, metadata, rawResponse) => {
					if (err) {
						setImmediate(emit, "error", err);
						return;
					}
					if (!result) {
						if (rawResponse.metadata && (!previousMetadataBytes || rawResponse && !arrayEquals(rawResponse.metadata.value, previousMetadataBytes))) {
							setImmediate(emit, "progress", metadata, rawResponse);
							previousMetadataBytes = rawResponse.metadata.value;
						}
						if (rawResponse.done) {
							setImmediate(emit, "complete", {}, metadata, rawResponse);
							return;
						}
						setTimeout(() => {
							now = /* @__PURE__ */ new Date();
							delay = Math.min(delay * delayMult, maxDelay);
							retry();
						}, delay);
						return;
					}
					setImmediate(emit, "complete", result, metadata, rawResponse);
				});
			}
			retry();
		}
		promise() {
			return new Promise((resolve, reject) => {
				this.on("error", reject).on("complete", (result, metadata, rawResponse) => {
					resolve([
						result,
						metadata,
						rawResponse
					]);
				});
			});
		}
	};
	exports.Operation = Operation;
	function operation(op, longrunningDescriptor, backoffSettings, callOptions) {
		return new Operation(op, longrunningDescriptor, backoffSettings, callOptions);
	}
}));

// node_modules/google-gax/build/src/longRunningCalls/longRunningApiCaller.js
var require_longRunningApiCaller = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.LongrunningApiCaller = void 0;
	const call_1 = require_call();
	const gax_1 = require_gax();
	const longrunning_1 = require_longrunning();
	var LongrunningApiCaller = class {
		longrunningDescriptor;
		constructor(longrunningDescriptor) {
			this.longrunningDescriptor = longrunningDescriptor;
		}
		init(callback) {
			if (callback) return new call_1.OngoingCall(callback);
			return new call_1.OngoingCallPromise();
		}
		wrap(func) {
			return func;
		}
		call(apiCall, argument, settings, canceller) {
			canceller.call((argument, callback) => {
				return this._wrapOperation(apiCall, settings, argument, callback);
			}, argument);
		}
		_wrapOperation(apiCall, settings, argument, callback) {
			let backoffSettings = settings.longrunning;
			if (!backoffSettings) backoffSettings = (0, gax_1.createDefaultBackoffSettings)();
			const longrunningDescriptor = this.longrunningDescriptor;
			return apiCall(argument, (err, rawResponse) => {
				if (err) {
					callback(err, null, null, rawResponse);
					return;
				}
				callback(null, new longrunning_1.Operation(rawResponse, longrunningDescriptor, backoffSettings, settings), rawResponse);
			});
		}
		fail(canceller, err) {
			canceller.callback(err);
		}
		result(canceller) {
			return canceller.promise;
		}
	};
	exports.LongrunningApiCaller = LongrunningApiCaller;
}));

// node_modules/google-gax/build/src/longRunningCalls/longRunningDescriptor.js
var require_longRunningDescriptor = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.LongRunningDescriptor = void 0;
	const longRunningApiCaller_1 = require_longRunningApiCaller();
	var LongRunningDescriptor = class {
		operationsClient;
		responseDecoder;
		metadataDecoder;
		constructor(operationsClient, responseDecoder, metadataDecoder) {
			this.operationsClient = operationsClient;
			this.responseDecoder = responseDecoder;
			this.metadataDecoder = metadataDecoder;
		}
		getApiCaller() {
			return new longRunningApiCaller_1.LongrunningApiCaller(this);
		}
	};
	exports.LongRunningDescriptor = LongRunningDescriptor;
}));

// node_modules/google-gax/build/src/paginationCalls/resourceCollector.js
var require_resourceCollector = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ResourceCollector = void 0;
	var ResourceCollector = class {
		apiCall;
		resources;
		maxResults;
		resolveCallback;
		rejectCallback;
		constructor(apiCall, maxResults = -1) {
			this.apiCall = apiCall;
			this.resources = [];
			this.maxResults = maxResults;
		}
		callback(err, resources, nextPageRequest) {
			if (err) {
				this.rejectCallback(err);
				return;
			}
			for (const resource of resources) {
				this.resources.push(resource);
				if (this.resources.length === this.maxResults) {
					nextPageRequest = null;
					break;
				}
			}
			if (!nextPageRequest) {
				this.resolveCallback(this.resources);
				return;
			}
			const callback = (...args) => this.callback(...args);
			setImmediate(this.apiCall, nextPageRequest, callback);
		}
		processAllPages(firstRequest) {
			return new Promise((resolve, reject) => {
				this.resolveCallback = resolve;
				this.rejectCallback = reject;
				const callback = (...args) => this.callback(...args);
				setImmediate(this.apiCall, firstRequest, callback);
			});
		}
	};
	exports.ResourceCollector = ResourceCollector;
}));

// node_modules/google-gax/build/src/paginationCalls/pagedApiCaller.js
var require_pagedApiCaller = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.PagedApiCaller = void 0;
	const call_1 = require_call();
	const googleError_1 = require_googleError();
	const resourceCollector_1 = require_resourceCollector();
	const warnings_1 = require_warnings();
	var PagedApiCaller = class {
		pageDescriptor;
		constructor(pageDescriptor) {
			this.pageDescriptor = pageDescriptor;
		}
		generateParseResponseCallback(request, callback) {
			const resourceFieldName = this.pageDescriptor.resourceField;
			const responsePageTokenFieldName = this.pageDescriptor.responsePageTokenField;
			const requestPageTokenFieldName = this.pageDescriptor.requestPageTokenField;
			return (err, response) => {
				if (err) {
					callback(err);
					return;
				}
				if (!request) {
					callback(new googleError_1.GoogleError("Undefined request in pagination method callback."));
					return;
				}
				if (!response) {
					callback(new googleError_1.GoogleError("Undefined response in pagination method callback."));
					return;
				}
				const resources = response[resourceFieldName] || [];
				const pageToken = response[responsePageTokenFieldName];
				let nextPageRequest = null;
				if (pageToken) {
					nextPageRequest = Object.assign({}, request);
					nextPageRequest[requestPageTokenFieldName] = pageToken;
				}
				callback(err, resources, nextPageRequest, response);
			};
		}
		wrap(func) {
			const self = this;
			return function wrappedCall(argument, metadata, options, callback) {
				return func(argument, metadata, options, self.generateParseResponseCallback(argument, callback));
			};
		}
		init(callback) {
			if (callback) return new call_1.OngoingCall(callback);
			return new call_1.OngoingCallPromise();
		}
		call(apiCall, request, settings, ongoingCall) {
			request = Object.assign({}, request);
			if (!settings.autoPaginate) {
				ongoingCall.call(apiCall, request);
				return;
			}
			if (request.pageSize && settings.autoPaginate) (0, warnings_1.warn)("autoPaginate true", "Providing a pageSize without setting autoPaginate to false will still return all results. See https://github.com/googleapis/gax-nodejs/blob/main/client-libraries.md#auto-pagination for more information on how to configure manual paging", "AutopaginateTrueWarning");
			const maxResults = settings.maxResults || -1;
			new resourceCollector_1.ResourceCollector(apiCall, maxResults).processAllPages(request).then((resources) => ongoingCall.callback(null, resources), (err) => ongoingCall.callback(err));
		}
		fail(ongoingCall, err) {
			ongoingCall.callback(err);
		}
		result(ongoingCall) {
			return ongoingCall.promise;
		}
	};
	exports.PagedApiCaller = PagedApiCaller;
}));

// node_modules/google-gax/build/src/paginationCalls/pageDescriptor.js
var require_pageDescriptor = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.PageDescriptor = void 0;
	const stream_1 = (0,_src_D_8mkI1n_js__WEBPACK_IMPORTED_MODULE_5__.i)();
	const normalApiCaller_1 = require_normalApiCaller();
	const warnings_1 = require_warnings();
	const pagedApiCaller_1 = require_pagedApiCaller();
	const maxAttemptsEmptyResponse = 10;
	var PageDescriptor = class {
		requestPageTokenField;
		responsePageTokenField;
		requestPageSizeField;
		resourceField;
		constructor(requestPageTokenField, responsePageTokenField, resourceField) {
			this.requestPageTokenField = requestPageTokenField;
			this.responsePageTokenField = responsePageTokenField;
			this.resourceField = resourceField;
		}
		createStream(apiCall, request, options) {
			if (options?.autoPaginate) (0, warnings_1.warn)("autoPaginate true", "Autopaginate will always be set to false in stream paging methods. See more info at https://github.com/googleapis/gax-nodejs/blob/main/client-libraries.md#auto-pagination for more information on how to configure paging calls", "AutopaginateTrueWarning");
			const stream = new stream_1.PassThrough({ objectMode: true });
			options = Object.assign({}, options, { autoPaginate: false });
			const maxResults = "maxResults" in options ? options.maxResults : -1;
			let pushCount = 0;
			let started = false;
			function callback(err, resources, next, apiResp) {
				if (err) {
					stream.emit("error", err);
					return;
				}
				stream.emit("response", apiResp);
				for (let i = 0; i < resources.length; ++i) {
					if (stream._readableState.ended) return;
					if (resources[i] === null) continue;
					stream.push(resources[i]);
					pushCount++;
					if (pushCount === maxResults) stream.end();
				}
				if (stream._readableState.ended) return;
				if (!next) {
					stream.end();
					return;
				}
				if ("pageToken" in options) delete options.pageToken;
				if (stream.isPaused()) {
					request = next;
					started = false;
				} else setImmediate(apiCall, next, options, callback);
			}
			stream.on("resume", async () => {
				if (!started) {
					started = true;
					await apiCall(request, options, callback);
				}
			});
			return stream;
		}
		asyncIterate(apiCall, request, options) {
			if (options?.autoPaginate) (0, warnings_1.warn)("autoPaginate true", "Autopaginate will always be set to false in Async paging methods. See more info at https://github.com/googleapis/gax-nodejs/blob/main/client-libraries.md#auto-pagination for more information on how to configure paging calls", "AutopaginateTrueWarning");
			options = Object.assign({}, options, { autoPaginate: false });
			return this.createIterator(apiCall, request, options);
		}
		createIterator(apiCall, request, options) {
			return { [Symbol.asyncIterator]() {
				let nextPageRequest = request;
				const cache = [];
				return { async next() {
					if (cache.length > 0) return Promise.resolve({
						done: false,
						value: cache.shift()
					});
					let attempts = 0;
					while (cache.length === 0 && nextPageRequest) {
						let result;
						[result, nextPageRequest] = await apiCall(nextPageRequest, options);
						if (result && !Array.isArray(result)) for (const [key, value] of Object.entries(result)) cache.push([key, value]);
						else cache.push(...result);
						if (cache.length === 0) {
							++attempts;
							if (attempts > maxAttemptsEmptyResponse) break;
						}
					}
					if (cache.length === 0) return Promise.resolve({
						done: true,
						value: void 0
					});
					return Promise.resolve({
						done: false,
						value: cache.shift()
					});
				} };
			} };
		}
		getApiCaller(settings) {
			if (!settings.autoPaginate) return new normalApiCaller_1.NormalApiCaller();
			return new pagedApiCaller_1.PagedApiCaller(this);
		}
	};
	exports.PageDescriptor = PageDescriptor;
}));

// node_modules/google-gax/build/src/streamingCalls/streamDescriptor.js
var require_streamDescriptor = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.StreamDescriptor = void 0;
	const streamingApiCaller_1 = require_streamingApiCaller();
	var StreamDescriptor = class {
		type;
		streaming;
		rest;
		gaxStreamingRetries;
		constructor(streamType, rest, gaxStreamingRetries) {
			this.type = streamType;
			this.streaming = true;
			this.rest = rest;
			this.gaxStreamingRetries = gaxStreamingRetries;
		}
		getApiCaller() {
			return new streamingApiCaller_1.StreamingApiCaller(this);
		}
	};
	exports.StreamDescriptor = StreamDescriptor;
}));

// node_modules/google-gax/build/src/bundlingCalls/bundleApiCaller.js
var require_bundleApiCaller = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.BundleApiCaller = void 0;
	const call_1 = require_call();
	const googleError_1 = require_googleError();
	var BundleApiCaller = class {
		bundler;
		constructor(bundler) {
			this.bundler = bundler;
		}
		init(callback) {
			if (callback) return new call_1.OngoingCall(callback);
			return new call_1.OngoingCallPromise();
		}
		wrap(func) {
			return func;
		}
		call(apiCall, argument, settings, status) {
			if (!settings.isBundling) throw new googleError_1.GoogleError("Bundling enabled with no isBundling!");
			status.call((argument, callback) => {
				this.bundler.schedule(apiCall, argument, callback);
				return status;
			}, argument);
		}
		fail(canceller, err) {
			canceller.callback(err);
		}
		result(canceller) {
			return canceller.promise;
		}
	};
	exports.BundleApiCaller = BundleApiCaller;
}));

// node_modules/google-gax/build/src/bundlingCalls/bundlingUtils.js
var require_bundlingUtils = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.computeBundleId = computeBundleId;
	function computeBundleId(obj, discriminatorFields) {
		const ids = [];
		let hasIds = false;
		for (const field of discriminatorFields) {
			const id = at(obj, field);
			if (id === void 0) ids.push(null);
			else {
				hasIds = true;
				ids.push(id);
			}
		}
		if (!hasIds) return;
		return JSON.stringify(ids);
	}
	function at(obj, field) {
		const pathParts = field.split(".");
		let currentObj = obj;
		for (const pathPart of pathParts) currentObj = currentObj?.[pathPart];
		return currentObj;
	}
}));

// node_modules/google-gax/build/src/bundlingCalls/task.js
var require_task = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Task = void 0;
	exports.deepCopyForResponse = deepCopyForResponse;
	const status_1 = require_status$2();
	const googleError_1 = require_googleError();
	function deepCopyForResponse(obj, subresponseInfo) {
		let result;
		if (obj === null) return null;
		if (obj === void 0) return;
		if (Array.isArray(obj)) {
			result = [];
			obj.forEach((element) => {
				result.push(deepCopyForResponse(element, null));
			});
			return result;
		}
		if (obj.copy !== void 0) return obj.copy();
		if (obj instanceof ArrayBuffer) return obj.slice(0);
		if (typeof obj === "object") {
			result = {};
			Object.keys(obj).forEach((key) => {
				if (subresponseInfo && key === subresponseInfo.field && Array.isArray(obj[key])) result[key] = obj[key].slice(subresponseInfo.start, subresponseInfo.end);
				else result[key] = deepCopyForResponse(obj[key], null);
			});
			return result;
		}
		return obj;
	}
	var Task = class {
		_apiCall;
		_request;
		_bundledField;
		_subresponseField;
		_data;
		callCanceller;
		constructor(apiCall, bundlingRequest, bundledField, subresponseField) {
			this._apiCall = apiCall;
			this._request = bundlingRequest;
			this._bundledField = bundledField;
			this._subresponseField = subresponseField;
			this._data = [];
		}
		getElementCount() {
			let count = 0;
			for (let i = 0; i < this._data.length; ++i) count += this._data[i].elements.length;
			return count;
		}
		getRequestByteSize() {
			let size = 0;
			for (let i = 0; i < this._data.length; ++i) size += this._data[i].bytes;
			return size;
		}
		run() {
			if (this._data.length === 0) return [];
			const request = this._request;
			const elements = [];
			const ids = [];
			for (let i = 0; i < this._data.length; ++i) {
				elements.push(...this._data[i].elements);
				ids.push(this._data[i].callback.id);
			}
			request[this._bundledField] = elements;
			const self = this;
			this.callCanceller = this._apiCall(request, (err, response) => {
				const responses = [];
				if (err) self._data.forEach(() => {
					responses.push(void 0);
				});
				else {
					let subresponseInfo = null;
					if (self._subresponseField) subresponseInfo = {
						field: self._subresponseField,
						start: 0
					};
					self._data.forEach((data) => {
						if (subresponseInfo) subresponseInfo.end = subresponseInfo.start + data.elements.length;
						responses.push(deepCopyForResponse(response, subresponseInfo));
						if (subresponseInfo) subresponseInfo.start = subresponseInfo.end;
					});
				}
				for (let i = 0; i < self._data.length; ++i) if (self._data[i].cancelled) {
					const error = new googleError_1.GoogleError("cancelled");
					error.code = status_1.Status.CANCELLED;
					self._data[i].callback(error);
				} else self._data[i].callback(err, responses[i]);
			});
			return ids;
		}
		extend(elements, bytes, callback) {
			this._data.push({
				elements,
				bytes,
				callback
			});
		}
		cancel(id) {
			if (this.callCanceller) {
				let allCancelled = true;
				this._data.forEach((d) => {
					if (d.callback.id === id) d.cancelled = true;
					if (!d.cancelled) allCancelled = false;
				});
				if (allCancelled) this.callCanceller.cancel();
				return allCancelled;
			}
			for (let i = 0; i < this._data.length; ++i) if (this._data[i].callback.id === id) {
				const error = new googleError_1.GoogleError("cancelled");
				error.code = status_1.Status.CANCELLED;
				this._data[i].callback(error);
				this._data.splice(i, 1);
				break;
			}
			return this._data.length === 0;
		}
	};
	exports.Task = Task;
}));

// node_modules/google-gax/build/src/bundlingCalls/bundleExecutor.js
var require_bundleExecutor = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.BundleExecutor = void 0;
	const status_1 = require_status$2();
	const googleError_1 = require_googleError();
	const warnings_1 = require_warnings();
	const bundlingUtils_1 = require_bundlingUtils();
	const task_1 = require_task();
	function noop() {}
	var BundleExecutor = class {
		_options;
		_descriptor;
		_tasks;
		_timers;
		_invocations;
		_invocationId;
		constructor(bundleOptions, bundleDescriptor) {
			this._options = bundleOptions;
			this._descriptor = bundleDescriptor;
			this._tasks = {};
			this._timers = {};
			this._invocations = {};
			this._invocationId = 0;
		}
		schedule(apiCall, request, callback) {
			const bundleId = (0, bundlingUtils_1.computeBundleId)(request, this._descriptor.requestDiscriminatorFields);
			callback = callback || noop;
			if (bundleId === void 0) {
				(0, warnings_1.warn)("bundling_schedule_bundleid_undefined", `The request does not have enough information for request bundling. Invoking immediately. Request: ${JSON.stringify(request)} discriminator fields: ${this._descriptor.requestDiscriminatorFields}`);
				return apiCall(request, callback);
			}
			if (request[this._descriptor.bundledField] === void 0) {
				(0, warnings_1.warn)("bundling_no_bundled_field", `Request does not contain field ${this._descriptor.bundledField} that must present for bundling. Invoking immediately. Request: ${JSON.stringify(request)}`);
				return apiCall(request, callback);
			}
			if (!(bundleId in this._tasks)) this._tasks[bundleId] = new task_1.Task(apiCall, request, this._descriptor.bundledField, this._descriptor.subresponseField);
			let task = this._tasks[bundleId];
			callback.id = String(this._invocationId++);
			this._invocations[callback.id] = bundleId;
			const bundledField = request[this._descriptor.bundledField];
			const elementCount = bundledField.length;
			let requestBytes = 0;
			const self = this;
			bundledField.forEach((obj) => {
				requestBytes += this._descriptor.byteLengthFunction(obj);
			});
			const countLimit = this._options.elementCountLimit || 0;
			const byteLimit = this._options.requestByteLimit || 0;
			if (countLimit > 0 && elementCount > countLimit || byteLimit > 0 && requestBytes >= byteLimit) {
				let message;
				if (countLimit > 0 && elementCount > countLimit) message = "The number of elements " + elementCount + " exceeds the limit " + this._options.elementCountLimit;
				else message = "The required bytes " + requestBytes + " exceeds the limit " + this._options.requestByteLimit;
				const error = new googleError_1.GoogleError(message);
				error.code = status_1.Status.INVALID_ARGUMENT;
				callback(error);
				return { cancel: noop };
			}
			const existingCount = task.getElementCount();
			const existingBytes = task.getRequestByteSize();
			if (countLimit > 0 && elementCount + existingCount >= countLimit || byteLimit > 0 && requestBytes + existingBytes >= byteLimit) {
				this._runNow(bundleId);
				this._tasks[bundleId] = new task_1.Task(apiCall, request, this._descriptor.bundledField, this._descriptor.subresponseField);
				task = this._tasks[bundleId];
			}
			task.extend(bundledField, requestBytes, callback);
			const ret = { cancel() {
				self._cancel(callback.id);
			} };
			const countThreshold = this._options.elementCountThreshold || 0;
			const sizeThreshold = this._options.requestByteThreshold || 0;
			if (countThreshold > 0 && task.getElementCount() >= countThreshold || sizeThreshold > 0 && task.getRequestByteSize() >= sizeThreshold) {
				this._runNow(bundleId);
				return ret;
			}
			if (!(bundleId in this._timers) && this._options.delayThreshold > 0) this._timers[bundleId] = setTimeout(() => {
				delete this._timers[bundleId];
				this._runNow(bundleId);
			}, this._options.delayThreshold);
			return ret;
		}
		_maybeClearTimeout(bundleId) {
			if (bundleId in this._timers) {
				const timerId = this._timers[bundleId];
				delete this._timers[bundleId];
				clearTimeout(timerId);
			}
		}
		_cancel(id) {
			if (!(id in this._invocations)) return;
			const bundleId = this._invocations[id];
			if (!(bundleId in this._tasks)) return;
			const task = this._tasks[bundleId];
			delete this._invocations[id];
			if (task.cancel(id)) {
				this._maybeClearTimeout(bundleId);
				delete this._tasks[bundleId];
			}
		}
		_runNow(bundleId) {
			if (!(bundleId in this._tasks)) {
				(0, warnings_1.warn)("bundle_runnow_bundleid_unknown", `No such bundleid: ${bundleId}`);
				return;
			}
			this._maybeClearTimeout(bundleId);
			const task = this._tasks[bundleId];
			delete this._tasks[bundleId];
			task.run().forEach((id) => {
				delete this._invocations[id];
			});
		}
	};
	exports.BundleExecutor = BundleExecutor;
}));

// node_modules/google-gax/build/src/bundlingCalls/bundleDescriptor.js
var require_bundleDescriptor = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.BundleDescriptor = void 0;
	const normalApiCaller_1 = require_normalApiCaller();
	const bundleApiCaller_1 = require_bundleApiCaller();
	const bundleExecutor_1 = require_bundleExecutor();
	const util_1 = require_util$2();
	var BundleDescriptor = class {
		bundledField;
		requestDiscriminatorFields;
		subresponseField;
		byteLengthFunction;
		constructor(bundledField, requestDiscriminatorFields, subresponseField, byteLengthFunction) {
			if (!byteLengthFunction && typeof subresponseField === "function") {
				byteLengthFunction = subresponseField;
				subresponseField = null;
			}
			this.bundledField = bundledField;
			this.requestDiscriminatorFields = requestDiscriminatorFields.map(util_1.toCamelCase);
			this.subresponseField = subresponseField;
			this.byteLengthFunction = byteLengthFunction;
		}
		getApiCaller(settings) {
			if (settings.isBundling === false) return new normalApiCaller_1.NormalApiCaller();
			return new bundleApiCaller_1.BundleApiCaller(new bundleExecutor_1.BundleExecutor(settings.bundleOptions, this));
		}
	};
	exports.BundleDescriptor = BundleDescriptor;
}));

// node_modules/google-gax/build/src/transcoding.js
var require_transcoding = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getMatchedUrlTemplate = getMatchedUrlTemplate;
	exports.getField = getField;
	exports.deepCopyWithoutMatchedFields = deepCopyWithoutMatchedFields;
	exports.deleteField = deleteField;
	exports.buildQueryStringComponents = buildQueryStringComponents;
	exports.encodeWithSlashes = encodeWithSlashes;
	exports.encodeWithoutSlashes = encodeWithoutSlashes;
	exports.applyPattern = applyPattern;
	exports.match = match;
	exports.flattenObject = flattenObject;
	exports.isProto3OptionalField = isProto3OptionalField;
	exports.transcode = transcode;
	exports.overrideHttpRules = overrideHttpRules;
	const util_1 = require_util$2();
	const matchedUrlTemplates = /* @__PURE__ */ new WeakMap();
	function getMatchedUrlTemplate(transcoded) {
		return matchedUrlTemplates.get(transcoded);
	}
	const httpOptionName = "(google.api.http)";
	const proto3OptionalName = "proto3_optional";
	const supportedHttpMethods = [
		"get",
		"post",
		"put",
		"patch",
		"delete"
	];
	function getField(request, field, allowObjects = false) {
		const parts = field.split(".");
		let value = request;
		for (const part of parts) {
			if (typeof value !== "object") return;
			value = value[part];
		}
		if (!allowObjects && typeof value === "object" && !Array.isArray(value) && value !== null) return;
		return value;
	}
	function deepCopyWithoutMatchedFields(request, fieldsToSkip, fullNamePrefix = "") {
		if (typeof request !== "object" || request === null) return request;
		const copy = Object.assign({}, request);
		for (const key in copy) {
			if (fieldsToSkip.has(`${fullNamePrefix}${key}`)) {
				delete copy[key];
				continue;
			}
			const nextFullNamePrefix = `${fullNamePrefix}${key}.`;
			if (Array.isArray(copy[key])) copy[key] = copy[key].map((value) => deepCopyWithoutMatchedFields(value, /* @__PURE__ */ new Set()));
			else if (typeof copy[key] === "object" && copy[key] !== null) copy[key] = deepCopyWithoutMatchedFields(copy[key], fieldsToSkip, nextFullNamePrefix);
		}
		return copy;
	}
	function deleteField(request, field) {
		const parts = field.split(".");
		while (parts.length > 1) {
			if (typeof request !== "object") return;
			const part = parts.shift();
			request = request[part];
		}
		const part = parts.shift();
		if (typeof request !== "object") return;
		delete request[part];
	}
	function validateUriPathSegment(propertyName, value) {
		if (value === "." || value === "..") throw new Error(`Invalid value ${value} for ${propertyName}`);
	}
	function validateUriPath(propertyName, value) {
		if (value) {
			if (value.split("/").some((segment) => segment === "." || segment === "..")) throw new Error(`Value for ${propertyName} must not contain segments that are exactly . or ..`);
		}
	}
	function buildQueryStringComponents(request, prefix = "") {
		const resultList = [];
		for (const key in request) {
			const requestValue = request[key];
			if (Array.isArray(requestValue)) for (const value of requestValue) resultList.push(`${prefix}${encodeWithoutSlashes(key)}=${encodeWithoutSlashes(value.toString())}`);
			else if (typeof requestValue === "object" && requestValue !== null) resultList.push(...buildQueryStringComponents(requestValue, `${key}.`));
			else resultList.push(`${prefix}${encodeWithoutSlashes(key)}=${encodeWithoutSlashes(requestValue === null || requestValue === void 0 ? "null" : requestValue.toString())}`);
		}
		return resultList;
	}
	function encodeWithSlashes(str) {
		return encodeURIComponent(str).replace(/[!'()*]/g, (character) => "%" + character.charCodeAt(0).toString(16).toUpperCase());
	}
	function encodeWithoutSlashes(str) {
		return str.split("/").map(encodeWithSlashes).join("/");
	}
	function escapeRegExp(str) {
		return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
	}
	function applyPattern(pattern, fieldValue, propertyName = "resource") {
		if (!pattern || pattern === "*") {
			validateUriPathSegment(propertyName, fieldValue);
			return encodeWithSlashes(fieldValue);
		}
		if (!pattern.includes("*") && pattern !== fieldValue) return;
		const regex = new RegExp("^" + escapeRegExp(pattern).replace(/\\\*\\\*/g, "(.+)").replace(/\\\*/g, "([^/]+)") + "$");
		const match = fieldValue.match(regex);
		if (!match) return;
		const wildcards = pattern.match(/\*\*|\*/g) || [];
		for (let i = 1; i < match.length; i++) {
			const groupVal = match[i];
			if (groupVal !== void 0 && groupVal !== null) {
				const wildcardType = wildcards[i - 1];
				if (wildcardType === "*") validateUriPathSegment(propertyName, groupVal);
				else if (wildcardType === "**") validateUriPath(propertyName, groupVal);
			}
		}
		return encodeWithoutSlashes(fieldValue);
	}
	function fieldToCamelCase(field) {
		return field.split(".").map((part) => (0, util_1.toCamelCase)(part)).join(".");
	}
	function match(request, pattern) {
		let url = pattern;
		const matchedFields = [];
		for (;;) {
			const match = url.match(/^(.*)\{([^}=]+)(?:=([^}]*))?\}(.*)/);
			if (!match) break;
			const [, before, field, pattern, after] = match;
			const camelCasedField = fieldToCamelCase(field);
			matchedFields.push(fieldToCamelCase(camelCasedField));
			const fieldValue = getField(request, camelCasedField);
			if (fieldValue === void 0) return;
			const appliedPattern = applyPattern(pattern, fieldValue === null ? "null" : fieldValue.toString(), camelCasedField);
			if (appliedPattern === void 0) return;
			url = before + appliedPattern + after;
		}
		return {
			matchedFields,
			url
		};
	}
	function flattenObject(request) {
		const result = {};
		for (const key in request) {
			if (request[key] === void 0) continue;
			if (Array.isArray(request[key])) {
				result[key] = request[key];
				continue;
			}
			if (typeof request[key] === "object" && request[key] !== null) {
				const nested = flattenObject(request[key]);
				for (const nestedKey in nested) result[`${key}.${nestedKey}`] = nested[nestedKey];
				continue;
			}
			result[key] = request[key];
		}
		return result;
	}
	function isProto3OptionalField(field) {
		return field && field.options && field.options[proto3OptionalName];
	}
	function transcode(request, parsedOptions) {
		const httpRules = [];
		for (const option of parsedOptions) {
			if (!(httpOptionName in option)) continue;
			const httpRule = option[httpOptionName];
			httpRules.push(httpRule);
			if (httpRule?.additional_bindings) {
				const additionalBindings = Array.isArray(httpRule.additional_bindings) ? httpRule.additional_bindings : [httpRule.additional_bindings];
				httpRules.push(...additionalBindings);
			}
		}
		for (const httpRule of httpRules) for (const httpMethod of supportedHttpMethods) {
			if (!(httpMethod in httpRule)) continue;
			const pathTemplate = httpRule[httpMethod];
			const matchResult = match(request, pathTemplate);
			if (matchResult === void 0) continue;
			const { url, matchedFields } = matchResult;
			let data = deepCopyWithoutMatchedFields(request, new Set(matchedFields));
			if (httpRule.body === "*") {
				const result = {
					httpMethod,
					url,
					queryString: "",
					data
				};
				matchedUrlTemplates.set(result, pathTemplate);
				return result;
			}
			const queryStringObject = data;
			if (httpRule.body) {
				data = getField(queryStringObject, fieldToCamelCase(httpRule.body), true);
				deleteField(queryStringObject, fieldToCamelCase(httpRule.body));
			} else data = "";
			const queryString = buildQueryStringComponents(queryStringObject).join("&");
			if (!data || typeof data === "object" && Object.keys(data).length === 0) data = "";
			const result = {
				httpMethod,
				url,
				queryString,
				data
			};
			matchedUrlTemplates.set(result, pathTemplate);
			return result;
		}
	}
	function overrideHttpRules(httpRules, protoJson) {
		for (const rule of httpRules) {
			if (!rule.selector) continue;
			const rpc = protoJson.lookup(rule.selector);
			if (!rpc || !rpc.parsedOptions) continue;
			for (const item of rpc.parsedOptions) {
				if (!(httpOptionName in item)) continue;
				const httpOptions = item[httpOptionName];
				for (const httpMethod in httpOptions) {
					if (httpMethod in rule) {
						if (httpMethod === "additional_bindings") continue;
						httpOptions[httpMethod] = rule[httpMethod];
					}
					if (rule.additional_bindings) {
						httpOptions["additional_bindings"] = !httpOptions["additional_bindings"] ? [] : Array.isArray(httpOptions["additional_bindings"]) ? httpOptions["additional_bindings"] : [httpOptions["additional_bindings"]];
						httpOptions["additional_bindings"].push(...rule.additional_bindings);
					}
				}
			}
		}
	}
}));

// node_modules/google-gax/build/src/fallbackRest.js
var require_fallbackRest = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$7) => {
	var __createBinding = this$7 && this$7.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$7 && this$7.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$7 && this$7.__importStar || (function() {
		var ownKeys = function(o) {
			ownKeys = Object.getOwnPropertyNames || function(o) {
				var ar = [];
				for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
				return ar;
			};
			return ownKeys(o);
		};
		return function(mod) {
			if (mod && mod.__esModule) return mod;
			var result = {};
			if (mod != null) {
				for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
			}
			__setModuleDefault(result, mod);
			return result;
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.encodeRequest = encodeRequest;
	exports.decodeResponse = decodeResponse;
	const serializer = __importStar(require_src());
	const fallback_1 = require_fallback();
	const googleError_1 = require_googleError();
	const status_1 = require_status$2();
	const transcoding_1 = require_transcoding();
	function encodeRequest(rpc, protocol, servicePath, servicePort, request, numericEnums, minifyJson) {
		const headers = { "Content-Type": "application/json" };
		const message = rpc.resolvedRequestType.fromObject(request);
		const json = serializer.toProto3JSON(message, { numericEnums });
		if (!json) throw new Error(`Cannot send null request to RPC ${rpc.name}.`);
		if (typeof json !== "object" || Array.isArray(json)) throw new Error(`Request to RPC ${rpc.name} must be an object.`);
		const transcoded = (0, transcoding_1.transcode)(json, rpc.parsedOptions);
		if (!transcoded) throw new Error(`Cannot build HTTP request for ${JSON.stringify(json)}, method: ${rpc.name}`);
		if (numericEnums) transcoded.queryString = (transcoded.queryString ? `${transcoded.queryString}&` : "") + "$alt=json%3Benum-encoding=int";
		if (minifyJson) transcoded.queryString = (transcoded.queryString ? `${transcoded.queryString}&` : "") + "$prettyPrint=0";
		const method = transcoded.httpMethod.toUpperCase();
		const body = JSON.stringify(transcoded.data);
		return {
			method,
			url: `${protocol}://${servicePath}:${servicePort}/${transcoded.url.replace(/^\//, "")}?${transcoded.queryString}`,
			urlTemplate: (0, transcoding_1.getMatchedUrlTemplate)(transcoded),
			headers,
			body
		};
	}
	const MAX_ERROR_BODY_LENGTH = 1024;
	function _undecodableErrorResponse(rpc, httpStatusCode, detail, cause) {
		const status = httpStatusCode === void 0 ? "" : ` with status ${httpStatusCode}`;
		const error = new googleError_1.GoogleError(`Error response from RPC ${rpc.name}${status} could not be decoded: ${detail}`, cause === void 0 ? void 0 : { cause });
		if (httpStatusCode !== void 0) {
			error.httpStatusCode = httpStatusCode;
			error.code = (0, status_1.rpcCodeFromHttpStatusCode)(httpStatusCode);
		}
		return error;
	}
	function decodeResponse(rpc, ok, response, httpStatusCode) {
		const decodedString = new TextDecoder().decode(response);
		if (!decodedString) {
			if (!ok) throw _undecodableErrorResponse(rpc, httpStatusCode, "the response body was empty");
			throw new Error(`Received null response from RPC ${rpc.name}`);
		}
		let json;
		try {
			json = JSON.parse(decodedString);
		} catch (err) {
			if (ok) throw err;
			const undecodableError = _undecodableErrorResponse(rpc, httpStatusCode, `the response body is not JSON: ${decodedString.length > MAX_ERROR_BODY_LENGTH ? `${decodedString.slice(0, MAX_ERROR_BODY_LENGTH)}… (truncated)` : decodedString}`, err);
			(0, googleError_1.setRawHttpResponsePayload)(undecodableError, decodedString);
			throw undecodableError;
		}
		if (!ok) {
			let error;
			try {
				error = googleError_1.GoogleError.parseHttpError(json);
			} catch (err) {
				const undecodableError = _undecodableErrorResponse(rpc, httpStatusCode, "the response body is not a JSON error object", err);
				(0, googleError_1.setRawHttpResponsePayload)(undecodableError, decodedString);
				throw undecodableError;
			}
			if (httpStatusCode !== void 0) error.httpStatusCode = httpStatusCode;
			(0, googleError_1.setRawHttpResponsePayload)(error, decodedString);
			throw error;
		}
		const message = serializer.fromProto3JSON(rpc.resolvedResponseType, json);
		if (!message) throw new Error(`Received null or malformed response from JSON serializer from RPC ${rpc.name}`);
		return rpc.resolvedResponseType.toObject(message, fallback_1.defaultToObjectOptions);
	}
}));

// node_modules/google-gax/build/src/resumableUpload.js
var require_resumableUpload = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$6) => {
	var __createBinding = this$6 && this$6.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$6 && this$6.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$6 && this$6.__importStar || (function() {
		var ownKeys = function(o) {
			ownKeys = Object.getOwnPropertyNames || function(o) {
				var ar = [];
				for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
				return ar;
			};
			return ownKeys(o);
		};
		return function(mod) {
			if (mod && mod.__esModule) return mod;
			var result = {};
			if (mod != null) {
				for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
			}
			__setModuleDefault(result, mod);
			return result;
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ResumableUploadSession = exports.ResumableUploadApiCaller = exports.ResumableUploadDescriptor = exports.resumableUploadStub = exports.ResumableUploadState = exports.DEFAULT_STALL_TIMEOUT_MS = exports.DEFAULT_PER_REQUEST_TIMEOUT_MS = exports.DEFAULT_MAX_INNER_RETRIES = exports.MAX_GLOBAL_DEADLINE_MS = exports.DEFAULT_GLOBAL_DEADLINE_MS = exports.DEFAULT_CHUNK_SIZE = void 0;
	const serializer = __importStar(require_src());
	const call_1 = require_call();
	const fallbackRest_1 = require_fallbackRest();
	const gax_1 = require_gax();
	const googleError_1 = require_googleError();
	const status_1 = require_status$2();
	const transcoding_1 = require_transcoding();
	exports.DEFAULT_CHUNK_SIZE = 8388608;
	exports.DEFAULT_GLOBAL_DEADLINE_MS = 6e5;
	exports.MAX_GLOBAL_DEADLINE_MS = 864e5;
	exports.DEFAULT_MAX_INNER_RETRIES = 5;
	exports.DEFAULT_PER_REQUEST_TIMEOUT_MS = 6e4;
	exports.DEFAULT_STALL_TIMEOUT_MS = 15e3;
	const DEFAULT_UPLOAD_RATE_BYTES_PER_MS = 5120;
	const UPLOAD_PROTOCOL_HEADER = "x-goog-upload-protocol";
	const UPLOAD_PROTOCOL_RESUMABLE = "resumable";
	const UPLOAD_COMMAND_HEADER = "x-goog-upload-command";
	const UPLOAD_OFFSET_HEADER = "x-goog-upload-offset";
	const UPLOAD_URL_HEADER = "x-goog-upload-url";
	const UPLOAD_STATUS_HEADER = "x-goog-upload-status";
	const UPLOAD_SIZE_RECEIVED_HEADER = "x-goog-upload-size-received";
	const UPLOAD_CHUNK_GRANULARITY_HEADER = "x-goog-upload-chunk-granularity";
	const COMMAND_START = "start";
	const COMMAND_UPLOAD = "upload";
	const COMMAND_QUERY = "query";
	const COMMAND_FINALIZE = "finalize";
	const COMMAND_CANCEL = "cancel";
	const COMMAND_UPLOAD_FINALIZE = "upload, finalize";
	const CATEGORY_1_RETRY_CODES = /* @__PURE__ */ new Set([
		408,
		429,
		500,
		502,
		503,
		504
	]);
	const CATEGORY_2_RETRY_CODES = /* @__PURE__ */ new Set([
		400,
		409,
		412,
		416
	]);
	var ResumableUploadState;
	(function(ResumableUploadState) {
		ResumableUploadState["STARTING"] = "STARTING";
		ResumableUploadState["TRANSMISSION"] = "TRANSMISSION";
		ResumableUploadState["FINALIZING"] = "FINALIZING";
		ResumableUploadState["RECOVERY"] = "RECOVERY";
	})(ResumableUploadState || (exports.ResumableUploadState = ResumableUploadState = {}));
	var TransientError = class extends Error {};
	var Category2Error = class extends Error {
		httpStatusCode;
		constructor(message, httpStatusCode) {
			super(message);
			this.httpStatusCode = httpStatusCode;
			this.code = status_1.Status.FAILED_PRECONDITION;
		}
		code;
	};
	var Category3Error = class extends Error {
		constructor(message, httpStatusCode) {
			super(message);
			if (httpStatusCode !== void 0) this.code = (0, status_1.rpcCodeFromHttpStatusCode)(httpStatusCode);
		}
		code;
	};
	var StallError = class extends Error {};
	var RestartUploadError = class extends Error {
		offset;
		constructor(offset) {
			super(`Restarting the resumable upload transmission from byte ${offset}.`);
			this.offset = offset;
		}
	};
	function createGoogleError(message, code) {
		const err = new googleError_1.GoogleError(message);
		if (code !== void 0) err.code = code;
		return err;
	}
	exports.resumableUploadStub = (() => {
		return { cancel() {} };
	});
	function sleep(ms) {
		return new Promise((resolve) => setTimeout(resolve, ms));
	}
	function asBuffer(chunk) {
		if (Buffer.isBuffer(chunk)) return chunk;
		if (chunk instanceof Uint8Array) return Buffer.from(chunk);
		return Buffer.from(String(chunk));
	}
	function parseHeaderInt(value) {
		if (value === null || value === "") return null;
		const parsed = parseInt(value, 10);
		return Number.isNaN(parsed) || parsed < 0 ? null : parsed;
	}
	function parsePositiveHeaderInt(value) {
		const parsed = parseHeaderInt(value);
		return parsed === null || parsed <= 0 ? null : parsed;
	}
	var ResumableUploadDescriptor = class {
		uploadPrefix;
		constructor(uploadPrefix = "/resumable/upload") {
			this.uploadPrefix = uploadPrefix;
		}
		getApiCaller() {
			return new ResumableUploadApiCaller(this);
		}
	};
	exports.ResumableUploadDescriptor = ResumableUploadDescriptor;
	var ResumableUploadApiCaller = class {
		descriptor;
		constructor(descriptor) {
			this.descriptor = descriptor;
		}
		init(callback) {
			if (callback) return new call_1.OngoingCall(callback);
			return new call_1.OngoingCallPromise();
		}
		wrap(func) {
			return func;
		}
		call(apiCall, argument, settings, canceller) {
			const context = settings.resumableUpload;
			if (!context) {
				canceller.callback(createGoogleError("The resumable upload transport context was not provided. This is a bug in the generated client library."));
				return;
			}
			const settingsStartHeaders = settings.otherArgs?.headers ? Object.fromEntries(Object.entries(settings.otherArgs.headers).map(([k, v]) => [k, String(v)])) : void 0;
			const session = new ResumableUploadSession({
				...context,
				uploadPrefix: context.uploadPrefix ?? this.descriptor.uploadPrefix ?? "/resumable/upload",
				defaultTimeout: context.defaultTimeout ?? settings.timeout,
				defaultRetry: context.defaultRetry !== void 0 ? context.defaultRetry : settings.retry,
				defaultStartHeaders: settingsStartHeaders || context.defaultStartHeaders ? {
					...settingsStartHeaders ?? {},
					...context.defaultStartHeaders ?? {}
				} : void 0
			});
			canceller.completed = true;
			canceller.callback(null, session);
		}
		fail(canceller, err) {
			canceller.callback(err);
		}
		result(canceller) {
			return canceller.promise;
		}
	};
	exports.ResumableUploadApiCaller = ResumableUploadApiCaller;
	var ResumableUploadSession = class {
		context;
		params = null;
		state_ = ResumableUploadState.STARTING;
		uploadUrl_ = null;
		committedBytes_ = 0;
		startTimeMs = 0;
		globalDeadlineMs = exports.DEFAULT_GLOBAL_DEADLINE_MS;
		effectiveChunkSize_ = exports.DEFAULT_CHUNK_SIZE;
		negotiatedGranularity_ = null;
		activeAbortController = null;
		activeStream_ = null;
		activeIterator_ = null;
		deadlineTimer = null;
		stallTimer = null;
		canceled_ = false;
		started_ = false;
		done_ = false;
		finishedPromise_;
		resolveFinished_;
		rejectFinished_;
		constructor(context) {
			this.context = context;
			this.finishedPromise_ = new Promise((resolve, reject) => {
				this.resolveFinished_ = resolve;
				this.rejectFinished_ = reject;
			});
		}
		get uploadUrl() {
			return this.uploadUrl_;
		}
		get state() {
			return this.state_;
		}
		get chunkSize() {
			return this.started_ ? this.effectiveChunkSize_ : null;
		}
		get committedBytes() {
			return this.committedBytes_;
		}
		cancel() {
			if (this.canceled_ || this.done_) return;
			this.canceled_ = true;
			this.clearDeadlineTimer();
			this.clearStallTimer();
			if (this.uploadUrl_) {
				const controller = new AbortController();
				this.context.auth.request({
					url: this.uploadUrl_,
					method: "POST",
					headers: {
						[UPLOAD_PROTOCOL_HEADER]: UPLOAD_PROTOCOL_RESUMABLE,
						[UPLOAD_COMMAND_HEADER]: COMMAND_CANCEL
					},
					signal: controller.signal,
					responseType: "text",
					timeout: this.getPerRequestTimeoutMs(),
					validateStatus: () => true
				}).catch(() => {});
			}
			this.activeAbortController?.abort();
			this.releaseActiveStream();
			const err = createGoogleError("The resumable upload was cancelled.", status_1.Status.CANCELLED);
			this.rejectFinished_(err);
		}
		async start(params) {
			if (this.started_) throw createGoogleError("The resumable upload has already been started.");
			if (this.canceled_) throw createGoogleError("The resumable upload was cancelled.");
			if (!params.uploadSource) throw createGoogleError("uploadSource must be provided to start a resumable upload.");
			this.params = params;
			this.started_ = true;
			this.startTimeMs = Date.now();
			this.globalDeadlineMs = this.computeGlobalDeadlineMs(params);
			this.armDeadlineTimer();
			let sessionUrl;
			let finalResponse;
			try {
				if (params.resumeUrl) {
					this.state_ = ResumableUploadState.RECOVERY;
					const queried = await this.queryOffset(params.resumeUrl);
					this.uploadUrl_ = params.resumeUrl;
					this.committedBytes_ = queried.offset;
					this.effectiveChunkSize_ = this.computeEffectiveChunkSize(params.chunkSize, queried.granularity);
					this.reportProgress();
					sessionUrl = params.resumeUrl;
					finalResponse = queried.finalResponse;
				} else {
					this.state_ = ResumableUploadState.STARTING;
					const started = await this.sendStart();
					sessionUrl = started.uploadUrl;
					this.uploadUrl_ = sessionUrl;
					this.effectiveChunkSize_ = this.computeEffectiveChunkSize(params.chunkSize, started.granularity);
					if (started.committedOffset !== void 0) {
						this.committedBytes_ = started.committedOffset;
						this.reportProgress();
					}
					finalResponse = started.finalResponse;
				}
			} catch (err) {
				this.done_ = true;
				this.clearDeadlineTimer();
				this.rejectFinished_(err);
				throw err;
			}
			if (finalResponse !== void 0) {
				this.state_ = ResumableUploadState.FINALIZING;
				this.done_ = true;
				this.clearDeadlineTimer();
				this.resolveFinished_(finalResponse);
				return;
			}
			this.state_ = ResumableUploadState.TRANSMISSION;
			this.runTransmission(sessionUrl);
		}
		finished() {
			return this.finishedPromise_;
		}
		uploadSizeForDeadline(params) {
			if (params.uploadSize !== void 0 && params.uploadSize > 0) return params.uploadSize;
			return params.uploadSource.size > 0 ? params.uploadSource.size : 0;
		}
		computeGlobalDeadlineMs(params) {
			if (params.globalDeadlineMs !== void 0 && params.globalDeadlineMs > 0) return params.globalDeadlineMs;
			let deadline = exports.DEFAULT_GLOBAL_DEADLINE_MS;
			const uploadSize = this.uploadSizeForDeadline(params);
			if (uploadSize > 0) {
				const scaled = Math.ceil(uploadSize / DEFAULT_UPLOAD_RATE_BYTES_PER_MS);
				deadline = Math.max(deadline, scaled);
			}
			return Math.min(deadline, exports.MAX_GLOBAL_DEADLINE_MS);
		}
		computeEffectiveChunkSize(chunkSize, granularity) {
			const requested = chunkSize ?? exports.DEFAULT_CHUNK_SIZE;
			if (!granularity || granularity <= 0) return requested;
			this.negotiatedGranularity_ = granularity;
			const effective = Math.floor(requested / granularity) * granularity;
			return effective > 0 ? effective : granularity;
		}
		async sendStart() {
			const rpc = this.context.rpc;
			if (!rpc.resolvedRequestType) throw new Category3Error(`Cannot start resumable upload for method ${rpc.name}: the resolved request type is unavailable.`);
			const message = rpc.resolvedRequestType.fromObject(this.context.request);
			const json = serializer.toProto3JSON(message, { numericEnums: this.context.numericEnums ?? false });
			if (!json || typeof json !== "object" || Array.isArray(json)) throw new Category3Error(`Cannot serialize the request for resumable upload method ${rpc.name}.`);
			let queryString = "";
			let transcodedPath = "";
			let bodyPayload = json;
			try {
				const transcoded = (0, transcoding_1.transcode)(json, rpc.parsedOptions);
				if (transcoded) {
					queryString = transcoded.queryString ?? "";
					transcodedPath = transcoded.url ? transcoded.url.replace(/^\/?/, "/") : "";
					bodyPayload = transcoded.data === "" ? {} : transcoded.data;
				}
			} catch {}
			if (this.context.numericEnums) queryString = `${queryString ? `${queryString}&` : ""}$alt=json%3Benum-encoding=int`;
			if (this.context.minifyJson) queryString = `${queryString ? `${queryString}&` : ""}$prettyPrint=0`;
			const uploadPrefix = (this.context.uploadPrefix ?? "/resumable/upload").replace(/\/$/, "");
			const url = `${this.getEndpointBase()}${uploadPrefix}${transcodedPath}${queryString ? `?${queryString}` : ""}`;
			const body = JSON.stringify(bodyPayload);
			const knownSize = this.params ? this.uploadSizeForDeadline(this.params) : 0;
			const startHeaders = {
				"content-type": "application/json",
				...knownSize > 0 ? { "x-goog-upload-header-content-length": String(knownSize) } : {},
				...this.context.defaultStartHeaders ?? {},
				...this.params?.startHeaders ?? {}
			};
			const response = await this.sendCommandWithRetry(url, COMMAND_START, body, -1, startHeaders);
			const uploadUrl = response.headers.get(UPLOAD_URL_HEADER);
			if (!uploadUrl) throw new Category3Error(`The resumable upload start response did not include a ${UPLOAD_URL_HEADER} header.`);
			const granularity = parsePositiveHeaderInt(response.headers.get(UPLOAD_CHUNK_GRANULARITY_HEADER));
			if (response.headers.get(UPLOAD_STATUS_HEADER) === null) {
				this.state_ = ResumableUploadState.RECOVERY;
				const queried = await this.queryOffset(uploadUrl);
				return {
					uploadUrl,
					granularity: granularity ?? queried.granularity,
					committedOffset: queried.offset,
					finalResponse: queried.finalResponse
				};
			}
			return {
				uploadUrl,
				granularity
			};
		}
		getEndpointBase() {
			let servicePath = this.context.servicePath;
			let servicePort = this.context.servicePort;
			const match = servicePath.match(/^(\[[^\]]+\]|[^:]+):(\d+)$/);
			if (match) {
				servicePath = match[1];
				servicePort = parseInt(match[2], 10);
			}
			return `${this.context.protocol}://${servicePath}:${servicePort}`;
		}
		async queryOffset(sessionUrl) {
			this.state_ = ResumableUploadState.RECOVERY;
			const response = await this.sendCommandWithRetry(sessionUrl, COMMAND_QUERY, null, -1, void 0);
			if (response.status < 200 || response.status >= 300) throw new Category3Error(`Resumable upload recovery query failed: HTTP ${response.status}.`, response.status);
			const uploadStatus = response.headers.get(UPLOAD_STATUS_HEADER);
			const size = parseHeaderInt(response.headers.get(UPLOAD_SIZE_RECEIVED_HEADER));
			const granularity = parsePositiveHeaderInt(response.headers.get(UPLOAD_CHUNK_GRANULARITY_HEADER));
			if (uploadStatus === "final") {
				const finalResponse = this.decodeFinalResponse(response);
				return {
					offset: size ?? (this.params ? this.uploadSizeForDeadline(this.params) : 0) ?? this.committedBytes_,
					granularity,
					finalResponse
				};
			}
			if (size === null) throw new Category3Error(`The resumable upload recovery query did not include a ${UPLOAD_SIZE_RECEIVED_HEADER} header.`);
			return {
				offset: size,
				granularity
			};
		}
		async runTransmission(sessionUrl) {
			try {
				let buffer = Buffer.alloc(0);
				let offset = this.committedBytes_;
				let response = null;
				await this.openSourceAt(offset);
				while (true) {
					this.assertActive();
					this.assertDeadline();
					const read = await this.readNextChunk(buffer);
					buffer = read.remainder;
					if (read.chunk === null) {
						this.state_ = ResumableUploadState.FINALIZING;
						response = await this.transmitFinalize(sessionUrl, offset);
						break;
					}
					const transmit = await this.transmitChunk(sessionUrl, read.chunk, offset, read.eof);
					offset = transmit.newOffset;
					if (!transmit.recoveredFinal) {
						this.committedBytes_ = offset;
						this.reportProgress();
					}
					if (transmit.skipAhead > 0) {
						if (buffer.length >= transmit.skipAhead) buffer = buffer.subarray(transmit.skipAhead);
						else buffer = await this.skipBytes(transmit.skipAhead - buffer.length);
					}
					if (transmit.finalized) {
						response = transmit.response;
						break;
					}
				}
				if (this.state_ !== ResumableUploadState.FINALIZING) this.state_ = ResumableUploadState.FINALIZING;
				if (response === null) throw new Category3Error("The resumable upload completed without a final response.");
				this.done_ = true;
				this.clearDeadlineTimer();
				this.resolveFinished_(response);
			} catch (err) {
				if (err instanceof RestartUploadError) try {
					this.committedBytes_ = err.offset;
					this.state_ = ResumableUploadState.TRANSMISSION;
					await this.runTransmission(sessionUrl);
					return;
				} catch (restartErr) {
					if (!this.canceled_) {
						this.done_ = true;
						this.clearDeadlineTimer();
						this.rejectFinished_(restartErr);
					}
					return;
				}
				if (!this.canceled_) {
					this.done_ = true;
					this.clearDeadlineTimer();
					this.rejectFinished_(err);
				}
			} finally {
				this.releaseActiveStream();
			}
		}
		armDeadlineTimer() {
			this.clearDeadlineTimer();
			this.deadlineTimer = setTimeout(() => {
				if (this.canceled_ || this.done_) return;
				this.activeAbortController?.abort();
				this.clearStallTimer();
				this.releaseActiveStream();
				this.done_ = true;
				this.rejectFinished_(this.deadlineError());
			}, this.globalDeadlineMs);
		}
		clearDeadlineTimer() {
			if (this.deadlineTimer) {
				clearTimeout(this.deadlineTimer);
				this.deadlineTimer = null;
			}
		}
		clearStallTimer() {
			if (this.stallTimer) {
				clearTimeout(this.stallTimer);
				this.stallTimer = null;
			}
		}
		async openSourceAt(offset) {
			const source = this.params?.uploadSource;
			if (!source) throw createGoogleError("Cannot open the upload source because start() was not called.");
			this.releaseActiveStream();
			const stream = source.getStream(offset);
			this.activeStream_ = stream;
			this.activeIterator_ = stream[Symbol.asyncIterator]();
		}
		releaseActiveStream() {
			if (this.activeStream_) {
				this.activeStream_.destroy?.();
				this.activeStream_ = null;
				this.activeIterator_ = null;
			}
		}
		deadlineError() {
			return createGoogleError(`The resumable upload exceeded its global deadline of ${this.globalDeadlineMs} ms.`, status_1.Status.DEADLINE_EXCEEDED);
		}
		async readNextChunk(buffer) {
			const iterator = this.activeIterator_;
			if (!iterator) throw createGoogleError("Cannot read from the upload source because it is not open.");
			const chunkSize = this.effectiveChunkSize_;
			while (buffer.length < chunkSize) {
				const next = await iterator.next();
				if (next.done) {
					if (buffer.length === 0) return {
						chunk: null,
						eof: true,
						remainder: Buffer.alloc(0)
					};
					return {
						chunk: buffer,
						eof: true,
						remainder: Buffer.alloc(0)
					};
				}
				buffer = Buffer.concat([buffer, asBuffer(next.value)]);
			}
			return {
				chunk: buffer.subarray(0, chunkSize),
				eof: false,
				remainder: buffer.subarray(chunkSize)
			};
		}
		async skipBytes(bytes) {
			const iterator = this.activeIterator_;
			if (!iterator) throw createGoogleError("Cannot skip the upload source because it is not open.");
			let remaining = bytes;
			while (remaining > 0) {
				const next = await iterator.next();
				if (next.done) throw new Category3Error(`The server committed ${bytes} bytes beyond the end of the provided stream; the payload appears shorter than expected.`);
				const chunk = asBuffer(next.value);
				if (chunk.length >= remaining) return chunk.subarray(remaining);
				remaining -= chunk.length;
			}
			return Buffer.alloc(0);
		}
		async transmitChunk(sessionUrl, chunk, offset, isFinal) {
			let currentChunk = chunk;
			let currentOffset = offset;
			const retry = this.getRetrySettings();
			let sameOffsetAttempts = 0;
			let sameOffsetDelay = retry.initialDelayMs;
			while (true) {
				this.assertActive();
				this.assertDeadline();
				const command = isFinal ? COMMAND_UPLOAD_FINALIZE : COMMAND_UPLOAD;
				try {
					const response = await this.sendCommandWithRetry(sessionUrl, command, currentChunk, currentOffset, void 0);
					if (isFinal) {
						if (response.headers.get(UPLOAD_STATUS_HEADER) !== "final") throw new Category2Error(`The resumable upload finalize response did not include ${UPLOAD_STATUS_HEADER}: final.`);
						return {
							finalized: true,
							response: this.decodeFinalResponse(response),
							newOffset: currentOffset + currentChunk.length,
							skipAhead: 0
						};
					}
					return {
						finalized: false,
						response: null,
						newOffset: currentOffset + currentChunk.length,
						skipAhead: 0
					};
				} catch (err) {
					if (!(err instanceof Category2Error || err instanceof StallError)) throw err;
					this.state_ = ResumableUploadState.RECOVERY;
					const prevEffectiveChunkSize = this.effectiveChunkSize_;
					const queried = await this.queryOffset(sessionUrl);
					if (queried.granularity !== null && queried.granularity > 0) this.effectiveChunkSize_ = this.computeEffectiveChunkSize(this.params?.chunkSize, queried.granularity);
					const chunkSizeChanged = this.effectiveChunkSize_ !== prevEffectiveChunkSize;
					const serverOffset = queried.offset;
					this.committedBytes_ = serverOffset;
					this.reportProgress();
					if (queried.finalResponse !== void 0) {
						this.state_ = ResumableUploadState.FINALIZING;
						return {
							finalized: true,
							response: queried.finalResponse,
							newOffset: serverOffset,
							skipAhead: 0,
							recoveredFinal: true
						};
					}
					this.state_ = ResumableUploadState.TRANSMISSION;
					if (err instanceof StallError) throw new RestartUploadError(serverOffset);
					if (serverOffset === currentOffset) {
						if (!isFinal && (chunkSizeChanged || this.negotiatedGranularity_ !== null && currentChunk.length % this.negotiatedGranularity_ !== 0)) throw new RestartUploadError(serverOffset);
						if (sameOffsetAttempts >= retry.maxRetries) throw createGoogleError(`Exceeded the maximum number of recovery retries (${retry.maxRetries}) without forward progress at byte offset ${currentOffset}: ${err.message}`, status_1.Status.DEADLINE_EXCEEDED);
						this.assertDeadline();
						await sleep(sameOffsetDelay);
						sameOffsetDelay = Math.min(sameOffsetDelay * retry.delayMultiplier, retry.maxDelayMs);
						sameOffsetAttempts += 1;
						continue;
					}
					if (serverOffset > currentOffset) {
						if (serverOffset === currentOffset + currentChunk.length) {
							if (isFinal) return {
								finalized: true,
								response: await this.transmitFinalize(sessionUrl, serverOffset),
								newOffset: serverOffset,
								skipAhead: 0
							};
							return {
								finalized: false,
								response: null,
								newOffset: serverOffset,
								skipAhead: 0
							};
						}
						if (serverOffset > currentOffset + currentChunk.length) {
							if (isFinal) return {
								finalized: true,
								response: await this.transmitFinalize(sessionUrl, serverOffset),
								newOffset: serverOffset,
								skipAhead: 0
							};
							return {
								finalized: false,
								response: null,
								newOffset: serverOffset,
								skipAhead: serverOffset - (currentOffset + currentChunk.length)
							};
						}
						const tail = currentChunk.subarray(serverOffset - currentOffset);
						if (!isFinal && (chunkSizeChanged || this.negotiatedGranularity_ !== null && tail.length % this.negotiatedGranularity_ !== 0)) throw new RestartUploadError(serverOffset);
						currentChunk = tail;
						currentOffset = serverOffset;
						sameOffsetAttempts = 0;
						sameOffsetDelay = retry.initialDelayMs;
						continue;
					}
					throw new RestartUploadError(serverOffset);
				}
			}
		}
		async transmitFinalize(sessionUrl, offset) {
			let currentOffset = offset;
			const retry = this.getRetrySettings();
			let sameOffsetAttempts = 0;
			let sameOffsetDelay = retry.initialDelayMs;
			while (true) {
				this.assertActive();
				this.assertDeadline();
				try {
					const response = await this.sendCommandWithRetry(sessionUrl, COMMAND_FINALIZE, null, currentOffset, void 0);
					if (response.headers.get(UPLOAD_STATUS_HEADER) !== "final") throw new Category2Error(`The resumable upload finalize response did not include ${UPLOAD_STATUS_HEADER}: final.`);
					return this.decodeFinalResponse(response);
				} catch (err) {
					if (!(err instanceof Category2Error || err instanceof StallError)) throw err;
					this.state_ = ResumableUploadState.RECOVERY;
					const queried = await this.queryOffset(sessionUrl);
					if (queried.granularity !== null && queried.granularity > 0) this.effectiveChunkSize_ = this.computeEffectiveChunkSize(this.params?.chunkSize, queried.granularity);
					const serverOffset = queried.offset;
					this.committedBytes_ = serverOffset;
					this.reportProgress();
					if (queried.finalResponse !== void 0) {
						this.state_ = ResumableUploadState.FINALIZING;
						return queried.finalResponse;
					}
					this.state_ = ResumableUploadState.FINALIZING;
					if (err instanceof StallError) throw new RestartUploadError(serverOffset);
					if (serverOffset >= currentOffset) {
						if (serverOffset === currentOffset) {
							if (sameOffsetAttempts >= retry.maxRetries) throw createGoogleError(`Exceeded the maximum number of recovery retries (${retry.maxRetries}) while finalizing at byte offset ${currentOffset}: ${err.message}`, status_1.Status.DEADLINE_EXCEEDED);
							this.assertDeadline();
							await sleep(sameOffsetDelay);
							sameOffsetDelay = Math.min(sameOffsetDelay * retry.delayMultiplier, retry.maxDelayMs);
							sameOffsetAttempts += 1;
						} else {
							sameOffsetAttempts = 0;
							sameOffsetDelay = retry.initialDelayMs;
						}
						currentOffset = serverOffset;
						continue;
					}
					throw new RestartUploadError(serverOffset);
				}
			}
		}
		decodeFinalResponse(response) {
			try {
				return (0, fallbackRest_1.decodeResponse)(this.context.rpc, true, response.body);
			} catch (err) {
				throw new Category3Error(`Failed to decode the resumable upload final response: ${err.message}`);
			}
		}
		async sendCommandWithRetry(url, command, body, offset, extraHeaders) {
			const retry = this.getRetrySettings();
			let attempt = 0;
			let delay = retry.initialDelayMs;
			while (true) try {
				return await this.fetchCommand(url, command, body, offset, extraHeaders);
			} catch (err) {
				if (this.canceled_) throw createGoogleError("The resumable upload was cancelled.", status_1.Status.CANCELLED);
				if (err instanceof Category2Error || err instanceof Category3Error || err instanceof googleError_1.GoogleError) throw err;
				if (!(err instanceof TransientError)) throw err;
				if (attempt >= retry.maxRetries) throw createGoogleError(`Exceeded the maximum number of retries (${retry.maxRetries}) while sending the resumable upload command "${command}": ${err.message}`, status_1.Status.DEADLINE_EXCEEDED);
				this.assertDeadline();
				await sleep(delay);
				delay = Math.min(delay * retry.delayMultiplier, retry.maxDelayMs);
				attempt += 1;
			}
		}
		async fetchCommand(url, command, body, offset, extraHeaders) {
			const headers = {
				[UPLOAD_PROTOCOL_HEADER]: UPLOAD_PROTOCOL_RESUMABLE,
				[UPLOAD_COMMAND_HEADER]: command
			};
			if ((body !== null || command === COMMAND_UPLOAD || command === COMMAND_UPLOAD_FINALIZE || command === COMMAND_FINALIZE) && offset >= 0) headers[UPLOAD_OFFSET_HEADER] = String(offset);
			if (command === COMMAND_START) headers["content-type"] = "application/json";
			else if (body !== null) headers["content-type"] = "application/octet-stream";
			if (extraHeaders) for (const [name, value] of Object.entries(extraHeaders)) headers[name.toLowerCase()] = value;
			const controller = new AbortController();
			this.activeAbortController = controller;
			let stalled = false;
			if (command === COMMAND_UPLOAD || command === COMMAND_UPLOAD_FINALIZE || command === COMMAND_FINALIZE) {
				this.clearStallTimer();
				this.stallTimer = setTimeout(() => {
					stalled = true;
					controller.abort(/* @__PURE__ */ new Error("Resumable upload stalled."));
				}, this.params?.stallTimeoutMs ?? exports.DEFAULT_STALL_TIMEOUT_MS);
			}
			try {
				const response = await this.context.auth.request({
					url,
					method: "POST",
					headers,
					body: body === null || body === void 0 ? void 0 : typeof body === "string" ? body : Buffer.from(body),
					signal: controller.signal,
					responseType: "stream",
					timeout: this.getPerRequestTimeoutMs(),
					validateStatus: () => true
				});
				const responseBody = Buffer.from(await response.arrayBuffer());
				const uploadResponse = {
					status: response.status,
					headers: this.normalizeHeaders(response.headers),
					body: responseBody
				};
				this.throwOnNonTransientStatus(uploadResponse, command);
				return uploadResponse;
			} catch (err) {
				if (this.canceled_) throw createGoogleError("The resumable upload was cancelled.", status_1.Status.CANCELLED);
				if (stalled) throw new StallError(`The resumable upload request stalled: no progress was made within ${this.params?.stallTimeoutMs ?? exports.DEFAULT_STALL_TIMEOUT_MS} ms.`);
				if (err instanceof Category2Error || err instanceof Category3Error || err instanceof googleError_1.GoogleError || err instanceof TransientError) throw err;
				throw new TransientError(err instanceof Error ? err.message : String(err));
			} finally {
				this.clearStallTimer();
				if (this.activeAbortController === controller) this.activeAbortController = null;
			}
		}
		throwOnNonTransientStatus(response, command) {
			const uploadStatus = response.headers.get(UPLOAD_STATUS_HEADER);
			if (response.status >= 200 && response.status < 300) {
				if (uploadStatus === null) {
					if (this.state_ === ResumableUploadState.RECOVERY) throw new Category3Error(`The resumable upload ${command} response did not include a ${UPLOAD_STATUS_HEADER} header while in recovery.`);
					if (command === COMMAND_START) {
						if (response.headers.get(UPLOAD_URL_HEADER)) return;
						throw new TransientError(`The resumable upload start response did not include ${UPLOAD_STATUS_HEADER} or ${UPLOAD_URL_HEADER} headers.`);
					}
					if (this.state_ === ResumableUploadState.STARTING || this.state_ === ResumableUploadState.TRANSMISSION || this.state_ === ResumableUploadState.FINALIZING) throw new Category2Error(`The resumable upload response did not include a ${UPLOAD_STATUS_HEADER} header.`);
					throw new Category3Error(`The resumable upload ${command} response did not include a ${UPLOAD_STATUS_HEADER} header.`);
				}
				return;
			}
			if (uploadStatus === "final") this.throwFatalHttpResponse(response);
			if (CATEGORY_2_RETRY_CODES.has(response.status)) {
				if (command === COMMAND_UPLOAD || command === COMMAND_UPLOAD_FINALIZE || command === COMMAND_FINALIZE) throw new Category2Error(`Resumable upload state mismatch: HTTP ${response.status}.`, response.status);
				if (command === COMMAND_START && uploadStatus === null) throw new TransientError(`Resumable upload transient error: HTTP ${response.status}.`);
			}
			if (CATEGORY_1_RETRY_CODES.has(response.status)) throw new TransientError(`Resumable upload transient error: HTTP ${response.status}.`);
			this.throwFatalHttpResponse(response);
		}
		throwFatalHttpResponse(response) {
			try {
				(0, fallbackRest_1.decodeResponse)(this.context.rpc, false, response.body, response.status);
			} catch (err) {
				if (err instanceof googleError_1.GoogleError) {
					if (err.code === void 0) err.code = (0, status_1.rpcCodeFromHttpStatusCode)(response.status);
					throw err;
				}
			}
			throw createGoogleError(`Resumable upload failed: HTTP ${response.status}.`, (0, status_1.rpcCodeFromHttpStatusCode)(response.status));
		}
		normalizeHeaders(headers) {
			if (headers && typeof headers.get === "function") return headers;
			const map = /* @__PURE__ */ new Map();
			if (headers && typeof headers === "object") for (const [name, value] of Object.entries(headers)) map.set(name.toLowerCase(), String(value));
			return { get(name) {
				return map.get(name.toLowerCase()) ?? null;
			} };
		}
		getPerRequestTimeoutMs() {
			return this.params?.timeout ?? this.context.defaultTimeout ?? exports.DEFAULT_PER_REQUEST_TIMEOUT_MS;
		}
		getRetrySettings() {
			const retry = this.params?.retry !== void 0 ? this.params.retry : this.context.defaultRetry;
			if (retry === null) return {
				maxRetries: 0,
				initialDelayMs: 100,
				delayMultiplier: 1.3,
				maxDelayMs: 6e4
			};
			const backoffSettings = retry?.backoffSettings ?? (0, gax_1.createDefaultBackoffSettings)();
			return {
				maxRetries: backoffSettings.maxRetries ?? exports.DEFAULT_MAX_INNER_RETRIES,
				initialDelayMs: backoffSettings.initialRetryDelayMillis ?? 100,
				delayMultiplier: backoffSettings.retryDelayMultiplier ?? 1.3,
				maxDelayMs: backoffSettings.maxRetryDelayMillis ?? 6e4
			};
		}
		reportProgress() {
			if (this.params?.onProgress && this.uploadUrl_) this.params.onProgress({
				bytesUploaded: this.committedBytes_,
				uploadUrl: this.uploadUrl_
			});
		}
		assertActive() {
			if (this.canceled_) throw createGoogleError("The resumable upload was cancelled.", status_1.Status.CANCELLED);
		}
		assertDeadline() {
			if (Date.now() - this.startTimeMs >= this.globalDeadlineMs) throw this.deadlineError();
		}
	};
	exports.ResumableUploadSession = ResumableUploadSession;
}));

// node_modules/google-gax/build/src/descriptor.js
var require_descriptor = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ResumableUploadDescriptor = exports.BundleDescriptor = exports.StreamDescriptor = exports.PageDescriptor = exports.LongrunningDescriptor = void 0;
	var longRunningDescriptor_1 = require_longRunningDescriptor();
	Object.defineProperty(exports, "LongrunningDescriptor", {
		enumerable: true,
		get: function() {
			return longRunningDescriptor_1.LongRunningDescriptor;
		}
	});
	var pageDescriptor_1 = require_pageDescriptor();
	Object.defineProperty(exports, "PageDescriptor", {
		enumerable: true,
		get: function() {
			return pageDescriptor_1.PageDescriptor;
		}
	});
	var streamDescriptor_1 = require_streamDescriptor();
	Object.defineProperty(exports, "StreamDescriptor", {
		enumerable: true,
		get: function() {
			return streamDescriptor_1.StreamDescriptor;
		}
	});
	var bundleDescriptor_1 = require_bundleDescriptor();
	Object.defineProperty(exports, "BundleDescriptor", {
		enumerable: true,
		get: function() {
			return bundleDescriptor_1.BundleDescriptor;
		}
	});
	var resumableUpload_1 = require_resumableUpload();
	Object.defineProperty(exports, "ResumableUploadDescriptor", {
		enumerable: true,
		get: function() {
			return resumableUpload_1.ResumableUploadDescriptor;
		}
	});
}));

// node_modules/google-gax/build/src/operations_client_config.json
var require_operations_client_config = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = { "interfaces": { "google.longrunning.Operations": {
		"retry_codes": {
			"idempotent": ["DEADLINE_EXCEEDED", "UNAVAILABLE"],
			"non_idempotent": []
		},
		"retry_params": { "default": {
			"initial_retry_delay_millis": 100,
			"retry_delay_multiplier": 1.3,
			"max_retry_delay_millis": 6e4,
			"initial_rpc_timeout_millis": 9e4,
			"rpc_timeout_multiplier": 1,
			"max_rpc_timeout_millis": 9e4,
			"total_timeout_millis": 6e5
		} },
		"methods": {
			"GetOperation": {
				"timeout_millis": 6e4,
				"retry_codes_name": "idempotent",
				"retry_params_name": "default"
			},
			"ListOperations": {
				"timeout_millis": 6e4,
				"retry_codes_name": "idempotent",
				"retry_params_name": "default"
			},
			"CancelOperation": {
				"timeout_millis": 6e4,
				"retry_codes_name": "idempotent",
				"retry_params_name": "default"
			},
			"DeleteOperation": {
				"timeout_millis": 6e4,
				"retry_codes_name": "idempotent",
				"retry_params_name": "default"
			}
		}
	} } };
}));

// node_modules/google-gax/build/protos/operations.json
var require_operations = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = { "nested": { "google": { "nested": {
		"longrunning": {
			"options": {
				"cc_enable_arenas": true,
				"csharp_namespace": "Google.LongRunning",
				"go_package": "google.golang.org/genproto/googleapis/longrunning;longrunning",
				"java_multiple_files": true,
				"java_outer_classname": "OperationsProto",
				"java_package": "com.google.longrunning",
				"php_namespace": "Google\\LongRunning"
			},
			"nested": {
				"operationInfo": {
					"type": "google.longrunning.OperationInfo",
					"id": 1049,
					"extend": "google.protobuf.MethodOptions"
				},
				"Operations": {
					"options": { "(google.api.default_host)": "longrunning.googleapis.com" },
					"methods": {
						"ListOperations": {
							"requestType": "ListOperationsRequest",
							"responseType": "ListOperationsResponse",
							"options": {
								"(google.api.http).get": "/v1/{name=operations}",
								"(google.api.method_signature)": "name,filter"
							},
							"parsedOptions": [{ "(google.api.http)": { "get": "/v1/{name=operations}" } }, { "(google.api.method_signature)": "name,filter" }]
						},
						"GetOperation": {
							"requestType": "GetOperationRequest",
							"responseType": "Operation",
							"options": {
								"(google.api.http).get": "/v1/operations/{name}",
								"(google.api.method_signature)": "name"
							},
							"parsedOptions": [{ "(google.api.http)": { "get": "/v1/operations/{name}" } }, { "(google.api.method_signature)": "name" }]
						},
						"DeleteOperation": {
							"requestType": "DeleteOperationRequest",
							"responseType": "google.protobuf.Empty",
							"options": {
								"(google.api.http).delete": "/v1/{name=operations/**}",
								"(google.api.method_signature)": "name"
							},
							"parsedOptions": [{ "(google.api.http)": { "delete": "/v1/{name=operations/**}" } }, { "(google.api.method_signature)": "name" }]
						},
						"CancelOperation": {
							"requestType": "CancelOperationRequest",
							"responseType": "google.protobuf.Empty",
							"options": {
								"(google.api.http).post": "/v1/{name=operations/**}:cancel",
								"(google.api.http).body": "*",
								"(google.api.method_signature)": "name"
							},
							"parsedOptions": [{ "(google.api.http)": {
								"post": "/v1/{name=operations/**}:cancel",
								"body": "*"
							} }, { "(google.api.method_signature)": "name" }]
						},
						"WaitOperation": {
							"requestType": "WaitOperationRequest",
							"responseType": "Operation"
						}
					}
				},
				"Operation": {
					"oneofs": { "result": { "oneof": ["error", "response"] } },
					"fields": {
						"name": {
							"type": "string",
							"id": 1
						},
						"metadata": {
							"type": "google.protobuf.Any",
							"id": 2
						},
						"done": {
							"type": "bool",
							"id": 3
						},
						"error": {
							"type": "google.rpc.Status",
							"id": 4
						},
						"response": {
							"type": "google.protobuf.Any",
							"id": 5
						}
					}
				},
				"GetOperationRequest": { "fields": { "name": {
					"type": "string",
					"id": 1
				} } },
				"ListOperationsRequest": { "fields": {
					"name": {
						"type": "string",
						"id": 4
					},
					"filter": {
						"type": "string",
						"id": 1
					},
					"pageSize": {
						"type": "int32",
						"id": 2
					},
					"pageToken": {
						"type": "string",
						"id": 3
					}
				} },
				"ListOperationsResponse": { "fields": {
					"operations": {
						"rule": "repeated",
						"type": "Operation",
						"id": 1
					},
					"nextPageToken": {
						"type": "string",
						"id": 2
					}
				} },
				"CancelOperationRequest": { "fields": { "name": {
					"type": "string",
					"id": 1
				} } },
				"DeleteOperationRequest": { "fields": { "name": {
					"type": "string",
					"id": 1
				} } },
				"WaitOperationRequest": { "fields": {
					"name": {
						"type": "string",
						"id": 1
					},
					"timeout": {
						"type": "google.protobuf.Duration",
						"id": 2
					}
				} },
				"OperationInfo": { "fields": {
					"responseType": {
						"type": "string",
						"id": 1
					},
					"metadataType": {
						"type": "string",
						"id": 2
					}
				} }
			}
		},
		"api": {
			"options": {
				"go_package": "google.golang.org/genproto/googleapis/api/annotations;annotations",
				"java_multiple_files": true,
				"java_outer_classname": "ClientProto",
				"java_package": "com.google.api",
				"objc_class_prefix": "GAPI",
				"cc_enable_arenas": true
			},
			"nested": {
				"http": {
					"type": "HttpRule",
					"id": 72295728,
					"extend": "google.protobuf.MethodOptions"
				},
				"Http": { "fields": {
					"rules": {
						"rule": "repeated",
						"type": "HttpRule",
						"id": 1
					},
					"fullyDecodeReservedExpansion": {
						"type": "bool",
						"id": 2
					}
				} },
				"HttpRule": {
					"oneofs": { "pattern": { "oneof": [
						"get",
						"put",
						"post",
						"delete",
						"patch",
						"custom"
					] } },
					"fields": {
						"selector": {
							"type": "string",
							"id": 1
						},
						"get": {
							"type": "string",
							"id": 2
						},
						"put": {
							"type": "string",
							"id": 3
						},
						"post": {
							"type": "string",
							"id": 4
						},
						"delete": {
							"type": "string",
							"id": 5
						},
						"patch": {
							"type": "string",
							"id": 6
						},
						"custom": {
							"type": "CustomHttpPattern",
							"id": 8
						},
						"body": {
							"type": "string",
							"id": 7
						},
						"responseBody": {
							"type": "string",
							"id": 12
						},
						"additionalBindings": {
							"rule": "repeated",
							"type": "HttpRule",
							"id": 11
						}
					}
				},
				"CustomHttpPattern": { "fields": {
					"kind": {
						"type": "string",
						"id": 1
					},
					"path": {
						"type": "string",
						"id": 2
					}
				} },
				"methodSignature": {
					"rule": "repeated",
					"type": "string",
					"id": 1051,
					"extend": "google.protobuf.MethodOptions"
				},
				"defaultHost": {
					"type": "string",
					"id": 1049,
					"extend": "google.protobuf.ServiceOptions"
				},
				"oauthScopes": {
					"type": "string",
					"id": 1050,
					"extend": "google.protobuf.ServiceOptions"
				}
			}
		},
		"protobuf": {
			"options": {
				"go_package": "github.com/golang/protobuf/protoc-gen-go/descriptor;descriptor",
				"java_package": "com.google.protobuf",
				"java_outer_classname": "DescriptorProtos",
				"csharp_namespace": "Google.Protobuf.Reflection",
				"objc_class_prefix": "GPB",
				"cc_enable_arenas": true,
				"optimize_for": "SPEED"
			},
			"nested": {
				"FileDescriptorSet": { "fields": { "file": {
					"rule": "repeated",
					"type": "FileDescriptorProto",
					"id": 1
				} } },
				"FileDescriptorProto": { "fields": {
					"name": {
						"type": "string",
						"id": 1
					},
					"package": {
						"type": "string",
						"id": 2
					},
					"dependency": {
						"rule": "repeated",
						"type": "string",
						"id": 3
					},
					"publicDependency": {
						"rule": "repeated",
						"type": "int32",
						"id": 10,
						"options": { "packed": false }
					},
					"weakDependency": {
						"rule": "repeated",
						"type": "int32",
						"id": 11,
						"options": { "packed": false }
					},
					"messageType": {
						"rule": "repeated",
						"type": "DescriptorProto",
						"id": 4
					},
					"enumType": {
						"rule": "repeated",
						"type": "EnumDescriptorProto",
						"id": 5
					},
					"service": {
						"rule": "repeated",
						"type": "ServiceDescriptorProto",
						"id": 6
					},
					"extension": {
						"rule": "repeated",
						"type": "FieldDescriptorProto",
						"id": 7
					},
					"options": {
						"type": "FileOptions",
						"id": 8
					},
					"sourceCodeInfo": {
						"type": "SourceCodeInfo",
						"id": 9
					},
					"syntax": {
						"type": "string",
						"id": 12
					}
				} },
				"DescriptorProto": {
					"fields": {
						"name": {
							"type": "string",
							"id": 1
						},
						"field": {
							"rule": "repeated",
							"type": "FieldDescriptorProto",
							"id": 2
						},
						"extension": {
							"rule": "repeated",
							"type": "FieldDescriptorProto",
							"id": 6
						},
						"nestedType": {
							"rule": "repeated",
							"type": "DescriptorProto",
							"id": 3
						},
						"enumType": {
							"rule": "repeated",
							"type": "EnumDescriptorProto",
							"id": 4
						},
						"extensionRange": {
							"rule": "repeated",
							"type": "ExtensionRange",
							"id": 5
						},
						"oneofDecl": {
							"rule": "repeated",
							"type": "OneofDescriptorProto",
							"id": 8
						},
						"options": {
							"type": "MessageOptions",
							"id": 7
						},
						"reservedRange": {
							"rule": "repeated",
							"type": "ReservedRange",
							"id": 9
						},
						"reservedName": {
							"rule": "repeated",
							"type": "string",
							"id": 10
						}
					},
					"nested": {
						"ExtensionRange": { "fields": {
							"start": {
								"type": "int32",
								"id": 1
							},
							"end": {
								"type": "int32",
								"id": 2
							},
							"options": {
								"type": "ExtensionRangeOptions",
								"id": 3
							}
						} },
						"ReservedRange": { "fields": {
							"start": {
								"type": "int32",
								"id": 1
							},
							"end": {
								"type": "int32",
								"id": 2
							}
						} }
					}
				},
				"ExtensionRangeOptions": {
					"fields": { "uninterpretedOption": {
						"rule": "repeated",
						"type": "UninterpretedOption",
						"id": 999
					} },
					"extensions": [[1e3, 536870911]]
				},
				"FieldDescriptorProto": {
					"fields": {
						"name": {
							"type": "string",
							"id": 1
						},
						"number": {
							"type": "int32",
							"id": 3
						},
						"label": {
							"type": "Label",
							"id": 4
						},
						"type": {
							"type": "Type",
							"id": 5
						},
						"typeName": {
							"type": "string",
							"id": 6
						},
						"extendee": {
							"type": "string",
							"id": 2
						},
						"defaultValue": {
							"type": "string",
							"id": 7
						},
						"oneofIndex": {
							"type": "int32",
							"id": 9
						},
						"jsonName": {
							"type": "string",
							"id": 10
						},
						"options": {
							"type": "FieldOptions",
							"id": 8
						},
						"proto3Optional": {
							"type": "bool",
							"id": 17
						}
					},
					"nested": {
						"Type": { "values": {
							"TYPE_DOUBLE": 1,
							"TYPE_FLOAT": 2,
							"TYPE_INT64": 3,
							"TYPE_UINT64": 4,
							"TYPE_INT32": 5,
							"TYPE_FIXED64": 6,
							"TYPE_FIXED32": 7,
							"TYPE_BOOL": 8,
							"TYPE_STRING": 9,
							"TYPE_GROUP": 10,
							"TYPE_MESSAGE": 11,
							"TYPE_BYTES": 12,
							"TYPE_UINT32": 13,
							"TYPE_ENUM": 14,
							"TYPE_SFIXED32": 15,
							"TYPE_SFIXED64": 16,
							"TYPE_SINT32": 17,
							"TYPE_SINT64": 18
						} },
						"Label": { "values": {
							"LABEL_OPTIONAL": 1,
							"LABEL_REQUIRED": 2,
							"LABEL_REPEATED": 3
						} }
					}
				},
				"OneofDescriptorProto": { "fields": {
					"name": {
						"type": "string",
						"id": 1
					},
					"options": {
						"type": "OneofOptions",
						"id": 2
					}
				} },
				"EnumDescriptorProto": {
					"fields": {
						"name": {
							"type": "string",
							"id": 1
						},
						"value": {
							"rule": "repeated",
							"type": "EnumValueDescriptorProto",
							"id": 2
						},
						"options": {
							"type": "EnumOptions",
							"id": 3
						},
						"reservedRange": {
							"rule": "repeated",
							"type": "EnumReservedRange",
							"id": 4
						},
						"reservedName": {
							"rule": "repeated",
							"type": "string",
							"id": 5
						}
					},
					"nested": { "EnumReservedRange": { "fields": {
						"start": {
							"type": "int32",
							"id": 1
						},
						"end": {
							"type": "int32",
							"id": 2
						}
					} } }
				},
				"EnumValueDescriptorProto": { "fields": {
					"name": {
						"type": "string",
						"id": 1
					},
					"number": {
						"type": "int32",
						"id": 2
					},
					"options": {
						"type": "EnumValueOptions",
						"id": 3
					}
				} },
				"ServiceDescriptorProto": { "fields": {
					"name": {
						"type": "string",
						"id": 1
					},
					"method": {
						"rule": "repeated",
						"type": "MethodDescriptorProto",
						"id": 2
					},
					"options": {
						"type": "ServiceOptions",
						"id": 3
					}
				} },
				"MethodDescriptorProto": { "fields": {
					"name": {
						"type": "string",
						"id": 1
					},
					"inputType": {
						"type": "string",
						"id": 2
					},
					"outputType": {
						"type": "string",
						"id": 3
					},
					"options": {
						"type": "MethodOptions",
						"id": 4
					},
					"clientStreaming": {
						"type": "bool",
						"id": 5,
						"options": { "default": false }
					},
					"serverStreaming": {
						"type": "bool",
						"id": 6,
						"options": { "default": false }
					}
				} },
				"FileOptions": {
					"fields": {
						"javaPackage": {
							"type": "string",
							"id": 1
						},
						"javaOuterClassname": {
							"type": "string",
							"id": 8
						},
						"javaMultipleFiles": {
							"type": "bool",
							"id": 10,
							"options": { "default": false }
						},
						"javaGenerateEqualsAndHash": {
							"type": "bool",
							"id": 20,
							"options": { "deprecated": true }
						},
						"javaStringCheckUtf8": {
							"type": "bool",
							"id": 27,
							"options": { "default": false }
						},
						"optimizeFor": {
							"type": "OptimizeMode",
							"id": 9,
							"options": { "default": "SPEED" }
						},
						"goPackage": {
							"type": "string",
							"id": 11
						},
						"ccGenericServices": {
							"type": "bool",
							"id": 16,
							"options": { "default": false }
						},
						"javaGenericServices": {
							"type": "bool",
							"id": 17,
							"options": { "default": false }
						},
						"pyGenericServices": {
							"type": "bool",
							"id": 18,
							"options": { "default": false }
						},
						"phpGenericServices": {
							"type": "bool",
							"id": 42,
							"options": { "default": false }
						},
						"deprecated": {
							"type": "bool",
							"id": 23,
							"options": { "default": false }
						},
						"ccEnableArenas": {
							"type": "bool",
							"id": 31,
							"options": { "default": true }
						},
						"objcClassPrefix": {
							"type": "string",
							"id": 36
						},
						"csharpNamespace": {
							"type": "string",
							"id": 37
						},
						"swiftPrefix": {
							"type": "string",
							"id": 39
						},
						"phpClassPrefix": {
							"type": "string",
							"id": 40
						},
						"phpNamespace": {
							"type": "string",
							"id": 41
						},
						"phpMetadataNamespace": {
							"type": "string",
							"id": 44
						},
						"rubyPackage": {
							"type": "string",
							"id": 45
						},
						"uninterpretedOption": {
							"rule": "repeated",
							"type": "UninterpretedOption",
							"id": 999
						}
					},
					"extensions": [[1e3, 536870911]],
					"reserved": [[38, 38]],
					"nested": { "OptimizeMode": { "values": {
						"SPEED": 1,
						"CODE_SIZE": 2,
						"LITE_RUNTIME": 3
					} } }
				},
				"MessageOptions": {
					"fields": {
						"messageSetWireFormat": {
							"type": "bool",
							"id": 1,
							"options": { "default": false }
						},
						"noStandardDescriptorAccessor": {
							"type": "bool",
							"id": 2,
							"options": { "default": false }
						},
						"deprecated": {
							"type": "bool",
							"id": 3,
							"options": { "default": false }
						},
						"mapEntry": {
							"type": "bool",
							"id": 7
						},
						"uninterpretedOption": {
							"rule": "repeated",
							"type": "UninterpretedOption",
							"id": 999
						}
					},
					"extensions": [[1e3, 536870911]],
					"reserved": [[8, 8], [9, 9]]
				},
				"FieldOptions": {
					"fields": {
						"ctype": {
							"type": "CType",
							"id": 1,
							"options": { "default": "STRING" }
						},
						"packed": {
							"type": "bool",
							"id": 2
						},
						"jstype": {
							"type": "JSType",
							"id": 6,
							"options": { "default": "JS_NORMAL" }
						},
						"lazy": {
							"type": "bool",
							"id": 5,
							"options": { "default": false }
						},
						"deprecated": {
							"type": "bool",
							"id": 3,
							"options": { "default": false }
						},
						"weak": {
							"type": "bool",
							"id": 10,
							"options": { "default": false }
						},
						"uninterpretedOption": {
							"rule": "repeated",
							"type": "UninterpretedOption",
							"id": 999
						}
					},
					"extensions": [[1e3, 536870911]],
					"reserved": [[4, 4]],
					"nested": {
						"CType": { "values": {
							"STRING": 0,
							"CORD": 1,
							"STRING_PIECE": 2
						} },
						"JSType": { "values": {
							"JS_NORMAL": 0,
							"JS_STRING": 1,
							"JS_NUMBER": 2
						} }
					}
				},
				"OneofOptions": {
					"fields": { "uninterpretedOption": {
						"rule": "repeated",
						"type": "UninterpretedOption",
						"id": 999
					} },
					"extensions": [[1e3, 536870911]]
				},
				"EnumOptions": {
					"fields": {
						"allowAlias": {
							"type": "bool",
							"id": 2
						},
						"deprecated": {
							"type": "bool",
							"id": 3,
							"options": { "default": false }
						},
						"uninterpretedOption": {
							"rule": "repeated",
							"type": "UninterpretedOption",
							"id": 999
						}
					},
					"extensions": [[1e3, 536870911]],
					"reserved": [[5, 5]]
				},
				"EnumValueOptions": {
					"fields": {
						"deprecated": {
							"type": "bool",
							"id": 1,
							"options": { "default": false }
						},
						"uninterpretedOption": {
							"rule": "repeated",
							"type": "UninterpretedOption",
							"id": 999
						}
					},
					"extensions": [[1e3, 536870911]]
				},
				"ServiceOptions": {
					"fields": {
						"deprecated": {
							"type": "bool",
							"id": 33,
							"options": { "default": false }
						},
						"uninterpretedOption": {
							"rule": "repeated",
							"type": "UninterpretedOption",
							"id": 999
						}
					},
					"extensions": [[1e3, 536870911]]
				},
				"MethodOptions": {
					"fields": {
						"deprecated": {
							"type": "bool",
							"id": 33,
							"options": { "default": false }
						},
						"idempotencyLevel": {
							"type": "IdempotencyLevel",
							"id": 34,
							"options": { "default": "IDEMPOTENCY_UNKNOWN" }
						},
						"uninterpretedOption": {
							"rule": "repeated",
							"type": "UninterpretedOption",
							"id": 999
						}
					},
					"extensions": [[1e3, 536870911]],
					"nested": { "IdempotencyLevel": { "values": {
						"IDEMPOTENCY_UNKNOWN": 0,
						"NO_SIDE_EFFECTS": 1,
						"IDEMPOTENT": 2
					} } }
				},
				"UninterpretedOption": {
					"fields": {
						"name": {
							"rule": "repeated",
							"type": "NamePart",
							"id": 2
						},
						"identifierValue": {
							"type": "string",
							"id": 3
						},
						"positiveIntValue": {
							"type": "uint64",
							"id": 4
						},
						"negativeIntValue": {
							"type": "int64",
							"id": 5
						},
						"doubleValue": {
							"type": "double",
							"id": 6
						},
						"stringValue": {
							"type": "bytes",
							"id": 7
						},
						"aggregateValue": {
							"type": "string",
							"id": 8
						}
					},
					"nested": { "NamePart": { "fields": {
						"namePart": {
							"rule": "required",
							"type": "string",
							"id": 1
						},
						"isExtension": {
							"rule": "required",
							"type": "bool",
							"id": 2
						}
					} } }
				},
				"SourceCodeInfo": {
					"fields": { "location": {
						"rule": "repeated",
						"type": "Location",
						"id": 1
					} },
					"nested": { "Location": { "fields": {
						"path": {
							"rule": "repeated",
							"type": "int32",
							"id": 1
						},
						"span": {
							"rule": "repeated",
							"type": "int32",
							"id": 2
						},
						"leadingComments": {
							"type": "string",
							"id": 3
						},
						"trailingComments": {
							"type": "string",
							"id": 4
						},
						"leadingDetachedComments": {
							"rule": "repeated",
							"type": "string",
							"id": 6
						}
					} } }
				},
				"GeneratedCodeInfo": {
					"fields": { "annotation": {
						"rule": "repeated",
						"type": "Annotation",
						"id": 1
					} },
					"nested": { "Annotation": { "fields": {
						"path": {
							"rule": "repeated",
							"type": "int32",
							"id": 1
						},
						"sourceFile": {
							"type": "string",
							"id": 2
						},
						"begin": {
							"type": "int32",
							"id": 3
						},
						"end": {
							"type": "int32",
							"id": 4
						}
					} } }
				},
				"Any": { "fields": {
					"type_url": {
						"type": "string",
						"id": 1
					},
					"value": {
						"type": "bytes",
						"id": 2
					}
				} },
				"Duration": { "fields": {
					"seconds": {
						"type": "int64",
						"id": 1
					},
					"nanos": {
						"type": "int32",
						"id": 2
					}
				} },
				"Empty": { "fields": {} }
			}
		},
		"rpc": {
			"options": {
				"cc_enable_arenas": true,
				"go_package": "google.golang.org/genproto/googleapis/rpc/status;status",
				"java_multiple_files": true,
				"java_outer_classname": "StatusProto",
				"java_package": "com.google.rpc",
				"objc_class_prefix": "RPC"
			},
			"nested": { "Status": { "fields": {
				"code": {
					"type": "int32",
					"id": 1
				},
				"message": {
					"type": "string",
					"id": 2
				},
				"details": {
					"rule": "repeated",
					"type": "google.protobuf.Any",
					"id": 3
				}
			} } }
		}
	} } } };
}));

// node_modules/google-gax/package.json
var require_package$1 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = {
		"name": "google-gax",
		"version": "6.17.0",
		"description": "Google API Extensions",
		"main": "build/src/index.js",
		"types": "build/src/index.d.ts",
		"files": [
			"build/src",
			"build/protos/",
			"!build/src/**/*.map"
		],
		"dependencies": {
			"@grpc/grpc-js": "^1.12.6",
			"@grpc/proto-loader": "^0.8.0",
			"@opentelemetry/api": "^1.9.0",
			"duplexify": "^4.1.3",
			"google-auth-library": "^11.3.1",
			"google-logging-utils": "^2.1.0",
			"node-fetch": "^3.3.2",
			"object-hash": "^3.0.0",
			"proto3-json-serializer": "^4.1.0",
			"protobufjs": "^7.5.4",
			"retry-request": "^9.1.0"
		},
		"devDependencies": {
			"@babel/plugin-proposal-private-methods": "^7.18.6",
			"@google-cloud/dialogflow-cx": "6.0.1",
			"@opentelemetry/sdk-trace-base": "^2.10.0",
			"@types/mocha": "^10.0.10",
			"@types/ncp": "^2.0.8",
			"@types/node": "^24.0.0",
			"@types/object-hash": "^3.0.6",
			"@types/pumpify": "^1.4.4",
			"@types/sinon": "^21.0.0",
			"@types/uglify-js": "^3.17.5",
			"c8": "^10.1.3",
			"codecov": "^3.8.3",
			"execa": "^5.0.0",
			"glob": "14.0.2",
			"google-proto-files": "^6.1.0",
			"gts": "^6.0.2",
			"jackspeak": "^3.0.2",
			"jsdoc": "^4.0.4",
			"jsdoc-fresh": "^6.1.0",
			"jsdoc-region-tag": "^5.1.0",
			"long": "^5.2.4",
			"lru-cache": "^10.0.0",
			"mkdirp": "^3.0.1",
			"mocha": "^11.1.0",
			"ncp": "^2.0.0",
			"null-loader": "^4.0.1",
			"pumpify": "^2.0.1",
			"sinon": "21.0.3",
			"stream-events": "^1.0.5",
			"ts-loader": "^9.5.2",
			"typescript": "5.8.3",
			"uglify-js": "^3.19.3",
			"walkdir": "^0.4.1",
			"webpack": "^5.97.1",
			"webpack-cli": "^6.0.1"
		},
		"keywords": ["grpc"],
		"exports": {
			".": "./build/src/index.js",
			"./fallback": "./build/src/fallback.js",
			"./gax": "./build/src/gax.js",
			"./build/src/protobuf": "./build/src/protobuf.js",
			"./build/src/index.js": "./build/src/index.js"
		},
		"repository": {
			"type": "git",
			"directory": "core/packages/gax",
			"url": "https://github.com/googleapis/google-cloud-node.git"
		},
		"author": "Google API Authors",
		"license": "Apache-2.0",
		"bugs": { "url": "https://github.com/googleapis/google-cloud-node/issues" },
		"homepage": "https://github.com/googleapis/google-cloud-node/tree/main/core/packages/gax",
		"engines": { "node": ">=22" },
		"browser": "build/src/fallback.js",
		"scripts": {
			"docs": "jsdoc -c .jsdoc.js",
			"pretest": "pnpm run compile",
			"test": "node ../../../bin/run-test.cjs build/test/unit",
			"lint": "gts check src samples test",
			"clean": "gts clean",
			"compile": "node ./scripts/copy-protos.js && tsc -p . && cp src/*.json build/src && cp -r test/fixtures build/test && cp -r protos build/",
			"compile-operation-protos": "pbjs -t json google/longrunning/operations.proto -p ./protos > protos/operations.json && pbjs -t static-module -r operations_protos google/longrunning/operations.proto -p ./protos > protos/operations.js && pbts protos/operations.js -o protos/operations.d.ts",
			"compile-compute-operations-protos": "pbjs -t json google/longrunning/compute_operations.proto -p ./protos > protos/compute_operations.json && pbjs -t static-module -r compute_operations_protos google/longrunning/compute_operations.proto -p ./protos > protos/compute_operations.js && pbts protos/compute_operations.js -o protos/compute_operations.d.ts",
			"compile-iam-protos": "pbjs -t json google/iam/v1/iam_policy.proto google/iam/v1/options.proto google/iam/v1/policy.proto google/iam/v1/logging/audit_data.proto -p ./protos > protos/iam_service.json && pbjs -t static-module -r iam_protos google/iam/v1/iam_policy.proto google/iam/v1/options.proto google/iam/v1/policy.proto google/iam/v1/logging/audit_data.proto -p ./protos > protos/iam_service.js && pbts protos/iam_service.js -o protos/iam_service.d.ts",
			"compile-location-protos": "pbjs -t json google/cloud/location/locations.proto -p ./protos > protos/locations.json && pbjs -t static-module -r locations_protos google/cloud/location/locations.proto -p ./protos > protos/locations.js && pbts protos/locations.js -o protos/locations.d.ts",
			"compile-status-protos": "pbjs -t json google/rpc/status.proto google/rpc/error_details.proto -p ./protos > protos/status.json",
			"compile-http-protos": "pbjs -t static-module -r http_proto --keep-case google/api/http.proto -p ./protos > protos/http.js && pbts protos/http.js -o protos/http.d.ts",
			"fix": "gts fix",
			"system-test": "node ../../../bin/run-test.cjs build/test/system-test --timeout 600000 && pnpm run test-application && pnpm run showcase-resumable-upload",
			"samples-test": "cd samples/ && pnpm link ../ && pnpm test && cd ../",
			"browser-test": "cd test/browser-test && pnpm run prefetch && pnpm install && pnpm test",
			"test-application": "cd test/test-application && pnpm run prefetch && pnpm install && pnpm start",
			"showcase-resumable-upload": "./test/showcase-resumable-upload/run.sh",
			"prelint": "cd samples; pnpm link ../; pnpm install",
			"precompile": "gts clean",
			"update-protos": "cd ../tools && rm -rf node_modules build && pnpm i && pnpm run compile && cd ../gax && node ../tools/build/src/listProtos.js .",
			"minify-proto-json": "cd ../tools && pnpm i && pnpm run compile && cd ../gax && node ../tools/build/src/minify.js"
		}
	};
}));

// node_modules/google-gax/build/src/operationsClient.js
var require_operationsClient = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$5) => {
	var __createBinding = this$5 && this$5.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$5 && this$5.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$5 && this$5.__importStar || (function() {
		var ownKeys = function(o) {
			ownKeys = Object.getOwnPropertyNames || function(o) {
				var ar = [];
				for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
				return ar;
			};
			return ownKeys(o);
		};
		return function(mod) {
			if (mod && mod.__esModule) return mod;
			var result = {};
			if (mod != null) {
				for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
			}
			__setModuleDefault(result, mod);
			return result;
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.OperationsClientBuilder = exports.OperationsClient = exports.ALL_SCOPES = exports.SERVICE_ADDRESS = void 0;
	const createApiCall_1 = require_createApiCall();
	const descriptor_1 = require_descriptor();
	const gax = __importStar(require_gax());
	const configData = require_operations_client_config();
	const operationProtoJson = require_operations();
	const transcoding_1 = require_transcoding();
	exports.SERVICE_ADDRESS = "longrunning.googleapis.com";
	const version = require_package$1().version;
	const DEFAULT_SERVICE_PORT = 443;
	const CODE_GEN_NAME_VERSION = "gapic/0.7.1";
	exports.ALL_SCOPES = [];
	var OperationsClient = class {
		auth;
		innerApiCalls;
		descriptor;
		operationsStub;
		constructor(gaxGrpc, operationsProtos, options) {
			const gaxGrpcEndpoint = gaxGrpc;
			const servicePath = options?.servicePath || options?.apiEndpoint || gaxGrpcEndpoint._servicePath || exports.SERVICE_ADDRESS;
			const port = options?.port ?? gaxGrpcEndpoint._port ?? DEFAULT_SERVICE_PORT;
			const opts = Object.assign({ clientConfig: {} }, options, {
				servicePath,
				port
			});
			if (!opts.fallback && gaxGrpc.fallback) opts.fallback = gaxGrpc.fallback;
			const googleApiClient = ["gl-node/" + process.versions.node];
			if (opts.libName && opts.libVersion) googleApiClient.push(opts.libName + "/" + opts.libVersion);
			googleApiClient.push(CODE_GEN_NAME_VERSION, "gax/" + version);
			if (opts.fallback) googleApiClient.push("gl-web/" + version);
			else googleApiClient.push("grpc/" + gaxGrpc.grpcVersion);
			const defaults = gaxGrpc.constructSettings("google.longrunning.Operations", configData, opts.clientConfig || {}, { "x-goog-api-client": googleApiClient.join(" ") }, opts.enableTelemetryTracing, void 0, opts.enableTelemetryLogging);
			const parsedPort = typeof opts.port === "string" ? parseInt(opts.port, 10) : opts.port;
			for (const methodName of Object.keys(defaults)) {
				const otherArgs = defaults[methodName].otherArgs;
				if (otherArgs) {
					if (opts.servicePath) otherArgs.servicePath = opts.servicePath;
					if (parsedPort !== void 0 && !Number.isNaN(parsedPort)) otherArgs.port = parsedPort;
				}
			}
			this.auth = gaxGrpc.auth;
			this.innerApiCalls = {};
			this.descriptor = { listOperations: new descriptor_1.PageDescriptor("pageToken", "nextPageToken", "operations") };
			this.operationsStub = gaxGrpc.createStub(opts.fallback ? operationsProtos.lookupService("google.longrunning.Operations") : operationsProtos.google.longrunning.Operations, opts);
			for (const methodName of [
				"getOperation",
				"listOperations",
				"cancelOperation",
				"deleteOperation"
			]) {
				const innerCallPromise = this.operationsStub.then((stub) => (...args) => {
					return stub[methodName].apply(stub, args);
				}, (err) => () => {
					throw err;
				});
				this.innerApiCalls[methodName] = (0, createApiCall_1.createApiCall)(innerCallPromise, defaults[methodName], this.descriptor[methodName], opts.fallback);
			}
		}
		close() {
			this.operationsStub.then((stub) => stub.close()).catch(console.error);
		}
		getProjectId(callback) {
			if (this.auth && "getProjectId" in this.auth) return this.auth.getProjectId(callback);
			if (callback) callback(/* @__PURE__ */ new Error("Cannot determine project ID."));
			else return Promise.reject("Cannot determine project ID.");
		}
		getOperationInternal(request, options, callback) {
			request = request || {};
			options = options || {};
			return this.innerApiCalls.getOperation(request, options, callback);
		}
		getOperation(request, optionsOrCallback, callback) {
			let options;
			if (optionsOrCallback instanceof Function && callback === void 0) {
				callback = optionsOrCallback;
				options = {};
			} else options = optionsOrCallback;
			request = request || {};
			options = options || {};
			return this.innerApiCalls.getOperation(request, options, callback);
		}
		listOperations(request, optionsOrCallback, callback) {
			let options;
			if (optionsOrCallback instanceof Function && callback === void 0) {
				callback = optionsOrCallback;
				options = {};
			} else options = optionsOrCallback;
			request = request || {};
			options = options || {};
			return this.innerApiCalls.listOperations(request, options, callback);
		}
		listOperationsStream(request, options) {
			const callSettings = new gax.CallSettings(options);
			return this.descriptor.listOperations.createStream(this.innerApiCalls.listOperations, request, callSettings);
		}
		listOperationsAsync(request, options) {
			request = request || {};
			options = options || {};
			const callSettings = new gax.CallSettings(options);
			return this.descriptor.listOperations.asyncIterate(this.innerApiCalls.listOperations, request, callSettings);
		}
		cancelOperation(request, optionsOrCallback, callback) {
			let options;
			if (optionsOrCallback instanceof Function && callback === void 0) {
				callback = optionsOrCallback;
				options = {};
			} else options = optionsOrCallback;
			request = request || {};
			options = options || {};
			return this.innerApiCalls.cancelOperation(request, options, callback);
		}
		deleteOperation(request, optionsOrCallback, callback) {
			let options;
			if (optionsOrCallback instanceof Function && callback === void 0) {
				callback = optionsOrCallback;
				options = {};
			} else options = optionsOrCallback;
			request = request || {};
			options = options || {};
			return this.innerApiCalls.deleteOperation(request, options, callback);
		}
	};
	exports.OperationsClient = OperationsClient;
	var OperationsClientBuilder = class {
		operationsClient;
		constructor(gaxGrpc, protoJson) {
			if (protoJson && gaxGrpc.httpRules) (0, transcoding_1.overrideHttpRules)(gaxGrpc.httpRules, protoJson);
			const operationsProtos = protoJson ?? gaxGrpc.loadProtoJSON(operationProtoJson);
			this.operationsClient = (opts) => {
				opts = opts || {};
				if (gaxGrpc.fallback && !opts.fallback) opts.fallback = gaxGrpc.fallback;
				return new OperationsClient(gaxGrpc, operationsProtos, opts);
			};
			Object.assign(this.operationsClient, OperationsClient);
		}
	};
	exports.OperationsClientBuilder = OperationsClientBuilder;
}));

// node_modules/google-gax/build/src/streamArrayParser.js
var require_streamArrayParser = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.StreamArrayParser = void 0;
	const stream_1 = (0,_src_D_8mkI1n_js__WEBPACK_IMPORTED_MODULE_5__.i)();
	const fallbackRest_1 = require_fallbackRest();
	var StreamArrayParser = class extends stream_1.Transform {
		_done;
		_prevBlock;
		_isInString;
		_isSkipped;
		_level;
		rpc;
		cancelController;
		cancelSignal;
		cancelRequested;
		constructor(rpc, options) {
			super(Object.assign({}, options, { readableObjectMode: true }));
			this._done = false;
			this._prevBlock = Buffer.from("");
			this._isInString = false;
			this._isSkipped = false;
			this._level = 0;
			this.rpc = rpc;
			this.cancelController = new AbortController();
			this.cancelSignal = this.cancelController.signal;
			this.cancelRequested = false;
		}
		_transform(chunk, _, callback) {
			let objectStart = 0;
			let curIndex = 0;
			if (this._level === 0 && curIndex === 0) {
				if (String.fromCharCode(chunk[0]) !== "[") this.emit("error", /* @__PURE__ */ new Error(`Internal Error: API service stream data must start with a '[' and close with the corresponding ']', but it start with ${String.fromCharCode(chunk[0])}`));
				curIndex++;
				this._level++;
			}
			while (curIndex < chunk.length) {
				const curValue = String.fromCharCode(chunk[curIndex]);
				if (!this._isSkipped) switch (curValue) {
					case "{":
						if (!this._isInString) this._level++;
						if (!this._isInString && this._level === 2) objectStart = curIndex;
						break;
					case "\"":
						this._isInString = !this._isInString;
						break;
					case "}":
						if (!this._isInString) this._level--;
						if (!this._isInString && this._level === 1) {
							const objBuff = Buffer.concat([this._prevBlock, chunk.slice(objectStart, curIndex + 1)]);
							try {
								const msgObj = (0, fallbackRest_1.decodeResponse)(this.rpc, true, objBuff);
								this.push(msgObj);
							} catch (err) {
								this.emit("error", err);
							}
							objectStart = curIndex + 1;
							this._prevBlock = Buffer.from("");
						}
						break;
					case "]":
						if (!this._isInString && this._level === 1) {
							this._done = true;
							this.push(null);
						}
						break;
					case "\\": this._isSkipped = true;
				}
				else this._isSkipped = false;
				curIndex++;
			}
			if (this._level > 1) this._prevBlock = Buffer.concat([this._prevBlock, chunk.slice(objectStart, curIndex)]);
			callback();
		}
		_flush(callback) {
			callback();
		}
		_destroy(err, callback) {
			callback(this.cancelRequested ? null : err);
		}
		cancel() {
			this._done = true;
			this.cancelRequested = true;
			this.cancelController.abort();
			this.end();
		}
	};
	exports.StreamArrayParser = StreamArrayParser;
}));

// node_modules/google-gax/build/src/fallbackServiceStub.js
var require_fallbackServiceStub = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$4) => {
	var __createBinding = this$4 && this$4.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$4 && this$4.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$4 && this$4.__importStar || (function() {
		var ownKeys = function(o) {
			ownKeys = Object.getOwnPropertyNames || function(o) {
				var ar = [];
				for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
				return ar;
			};
			return ownKeys(o);
		};
		return function(mod) {
			if (mod && mod.__esModule) return mod;
			var result = {};
			if (mod != null) {
				for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
			}
			__setModuleDefault(result, mod);
			return result;
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.generateServiceStub = generateServiceStub;
	const serializer = __importStar(require_src());
	const featureDetection_1 = require_featureDetection();
	const streamArrayParser_1 = require_streamArrayParser();
	const fallback_1 = require_fallback();
	const googleError_1 = require_googleError();
	const TracerHelper_1 = require_TracerHelper();
	const status_1 = require_status$2();
	const stream_1 = (0,_src_D_8mkI1n_js__WEBPACK_IMPORTED_MODULE_5__.i)();
	let agentOption = null;
	if ((0, featureDetection_1.isNodeJS)()) {
		const http = (0,_builtin_esm_external_require_http_Bvcdj1iP_js__WEBPACK_IMPORTED_MODULE_1__.t)();
		const https = (0,_builtin_esm_external_require_util_CgRmvaox_js__WEBPACK_IMPORTED_MODULE_2__.n)();
		const httpAgent = new http.Agent({ keepAlive: true });
		const httpsAgent = new https.Agent({ keepAlive: true });
		agentOption = (parsedUrl) => {
			if (parsedUrl.protocol === "http:") return httpAgent;
			return httpsAgent;
		};
	}
	function _formatEmptyResponse(rpc) {
		const emptyMessage = serializer.fromProto3JSON(rpc.resolvedResponseType, JSON.parse("{}"));
		return rpc.resolvedResponseType.toObject(emptyMessage, fallback_1.defaultToObjectOptions);
	}
	function _isPlainObject(value) {
		if (!value || typeof value !== "object" || Array.isArray(value)) return false;
		const proto = Object.getPrototypeOf(value);
		return proto === Object.prototype || proto === null;
	}
	function _isGoogleErrorStatusObject(value, wrapped) {
		if (!_isPlainObject(value)) return false;
		if (Array.isArray(value.details) && value.details.some((detail) => _isPlainObject(detail) && typeof detail["@type"] === "string")) return true;
		if (typeof value.message === "string") return wrapped || value.code === void 0 || typeof value.code === "number" && value.code >= 100 && value.code < 600;
		return wrapped && (typeof value.status === "string" || typeof value.code === "number" || Array.isArray(value.details));
	}
	function _isHttpErrorPayload(json) {
		if (Array.isArray(json)) {
			const entry = json.find((item) => _isPlainObject(item) && "error" in item);
			return entry !== void 0 && _isGoogleErrorStatusObject(entry.error, true);
		}
		if (!_isPlainObject(json)) return false;
		if ("error" in json) return _isGoogleErrorStatusObject(json.error, true);
		return _isGoogleErrorStatusObject(json, false);
	}
	function _parseHttpErrorFromRejection(err, responseData) {
		for (const candidate of [responseData, err.message]) {
			let json;
			if (typeof candidate === "string") try {
				json = JSON.parse(candidate);
			} catch {
				continue;
			}
			else if (_isHttpErrorPayload(candidate)) try {
				json = JSON.parse(JSON.stringify(candidate));
			} catch {
				continue;
			}
			else continue;
			if (!_isHttpErrorPayload(json)) continue;
			try {
				return googleError_1.GoogleError.parseHttpError(json);
			} catch {}
		}
	}
	const GAXIOS_REDACTED_BODY = "<<REDACTED> - See `errorRedactor` option in `gaxios` for configuration>.";
	function _isStreamLike(value) {
		if (!value || typeof value !== "object") return false;
		const stream = value;
		return typeof stream.pipe === "function" || typeof stream.getReader === "function";
	}
	function _extractRawPayloadFromRejection(err, responseData, httpStatus) {
		if (responseData !== void 0 && responseData !== null && responseData !== "" && responseData !== GAXIOS_REDACTED_BODY && !_isStreamLike(responseData)) return responseData;
		if (err.message.length > 0 && err.message !== GAXIOS_REDACTED_BODY && err.message !== `Request failed with status code ${httpStatus}`) return err.message;
	}
	function _toGoogleError(err, outcome) {
		if (err instanceof googleError_1.GoogleError) return err;
		if (!(err instanceof Error)) return err;
		const error = new googleError_1.GoogleError(err.message);
		error.cause = err;
		const fetchError = err;
		const httpStatus = typeof fetchError.status === "number" ? fetchError.status : fetchError.response?.status;
		if (typeof httpStatus === "number") {
			const responseData = fetchError.response?.data;
			const parsedError = _parseHttpErrorFromRejection(err, responseData) ?? error;
			parsedError.cause = err;
			if (typeof parsedError.code !== "number") parsedError.code = (0, status_1.rpcCodeFromHttpStatusCode)(httpStatus);
			parsedError.httpStatusCode = httpStatus;
			const rawPayload = _extractRawPayloadFromRejection(err, responseData, httpStatus);
			if (rawPayload !== void 0) (0, googleError_1.setRawHttpResponsePayload)(parsedError, rawPayload);
			return parsedError;
		}
		if (outcome.timedOut) {
			const timedOutError = new googleError_1.GoogleError(`Deadline exceeded: ${outcome.rpcName} did not respond within ${outcome.timeoutMs} milliseconds.`, { cause: err });
			timedOutError.code = status_1.Status.DEADLINE_EXCEEDED;
			return timedOutError;
		}
		if (outcome.cancelRequested) {
			error.code = status_1.Status.CANCELLED;
			return error;
		}
		if (err.name === "AbortError" || fetchError.code === "AbortError") {
			error.code = status_1.Status.CANCELLED;
			return error;
		}
		if (err.name === "TimeoutError" || fetchError.code === "TimeoutError") {
			error.code = status_1.Status.DEADLINE_EXCEEDED;
			return error;
		}
		error.code = status_1.Status.UNAVAILABLE;
		return error;
	}
	function generateServiceStub(rpcs, protocol, servicePath, servicePort, auth, requestEncoder, responseDecoder, numericEnums, minifyJson) {
		const serviceStub = { close: () => {
			return { cancel: () => {} };
		} };
		for (const [rpcName, rpc] of Object.entries(rpcs)) serviceStub[rpcName] = (request, metadata, callOptions, callback) => {
			metadata ??= {};
			let timeoutMs;
			if (callOptions?.deadline && !rpc.responseStream) {
				const deadlineMs = callOptions.deadline instanceof Date ? callOptions.deadline.getTime() : Number(callOptions.deadline);
				if (Number.isFinite(deadlineMs)) timeoutMs = Math.max(0, Math.trunc(deadlineMs - Date.now()));
			}
			let fetchParameters;
			try {
				fetchParameters = requestEncoder(rpc, protocol, servicePath, servicePort, request, numericEnums, minifyJson);
			} catch (err) {
				if (callback) callback(err);
				return { cancel() {} };
			}
			(0, TracerHelper_1.setAttemptHttpMethod)(fetchParameters.method, fetchParameters.urlTemplate);
			const cancelController = new AbortController();
			const cancelSignal = cancelController.signal;
			let cancelRequested = false;
			const streamArrayParser = new streamArrayParser_1.StreamArrayParser(rpc);
			let timedOut = false;
			if (timeoutMs !== void 0) AbortSignal.timeout(timeoutMs).addEventListener("abort", () => {
				timedOut = true;
				cancelController.abort();
			}, { once: true });
			if (rpc.responseStream) streamArrayParser.cancelSignal.addEventListener("abort", () => {
				cancelRequested = true;
				cancelController.abort();
			}, { once: true });
			const url = fetchParameters.url;
			const headers = new Headers(fetchParameters.headers);
			for (const key of Object.keys(metadata)) {
				const value = metadata[key];
				if (Array.isArray(value)) {
					headers.delete(key);
					for (const item of value) headers.append(key, String(item));
				} else headers.set(key, String(value));
			}
			let response204Ok = false;
			const fetchRequest = {
				headers,
				body: typeof fetchParameters.body === "string" ? fetchParameters.body : Buffer.from(fetchParameters.body),
				method: fetchParameters.method,
				signal: cancelSignal,
				responseType: "stream",
				validateStatus: (status) => status !== 401 && status !== 403,
				agent: agentOption || void 0
			};
			if (fetchParameters.method === "GET" || fetchParameters.method === "DELETE") delete fetchRequest["body"];
			auth.fetch(url, fetchRequest).then((response) => {
				if (response.status === 204 && response.ok) response204Ok = true;
				if (response.ok && rpc.responseStream) {
					(0, stream_1.pipeline)(response.body, streamArrayParser, (err) => {
						if (err && (timedOut || !cancelRequested)) {
							if (callback) callback(err);
							streamArrayParser.emit("error", err);
						}
					});
					return;
				} else {
					const httpStatusCode = response.status;
					return Promise.all([Promise.resolve(response.ok), response.arrayBuffer()]).then(([ok, buffer]) => {
						callback(null, responseDecoder(rpc, ok, buffer, httpStatusCode));
					}).catch((err) => {
						const callErr = _toGoogleError(err, {
							timedOut,
							cancelRequested,
							rpcName,
							timeoutMs
						});
						if (rpc.responseStream) {
							if (timedOut || !cancelRequested) {
								if (callback) callback(callErr);
								streamArrayParser.emit("error", callErr);
							}
							return;
						}
						if (!response204Ok) callback(callErr);
						else callback(null, _formatEmptyResponse(rpc));
					});
				}
			}).catch((rawErr) => {
				const err = _toGoogleError(rawErr, {
					timedOut,
					cancelRequested,
					rpcName,
					timeoutMs
				});
				if (rpc.responseStream) {
					if (timedOut || !cancelRequested) {
						if (callback) callback(err);
						streamArrayParser.emit("error", err);
					}
				} else if (callback) callback(err);
				else throw err;
			});
			if (rpc.responseStream) return streamArrayParser;
			return { cancel: () => {
				cancelRequested = true;
				cancelController.abort();
			} };
		};
		return serviceStub;
	}
}));

// \0unused/../protos/iam_service: messages of services that google-gax can ask besides the client’s own.cjs
var require_iam_service__messages_of_services_that_google_gax_can_ask_besides_the_client_s_own = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = new Proxy({ __esModule: true }, { get: (known, key) => {
		if (key in known || typeof key === "symbol") return known[key];
		throw new Error("not in this bundle: ../protos/iam_service: messages of services that google-gax can ask besides the client’s own; asked for " + key);
	} });
}));

// \0unused/../protos/locations: messages of services that google-gax can ask besides the client’s own.cjs
var require_locations__messages_of_services_that_google_gax_can_ask_besides_the_client_s_own = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = new Proxy({ __esModule: true }, { get: (known, key) => {
		if (key in known || typeof key === "symbol") return known[key];
		throw new Error("not in this bundle: ../protos/locations: messages of services that google-gax can ask besides the client’s own; asked for " + key);
	} });
}));

// \0unused/../protos/operations: messages of services that google-gax can ask besides the client’s own.cjs
var require_operations__messages_of_services_that_google_gax_can_ask_besides_the_client_s_own = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = new Proxy({ __esModule: true }, { get: (known, key) => {
		if (key in known || typeof key === "symbol") return known[key];
		throw new Error("not in this bundle: ../protos/operations: messages of services that google-gax can ask besides the client’s own; asked for " + key);
	} });
}));

// node_modules/google-gax/build/src/pathTemplate.js
var require_pathTemplate = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.PathTemplate = void 0;
	var PathTemplate = class {
		data;
		bindings = {};
		segments;
		size;
		constructor(data) {
			this.data = data;
			this.segments = this.parsePathTemplate(data);
			this.size = this.segments.length;
		}
		match(path) {
			let pathSegments = path.split("/");
			const bindings = {};
			if (pathSegments.length !== this.segments.length) {
				if (!this.data.includes("**")) throw new TypeError(`This path ${path} does not match path template ${this.data}, the number of parameters is not same.`);
				else if (pathSegments.length !== this.segments.length + 1) throw new TypeError(`This path ${path} does not match path template ${this.data}, the number of parameters is not same with one wildcard.`);
			}
			for (let index = 0; index < this.segments.length && pathSegments.length > 0; index++) if (this.segments[index] !== pathSegments[0]) {
				if (!this.segments[index].includes("*")) throw new TypeError(`segment does not match, ${this.segments[index]} and  ${pathSegments[index]}.`);
				else {
					let segment = this.segments[index];
					const matches = segment.match(/\{[$0-9a-zA-Z_]+=.*?\}/g);
					if (!matches) throw new Error(`Error processing path template segment ${segment}`);
					const variables = matches.map((str) => str.replace(/^\{/, "").replace(/=.*/, ""));
					if (segment.includes("**")) {
						bindings[variables[0]] = pathSegments[0] + "/" + pathSegments[1];
						pathSegments = pathSegments.slice(2);
					} else {
						if (variables.length === 1) bindings[variables[0]] = pathSegments[0];
						else {
							const value = pathSegments[0].split(/[-_.~]/);
							if (value.length !== variables.length) throw new Error(`segment ${segment} does not match ${pathSegments[0]}`);
							for (const v of variables) {
								bindings[v] = value[0];
								segment = segment.replace(`{${v}=*}`, `${value[0]}`);
								value.shift();
							}
							if (segment !== pathSegments[0]) throw new TypeError(`non slash resource pattern ${this.segments[index]} and ${pathSegments[0]} should have same separator`);
						}
						pathSegments.shift();
					}
				}
			} else pathSegments.shift();
			return bindings;
		}
		render(bindings) {
			if (Object.keys(bindings).length !== Object.keys(this.bindings).length) throw new TypeError(`The number of variables ${Object.keys(bindings).length} does not match the number of needed variables ${Object.keys(this.bindings).length}`);
			let path = this.inspect();
			for (const key of Object.keys(bindings)) {
				const b = bindings[key].toString();
				if (!this.bindings[key]) throw new TypeError(`render fails for not matching ${bindings[key]}`);
				const variable = this.bindings[key];
				if (variable === "*") {
					if (!b.match(/[^/{}]+/)) throw new TypeError(`render fails for not matching ${b}`);
					path = path.replace(`{${key}=*}`, `${b}`);
				} else if (variable === "**") {
					if (!b.match(/[^{}]+/)) throw new TypeError(`render fails for not matching ${b}`);
					path = path.replace(`{${key}=**}`, `${b}`);
				}
			}
			return path;
		}
		inspect() {
			return this.segments.join("/");
		}
		parsePathTemplate(data) {
			const pathSegments = splitPathTemplate(data);
			let index = 0;
			let wildCardCount = 0;
			const segments = [];
			let matches;
			pathSegments.forEach((segment) => {
				if (segment === "*" || segment === "**") {
					this.bindings[`$${index}`] = segment;
					segments.push(`{$${index}=${segment}}`);
					index = index + 1;
					if (segment === "**") ++wildCardCount;
				} else if (matches = segment.match(/\{[0-9a-zA-Z-.~_]+(?:=.*?)?\}/g)) {
					for (const subsegment of matches) {
						const pairMatch = subsegment.match(/^\{([0-9a-zA-Z-.~_]+)(?:=(.*?))?\}$/);
						if (!pairMatch) throw new Error(`Cannot process path template segment ${subsegment}`);
						const key = pairMatch[1];
						let value = pairMatch[2];
						if (!value) {
							value = "*";
							segment = segment.replace(key, key + "=*");
							this.bindings[key] = value;
						} else if (value === "*") this.bindings[key] = value;
						else if (value === "**") {
							++wildCardCount;
							this.bindings[key] = value;
						}
					}
					segments.push(segment);
				} else if (segment.match(/[0-9a-zA-Z-.~_]+/)) segments.push(segment);
			});
			if (wildCardCount > 1) throw new TypeError("Can not have more than one wildcard.");
			return segments;
		}
	};
	exports.PathTemplate = PathTemplate;
	function splitPathTemplate(data) {
		let left = 0;
		let right = 0;
		let bracketCount = 0;
		const segments = [];
		while (right >= left && right < data.length) {
			if (data.charAt(right) === "{") bracketCount = bracketCount + 1;
			else if (data.charAt(right) === "}") bracketCount = bracketCount - 1;
			else if (data.charAt(right) === "/") {
				if (right === data.length - 1) throw new TypeError("Invalid path, it can not be ended by /");
				if (bracketCount === 0) {
					segments.push(data.substring(left, right));
					left = right + 1;
				}
			}
			if (right === data.length - 1) {
				if (bracketCount !== 0) throw new TypeError("Brackets are invalid.");
				segments.push(data.substring(left));
			}
			right = right + 1;
		}
		return segments;
	}
}));

// node_modules/google-gax/build/src/resumableSourceFromFile.js
var require_resumableSourceFromFile = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.resumableSourceFromFile = resumableSourceFromFile;
	const featureDetection_1 = require_featureDetection();
	function resumableSourceFromFile(filePath) {
		if (!(0, featureDetection_1.isNodeJS)()) throw new Error("resumableSourceFromFile is only supported in Node.js environments.");
		const fs = (0,_src_D_8mkI1n_js__WEBPACK_IMPORTED_MODULE_5__.s)();
		const stat = fs.statSync(filePath);
		return {
			size: stat.size,
			getStream: (offset) => {
				const start = offset ?? 0;
				if (start < 0 || start > stat.size) throw new RangeError(`Invalid start offset ${start} for file of size ${stat.size}.`);
				return fs.createReadStream(filePath, { start });
			}
		};
	}
}));

// node_modules/google-gax/build/src/iam_policy_service_client_config.json
var require_iam_policy_service_client_config = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = { "interfaces": { "google.iam.v1.IAMPolicy": {
		"retry_codes": {
			"non_idempotent": [],
			"idempotent": ["DEADLINE_EXCEEDED", "UNAVAILABLE"]
		},
		"retry_params": { "default": {
			"initial_retry_delay_millis": 100,
			"retry_delay_multiplier": 1.3,
			"max_retry_delay_millis": 6e4,
			"initial_rpc_timeout_millis": 2e4,
			"rpc_timeout_multiplier": 1,
			"max_rpc_timeout_millis": 2e4,
			"total_timeout_millis": 6e5
		} },
		"methods": {
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

// node_modules/google-gax/build/protos/iam_service.json
var require_iam_service = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = { "nested": { "google": { "nested": {
		"iam": { "nested": { "v1": {
			"options": {
				"cc_enable_arenas": true,
				"csharp_namespace": "Google.Cloud.Iam.V1",
				"go_package": "google.golang.org/genproto/googleapis/iam/v1;iam",
				"java_multiple_files": true,
				"java_outer_classname": "PolicyProto",
				"java_package": "com.google.iam.v1",
				"php_namespace": "Google\\Cloud\\Iam\\V1"
			},
			"nested": {
				"IAMPolicy": {
					"options": { "(google.api.default_host)": "iam-meta-api.googleapis.com" },
					"methods": {
						"SetIamPolicy": {
							"requestType": "SetIamPolicyRequest",
							"responseType": "Policy",
							"options": {
								"(google.api.http).post": "/v1/{resource=**}:setIamPolicy",
								"(google.api.http).body": "*"
							},
							"parsedOptions": [{ "(google.api.http)": {
								"post": "/v1/{resource=**}:setIamPolicy",
								"body": "*"
							} }]
						},
						"GetIamPolicy": {
							"requestType": "GetIamPolicyRequest",
							"responseType": "Policy",
							"options": {
								"(google.api.http).post": "/v1/{resource=**}:getIamPolicy",
								"(google.api.http).body": "*"
							},
							"parsedOptions": [{ "(google.api.http)": {
								"post": "/v1/{resource=**}:getIamPolicy",
								"body": "*"
							} }]
						},
						"TestIamPermissions": {
							"requestType": "TestIamPermissionsRequest",
							"responseType": "TestIamPermissionsResponse",
							"options": {
								"(google.api.http).post": "/v1/{resource=**}:testIamPermissions",
								"(google.api.http).body": "*"
							},
							"parsedOptions": [{ "(google.api.http)": {
								"post": "/v1/{resource=**}:testIamPermissions",
								"body": "*"
							} }]
						}
					}
				},
				"SetIamPolicyRequest": { "fields": {
					"resource": {
						"type": "string",
						"id": 1,
						"options": {
							"(google.api.field_behavior)": "REQUIRED",
							"(google.api.resource_reference).type": "*"
						}
					},
					"policy": {
						"type": "Policy",
						"id": 2,
						"options": { "(google.api.field_behavior)": "REQUIRED" }
					}
				} },
				"GetIamPolicyRequest": { "fields": {
					"resource": {
						"type": "string",
						"id": 1,
						"options": {
							"(google.api.field_behavior)": "REQUIRED",
							"(google.api.resource_reference).type": "*"
						}
					},
					"options": {
						"type": "GetPolicyOptions",
						"id": 2
					}
				} },
				"TestIamPermissionsRequest": { "fields": {
					"resource": {
						"type": "string",
						"id": 1,
						"options": {
							"(google.api.field_behavior)": "REQUIRED",
							"(google.api.resource_reference).type": "*"
						}
					},
					"permissions": {
						"rule": "repeated",
						"type": "string",
						"id": 2,
						"options": { "(google.api.field_behavior)": "REQUIRED" }
					}
				} },
				"TestIamPermissionsResponse": { "fields": { "permissions": {
					"rule": "repeated",
					"type": "string",
					"id": 1
				} } },
				"GetPolicyOptions": { "fields": { "requestedPolicyVersion": {
					"type": "int32",
					"id": 1
				} } },
				"Policy": { "fields": {
					"version": {
						"type": "int32",
						"id": 1
					},
					"bindings": {
						"rule": "repeated",
						"type": "Binding",
						"id": 4
					},
					"etag": {
						"type": "bytes",
						"id": 3
					}
				} },
				"Binding": { "fields": {
					"role": {
						"type": "string",
						"id": 1
					},
					"members": {
						"rule": "repeated",
						"type": "string",
						"id": 2
					},
					"condition": {
						"type": "google.type.Expr",
						"id": 3
					}
				} },
				"PolicyDelta": { "fields": {
					"bindingDeltas": {
						"rule": "repeated",
						"type": "BindingDelta",
						"id": 1
					},
					"auditConfigDeltas": {
						"rule": "repeated",
						"type": "AuditConfigDelta",
						"id": 2
					}
				} },
				"BindingDelta": {
					"fields": {
						"action": {
							"type": "Action",
							"id": 1
						},
						"role": {
							"type": "string",
							"id": 2
						},
						"member": {
							"type": "string",
							"id": 3
						},
						"condition": {
							"type": "google.type.Expr",
							"id": 4
						}
					},
					"nested": { "Action": { "values": {
						"ACTION_UNSPECIFIED": 0,
						"ADD": 1,
						"REMOVE": 2
					} } }
				},
				"AuditConfigDelta": {
					"fields": {
						"action": {
							"type": "Action",
							"id": 1
						},
						"service": {
							"type": "string",
							"id": 2
						},
						"exemptedMember": {
							"type": "string",
							"id": 3
						},
						"logType": {
							"type": "string",
							"id": 4
						}
					},
					"nested": { "Action": { "values": {
						"ACTION_UNSPECIFIED": 0,
						"ADD": 1,
						"REMOVE": 2
					} } }
				},
				"logging": {
					"options": {
						"csharp_namespace": "Google.Cloud.Iam.V1.Logging",
						"go_package": "google.golang.org/genproto/googleapis/iam/v1/logging;logging",
						"java_multiple_files": true,
						"java_outer_classname": "AuditDataProto",
						"java_package": "com.google.iam.v1.logging"
					},
					"nested": { "AuditData": { "fields": { "policyDelta": {
						"type": "google.iam.v1.PolicyDelta",
						"id": 2
					} } } }
				}
			}
		} } },
		"api": {
			"options": {
				"go_package": "google.golang.org/genproto/googleapis/api/annotations;annotations",
				"java_multiple_files": true,
				"java_outer_classname": "ResourceProto",
				"java_package": "com.google.api",
				"objc_class_prefix": "GAPI",
				"cc_enable_arenas": true
			},
			"nested": {
				"http": {
					"type": "HttpRule",
					"id": 72295728,
					"extend": "google.protobuf.MethodOptions"
				},
				"Http": { "fields": {
					"rules": {
						"rule": "repeated",
						"type": "HttpRule",
						"id": 1
					},
					"fullyDecodeReservedExpansion": {
						"type": "bool",
						"id": 2
					}
				} },
				"HttpRule": {
					"oneofs": { "pattern": { "oneof": [
						"get",
						"put",
						"post",
						"delete",
						"patch",
						"custom"
					] } },
					"fields": {
						"selector": {
							"type": "string",
							"id": 1
						},
						"get": {
							"type": "string",
							"id": 2
						},
						"put": {
							"type": "string",
							"id": 3
						},
						"post": {
							"type": "string",
							"id": 4
						},
						"delete": {
							"type": "string",
							"id": 5
						},
						"patch": {
							"type": "string",
							"id": 6
						},
						"custom": {
							"type": "CustomHttpPattern",
							"id": 8
						},
						"body": {
							"type": "string",
							"id": 7
						},
						"responseBody": {
							"type": "string",
							"id": 12
						},
						"additionalBindings": {
							"rule": "repeated",
							"type": "HttpRule",
							"id": 11
						}
					}
				},
				"CustomHttpPattern": { "fields": {
					"kind": {
						"type": "string",
						"id": 1
					},
					"path": {
						"type": "string",
						"id": 2
					}
				} },
				"methodSignature": {
					"rule": "repeated",
					"type": "string",
					"id": 1051,
					"extend": "google.protobuf.MethodOptions"
				},
				"defaultHost": {
					"type": "string",
					"id": 1049,
					"extend": "google.protobuf.ServiceOptions"
				},
				"oauthScopes": {
					"type": "string",
					"id": 1050,
					"extend": "google.protobuf.ServiceOptions"
				},
				"fieldBehavior": {
					"rule": "repeated",
					"type": "google.api.FieldBehavior",
					"id": 1052,
					"extend": "google.protobuf.FieldOptions"
				},
				"FieldBehavior": { "values": {
					"FIELD_BEHAVIOR_UNSPECIFIED": 0,
					"OPTIONAL": 1,
					"REQUIRED": 2,
					"OUTPUT_ONLY": 3,
					"INPUT_ONLY": 4,
					"IMMUTABLE": 5
				} },
				"resourceReference": {
					"type": "google.api.ResourceReference",
					"id": 1055,
					"extend": "google.protobuf.FieldOptions"
				},
				"resourceDefinition": {
					"rule": "repeated",
					"type": "google.api.ResourceDescriptor",
					"id": 1053,
					"extend": "google.protobuf.FileOptions"
				},
				"resource": {
					"type": "google.api.ResourceDescriptor",
					"id": 1053,
					"extend": "google.protobuf.MessageOptions"
				},
				"ResourceDescriptor": {
					"fields": {
						"type": {
							"type": "string",
							"id": 1
						},
						"pattern": {
							"rule": "repeated",
							"type": "string",
							"id": 2
						},
						"nameField": {
							"type": "string",
							"id": 3
						},
						"history": {
							"type": "History",
							"id": 4
						},
						"plural": {
							"type": "string",
							"id": 5
						},
						"singular": {
							"type": "string",
							"id": 6
						}
					},
					"nested": { "History": { "values": {
						"HISTORY_UNSPECIFIED": 0,
						"ORIGINALLY_SINGLE_PATTERN": 1,
						"FUTURE_MULTI_PATTERN": 2
					} } }
				},
				"ResourceReference": { "fields": {
					"type": {
						"type": "string",
						"id": 1
					},
					"childType": {
						"type": "string",
						"id": 2
					}
				} }
			}
		},
		"protobuf": {
			"options": {
				"go_package": "github.com/golang/protobuf/protoc-gen-go/descriptor;descriptor",
				"java_package": "com.google.protobuf",
				"java_outer_classname": "DescriptorProtos",
				"csharp_namespace": "Google.Protobuf.Reflection",
				"objc_class_prefix": "GPB",
				"cc_enable_arenas": true,
				"optimize_for": "SPEED"
			},
			"nested": {
				"FileDescriptorSet": { "fields": { "file": {
					"rule": "repeated",
					"type": "FileDescriptorProto",
					"id": 1
				} } },
				"FileDescriptorProto": { "fields": {
					"name": {
						"type": "string",
						"id": 1
					},
					"package": {
						"type": "string",
						"id": 2
					},
					"dependency": {
						"rule": "repeated",
						"type": "string",
						"id": 3
					},
					"publicDependency": {
						"rule": "repeated",
						"type": "int32",
						"id": 10,
						"options": { "packed": false }
					},
					"weakDependency": {
						"rule": "repeated",
						"type": "int32",
						"id": 11,
						"options": { "packed": false }
					},
					"messageType": {
						"rule": "repeated",
						"type": "DescriptorProto",
						"id": 4
					},
					"enumType": {
						"rule": "repeated",
						"type": "EnumDescriptorProto",
						"id": 5
					},
					"service": {
						"rule": "repeated",
						"type": "ServiceDescriptorProto",
						"id": 6
					},
					"extension": {
						"rule": "repeated",
						"type": "FieldDescriptorProto",
						"id": 7
					},
					"options": {
						"type": "FileOptions",
						"id": 8
					},
					"sourceCodeInfo": {
						"type": "SourceCodeInfo",
						"id": 9
					},
					"syntax": {
						"type": "string",
						"id": 12
					}
				} },
				"DescriptorProto": {
					"fields": {
						"name": {
							"type": "string",
							"id": 1
						},
						"field": {
							"rule": "repeated",
							"type": "FieldDescriptorProto",
							"id": 2
						},
						"extension": {
							"rule": "repeated",
							"type": "FieldDescriptorProto",
							"id": 6
						},
						"nestedType": {
							"rule": "repeated",
							"type": "DescriptorProto",
							"id": 3
						},
						"enumType": {
							"rule": "repeated",
							"type": "EnumDescriptorProto",
							"id": 4
						},
						"extensionRange": {
							"rule": "repeated",
							"type": "ExtensionRange",
							"id": 5
						},
						"oneofDecl": {
							"rule": "repeated",
							"type": "OneofDescriptorProto",
							"id": 8
						},
						"options": {
							"type": "MessageOptions",
							"id": 7
						},
						"reservedRange": {
							"rule": "repeated",
							"type": "ReservedRange",
							"id": 9
						},
						"reservedName": {
							"rule": "repeated",
							"type": "string",
							"id": 10
						}
					},
					"nested": {
						"ExtensionRange": { "fields": {
							"start": {
								"type": "int32",
								"id": 1
							},
							"end": {
								"type": "int32",
								"id": 2
							},
							"options": {
								"type": "ExtensionRangeOptions",
								"id": 3
							}
						} },
						"ReservedRange": { "fields": {
							"start": {
								"type": "int32",
								"id": 1
							},
							"end": {
								"type": "int32",
								"id": 2
							}
						} }
					}
				},
				"ExtensionRangeOptions": {
					"fields": { "uninterpretedOption": {
						"rule": "repeated",
						"type": "UninterpretedOption",
						"id": 999
					} },
					"extensions": [[1e3, 536870911]]
				},
				"FieldDescriptorProto": {
					"fields": {
						"name": {
							"type": "string",
							"id": 1
						},
						"number": {
							"type": "int32",
							"id": 3
						},
						"label": {
							"type": "Label",
							"id": 4
						},
						"type": {
							"type": "Type",
							"id": 5
						},
						"typeName": {
							"type": "string",
							"id": 6
						},
						"extendee": {
							"type": "string",
							"id": 2
						},
						"defaultValue": {
							"type": "string",
							"id": 7
						},
						"oneofIndex": {
							"type": "int32",
							"id": 9
						},
						"jsonName": {
							"type": "string",
							"id": 10
						},
						"options": {
							"type": "FieldOptions",
							"id": 8
						},
						"proto3Optional": {
							"type": "bool",
							"id": 17
						}
					},
					"nested": {
						"Type": { "values": {
							"TYPE_DOUBLE": 1,
							"TYPE_FLOAT": 2,
							"TYPE_INT64": 3,
							"TYPE_UINT64": 4,
							"TYPE_INT32": 5,
							"TYPE_FIXED64": 6,
							"TYPE_FIXED32": 7,
							"TYPE_BOOL": 8,
							"TYPE_STRING": 9,
							"TYPE_GROUP": 10,
							"TYPE_MESSAGE": 11,
							"TYPE_BYTES": 12,
							"TYPE_UINT32": 13,
							"TYPE_ENUM": 14,
							"TYPE_SFIXED32": 15,
							"TYPE_SFIXED64": 16,
							"TYPE_SINT32": 17,
							"TYPE_SINT64": 18
						} },
						"Label": { "values": {
							"LABEL_OPTIONAL": 1,
							"LABEL_REQUIRED": 2,
							"LABEL_REPEATED": 3
						} }
					}
				},
				"OneofDescriptorProto": { "fields": {
					"name": {
						"type": "string",
						"id": 1
					},
					"options": {
						"type": "OneofOptions",
						"id": 2
					}
				} },
				"EnumDescriptorProto": {
					"fields": {
						"name": {
							"type": "string",
							"id": 1
						},
						"value": {
							"rule": "repeated",
							"type": "EnumValueDescriptorProto",
							"id": 2
						},
						"options": {
							"type": "EnumOptions",
							"id": 3
						},
						"reservedRange": {
							"rule": "repeated",
							"type": "EnumReservedRange",
							"id": 4
						},
						"reservedName": {
							"rule": "repeated",
							"type": "string",
							"id": 5
						}
					},
					"nested": { "EnumReservedRange": { "fields": {
						"start": {
							"type": "int32",
							"id": 1
						},
						"end": {
							"type": "int32",
							"id": 2
						}
					} } }
				},
				"EnumValueDescriptorProto": { "fields": {
					"name": {
						"type": "string",
						"id": 1
					},
					"number": {
						"type": "int32",
						"id": 2
					},
					"options": {
						"type": "EnumValueOptions",
						"id": 3
					}
				} },
				"ServiceDescriptorProto": { "fields": {
					"name": {
						"type": "string",
						"id": 1
					},
					"method": {
						"rule": "repeated",
						"type": "MethodDescriptorProto",
						"id": 2
					},
					"options": {
						"type": "ServiceOptions",
						"id": 3
					}
				} },
				"MethodDescriptorProto": { "fields": {
					"name": {
						"type": "string",
						"id": 1
					},
					"inputType": {
						"type": "string",
						"id": 2
					},
					"outputType": {
						"type": "string",
						"id": 3
					},
					"options": {
						"type": "MethodOptions",
						"id": 4
					},
					"clientStreaming": {
						"type": "bool",
						"id": 5,
						"options": { "default": false }
					},
					"serverStreaming": {
						"type": "bool",
						"id": 6,
						"options": { "default": false }
					}
				} },
				"FileOptions": {
					"fields": {
						"javaPackage": {
							"type": "string",
							"id": 1
						},
						"javaOuterClassname": {
							"type": "string",
							"id": 8
						},
						"javaMultipleFiles": {
							"type": "bool",
							"id": 10,
							"options": { "default": false }
						},
						"javaGenerateEqualsAndHash": {
							"type": "bool",
							"id": 20,
							"options": { "deprecated": true }
						},
						"javaStringCheckUtf8": {
							"type": "bool",
							"id": 27,
							"options": { "default": false }
						},
						"optimizeFor": {
							"type": "OptimizeMode",
							"id": 9,
							"options": { "default": "SPEED" }
						},
						"goPackage": {
							"type": "string",
							"id": 11
						},
						"ccGenericServices": {
							"type": "bool",
							"id": 16,
							"options": { "default": false }
						},
						"javaGenericServices": {
							"type": "bool",
							"id": 17,
							"options": { "default": false }
						},
						"pyGenericServices": {
							"type": "bool",
							"id": 18,
							"options": { "default": false }
						},
						"phpGenericServices": {
							"type": "bool",
							"id": 42,
							"options": { "default": false }
						},
						"deprecated": {
							"type": "bool",
							"id": 23,
							"options": { "default": false }
						},
						"ccEnableArenas": {
							"type": "bool",
							"id": 31,
							"options": { "default": true }
						},
						"objcClassPrefix": {
							"type": "string",
							"id": 36
						},
						"csharpNamespace": {
							"type": "string",
							"id": 37
						},
						"swiftPrefix": {
							"type": "string",
							"id": 39
						},
						"phpClassPrefix": {
							"type": "string",
							"id": 40
						},
						"phpNamespace": {
							"type": "string",
							"id": 41
						},
						"phpMetadataNamespace": {
							"type": "string",
							"id": 44
						},
						"rubyPackage": {
							"type": "string",
							"id": 45
						},
						"uninterpretedOption": {
							"rule": "repeated",
							"type": "UninterpretedOption",
							"id": 999
						}
					},
					"extensions": [[1e3, 536870911]],
					"reserved": [[38, 38]],
					"nested": { "OptimizeMode": { "values": {
						"SPEED": 1,
						"CODE_SIZE": 2,
						"LITE_RUNTIME": 3
					} } }
				},
				"MessageOptions": {
					"fields": {
						"messageSetWireFormat": {
							"type": "bool",
							"id": 1,
							"options": { "default": false }
						},
						"noStandardDescriptorAccessor": {
							"type": "bool",
							"id": 2,
							"options": { "default": false }
						},
						"deprecated": {
							"type": "bool",
							"id": 3,
							"options": { "default": false }
						},
						"mapEntry": {
							"type": "bool",
							"id": 7
						},
						"uninterpretedOption": {
							"rule": "repeated",
							"type": "UninterpretedOption",
							"id": 999
						}
					},
					"extensions": [[1e3, 536870911]],
					"reserved": [[8, 8], [9, 9]]
				},
				"FieldOptions": {
					"fields": {
						"ctype": {
							"type": "CType",
							"id": 1,
							"options": { "default": "STRING" }
						},
						"packed": {
							"type": "bool",
							"id": 2
						},
						"jstype": {
							"type": "JSType",
							"id": 6,
							"options": { "default": "JS_NORMAL" }
						},
						"lazy": {
							"type": "bool",
							"id": 5,
							"options": { "default": false }
						},
						"deprecated": {
							"type": "bool",
							"id": 3,
							"options": { "default": false }
						},
						"weak": {
							"type": "bool",
							"id": 10,
							"options": { "default": false }
						},
						"uninterpretedOption": {
							"rule": "repeated",
							"type": "UninterpretedOption",
							"id": 999
						}
					},
					"extensions": [[1e3, 536870911]],
					"reserved": [[4, 4]],
					"nested": {
						"CType": { "values": {
							"STRING": 0,
							"CORD": 1,
							"STRING_PIECE": 2
						} },
						"JSType": { "values": {
							"JS_NORMAL": 0,
							"JS_STRING": 1,
							"JS_NUMBER": 2
						} }
					}
				},
				"OneofOptions": {
					"fields": { "uninterpretedOption": {
						"rule": "repeated",
						"type": "UninterpretedOption",
						"id": 999
					} },
					"extensions": [[1e3, 536870911]]
				},
				"EnumOptions": {
					"fields": {
						"allowAlias": {
							"type": "bool",
							"id": 2
						},
						"deprecated": {
							"type": "bool",
							"id": 3,
							"options": { "default": false }
						},
						"uninterpretedOption": {
							"rule": "repeated",
							"type": "UninterpretedOption",
							"id": 999
						}
					},
					"extensions": [[1e3, 536870911]],
					"reserved": [[5, 5]]
				},
				"EnumValueOptions": {
					"fields": {
						"deprecated": {
							"type": "bool",
							"id": 1,
							"options": { "default": false }
						},
						"uninterpretedOption": {
							"rule": "repeated",
							"type": "UninterpretedOption",
							"id": 999
						}
					},
					"extensions": [[1e3, 536870911]]
				},
				"ServiceOptions": {
					"fields": {
						"deprecated": {
							"type": "bool",
							"id": 33,
							"options": { "default": false }
						},
						"uninterpretedOption": {
							"rule": "repeated",
							"type": "UninterpretedOption",
							"id": 999
						}
					},
					"extensions": [[1e3, 536870911]]
				},
				"MethodOptions": {
					"fields": {
						"deprecated": {
							"type": "bool",
							"id": 33,
							"options": { "default": false }
						},
						"idempotencyLevel": {
							"type": "IdempotencyLevel",
							"id": 34,
							"options": { "default": "IDEMPOTENCY_UNKNOWN" }
						},
						"uninterpretedOption": {
							"rule": "repeated",
							"type": "UninterpretedOption",
							"id": 999
						}
					},
					"extensions": [[1e3, 536870911]],
					"nested": { "IdempotencyLevel": { "values": {
						"IDEMPOTENCY_UNKNOWN": 0,
						"NO_SIDE_EFFECTS": 1,
						"IDEMPOTENT": 2
					} } }
				},
				"UninterpretedOption": {
					"fields": {
						"name": {
							"rule": "repeated",
							"type": "NamePart",
							"id": 2
						},
						"identifierValue": {
							"type": "string",
							"id": 3
						},
						"positiveIntValue": {
							"type": "uint64",
							"id": 4
						},
						"negativeIntValue": {
							"type": "int64",
							"id": 5
						},
						"doubleValue": {
							"type": "double",
							"id": 6
						},
						"stringValue": {
							"type": "bytes",
							"id": 7
						},
						"aggregateValue": {
							"type": "string",
							"id": 8
						}
					},
					"nested": { "NamePart": { "fields": {
						"namePart": {
							"rule": "required",
							"type": "string",
							"id": 1
						},
						"isExtension": {
							"rule": "required",
							"type": "bool",
							"id": 2
						}
					} } }
				},
				"SourceCodeInfo": {
					"fields": { "location": {
						"rule": "repeated",
						"type": "Location",
						"id": 1
					} },
					"nested": { "Location": { "fields": {
						"path": {
							"rule": "repeated",
							"type": "int32",
							"id": 1
						},
						"span": {
							"rule": "repeated",
							"type": "int32",
							"id": 2
						},
						"leadingComments": {
							"type": "string",
							"id": 3
						},
						"trailingComments": {
							"type": "string",
							"id": 4
						},
						"leadingDetachedComments": {
							"rule": "repeated",
							"type": "string",
							"id": 6
						}
					} } }
				},
				"GeneratedCodeInfo": {
					"fields": { "annotation": {
						"rule": "repeated",
						"type": "Annotation",
						"id": 1
					} },
					"nested": { "Annotation": { "fields": {
						"path": {
							"rule": "repeated",
							"type": "int32",
							"id": 1
						},
						"sourceFile": {
							"type": "string",
							"id": 2
						},
						"begin": {
							"type": "int32",
							"id": 3
						},
						"end": {
							"type": "int32",
							"id": 4
						}
					} } }
				}
			}
		},
		"type": {
			"options": {
				"go_package": "google.golang.org/genproto/googleapis/type/expr;expr",
				"java_multiple_files": true,
				"java_outer_classname": "ExprProto",
				"java_package": "com.google.type",
				"objc_class_prefix": "GTP"
			},
			"nested": { "Expr": { "fields": {
				"expression": {
					"type": "string",
					"id": 1
				},
				"title": {
					"type": "string",
					"id": 2
				},
				"description": {
					"type": "string",
					"id": 3
				},
				"location": {
					"type": "string",
					"id": 4
				}
			} } }
		}
	} } } };
}));

// node_modules/google-gax/build/src/iamService.js
var require_iamService = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$3) => {
	var __createBinding = this$3 && this$3.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$3 && this$3.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$3 && this$3.__importStar || (function() {
		var ownKeys = function(o) {
			ownKeys = Object.getOwnPropertyNames || function(o) {
				var ar = [];
				for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
				return ar;
			};
			return ownKeys(o);
		};
		return function(mod) {
			if (mod && mod.__esModule) return mod;
			var result = {};
			if (mod != null) {
				for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
			}
			__setModuleDefault(result, mod);
			return result;
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.IamClient = void 0;
	const createApiCall_1 = require_createApiCall();
	const routingHeader = __importStar(require_routingHeader());
	const gapicConfig = __importStar(require_iam_policy_service_client_config());
	const fallback = __importStar(require_fallback());
	let version = require_package$1().version;
	const jsonProtos = require_iam_service();
	var IamClient = class {
		_terminated = false;
		_opts;
		_defaults;
		_protos;
		auth;
		descriptors = {
			page: {},
			stream: {},
			longrunning: {}
		};
		innerApiCalls = {};
		iamPolicyStub;
		gaxGrpc;
		constructor(gaxGrpc, options) {
			this.gaxGrpc = gaxGrpc;
			const opts = Object.assign({
				servicePath: options.servicePath,
				port: options.port,
				clientConfig: options.clientConfig,
				apiEndpoint: options.apiEndpoint,
				fallback: options.fallback
			}, options);
			if (!opts.fallback && gaxGrpc.fallback) opts.fallback = gaxGrpc.fallback;
			version = opts.fallback ? fallback.version : version;
			opts.scopes = this.constructor.scopes;
			this._opts = opts;
			this.auth = gaxGrpc.auth;
			const clientHeader = [`gax/${version}`, `gapic/${version}`];
			if (typeof process !== "undefined" && "versions" in process) clientHeader.push(`gl-node/${process.versions.node}`);
			else clientHeader.push(`gl-web/${version}`);
			if (!opts.fallback) clientHeader.push(`grpc/${gaxGrpc.grpcVersion}`);
			if (opts.libName && opts.libVersion) clientHeader.push(`${opts.libName}/${opts.libVersion}`);
			this._protos = this.gaxGrpc.loadProtoJSON(jsonProtos);
			this._defaults = gaxGrpc.constructSettings("google.iam.v1.IAMPolicy", gapicConfig, opts.clientConfig || {}, { "x-goog-api-client": clientHeader.join(" ") }, opts.enableTelemetryTracing, void 0, opts.enableTelemetryLogging);
			const servicePath = opts.servicePath || opts.apiEndpoint;
			const parsedPort = typeof opts.port === "string" ? parseInt(opts.port, 10) : opts.port;
			for (const methodName of Object.keys(this._defaults)) {
				const otherArgs = this._defaults[methodName].otherArgs;
				if (otherArgs) {
					if (servicePath) otherArgs.servicePath = servicePath;
					if (parsedPort !== void 0 && !Number.isNaN(parsedPort)) otherArgs.port = parsedPort;
				}
			}
			this.innerApiCalls = {};
		}
		initialize() {
			if (this.iamPolicyStub) return this.iamPolicyStub;
			this.iamPolicyStub = this.gaxGrpc.createStub(this._opts.fallback ? this._protos.lookupService("google.iam.v1.IAMPolicy") : this._protos.google.iam.v1.IAMPolicy, this._opts);
			for (const methodName of [
				"getIamPolicy",
				"setIamPolicy",
				"testIamPermissions"
			]) {
				const innerCallPromise = this.iamPolicyStub.then((stub) => (...args) => {
					if (this._terminated) return Promise.reject("The client has already been closed.");
					return stub[methodName].apply(stub, args);
				}, (err) => () => {
					throw err;
				});
				this.innerApiCalls[methodName] = (0, createApiCall_1.createApiCall)(innerCallPromise, this._defaults[methodName], this.descriptors.page[methodName], this._opts.fallback || this.gaxGrpc.fallback);
			}
			return this.iamPolicyStub;
		}
		static get servicePath() {
			return "cloudkms.googleapis.com";
		}
		static get apiEndpoint() {
			return "cloudkms.googleapis.com";
		}
		static get port() {
			return 443;
		}
		static get scopes() {
			return ["https://www.googleapis.com/auth/cloud-platform", "https://www.googleapis.com/auth/cloudkms"];
		}
		getProjectId(callback) {
			if (this.auth && "getProjectId" in this.auth) return this.auth.getProjectId(callback);
			if (callback) callback(/* @__PURE__ */ new Error("Cannot determine project ID."));
			else return Promise.reject("Cannot determine project ID.");
		}
		getIamPolicy(request, optionsOrCallback, callback) {
			let options;
			if (optionsOrCallback instanceof Function && callback === void 0) {
				callback = optionsOrCallback;
				options = {};
			} else options = optionsOrCallback;
			request = request || {};
			options = options || {};
			options.otherArgs = options.otherArgs || {};
			options.otherArgs.headers = options.otherArgs.headers || {};
			options.otherArgs.headers["x-goog-request-params"] = routingHeader.fromParams({ resource: request.resource });
			this.initialize().catch(console.error);
			return this.innerApiCalls.getIamPolicy(request, options, callback);
		}
		setIamPolicy(request, optionsOrCallback, callback) {
			let options;
			if (optionsOrCallback instanceof Function && callback === void 0) {
				callback = optionsOrCallback;
				options = {};
			} else options = optionsOrCallback;
			request = request || {};
			options = options || {};
			options.otherArgs = options.otherArgs || {};
			options.otherArgs.headers = options.otherArgs.headers || {};
			options.otherArgs.headers["x-goog-request-params"] = routingHeader.fromParams({ resource: request.resource });
			this.initialize().catch(console.error);
			return this.innerApiCalls.setIamPolicy(request, options, callback);
		}
		testIamPermissions(request, optionsOrCallback, callback) {
			let options;
			if (optionsOrCallback instanceof Function && callback === void 0) {
				callback = optionsOrCallback;
				options = {};
			} else options = optionsOrCallback;
			request = request || {};
			options = options || {};
			options.otherArgs = options.otherArgs || {};
			options.otherArgs.headers = options.otherArgs.headers || {};
			options.otherArgs.headers["x-goog-request-params"] = routingHeader.fromParams({ resource: request.resource });
			this.initialize().catch(console.error);
			return this.innerApiCalls.testIamPermissions(request, options, callback);
		}
		close() {
			this.initialize().catch(console.error);
			if (!this._terminated) return this.iamPolicyStub.then((stub) => {
				this._terminated = true;
				stub.close();
			});
			return Promise.resolve();
		}
	};
	exports.IamClient = IamClient;
}));

// node_modules/google-gax/build/protos/locations.json
var require_locations = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = { "nested": { "google": { "nested": {
		"cloud": { "nested": { "location": {
			"options": {
				"cc_enable_arenas": true,
				"go_package": "google.golang.org/genproto/googleapis/cloud/location;location",
				"java_multiple_files": true,
				"java_outer_classname": "LocationsProto",
				"java_package": "com.google.cloud.location"
			},
			"nested": {
				"Locations": {
					"options": {
						"(google.api.default_host)": "cloud.googleapis.com",
						"(google.api.oauth_scopes)": "https://www.googleapis.com/auth/cloud-platform"
					},
					"methods": {
						"ListLocations": {
							"requestType": "ListLocationsRequest",
							"responseType": "ListLocationsResponse",
							"options": {
								"(google.api.http).get": "/v1/{name=locations}",
								"(google.api.http).additional_bindings.get": "/v1/{name=projects/*}/locations"
							},
							"parsedOptions": [{ "(google.api.http)": {
								"get": "/v1/{name=locations}",
								"additional_bindings": { "get": "/v1/{name=projects/*}/locations" }
							} }]
						},
						"GetLocation": {
							"requestType": "GetLocationRequest",
							"responseType": "Location",
							"options": {
								"(google.api.http).get": "/v1/{name=locations/*}",
								"(google.api.http).additional_bindings.get": "/v1/{name=projects/*/locations/*}"
							},
							"parsedOptions": [{ "(google.api.http)": {
								"get": "/v1/{name=locations/*}",
								"additional_bindings": { "get": "/v1/{name=projects/*/locations/*}" }
							} }]
						}
					}
				},
				"ListLocationsRequest": { "fields": {
					"name": {
						"type": "string",
						"id": 1
					},
					"filter": {
						"type": "string",
						"id": 2
					},
					"pageSize": {
						"type": "int32",
						"id": 3
					},
					"pageToken": {
						"type": "string",
						"id": 4
					}
				} },
				"ListLocationsResponse": { "fields": {
					"locations": {
						"rule": "repeated",
						"type": "Location",
						"id": 1
					},
					"nextPageToken": {
						"type": "string",
						"id": 2
					}
				} },
				"GetLocationRequest": { "fields": { "name": {
					"type": "string",
					"id": 1
				} } },
				"Location": { "fields": {
					"name": {
						"type": "string",
						"id": 1
					},
					"locationId": {
						"type": "string",
						"id": 4
					},
					"displayName": {
						"type": "string",
						"id": 5
					},
					"labels": {
						"keyType": "string",
						"type": "string",
						"id": 2
					},
					"metadata": {
						"type": "google.protobuf.Any",
						"id": 3
					}
				} }
			}
		} } },
		"api": {
			"options": {
				"go_package": "google.golang.org/genproto/googleapis/api/annotations;annotations",
				"java_multiple_files": true,
				"java_outer_classname": "ClientProto",
				"java_package": "com.google.api",
				"objc_class_prefix": "GAPI",
				"cc_enable_arenas": true
			},
			"nested": {
				"http": {
					"type": "HttpRule",
					"id": 72295728,
					"extend": "google.protobuf.MethodOptions"
				},
				"Http": { "fields": {
					"rules": {
						"rule": "repeated",
						"type": "HttpRule",
						"id": 1
					},
					"fullyDecodeReservedExpansion": {
						"type": "bool",
						"id": 2
					}
				} },
				"HttpRule": {
					"oneofs": { "pattern": { "oneof": [
						"get",
						"put",
						"post",
						"delete",
						"patch",
						"custom"
					] } },
					"fields": {
						"selector": {
							"type": "string",
							"id": 1
						},
						"get": {
							"type": "string",
							"id": 2
						},
						"put": {
							"type": "string",
							"id": 3
						},
						"post": {
							"type": "string",
							"id": 4
						},
						"delete": {
							"type": "string",
							"id": 5
						},
						"patch": {
							"type": "string",
							"id": 6
						},
						"custom": {
							"type": "CustomHttpPattern",
							"id": 8
						},
						"body": {
							"type": "string",
							"id": 7
						},
						"responseBody": {
							"type": "string",
							"id": 12
						},
						"additionalBindings": {
							"rule": "repeated",
							"type": "HttpRule",
							"id": 11
						}
					}
				},
				"CustomHttpPattern": { "fields": {
					"kind": {
						"type": "string",
						"id": 1
					},
					"path": {
						"type": "string",
						"id": 2
					}
				} },
				"methodSignature": {
					"rule": "repeated",
					"type": "string",
					"id": 1051,
					"extend": "google.protobuf.MethodOptions"
				},
				"defaultHost": {
					"type": "string",
					"id": 1049,
					"extend": "google.protobuf.ServiceOptions"
				},
				"oauthScopes": {
					"type": "string",
					"id": 1050,
					"extend": "google.protobuf.ServiceOptions"
				}
			}
		},
		"protobuf": {
			"options": {
				"go_package": "google.golang.org/protobuf/types/descriptorpb",
				"java_package": "com.google.protobuf",
				"java_outer_classname": "DescriptorProtos",
				"csharp_namespace": "Google.Protobuf.Reflection",
				"objc_class_prefix": "GPB",
				"cc_enable_arenas": true,
				"optimize_for": "SPEED"
			},
			"nested": {
				"FileDescriptorSet": { "fields": { "file": {
					"rule": "repeated",
					"type": "FileDescriptorProto",
					"id": 1
				} } },
				"FileDescriptorProto": { "fields": {
					"name": {
						"type": "string",
						"id": 1
					},
					"package": {
						"type": "string",
						"id": 2
					},
					"dependency": {
						"rule": "repeated",
						"type": "string",
						"id": 3
					},
					"publicDependency": {
						"rule": "repeated",
						"type": "int32",
						"id": 10,
						"options": { "packed": false }
					},
					"weakDependency": {
						"rule": "repeated",
						"type": "int32",
						"id": 11,
						"options": { "packed": false }
					},
					"messageType": {
						"rule": "repeated",
						"type": "DescriptorProto",
						"id": 4
					},
					"enumType": {
						"rule": "repeated",
						"type": "EnumDescriptorProto",
						"id": 5
					},
					"service": {
						"rule": "repeated",
						"type": "ServiceDescriptorProto",
						"id": 6
					},
					"extension": {
						"rule": "repeated",
						"type": "FieldDescriptorProto",
						"id": 7
					},
					"options": {
						"type": "FileOptions",
						"id": 8
					},
					"sourceCodeInfo": {
						"type": "SourceCodeInfo",
						"id": 9
					},
					"syntax": {
						"type": "string",
						"id": 12
					}
				} },
				"DescriptorProto": {
					"fields": {
						"name": {
							"type": "string",
							"id": 1
						},
						"field": {
							"rule": "repeated",
							"type": "FieldDescriptorProto",
							"id": 2
						},
						"extension": {
							"rule": "repeated",
							"type": "FieldDescriptorProto",
							"id": 6
						},
						"nestedType": {
							"rule": "repeated",
							"type": "DescriptorProto",
							"id": 3
						},
						"enumType": {
							"rule": "repeated",
							"type": "EnumDescriptorProto",
							"id": 4
						},
						"extensionRange": {
							"rule": "repeated",
							"type": "ExtensionRange",
							"id": 5
						},
						"oneofDecl": {
							"rule": "repeated",
							"type": "OneofDescriptorProto",
							"id": 8
						},
						"options": {
							"type": "MessageOptions",
							"id": 7
						},
						"reservedRange": {
							"rule": "repeated",
							"type": "ReservedRange",
							"id": 9
						},
						"reservedName": {
							"rule": "repeated",
							"type": "string",
							"id": 10
						}
					},
					"nested": {
						"ExtensionRange": { "fields": {
							"start": {
								"type": "int32",
								"id": 1
							},
							"end": {
								"type": "int32",
								"id": 2
							},
							"options": {
								"type": "ExtensionRangeOptions",
								"id": 3
							}
						} },
						"ReservedRange": { "fields": {
							"start": {
								"type": "int32",
								"id": 1
							},
							"end": {
								"type": "int32",
								"id": 2
							}
						} }
					}
				},
				"ExtensionRangeOptions": {
					"fields": { "uninterpretedOption": {
						"rule": "repeated",
						"type": "UninterpretedOption",
						"id": 999
					} },
					"extensions": [[1e3, 536870911]]
				},
				"FieldDescriptorProto": {
					"fields": {
						"name": {
							"type": "string",
							"id": 1
						},
						"number": {
							"type": "int32",
							"id": 3
						},
						"label": {
							"type": "Label",
							"id": 4
						},
						"type": {
							"type": "Type",
							"id": 5
						},
						"typeName": {
							"type": "string",
							"id": 6
						},
						"extendee": {
							"type": "string",
							"id": 2
						},
						"defaultValue": {
							"type": "string",
							"id": 7
						},
						"oneofIndex": {
							"type": "int32",
							"id": 9
						},
						"jsonName": {
							"type": "string",
							"id": 10
						},
						"options": {
							"type": "FieldOptions",
							"id": 8
						},
						"proto3Optional": {
							"type": "bool",
							"id": 17
						}
					},
					"nested": {
						"Type": { "values": {
							"TYPE_DOUBLE": 1,
							"TYPE_FLOAT": 2,
							"TYPE_INT64": 3,
							"TYPE_UINT64": 4,
							"TYPE_INT32": 5,
							"TYPE_FIXED64": 6,
							"TYPE_FIXED32": 7,
							"TYPE_BOOL": 8,
							"TYPE_STRING": 9,
							"TYPE_GROUP": 10,
							"TYPE_MESSAGE": 11,
							"TYPE_BYTES": 12,
							"TYPE_UINT32": 13,
							"TYPE_ENUM": 14,
							"TYPE_SFIXED32": 15,
							"TYPE_SFIXED64": 16,
							"TYPE_SINT32": 17,
							"TYPE_SINT64": 18
						} },
						"Label": { "values": {
							"LABEL_OPTIONAL": 1,
							"LABEL_REQUIRED": 2,
							"LABEL_REPEATED": 3
						} }
					}
				},
				"OneofDescriptorProto": { "fields": {
					"name": {
						"type": "string",
						"id": 1
					},
					"options": {
						"type": "OneofOptions",
						"id": 2
					}
				} },
				"EnumDescriptorProto": {
					"fields": {
						"name": {
							"type": "string",
							"id": 1
						},
						"value": {
							"rule": "repeated",
							"type": "EnumValueDescriptorProto",
							"id": 2
						},
						"options": {
							"type": "EnumOptions",
							"id": 3
						},
						"reservedRange": {
							"rule": "repeated",
							"type": "EnumReservedRange",
							"id": 4
						},
						"reservedName": {
							"rule": "repeated",
							"type": "string",
							"id": 5
						}
					},
					"nested": { "EnumReservedRange": { "fields": {
						"start": {
							"type": "int32",
							"id": 1
						},
						"end": {
							"type": "int32",
							"id": 2
						}
					} } }
				},
				"EnumValueDescriptorProto": { "fields": {
					"name": {
						"type": "string",
						"id": 1
					},
					"number": {
						"type": "int32",
						"id": 2
					},
					"options": {
						"type": "EnumValueOptions",
						"id": 3
					}
				} },
				"ServiceDescriptorProto": { "fields": {
					"name": {
						"type": "string",
						"id": 1
					},
					"method": {
						"rule": "repeated",
						"type": "MethodDescriptorProto",
						"id": 2
					},
					"options": {
						"type": "ServiceOptions",
						"id": 3
					}
				} },
				"MethodDescriptorProto": { "fields": {
					"name": {
						"type": "string",
						"id": 1
					},
					"inputType": {
						"type": "string",
						"id": 2
					},
					"outputType": {
						"type": "string",
						"id": 3
					},
					"options": {
						"type": "MethodOptions",
						"id": 4
					},
					"clientStreaming": {
						"type": "bool",
						"id": 5,
						"options": { "default": false }
					},
					"serverStreaming": {
						"type": "bool",
						"id": 6,
						"options": { "default": false }
					}
				} },
				"FileOptions": {
					"fields": {
						"javaPackage": {
							"type": "string",
							"id": 1
						},
						"javaOuterClassname": {
							"type": "string",
							"id": 8
						},
						"javaMultipleFiles": {
							"type": "bool",
							"id": 10,
							"options": { "default": false }
						},
						"javaGenerateEqualsAndHash": {
							"type": "bool",
							"id": 20,
							"options": { "deprecated": true }
						},
						"javaStringCheckUtf8": {
							"type": "bool",
							"id": 27,
							"options": { "default": false }
						},
						"optimizeFor": {
							"type": "OptimizeMode",
							"id": 9,
							"options": { "default": "SPEED" }
						},
						"goPackage": {
							"type": "string",
							"id": 11
						},
						"ccGenericServices": {
							"type": "bool",
							"id": 16,
							"options": { "default": false }
						},
						"javaGenericServices": {
							"type": "bool",
							"id": 17,
							"options": { "default": false }
						},
						"pyGenericServices": {
							"type": "bool",
							"id": 18,
							"options": { "default": false }
						},
						"phpGenericServices": {
							"type": "bool",
							"id": 42,
							"options": { "default": false }
						},
						"deprecated": {
							"type": "bool",
							"id": 23,
							"options": { "default": false }
						},
						"ccEnableArenas": {
							"type": "bool",
							"id": 31,
							"options": { "default": true }
						},
						"objcClassPrefix": {
							"type": "string",
							"id": 36
						},
						"csharpNamespace": {
							"type": "string",
							"id": 37
						},
						"swiftPrefix": {
							"type": "string",
							"id": 39
						},
						"phpClassPrefix": {
							"type": "string",
							"id": 40
						},
						"phpNamespace": {
							"type": "string",
							"id": 41
						},
						"phpMetadataNamespace": {
							"type": "string",
							"id": 44
						},
						"rubyPackage": {
							"type": "string",
							"id": 45
						},
						"uninterpretedOption": {
							"rule": "repeated",
							"type": "UninterpretedOption",
							"id": 999
						}
					},
					"extensions": [[1e3, 536870911]],
					"reserved": [[38, 38]],
					"nested": { "OptimizeMode": { "values": {
						"SPEED": 1,
						"CODE_SIZE": 2,
						"LITE_RUNTIME": 3
					} } }
				},
				"MessageOptions": {
					"fields": {
						"messageSetWireFormat": {
							"type": "bool",
							"id": 1,
							"options": { "default": false }
						},
						"noStandardDescriptorAccessor": {
							"type": "bool",
							"id": 2,
							"options": { "default": false }
						},
						"deprecated": {
							"type": "bool",
							"id": 3,
							"options": { "default": false }
						},
						"mapEntry": {
							"type": "bool",
							"id": 7
						},
						"uninterpretedOption": {
							"rule": "repeated",
							"type": "UninterpretedOption",
							"id": 999
						}
					},
					"extensions": [[1e3, 536870911]],
					"reserved": [[8, 8], [9, 9]]
				},
				"FieldOptions": {
					"fields": {
						"ctype": {
							"type": "CType",
							"id": 1,
							"options": { "default": "STRING" }
						},
						"packed": {
							"type": "bool",
							"id": 2
						},
						"jstype": {
							"type": "JSType",
							"id": 6,
							"options": { "default": "JS_NORMAL" }
						},
						"lazy": {
							"type": "bool",
							"id": 5,
							"options": { "default": false }
						},
						"deprecated": {
							"type": "bool",
							"id": 3,
							"options": { "default": false }
						},
						"weak": {
							"type": "bool",
							"id": 10,
							"options": { "default": false }
						},
						"uninterpretedOption": {
							"rule": "repeated",
							"type": "UninterpretedOption",
							"id": 999
						}
					},
					"extensions": [[1e3, 536870911]],
					"reserved": [[4, 4]],
					"nested": {
						"CType": { "values": {
							"STRING": 0,
							"CORD": 1,
							"STRING_PIECE": 2
						} },
						"JSType": { "values": {
							"JS_NORMAL": 0,
							"JS_STRING": 1,
							"JS_NUMBER": 2
						} }
					}
				},
				"OneofOptions": {
					"fields": { "uninterpretedOption": {
						"rule": "repeated",
						"type": "UninterpretedOption",
						"id": 999
					} },
					"extensions": [[1e3, 536870911]]
				},
				"EnumOptions": {
					"fields": {
						"allowAlias": {
							"type": "bool",
							"id": 2
						},
						"deprecated": {
							"type": "bool",
							"id": 3,
							"options": { "default": false }
						},
						"uninterpretedOption": {
							"rule": "repeated",
							"type": "UninterpretedOption",
							"id": 999
						}
					},
					"extensions": [[1e3, 536870911]],
					"reserved": [[5, 5]]
				},
				"EnumValueOptions": {
					"fields": {
						"deprecated": {
							"type": "bool",
							"id": 1,
							"options": { "default": false }
						},
						"uninterpretedOption": {
							"rule": "repeated",
							"type": "UninterpretedOption",
							"id": 999
						}
					},
					"extensions": [[1e3, 536870911]]
				},
				"ServiceOptions": {
					"fields": {
						"deprecated": {
							"type": "bool",
							"id": 33,
							"options": { "default": false }
						},
						"uninterpretedOption": {
							"rule": "repeated",
							"type": "UninterpretedOption",
							"id": 999
						}
					},
					"extensions": [[1e3, 536870911]]
				},
				"MethodOptions": {
					"fields": {
						"deprecated": {
							"type": "bool",
							"id": 33,
							"options": { "default": false }
						},
						"idempotencyLevel": {
							"type": "IdempotencyLevel",
							"id": 34,
							"options": { "default": "IDEMPOTENCY_UNKNOWN" }
						},
						"uninterpretedOption": {
							"rule": "repeated",
							"type": "UninterpretedOption",
							"id": 999
						}
					},
					"extensions": [[1e3, 536870911]],
					"nested": { "IdempotencyLevel": { "values": {
						"IDEMPOTENCY_UNKNOWN": 0,
						"NO_SIDE_EFFECTS": 1,
						"IDEMPOTENT": 2
					} } }
				},
				"UninterpretedOption": {
					"fields": {
						"name": {
							"rule": "repeated",
							"type": "NamePart",
							"id": 2
						},
						"identifierValue": {
							"type": "string",
							"id": 3
						},
						"positiveIntValue": {
							"type": "uint64",
							"id": 4
						},
						"negativeIntValue": {
							"type": "int64",
							"id": 5
						},
						"doubleValue": {
							"type": "double",
							"id": 6
						},
						"stringValue": {
							"type": "bytes",
							"id": 7
						},
						"aggregateValue": {
							"type": "string",
							"id": 8
						}
					},
					"nested": { "NamePart": { "fields": {
						"namePart": {
							"rule": "required",
							"type": "string",
							"id": 1
						},
						"isExtension": {
							"rule": "required",
							"type": "bool",
							"id": 2
						}
					} } }
				},
				"SourceCodeInfo": {
					"fields": { "location": {
						"rule": "repeated",
						"type": "Location",
						"id": 1
					} },
					"nested": { "Location": { "fields": {
						"path": {
							"rule": "repeated",
							"type": "int32",
							"id": 1
						},
						"span": {
							"rule": "repeated",
							"type": "int32",
							"id": 2
						},
						"leadingComments": {
							"type": "string",
							"id": 3
						},
						"trailingComments": {
							"type": "string",
							"id": 4
						},
						"leadingDetachedComments": {
							"rule": "repeated",
							"type": "string",
							"id": 6
						}
					} } }
				},
				"GeneratedCodeInfo": {
					"fields": { "annotation": {
						"rule": "repeated",
						"type": "Annotation",
						"id": 1
					} },
					"nested": { "Annotation": { "fields": {
						"path": {
							"rule": "repeated",
							"type": "int32",
							"id": 1
						},
						"sourceFile": {
							"type": "string",
							"id": 2
						},
						"begin": {
							"type": "int32",
							"id": 3
						},
						"end": {
							"type": "int32",
							"id": 4
						}
					} } }
				},
				"Any": { "fields": {
					"type_url": {
						"type": "string",
						"id": 1
					},
					"value": {
						"type": "bytes",
						"id": 2
					}
				} }
			}
		}
	} } } };
}));

// node_modules/google-gax/build/src/locations_client_config.json
var require_locations_client_config = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = { "interfaces": { "google.cloud.location.Locations": {
		"retry_codes": {
			"non_idempotent": [],
			"idempotent": ["DEADLINE_EXCEEDED", "UNAVAILABLE"]
		},
		"retry_params": { "default": {
			"initial_retry_delay_millis": 100,
			"retry_delay_multiplier": 1.3,
			"max_retry_delay_millis": 6e4,
			"initial_rpc_timeout_millis": 6e4,
			"rpc_timeout_multiplier": 1,
			"max_rpc_timeout_millis": 6e4,
			"total_timeout_millis": 6e5
		} },
		"methods": {
			"ListLocations": {
				"retry_codes_name": "non_idempotent",
				"retry_params_name": "default"
			},
			"GetLocation": {
				"retry_codes_name": "non_idempotent",
				"retry_params_name": "default"
			}
		}
	} } };
}));

// node_modules/google-gax/build/src/locationService.js
var require_locationService = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$2) => {
	var __createBinding = this$2 && this$2.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$2 && this$2.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$2 && this$2.__importStar || (function() {
		var ownKeys = function(o) {
			ownKeys = Object.getOwnPropertyNames || function(o) {
				var ar = [];
				for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
				return ar;
			};
			return ownKeys(o);
		};
		return function(mod) {
			if (mod && mod.__esModule) return mod;
			var result = {};
			if (mod != null) {
				for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
			}
			__setModuleDefault(result, mod);
			return result;
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.LocationsClient = void 0;
	const gax = __importStar(require_gax());
	const warnings_1 = require_warnings();
	const createApiCall_1 = require_createApiCall();
	const routingHeader = __importStar(require_routingHeader());
	const pageDescriptor_1 = require_pageDescriptor();
	const jsonProtos = require_locations();
	const gapicConfig = __importStar(require_locations_client_config());
	const version = require_package$1().version;
	var LocationsClient = class {
		_terminated = false;
		_opts;
		_providedCustomServicePath;
		_protos;
		_defaults;
		auth;
		descriptors = {
			page: {},
			stream: {},
			longrunning: {},
			batching: {}
		};
		warn;
		innerApiCalls;
		locationsStub;
		gaxGrpc;
		PageDescriptor;
		constructor(gaxGrpc, opts) {
			this.gaxGrpc = gaxGrpc;
			const staticMembers = this.constructor;
			const gaxGrpcEndpoint = gaxGrpc;
			const servicePath = opts?.servicePath || opts?.apiEndpoint || gaxGrpcEndpoint._servicePath || staticMembers.servicePath;
			this._providedCustomServicePath = !!(opts?.servicePath || opts?.apiEndpoint || gaxGrpcEndpoint._servicePath);
			const port = opts?.port ?? gaxGrpcEndpoint._port ?? staticMembers.port;
			const clientConfig = opts?.clientConfig ?? {};
			const fallback = opts?.fallback ?? (gaxGrpc.fallback || typeof window !== "undefined" && typeof window?.fetch === "function");
			opts = Object.assign({ clientConfig }, opts, {
				servicePath,
				port,
				fallback
			});
			if (servicePath !== staticMembers.servicePath && !("scopes" in opts)) opts["scopes"] = staticMembers.scopes;
			this._opts = opts;
			this.auth = gaxGrpc.auth;
			if (servicePath === staticMembers.servicePath) this.auth.defaultScopes = staticMembers.scopes;
			const clientHeader = [`gax/${version}`, `gapic/${version}`];
			if (typeof process !== "undefined" && "versions" in process) clientHeader.push(`gl-node/${process.versions.node}`);
			else clientHeader.push(`gl-web/${version}`);
			if (!opts.fallback) clientHeader.push(`grpc/${gaxGrpc.grpcVersion}`);
			else if (opts.fallback === "rest") clientHeader.push(`rest/${gaxGrpc.grpcVersion}`);
			if (opts.libName && opts.libVersion) clientHeader.push(`${opts.libName}/${opts.libVersion}`);
			this._protos = gaxGrpc.loadProtoJSON(jsonProtos);
			this.descriptors.page = { listLocations: new pageDescriptor_1.PageDescriptor("pageToken", "nextPageToken", "locations") };
			this._defaults = gaxGrpc.constructSettings("google.cloud.location.Locations", gapicConfig, opts.clientConfig || {}, { "x-goog-api-client": clientHeader.join(" ") }, opts.enableTelemetryTracing, void 0, opts.enableTelemetryLogging);
			const parsedPort = typeof opts.port === "string" ? parseInt(opts.port, 10) : opts.port;
			for (const methodName of Object.keys(this._defaults)) {
				const otherArgs = this._defaults[methodName].otherArgs;
				if (otherArgs) {
					if (opts.servicePath) otherArgs.servicePath = opts.servicePath;
					if (parsedPort !== void 0 && !Number.isNaN(parsedPort)) otherArgs.port = parsedPort;
				}
			}
			this.innerApiCalls = {};
			this.warn = warnings_1.warn;
		}
		initialize() {
			if (this.locationsStub) return this.locationsStub;
			this.locationsStub = this.gaxGrpc.createStub(this._opts.fallback ? this._protos.lookupService("google.cloud.location.Locations") : this._protos.google.cloud.location.Locations, this._opts, this._providedCustomServicePath);
			for (const methodName of ["listLocations", "getLocation"]) {
				const callPromise = this.locationsStub.then((stub) => (...args) => {
					if (this._terminated) return Promise.reject("The client has already been closed.");
					return stub[methodName].apply(stub, args);
				}, (err) => () => {
					throw err;
				});
				const descriptor = this.descriptors.page[methodName] || void 0;
				const apiCall = (0, createApiCall_1.createApiCall)(callPromise, this._defaults[methodName], descriptor, this._opts.fallback || this.gaxGrpc.fallback);
				this.innerApiCalls[methodName] = apiCall;
			}
			return this.locationsStub;
		}
		static get servicePath() {
			return "cloud.googleapis.com";
		}
		static get apiEndpoint() {
			return "cloud.googleapis.com";
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
		getLocation(request, optionsOrCallback, callback) {
			request = request || {};
			let options;
			if (typeof optionsOrCallback === "function" && callback === void 0) {
				callback = optionsOrCallback;
				options = {};
			} else options = optionsOrCallback;
			options = options || {};
			options.otherArgs = options.otherArgs || {};
			options.otherArgs.headers = options.otherArgs.headers || {};
			options.otherArgs.headers["x-goog-request-params"] = routingHeader.fromParams({ name: request.name || "" });
			this.initialize().catch(console.error);
			return this.innerApiCalls.getLocation(request, options, callback);
		}
		listLocations(request, optionsOrCallback, callback) {
			request = request || {};
			let options;
			if (typeof optionsOrCallback === "function" && callback === void 0) {
				callback = optionsOrCallback;
				options = {};
			} else options = optionsOrCallback;
			options = options || {};
			options.otherArgs = options.otherArgs || {};
			options.otherArgs.headers = options.otherArgs.headers || {};
			options.otherArgs.headers["x-goog-request-params"] = routingHeader.fromParams({ name: request.name || "" });
			this.initialize().catch(console.error);
			return this.innerApiCalls.listLocations(request, options, callback);
		}
		listLocationsAsync(request, options) {
			request = request || {};
			options = options || {};
			options.otherArgs = options.otherArgs || {};
			options.otherArgs.headers = options.otherArgs.headers || {};
			options.otherArgs.headers["x-goog-request-params"] = routingHeader.fromParams({ name: request.name || "" });
			options = options || {};
			const callSettings = new gax.CallSettings(options);
			this.initialize().catch(console.error);
			return this.descriptors.page.listLocations.asyncIterate(this.innerApiCalls["listLocations"], request, callSettings);
		}
		close() {
			this.initialize().catch(console.error);
			if (!this._terminated) return this.locationsStub.then((stub) => {
				this._terminated = true;
				stub.close();
			});
			return Promise.resolve();
		}
	};
	exports.LocationsClient = LocationsClient;
}));

// node_modules/google-gax/node_modules/protobufjs/minimal.js
var require_minimal = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = require_index_minimal();
}));

// node_modules/google-gax/build/src/fallback.js
var require_fallback = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$1) => {
	var __createBinding = this$1 && this$1.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$1 && this$1.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$1 && this$1.__importStar || (function() {
		var ownKeys = function(o) {
			ownKeys = Object.getOwnPropertyNames || function(o) {
				var ar = [];
				for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
				return ar;
			};
			return ownKeys(o);
		};
		return function(mod) {
			if (mod && mod.__esModule) return mod;
			var result = {};
			if (mod != null) {
				for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
			}
			__setModuleDefault(result, mod);
			return result;
		};
	})();
	var __importDefault = this$1 && this$1.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.fallback = exports.GoogleError = exports.operation = exports.Operation = exports.warn = exports.protobufMinimal = exports.protobuf = exports.LocationProtos = exports.IamProtos = exports.operationsProtos = exports.protobufFromJSON = exports.GrpcClient = exports.defaultToObjectOptions = exports.makeUUID = exports.LocationsClient = exports.IamClient = exports.OperationsClient = exports.StreamType = exports.resumableSourceFromFile = exports.resumableUploadStub = exports.ResumableUploadState = exports.ResumableUploadSession = exports.ResumableUploadDescriptor = exports.StreamDescriptor = exports.PageDescriptor = exports.LongrunningDescriptor = exports.BundleDescriptor = exports.version = exports.createDefaultBackoffSettings = exports.RetryOptions = exports.constructSettings = exports.CallSettings = exports.routingHeader = exports.PathTemplate = void 0;
	exports.lro = lro;
	exports.createApiCall = createApiCall;
	const object_hash_1 = __importDefault(require_object_hash());
	const protobuf = __importStar(require_protobufjs());
	exports.protobuf = protobuf;
	const gax = __importStar(require_gax());
	const contextUtil_1 = require_contextUtil();
	const routingHeader = __importStar(require_routingHeader());
	exports.routingHeader = routingHeader;
	const status_1 = require_status$2();
	const google_auth_library_1 = (0,_src_D_8mkI1n_js__WEBPACK_IMPORTED_MODULE_5__.t)();
	const operationsClient_1 = require_operationsClient();
	const createApiCall_1 = require_createApiCall();
	const fallbackRest = __importStar(require_fallbackRest());
	const featureDetection_1 = require_featureDetection();
	const fallbackServiceStub_1 = require_fallbackServiceStub();
	const streaming_1 = require_streaming();
	const util_1 = require_util$2();
	const IamProtos = __importStar(require_iam_service__messages_of_services_that_google_gax_can_ask_besides_the_client_s_own());
	exports.IamProtos = IamProtos;
	const LocationProtos = __importStar(require_locations__messages_of_services_that_google_gax_can_ask_besides_the_client_s_own());
	exports.LocationProtos = LocationProtos;
	const operationsProtos = __importStar(require_operations__messages_of_services_that_google_gax_can_ask_besides_the_client_s_own());
	exports.operationsProtos = operationsProtos;
	var pathTemplate_1 = require_pathTemplate();
	Object.defineProperty(exports, "PathTemplate", {
		enumerable: true,
		get: function() {
			return pathTemplate_1.PathTemplate;
		}
	});
	var gax_1 = require_gax();
	Object.defineProperty(exports, "CallSettings", {
		enumerable: true,
		get: function() {
			return gax_1.CallSettings;
		}
	});
	Object.defineProperty(exports, "constructSettings", {
		enumerable: true,
		get: function() {
			return gax_1.constructSettings;
		}
	});
	Object.defineProperty(exports, "RetryOptions", {
		enumerable: true,
		get: function() {
			return gax_1.RetryOptions;
		}
	});
	Object.defineProperty(exports, "createDefaultBackoffSettings", {
		enumerable: true,
		get: function() {
			return gax_1.createDefaultBackoffSettings;
		}
	});
	exports.version = require_package$1().version + "-fallback";
	var descriptor_1 = require_descriptor();
	Object.defineProperty(exports, "BundleDescriptor", {
		enumerable: true,
		get: function() {
			return descriptor_1.BundleDescriptor;
		}
	});
	Object.defineProperty(exports, "LongrunningDescriptor", {
		enumerable: true,
		get: function() {
			return descriptor_1.LongrunningDescriptor;
		}
	});
	Object.defineProperty(exports, "PageDescriptor", {
		enumerable: true,
		get: function() {
			return descriptor_1.PageDescriptor;
		}
	});
	Object.defineProperty(exports, "StreamDescriptor", {
		enumerable: true,
		get: function() {
			return descriptor_1.StreamDescriptor;
		}
	});
	var resumableUpload_1 = require_resumableUpload();
	Object.defineProperty(exports, "ResumableUploadDescriptor", {
		enumerable: true,
		get: function() {
			return resumableUpload_1.ResumableUploadDescriptor;
		}
	});
	Object.defineProperty(exports, "ResumableUploadSession", {
		enumerable: true,
		get: function() {
			return resumableUpload_1.ResumableUploadSession;
		}
	});
	Object.defineProperty(exports, "ResumableUploadState", {
		enumerable: true,
		get: function() {
			return resumableUpload_1.ResumableUploadState;
		}
	});
	Object.defineProperty(exports, "resumableUploadStub", {
		enumerable: true,
		get: function() {
			return resumableUpload_1.resumableUploadStub;
		}
	});
	var resumableSourceFromFile_1 = require_resumableSourceFromFile();
	Object.defineProperty(exports, "resumableSourceFromFile", {
		enumerable: true,
		get: function() {
			return resumableSourceFromFile_1.resumableSourceFromFile;
		}
	});
	var streaming_2 = require_streaming();
	Object.defineProperty(exports, "StreamType", {
		enumerable: true,
		get: function() {
			return streaming_2.StreamType;
		}
	});
	var operationsClient_2 = require_operationsClient();
	Object.defineProperty(exports, "OperationsClient", {
		enumerable: true,
		get: function() {
			return operationsClient_2.OperationsClient;
		}
	});
	var iamService_1 = require_iamService();
	Object.defineProperty(exports, "IamClient", {
		enumerable: true,
		get: function() {
			return iamService_1.IamClient;
		}
	});
	var locationService_1 = require_locationService();
	Object.defineProperty(exports, "LocationsClient", {
		enumerable: true,
		get: function() {
			return locationService_1.LocationsClient;
		}
	});
	var util_2 = require_util$2();
	Object.defineProperty(exports, "makeUUID", {
		enumerable: true,
		get: function() {
			return util_2.makeUUID;
		}
	});
	exports.defaultToObjectOptions = {
		keepCase: false,
		longs: String,
		enums: String,
		defaults: true,
		oneofs: true
	};
	const CLIENT_VERSION_HEADER = "x-goog-api-client";
	var GrpcClient = class GrpcClient {
		auth;
		authClient;
		fallback;
		grpcVersion;
		static protoCache = /* @__PURE__ */ new Map();
		httpRules;
		numericEnums;
		minifyJson;
		_servicePath;
		_port;
		_enableTelemetryTracing;
		_enableTelemetryLogging;
		static clearProtoCache() {
			GrpcClient.protoCache.clear();
		}
		constructor(options = {}) {
			if (options.auth) this.auth = options.auth;
			else if ("authClient" in options) this.auth = options.authClient;
			else this.auth = new google_auth_library_1.GoogleAuth({
				authClient: options.auth,
				...options
			});
			this.fallback = options.fallback ? true : false;
			this.grpcVersion = require_package$1().version;
			this.httpRules = options.httpRules;
			this.numericEnums = options.numericEnums ?? false;
			this.minifyJson = options.minifyJson ?? false;
			this._servicePath = options.servicePath || options.apiEndpoint;
			const rawPort = options.port;
			this._port = typeof rawPort === "string" ? parseInt(rawPort, 10) : rawPort;
			this._enableTelemetryTracing = options.enableTelemetryTracing;
			this._enableTelemetryLogging = options.enableTelemetryLogging;
		}
		loadProto(jsonObject) {
			return protobuf.Root.fromJSON(jsonObject);
		}
		loadProtoJSON(json, ignoreCache = false) {
			return GrpcClient.protobufFromJSON(json, ignoreCache);
		}
		static protobufFromJSON(json, ignoreCache = false) {
			const hash = (0, object_hash_1.default)(JSON.stringify(json)).toString();
			const cached = GrpcClient.protoCache.get(hash);
			if (cached && !ignoreCache) return cached;
			const root = protobuf.Root.fromJSON(json);
			GrpcClient.protoCache.set(hash, root);
			return root;
		}
		static getServiceMethods(service) {
			const methods = {};
			for (const [methodName, methodObject] of Object.entries(service.methods)) {
				const methodNameLowerCamelCase = (0, util_1.toLowerCamelCase)(methodName);
				methods[methodNameLowerCamelCase] = methodObject;
			}
			return methods;
		}
		constructSettings(serviceName, clientConfig, configOverrides, headers, enableTelemetryTracing, _legacyTelemetryInfo, enableTelemetryLogging) {
			function buildMetadata(abTests, moreHeaders) {
				const metadata = {};
				if (!headers) headers = {};
				for (const key in headers) metadata[key] = Array.isArray(headers[key]) ? headers[key] : [headers[key]];
				const clientVersions = [];
				if (metadata[CLIENT_VERSION_HEADER] && metadata[CLIENT_VERSION_HEADER][0]) clientVersions.push(...metadata[CLIENT_VERSION_HEADER][0].split(" "));
				clientVersions.push(`grpc-web/${exports.version}`);
				metadata[CLIENT_VERSION_HEADER] = [clientVersions.join(" ")];
				if (!moreHeaders) return metadata;
				for (const key in moreHeaders) if (key.toLowerCase() !== CLIENT_VERSION_HEADER) {
					const value = moreHeaders[key];
					if (Array.isArray(value)) {
						if (metadata[key] === void 0) metadata[key] = value;
						else if (Array.isArray(metadata[key])) metadata[key].push(...value);
						else throw new Error(`Can not add value ${value} to the call metadata.`);
					} else metadata[key] = [value];
				}
				return metadata;
			}
			const otherArgs = { metadataBuilder: buildMetadata };
			if (this._servicePath) otherArgs.servicePath = this._servicePath;
			if (this._port !== void 0) otherArgs.port = this._port;
			const defaults = gax.constructSettings(serviceName, clientConfig, configOverrides, status_1.Status, otherArgs, enableTelemetryTracing ?? this._enableTelemetryTracing, _legacyTelemetryInfo, enableTelemetryLogging ?? this._enableTelemetryLogging);
			const defaultServicePath = this.auth?.defaultServicePath;
			if (typeof defaultServicePath === "string" && defaultServicePath.includes(".")) for (const methodName of Object.keys(defaults)) (0, contextUtil_1.setSettingsDefaultDomain)(defaults[methodName], defaultServicePath);
			return defaults;
		}
		async createStub(service, opts, customServicePath) {
			if (!this.authClient) {
				if (this.auth && "getClient" in this.auth) this.authClient = await this.auth.getClient();
				else if (this.auth && "getRequestHeaders" in this.auth) this.authClient = this.auth;
			}
			if (!this.authClient) throw new Error("No authentication was provided");
			if (!opts.universeDomain) opts.universeDomain = "googleapis.com";
			if (opts.universeDomain) {
				const universeFromAuth = this.authClient.universeDomain;
				if (universeFromAuth && opts.universeDomain !== universeFromAuth) throw new Error(`The configured universe domain (${opts.universeDomain}) does not match the universe domain found in the credentials (${universeFromAuth}). If you haven't configured the universe domain explicitly, googleapis.com is the default.`);
			}
			service.resolveAll();
			const methods = GrpcClient.getServiceMethods(service);
			const protocol = opts.protocol || "https";
			let servicePath = opts.servicePath;
			if (!servicePath && service.options && service.options["(google.api.default_host)"]) servicePath = service.options["(google.api.default_host)"];
			if (!servicePath) throw new Error(`Cannot determine service API path for service ${service.name}.`);
			let servicePort;
			const match = servicePath.match(/^(.*):(\d+)$/);
			if (match) {
				servicePath = match[1];
				servicePort = parseInt(match[2]);
			}
			if (opts.port) servicePort = typeof opts.port === "string" ? parseInt(opts.port, 10) : opts.port;
			else if (!servicePort) servicePort = 443;
			const encoder = fallbackRest.encodeRequest;
			const decoder = fallbackRest.decodeResponse;
			return (0, fallbackServiceStub_1.generateServiceStub)(methods, protocol, servicePath, servicePort, this.auth || this.authClient, encoder, decoder, this.numericEnums, this.minifyJson);
		}
		static createByteLengthFunction(message) {
			return gax.createByteLengthFunction(message);
		}
	};
	exports.GrpcClient = GrpcClient;
	exports.protobufFromJSON = GrpcClient.protobufFromJSON;
	function lro(options) {
		options = Object.assign({ scopes: [] }, options);
		if (options.protoJson) options = Object.assign(options, { fallback: true });
		const gaxGrpc = new GrpcClient(options);
		return new operationsClient_1.OperationsClientBuilder(gaxGrpc, options.protoJson);
	}
	function createApiCall(func, settings, descriptor, _fallback) {
		if (descriptor && "streaming" in descriptor && descriptor.type !== streaming_1.StreamType.SERVER_STREAMING) return () => {
			throw new Error("The REST transport currently does not support client-streaming or bidi-stream calls.");
		};
		if (descriptor && "streaming" in descriptor && !(0, featureDetection_1.isNodeJS)()) return () => {
			throw new Error("Server streaming over the REST transport is only supported in Node.js.");
		};
		return (0, createApiCall_1.createApiCall)(func, settings, descriptor, true);
	}
	exports.protobufMinimal = __importStar(require_minimal());
	var warnings_1 = require_warnings();
	Object.defineProperty(exports, "warn", {
		enumerable: true,
		get: function() {
			return warnings_1.warn;
		}
	});
	var longrunning_1 = require_longrunning();
	Object.defineProperty(exports, "Operation", {
		enumerable: true,
		get: function() {
			return longrunning_1.Operation;
		}
	});
	Object.defineProperty(exports, "operation", {
		enumerable: true,
		get: function() {
			return longrunning_1.operation;
		}
	});
	var googleError_1 = require_googleError();
	Object.defineProperty(exports, "GoogleError", {
		enumerable: true,
		get: function() {
			return googleError_1.GoogleError;
		}
	});
	const fallback = module.exports;
	exports.fallback = fallback;
}));

// \0google-gax.cjs
var require__google_gax = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = {
		...require_fallback(),
		loggingUtils: (0,_src_D_8mkI1n_js__WEBPACK_IMPORTED_MODULE_5__.r)()
	};
}));

// node_modules/@google-cloud/run/package.json
var require_package = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = {
		"name": "@google-cloud/run",
		"version": "4.2.0",
		"description": "Cloud Run Admin API",
		"repository": {
			"type": "git",
			"directory": "packages/google-cloud-run",
			"url": "https://github.com/googleapis/google-cloud-node.git"
		},
		"license": "Apache-2.0",
		"author": "Google LLC",
		"files": [
			"build/src",
			"build/protos",
			"!build/src/**/*.map"
		],
		"keywords": [
			"secrets",
			"secret",
			"secret manager",
			"secrets management",
			"gcp",
			"google",
			"cloud"
		],
		"main": "build/src/index.js",
		"scripts": {
			"clean": "gts clean",
			"compile": "tsc -p . && cp -r protos build/",
			"compile-protos": "compileProtos src",
			"docs": "jsdoc -c .jsdoc.js",
			"fix": "gts fix",
			"lint": "gts check",
			"prepare": "npm run compile",
			"prelint": "cd samples; npm link ../; npm i",
			"postpack": "minifyProtoJson",
			"samples-test": "cd samples/ && npm link ../ && npm i && npm test",
			"system-test": "node ../../bin/run-test.cjs --config ../../.mocharc.cjs --no-parallel build/system-test",
			"test": "node ../../bin/run-test.cjs --config ../../.mocharc.cjs build/test"
		},
		"dependencies": { "google-gax": "^6.0.0" },
		"devDependencies": {
			"@types/mocha": "^10.0.10",
			"@types/node": "^22.13.9",
			"@types/sinon": "^17.0.4",
			"c8": "^10.1.3",
			"gapic-tools": "^2.0.0",
			"gts": "^6.0.2",
			"jsdoc": "^4.0.4",
			"jsdoc-fresh": "^6.0.0",
			"jsdoc-region-tag": "^5.0.0",
			"long": "^5.3.1",
			"mocha": "^11.1.0",
			"pack-n-play": "^5.0.0",
			"sinon": "21.0.3",
			"typescript": "^5.8.2"
		},
		"engines": { "node": ">=22" },
		"homepage": "https://github.com/googleapis/google-cloud-node/tree/main/packages/google-cloud-run",
		"overrides": { "@sinonjs/fake-timers": "15.2.1" }
	};
}));



/***/ })

};
