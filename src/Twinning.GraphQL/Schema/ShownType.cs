using System;
using GraphQL;
using GraphQL.Builders;
using GraphQL.Types;

namespace Twinning.GraphQL.Schema;

/// <summary>An object type whose fields are declared by name, description and value, and read like a list of what the type shows.</summary>
internal abstract class ShownType<TSource> : ObjectGraphType<TSource>
{
    /// <summary>Shows a value that is always there.</summary>
    protected FieldBuilder<TSource, object> Show<TGraphType>(string name, string description, Func<TSource, object?> value)
        where TGraphType : IGraphType =>
        Field<NonNullGraphType<TGraphType>>(name).Description(description).Resolve(Reading(value));

    /// <summary>Shows a value that may be missing.</summary>
    protected FieldBuilder<TSource, object> ShowAny<TGraphType>(string name, string description, Func<TSource, object?> value)
        where TGraphType : IGraphType =>
        Field<TGraphType>(name).Description(description).Resolve(Reading(value));

    /// <summary>Shows a short list that is always whole.</summary>
    protected FieldBuilder<TSource, object> ShowAll<TGraphType>(string name, string description, Func<TSource, object?> value)
        where TGraphType : IGraphType =>
        Show<ListGraphType<NonNullGraphType<TGraphType>>>(name, description, value);

    // One for all types of values: the runtime loads what is written within a generic method anew for each type that it is used with.
    private static Func<IResolveFieldContext<TSource>, object?> Reading(Func<TSource, object?> value) => context => value(context.Source);
}
