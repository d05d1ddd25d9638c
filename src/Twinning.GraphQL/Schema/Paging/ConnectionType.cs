using System.Linq;
using GraphQL.Types;
using GraphQL.Types.Relay;
using GraphQL.Types.Relay.DataObjects;

namespace Twinning.GraphQL.Schema.Paging;

/// <summary>A list that is read page by page (Relay connection).</summary>
internal sealed class ConnectionType<TNode> : ShownType<Page>
    where TNode : IGraphType
{
    public ConnectionType()
    {
        var node = typeof(TNode).Name[..^"Type".Length];
        Name = node + "Connection";
        Description = $"A list of {node} that is read page by page, in the order asked for, else by when they were first recorded.";
        ShowAll<TNode>("nodes", "The things on this page.", page => page.Edges.Select(edge => edge.Node));
        ShowAll<EdgeType<TNode>>("edges", "The things on this page, each with its cursor.", page => page.Edges);
        Show<PageInfoType>("pageInfo", "Where this page stands in the list.", page => new PageInfo
        {
            HasNextPage = page.HasNextPage,
            HasPreviousPage = page.HasPreviousPage,
            StartCursor = page.Edges.Count == 0 ? null : page.Edges[0].Cursor,
            EndCursor = page.Edges.Count == 0 ? null : page.Edges[^1].Cursor,
        });
        Field<NonNullGraphType<IntGraphType>>("totalCount")
            .Description("How many there are on all pages.")
            .ResolveAsync(async context => await context.Source.CountAsync());
    }
}

/// <summary>A thing in a list and its cursor.</summary>
internal sealed class EdgeType<TNode> : ShownType<Edge>
    where TNode : IGraphType
{
    public EdgeType()
    {
        var node = typeof(TNode).Name[..^"Type".Length];
        Name = node + "Edge";
        Description = $"A {node} in a list.";
        Show<StringGraphType>("cursor", "Where it stands; give it as after or before to go on from here.", edge => edge.Cursor);
        Show<TNode>("node", "The thing itself.", edge => edge.Node);
    }
}
