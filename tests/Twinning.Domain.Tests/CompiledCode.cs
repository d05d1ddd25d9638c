using System;
using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;

namespace Twinning.Domain.Tests;

/// <summary>Reads from a compiled assembly what each type uses, method bodies included.</summary>
/// <remarks>Not to be seen here: what the compiler inlines, such as <c>nameof</c> and the number of an enum member.</remarks>
internal static class CompiledCode
{
    public static ModuleDefinition ModuleOf(Type type) => ModuleDefinition.ReadModule(type.Assembly.Location);

    /// <summary>Returns every type, method and field that a type uses, with all types in their signatures.</summary>
    public static IEnumerable<MemberReference> UsedBy(TypeDefinition type) =>
        NamedBy(type).OfType<MemberReference>().SelectMany(Parts);

    private static IEnumerable<MemberReference?> NamedBy(TypeDefinition type) =>
    [
        type.BaseType,
        .. type.Interfaces.Select(implemented => implemented.InterfaceType),
        .. Attributes(type),
        .. Constraints(type),
        .. type.Fields.SelectMany(field => Attributes(field).Append(field.FieldType)),
        .. type.Properties.SelectMany(Attributes),
        .. type.Methods.SelectMany(NamedBy),
        .. type.NestedTypes.SelectMany(NamedBy),
    ];

    private static IEnumerable<MemberReference?> NamedBy(MethodDefinition method) =>
    [
        method.ReturnType,
        .. method.Parameters.Select(parameter => parameter.ParameterType),
        .. Attributes(method),
        .. Constraints(method),
        .. method.HasBody ? method.Body.Variables.Select(variable => variable.VariableType) : [],
        .. method.HasBody ? method.Body.Instructions.Select(instruction => instruction.Operand as MemberReference) : [],
        .. method.HasBody ? method.Body.ExceptionHandlers.Select(handler => handler.CatchType) : [],
    ];

    private static IEnumerable<TypeReference> Attributes(ICustomAttributeProvider member) =>
        member.CustomAttributes.Select(attribute => attribute.AttributeType);

    private static IEnumerable<TypeReference> Constraints(IGenericParameterProvider member) =>
        member.GenericParameters.SelectMany(parameter => parameter.Constraints, (_, constraint) => constraint.ConstraintType);

    private static IEnumerable<MemberReference> Parts(MemberReference member) => member switch
    {
        GenericParameter => [],
        GenericInstanceType generic => [.. Parts(generic.ElementType), .. generic.GenericArguments.SelectMany(Parts)],
        TypeSpecification other => Parts(other.ElementType),
        TypeReference type => [type],
        GenericInstanceMethod generic => [generic, .. Parts(generic.ElementMethod), .. generic.GenericArguments.SelectMany(Parts)],
        MethodReference method =>
        [
            method,
            .. Parts(method.DeclaringType),
            .. Parts(method.ReturnType),
            .. method.Parameters.SelectMany(parameter => Parts(parameter.ParameterType)),
        ],
        FieldReference field => [field, .. Parts(field.DeclaringType), .. Parts(field.FieldType)],
        _ => [],
    };
}
