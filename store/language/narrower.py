"""A tool -> the tools that are sorts of it: who knows one knows it, not the other way."""

from store.language.words import key

SORTS = """
Verilog: SystemVerilog, System Verilog
SQL: PL/SQL, T-SQL, Transact-SQL, PL/pgSQL
Lisp: Common Lisp, Emacs Lisp, Clojure
Pascal: Object Pascal, Turbo Pascal, Free Pascal
Shell: Bash, Zsh
Assembly: x86 assembly, ARM assembly
Fortran: Fortran 77, Fortran 90, Fortran 95
Basic: Visual Basic, VB.NET
Spring: Spring Boot
Linux: Ubuntu, Debian, CentOS, Red Hat, RHEL, Fedora
CAD: AutoCAD, SolidWorks, CATIA
GIS: ArcGIS, QGIS
"""
KNOWN = {
    key(tool): tuple(key(name) for name in names.split(","))
    for tool, _, names in (line.partition(":") for line in SORTS.strip().splitlines())
}


def sorts(tool: str) -> tuple[str, ...]:
    """The keys of the sorts of a tool; () for most.

    >>> sorts("verilog"), sorts("systemverilog")
    (('systemverilog', 'system verilog'), ())
    """
    return KNOWN.get(tool, ())
