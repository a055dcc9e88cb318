export const id = 241;
export const ids = [241];
export const modules = {

/***/ 6003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createAppRunnerClient: () => (/* reexport safe */ _app_runner_client_CHO37xDd_js__WEBPACK_IMPORTED_MODULE_0__.t)
/* harmony export */ });
/* harmony import */ var _app_runner_client_CHO37xDd_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3307);




/***/ })

};
