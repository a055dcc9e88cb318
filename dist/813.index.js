export const id = 813;
export const ids = [813];
export const modules = {

/***/ 7813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   defaultProvider: () => (/* reexport safe */ _dist_es_Be2FgaP4_js__WEBPACK_IMPORTED_MODULE_0__.n)
/* harmony export */ });
/* harmony import */ var _dist_es_Be2FgaP4_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4789);




/***/ })

};
