using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Paging;

/// <summary>A thing in a list and where it stands.</summary>
/// <param name="Place">Writes the cursor, when asked.</param>
/// <param name="Node">The thing.</param>
internal sealed record Edge(Func<string> Place, object Node)
{
    public string Cursor => Place();
}

/// <summary>A part of a list.</summary>
/// <param name="Edges">The things asked for.</param>
/// <param name="HasNextPage">Whether more follow.</param>
/// <param name="HasPreviousPage">Whether some come before.</param>
/// <param name="CountAsync">Counts the whole list, when asked.</param>
internal sealed record Page(IReadOnlyList<Edge> Edges, bool HasNextPage, bool HasPreviousPage, Func<Task<int>> CountAsync)
{
    /// <summary>Puts other things in the places of its own.</summary>
    public Page Showing(Func<object, object> node) => this with { Edges = [.. Edges.Select(edge => edge with { Node = node(edge.Node) })] };

    /// <summary>Cuts a page out of a list at hand.</summary>
    public static Page Of<T>(IEnumerable<T> list, Func<T, long> id, Func<T, object> node, PageArguments page)
    {
        var all = list.OrderBy(id).ToList();
        var rest = all.Where(item => !(id(item) <= page.After) && !(id(item) >= page.Before));
        var part = (page.FromEnd ? rest.Reverse() : rest).Take(page.Size + 1).ToList();
        return Cut(part, item => PageArguments.CursorOf(id(item)), node, page.Size, page.FromEnd, page.After is not null, page.Before is not null, () => Task.FromResult(all.Count));
    }

    /// <summary>Reads a page of facts: one command, and one more when the whole is to be counted.</summary>
    public static async Task<Page> OfAsync<T>(IQueryable<T> facts, Func<T, object> node, PageArguments page, CancellationToken cancellation)
        where T : FactRow
    {
        var rest = facts;
        if (page.After is { } after)
        {
            rest = rest.Where(row => row.Id > after);
        }

        if (page.Before is { } before)
        {
            rest = rest.Where(row => row.Id < before);
        }

        var ordered = page.FromEnd ? rest.OrderByDescending(row => row.Id) : rest.OrderBy(row => row.Id);
        var part = await ordered.Take(page.Size + 1).ToListAsync(cancellation);
        return Cut(part, row => PageArguments.CursorOf(row.Id), node, page.Size, page.FromEnd, page.After is not null, page.Before is not null, () => facts.CountAsync(cancellation));
    }

    /// <summary>Makes a page of what was read for it: one more than its size where the list goes on.</summary>
    public static Page Cut<T>(
        List<T> part, Func<T, string> cursor, Func<T, object> node, int size, bool fromEnd, bool hasAfter, bool hasBefore, Func<Task<int>> count)
    {
        var more = part.Count > size;
        if (more)
        {
            part.RemoveAt(size);
        }

        if (fromEnd)
        {
            part.Reverse();
        }

        return new Page(
            [.. part.Select(item => new Edge(() => cursor(item), node(item)))],
            fromEnd ? hasBefore : more,
            fromEnd ? more : hasAfter,
            count);
    }
}
