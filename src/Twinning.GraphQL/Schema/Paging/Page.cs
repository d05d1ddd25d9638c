using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Paging;

/// <summary>A thing in a list and where it stands.</summary>
internal sealed record Edge(string Cursor, object Node);

/// <summary>A part of a list.</summary>
/// <param name="Edges">The things asked for.</param>
/// <param name="HasNextPage">Whether more follow.</param>
/// <param name="HasPreviousPage">Whether some come before.</param>
/// <param name="CountAsync">Counts the whole list, when asked.</param>
internal sealed record Page(IReadOnlyList<Edge> Edges, bool HasNextPage, bool HasPreviousPage, Func<Task<int>> CountAsync)
{
    /// <summary>Cuts a page out of a list at hand.</summary>
    public static Page Of<T>(IEnumerable<T> list, Func<T, long> id, Func<T, object> node, PageArguments page)
    {
        var all = list.OrderBy(id).ToList();
        var rest = all.Where(item => !(id(item) <= page.After) && !(id(item) >= page.Before));
        var part = (page.FromEnd ? rest.Reverse() : rest).Take(page.Size + 1).ToList();
        return Cut(part, id, node, page, () => Task.FromResult(all.Count));
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
        return Cut(part, row => row.Id, node, page, () => facts.CountAsync(cancellation));
    }

    private static Page Cut<T>(List<T> part, Func<T, long> id, Func<T, object> node, PageArguments page, Func<Task<int>> count)
    {
        var more = part.Count > page.Size;
        if (more)
        {
            part.RemoveAt(page.Size);
        }

        if (page.FromEnd)
        {
            part.Reverse();
        }

        return new Page(
            [.. part.Select(item => new Edge(PageArguments.CursorOf(id(item)), node(item)))],
            page.FromEnd ? page.Before is not null : more,
            page.FromEnd ? more : page.After is not null,
            count);
    }
}
