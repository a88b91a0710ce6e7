#!/usr/bin/python3
"""Reads a header and a jextract argument file; writes the classes that jextract would write, in its shape.

usage: bindgen.py --output DIR [-I DIR ...] @FILE.args HEADER

It knows the options that the argument files here use (-t, --header-class-name, -l, --include-function, --include-struct,
--include-union, --include-typedef, --include-constant) and stops at anything that it does not know: an unknown option, a
symbol that the header lacks, a struct that is needed by value but not included, a variadic function, a bit-field.
libclang (Debian's python3-clang) does the reading.
"""
import shlex
import sys
from pathlib import Path

from clang.cindex import CursorKind, Index, TypeKind

PRIMITIVES = {
    TypeKind.BOOL: ("C_BOOL", "boolean"),
    TypeKind.CHAR_S: ("C_CHAR", "byte"), TypeKind.SCHAR: ("C_CHAR", "byte"), TypeKind.UCHAR: ("C_CHAR", "byte"),
    TypeKind.SHORT: ("C_SHORT", "short"), TypeKind.USHORT: ("C_SHORT", "short"),
    TypeKind.INT: ("C_INT", "int"), TypeKind.UINT: ("C_INT", "int"), TypeKind.ENUM: ("C_INT", "int"),
    TypeKind.LONG: ("C_LONG", "long"), TypeKind.ULONG: ("C_LONG", "long"),
    TypeKind.LONGLONG: ("C_LONG_LONG", "long"), TypeKind.ULONGLONG: ("C_LONG_LONG", "long"),
    TypeKind.FLOAT: ("C_FLOAT", "float"), TypeKind.DOUBLE: ("C_DOUBLE", "double"),
    TypeKind.POINTER: ("C_POINTER", "MemorySegment"),
}
BANNER = "// Generated from {header} by {args}; not edited by hand.\n\n"


class Options:
    def __init__(self, argv):
        self.output = self.package = self.header_class = self.header = self.args = None
        self.libraries, self.include_dirs = [], []
        self.included = {"function": [], "struct": [], "union": [], "typedef": [], "constant": []}
        words = []
        for word in argv:
            if word.startswith("@"):
                self.args = Path(word[1:])
                words += shlex.split(self.args.read_text(), comments=True)
            else:
                words.append(word)
        while words:
            word = words.pop(0)
            if word == "--output":
                self.output = Path(words.pop(0))
            elif word == "-I":
                self.include_dirs.append(words.pop(0))
            elif word in ("-t", "--target-package"):
                self.package = words.pop(0)
            elif word == "--header-class-name":
                self.header_class = words.pop(0)
            elif word == "-l":
                self.libraries.append(words.pop(0).removeprefix(":"))
            elif word.startswith("--include-") and word.removeprefix("--include-") in self.included:
                self.included[word.removeprefix("--include-")].append(words.pop(0))
            elif word.startswith("-"):
                sys.exit(f"bindgen: unknown option {word}")
            else:
                self.header = Path(word)


class Generator:
    def __init__(self, options):
        self.o = options
        unit = Index.create().parse(
            str(options.header), args=[f"-I{d}" for d in options.include_dirs] + ["-I/usr/lib/clang/14/include"],
            options=1)  # detailed preprocessing record: keeps macros
        errors = [d for d in unit.diagnostics if d.severity >= 3]
        if errors:
            sys.exit("bindgen: " + "\n".join(map(str, errors)))
        self.functions, self.records, self.typedefs, self.constants = {}, {}, {}, {}
        for c in unit.cursor.get_children():
            if c.kind == CursorKind.FUNCTION_DECL:
                self.functions.setdefault(c.spelling, c)
            elif c.kind in (CursorKind.STRUCT_DECL, CursorKind.UNION_DECL) and c.is_definition():
                self.records[c.spelling] = c
            elif c.kind == CursorKind.TYPEDEF_DECL:
                self.typedefs[c.spelling] = c
                # typedef struct { … } name: the record goes by the typedef's name
                declared = c.underlying_typedef_type.get_canonical().get_declaration()
                if declared.kind in (CursorKind.STRUCT_DECL, CursorKind.UNION_DECL):
                    self.records.setdefault(c.spelling, declared)
            elif c.kind == CursorKind.ENUM_DECL:
                for e in c.get_children():
                    if e.kind == CursorKind.ENUM_CONSTANT_DECL:
                        self.constants[e.spelling] = e.enum_value

    def pick(self, kind, table):
        for name in self.o.included[kind]:
            if name not in table:
                sys.exit(f"bindgen: {self.o.header} has no {kind} {name}")
            yield name, table[name]

    # ---- types

    def primitive(self, ctype, where):
        canonical = ctype.get_canonical()
        if canonical.kind in (TypeKind.CONSTANTARRAY, TypeKind.INCOMPLETEARRAY):
            return PRIMITIVES[TypeKind.POINTER]
        if canonical.kind not in PRIMITIVES:
            sys.exit(f"bindgen: {where}: type {ctype.spelling} ({canonical.kind}) is not supported")
        return PRIMITIVES[canonical.kind]

    def layout(self, ctype, where):
        """The Java expression for the layout of a field's type."""
        canonical = ctype.get_canonical()
        h = self.o.header_class
        if canonical.kind == TypeKind.CONSTANTARRAY:
            element = self.layout(canonical.element_type, where)
            return f"MemoryLayout.sequenceLayout({canonical.element_count}, {element})"
        if canonical.kind == TypeKind.RECORD:
            declared = canonical.get_declaration()
            for name in self.o.included["struct"] + self.o.included["union"]:
                if self.records.get(name) == declared:
                    return f"{name}.layout()"
            if declared.is_anonymous() or not declared.spelling or "(" in declared.spelling:
                return None
            sys.exit(f"bindgen: {where}: needs --include-{'union' if declared.kind == CursorKind.UNION_DECL else 'struct'} "
                     f"{declared.spelling}")
        return f"{h}.{self.primitive(ctype, where)[0]}"

    # ---- what is written

    def write(self, class_name, body):
        path = self.o.output / self.o.package.replace(".", "/") / f"{class_name}.java"
        path.parent.mkdir(parents=True, exist_ok=True)
        banner = BANNER.format(header=self.o.header.name, args=self.o.args.name)
        imports = ("package {};\n\nimport java.lang.invoke.*;\nimport java.lang.foreign.*;\nimport java.util.*;\n"
                   "import java.util.function.*;\n\nimport static java.lang.foreign.ValueLayout.*;\n"
                   "import static java.lang.foreign.MemoryLayout.PathElement.*;\n\n").format(self.o.package)
        path.write_text(banner + imports + body)

    def header_class(self):
        h = self.o.header_class
        lookups = "\n            .or(".join(
            f'SymbolLookup.libraryLookup("{lib}", LIBRARY_ARENA)' + (")" if i else "")
            for i, lib in enumerate(self.o.libraries))
        out = [f"public class {h} {{\n\n    {h}() {{\n        // Should not be called directly\n    }}\n\n"
               f"    static final Arena LIBRARY_ARENA = Arena.ofAuto();\n"
               f"    static final boolean TRACE_DOWNCALLS = Boolean.getBoolean(\"jextract.trace.downcalls\");\n\n"
               "    static void traceDowncall(String name, Object... args) {\n"
               "         String traceArgs = Arrays.stream(args)\n"
               "                       .map(Object::toString)\n"
               "                       .collect(java.util.stream.Collectors.joining(\", \"));\n"
               "         System.out.printf(\"%s(%s)\\n\", name, traceArgs);\n    }\n\n"
               "    static MemorySegment findOrThrow(String symbol) {\n"
               "        return SYMBOL_LOOKUP.find(symbol)\n"
               "            .orElseThrow(() -> new UnsatisfiedLinkError(\"unresolved symbol: \" + symbol));\n    }\n\n"
               f"    static final SymbolLookup SYMBOL_LOOKUP = {lookups + chr(10) + '            .or(' if lookups else ''}"
               f"SymbolLookup.loaderLookup(){')' if lookups else ''}\n            .or(Linker.nativeLinker().defaultLookup());\n\n"]
        for c, layout in (("BOOL", "JAVA_BOOLEAN"), ("CHAR", "JAVA_BYTE"), ("SHORT", "JAVA_SHORT"), ("INT", "JAVA_INT"),
                          ("LONG_LONG", "JAVA_LONG"), ("FLOAT", "JAVA_FLOAT"), ("DOUBLE", "JAVA_DOUBLE")):
            kind = layout.replace("JAVA_", "").capitalize()
            out.append(f"    public static final ValueLayout.Of{kind} C_{c} = ValueLayout.{layout};\n")
        out.append("    public static final AddressLayout C_POINTER = ValueLayout.ADDRESS\n"
                   "            .withTargetLayout(MemoryLayout.sequenceLayout(java.lang.Long.MAX_VALUE, JAVA_BYTE));\n"
                   "    public static final ValueLayout.OfLong C_LONG = ValueLayout.JAVA_LONG;\n")
        for name, value in self.pick("constant", self.constants):
            out.append(f"    private static final int {name} = (int){value}L;\n"
                       f"    /** {{@snippet lang=c : enum {name} = {value} }} */\n"
                       f"    public static int {name}() {{\n        return {name};\n    }}\n")
        for name, cursor in self.pick("function", self.functions):
            out.append(self.function(name, cursor))
        out.append("}\n\n")
        self.write(h, "".join(out))

    def function(self, name, cursor):
        if cursor.type.is_function_variadic():
            sys.exit(f"bindgen: {name} is variadic")
        h = self.o.header_class
        params = list(cursor.get_arguments())
        names = [(p.spelling or f"x{i}") for i, p in enumerate(params)]
        names = [n + "_" if n in ("default", "class", "new", "interface") else n for n in names]
        types = [self.primitive(p.type, name) for p in params]
        result = cursor.result_type.get_canonical()
        void = result.kind == TypeKind.VOID
        res = None if void else self.primitive(result, name)
        layouts = ([] if void else [f"{h}.{res[0]}"]) + [f"{h}.{t[0]}" for t in types]
        factory = "ofVoid" if void else "of"
        desc = f"FunctionDescriptor.{factory}({', '.join(layouts)})"
        declared = ", ".join(f"{t[1]} {n}" for t, n in zip(types, names))
        passed = ", ".join(names)
        trace = ", ".join([f'"{name}"'] + names)
        call = "mh$.invokeExact(" + passed + ");" if void else f"return ({res[1]})mh$.invokeExact({passed});"
        c_text = f"{cursor.result_type.spelling} {name}({', '.join(p.type.spelling + ' ' + p.spelling for p in params)})"
        return (f"\n    private static class {name} {{\n"
                f"        public static final FunctionDescriptor DESC = {desc};\n"
                f"        public static final MemorySegment ADDR = {h}.findOrThrow(\"{name}\");\n"
                f"        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);\n    }}\n\n"
                f"    public static FunctionDescriptor {name}$descriptor() {{\n        return {name}.DESC;\n    }}\n\n"
                f"    public static MethodHandle {name}$handle() {{\n        return {name}.HANDLE;\n    }}\n\n"
                f"    public static MemorySegment {name}$address() {{\n        return {name}.ADDR;\n    }}\n\n"
                f"    /** {{@snippet lang=c : {c_text} }} */\n"
                f"    public static {'void' if void else res[1]} {name}({declared}) {{\n"
                f"        var mh$ = {name}.HANDLE;\n        try {{\n"
                f"            if (TRACE_DOWNCALLS) {{\n                traceDowncall({trace});\n            }}\n"
                f"            {call}\n"
                "        } catch (Error | RuntimeException ex) {\n            throw ex;\n"
                "        } catch (Throwable ex$) {\n"
                "            throw new AssertionError(\"should not reach here\", ex$);\n        }\n    }\n")

    def members(self, cursor, where, indent):
        """Layout members of a record with padding, and nested classes for its anonymous records."""
        union = cursor.kind == CursorKind.UNION_DECL
        members, nested, at = [], [], 0
        for field in cursor.type.get_fields():
            if field.is_bitfield():
                sys.exit(f"bindgen: {where}.{field.spelling}: bit-fields are not supported")
            offset = cursor.type.get_offset(field.spelling) // 8
            if not union and offset > at:
                members.append(f"MemoryLayout.paddingLayout({offset - at})")
            layout = self.layout(field.type, f"{where}.{field.spelling}") or None
            if layout is None or "None" in layout:
                canonical = field.type.get_canonical()
                inner = canonical.element_type if canonical.kind == TypeKind.CONSTANTARRAY else canonical
                nested.append(self.record(field.spelling, inner.get_canonical().get_declaration(), indent + "    ", True))
                own = f"{field.spelling}.layout()"
                layout = f"MemoryLayout.sequenceLayout({canonical.element_count}, {own})" if inner is not canonical else own
            members.append(f'{layout}.withName("{field.spelling}")')
            at = max(at, offset + field.type.get_size()) if union else offset + field.type.get_size()
        size = cursor.type.get_size()
        if size > at:
            members.append(f"MemoryLayout.paddingLayout({size - at})")
        return members, nested

    def record(self, name, cursor, indent, static=False):
        h = self.o.header_class
        union = cursor.kind == CursorKind.UNION_DECL
        members, nested = self.members(cursor, name, indent)
        joined = (",\n" + indent + "        ").join(members)
        factory = "unionLayout" if union else "structLayout"
        i = indent
        out = [f"{i}public {'static ' if static else ''}class {name} {{\n\n{i}    {name}() {{\n"
               f"{i}        // Should not be called directly\n{i}    }}\n"]
        out += ["\n" + n for n in nested]
        out.append(f"\n{i}    private static final GroupLayout $LAYOUT = MemoryLayout.{factory}(\n{i}        {joined}\n"
                   f"{i}    ).withName(\"{name}\");\n\n"
                   f"{i}    public static final GroupLayout layout() {{\n{i}        return $LAYOUT;\n{i}    }}\n")
        for field in cursor.type.get_fields():
            canonical = field.type.get_canonical()
            f = field.spelling
            offset = f"$LAYOUT.byteOffset(groupElement(\"{f}\"))"
            out.append(f"\n{i}    private static final long {f}$OFFSET = {offset};\n\n"
                       f"{i}    public static final long {f}$offset() {{\n{i}        return {f}$OFFSET;\n{i}    }}\n")
            if canonical.kind in PRIMITIVES:
                layout, java = PRIMITIVES[canonical.kind]
                kind = "AddressLayout" if layout == "C_POINTER" else f"Of{java.capitalize()}"
                out.append(f"\n{i}    private static final {kind} {f}$LAYOUT = ({kind})$LAYOUT.select(groupElement(\"{f}\"));\n\n"
                           f"{i}    /** {{@snippet lang=c : {field.type.spelling} {f} }} */\n"
                           f"{i}    public static {java} {f}(MemorySegment struct) {{\n"
                           f"{i}        return struct.get({f}$LAYOUT, {f}$OFFSET);\n{i}    }}\n\n"
                           f"{i}    /** {{@snippet lang=c : {field.type.spelling} {f} }} */\n"
                           f"{i}    public static void {f}(MemorySegment struct, {java} fieldValue) {{\n"
                           f"{i}        struct.set({f}$LAYOUT, {f}$OFFSET, fieldValue);\n{i}    }}\n")
            else:
                out.append(f"\n{i}    /** {{@snippet lang=c : {field.type.spelling} {f} }} */\n"
                           f"{i}    public static MemorySegment {f}(MemorySegment struct) {{\n"
                           f"{i}        return struct.asSlice({f}$OFFSET, $LAYOUT.select(groupElement(\"{f}\")).byteSize());\n{i}    }}\n")
        out.append(f"\n{i}    public static long sizeof() {{ return layout().byteSize(); }}\n\n"
                   f"{i}    public static MemorySegment allocate(SegmentAllocator allocator) {{\n"
                   f"{i}        return allocator.allocate(layout());\n{i}    }}\n\n"
                   f"{i}    public static MemorySegment reinterpret(MemorySegment addr, Arena arena, "
                   "Consumer<MemorySegment> cleanup) {\n"
                   f"{i}        return addr.reinterpret(layout().byteSize(), arena, cleanup);\n{i}    }}\n{i}}}\n\n")
        return "".join(out)

    def callback(self, name, cursor):
        pointee = cursor.underlying_typedef_type.get_canonical().get_pointee()
        types = [self.primitive(t, name) for t in pointee.argument_types()]
        res = None if pointee.get_result().kind == TypeKind.VOID else self.primitive(pointee.get_result(), name)
        h = self.o.header_class
        layouts = ([f"{h}.{res[0]}"] if res else []) + [f"{h}.{t[0]}" for t in types]
        java = res[1] if res else "void"
        declared = ", ".join(f"{t[1]} _x{i}" for i, t in enumerate(types))
        self.write(name, (
            f"/** {{@snippet lang=c : typedef {cursor.underlying_typedef_type.spelling} {name} }} */\n"
            f"public final class {name} {{\n\n    private {name}() {{\n        // Should not be called directly\n    }}\n\n"
            f"    /** The function pointer signature, expressed as a functional interface */\n"
            f"    public interface Function {{\n        {java} apply({declared});\n    }}\n\n"
            f"    private static final FunctionDescriptor $DESC = FunctionDescriptor.{'of' if res else 'ofVoid'}({', '.join(layouts)});\n\n"
            "    public static FunctionDescriptor descriptor() {\n        return $DESC;\n    }\n\n"
            "    private static final MethodHandle UP$MH = upcallHandle();\n\n"
            "    private static MethodHandle upcallHandle() {\n        try {\n"
            f"            return MethodHandles.lookup().findVirtual({name}.Function.class, \"apply\", $DESC.toMethodType());\n"
            "        } catch (ReflectiveOperationException ex) {\n            throw new AssertionError(ex);\n        }\n    }\n\n"
            f"    public static MemorySegment allocate({name}.Function fi, Arena arena) {{\n"
            "        return Linker.nativeLinker().upcallStub(UP$MH.bindTo(fi), $DESC, arena);\n    }\n}\n\n"))

    def run(self):
        self.header_class()
        for kind in ("struct", "union"):
            for name, cursor in self.pick(kind, self.records):
                self.write(name, self.record(name, cursor, ""))
        for name, cursor in self.pick("typedef", self.typedefs):
            self.callback(name, cursor)


if __name__ == "__main__":
    Generator(Options(sys.argv[1:])).run()
