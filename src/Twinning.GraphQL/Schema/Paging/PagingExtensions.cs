using GraphQL;
using GraphQL.Builders;
using GraphQL.Types;

namespace Twinning.GraphQL.Schema.Paging;

/// <summary>Declares fields that give a list page by page.</summary>
internal static class PagingExtensions
{
    public static FieldBuilder<TSource, object> Pages<TSource, TNode>(this ObjectGraphType<TSource> type, string name, string description)
        where TNode : IGraphType => type
        .Field<NonNullGraphType<ConnectionType<TNode>>>(name)
        .Description(description)
        .Argument<IntGraphType>("first", $"How many to give from the start: 1 to {PageArguments.LargestSize}, {PageArguments.DefaultSize} when left out.")
        .Argument<StringGraphType>("after", "Begin after this cursor.")
        .Argument<IntGraphType>("last", $"How many to give from the end: 1 to {PageArguments.LargestSize}.")
        .Argument<StringGraphType>("before", "Stop before this cursor.");

    public static PageArguments Page(this IResolveFieldContext context) => PageArguments.From(context);
}
