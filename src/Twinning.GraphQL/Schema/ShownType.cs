using System;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace Twinning.GraphQL.Schema;

/// <summary>An object type whose fields are declared by name, description and value, and read like a list of what the type shows.</summary>
internal abstract class ShownType<TSource> : ObjectGraphType<TSource>
{
    /// <summary>Shows a value that is always there.</summary>
    protected FieldType Show<TGraphType>(string name, string description, Func<TSource, object?> value)
        where TGraphType : IGraphType =>
        Shown(typeof(NonNullGraphType<TGraphType>), name, description, value);

    /// <summary>Shows a value that may be missing.</summary>
    protected FieldType ShowAny<TGraphType>(string name, string description, Func<TSource, object?> value)
        where TGraphType : IGraphType =>
        Shown(typeof(TGraphType), name, description, value);

    /// <summary>Shows a short list that is always whole.</summary>
    protected FieldType ShowAll<TGraphType>(string name, string description, Func<TSource, object?> value)
        where TGraphType : IGraphType =>
        Shown(typeof(NonNullGraphType<ListGraphType<NonNullGraphType<TGraphType>>>), name, description, value);

    private FieldType Shown(Type type, string name, string description, Func<TSource, object?> value) =>
        AddField(new FieldType { Name = name, Description = description, Type = type, Resolver = new ValueOfSource(value) });

    // The engine's own resolvers wrap the context for each value, and are a dozen types more for each type of source.
    private sealed class ValueOfSource(Func<TSource, object?> value) : IFieldResolver
    {
        public ValueTask<object?> ResolveAsync(IResolveFieldContext context) => new(value((TSource)context.Source!));
    }
}
