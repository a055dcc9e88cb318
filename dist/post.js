// The post step: index.js sees by this file's name which step it is.
import './index.js'
