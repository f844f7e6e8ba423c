"""The screen loaded anew whenever a QML file or a shader is saved, for whoever designs it."""
