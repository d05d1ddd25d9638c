using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.Types;

namespace Twinning.GraphQL.Tests.Statistics.Interference;

/// <summary>Asks every field of every type, on the shortest way on which it is answered, and every argument of every field once.</summary>
internal sealed class EveryField(ISchema schema, EveryArgument arguments, Func<string, Task<bool>> ask, bool isBrief = false)
{
    /// <summary>How a question begins that asks several at once.</summary>
    public const string FirstOfSeveral = "a0: ";

    private const int Deepest = 5;
    private const int Together = 25;

    private readonly HashSet<string> _asked = [];
    private readonly Queue<Way> _ways = new();

    /// <summary>Gets the fields that were reached, as "Type.field".</summary>
    public IReadOnlySet<string> Asked => _asked;

    public async Task AskAsync()
    {
        Follow(schema.Query, "{", "}", 1);
        while (_ways.TryDequeue(out var way))
        {
            var name = $"{way.Of}.{way.Field.Name}";
            if (_asked.Contains(name) || arguments.Required(way.Field) is not { } required)
            {
                continue;
            }

            var type = way.Field.ResolvedType!.GetNamedType();
            if (!await AskAsync(way, type, required))
            {
                continue;
            }

            _asked.Add(name);
            foreach (var some in arguments.Others(way.Field).Take(isBrief ? 5 : int.MaxValue).Chunk(Together))
            {
                await AskAsync(way, [.. some.Select(given => $"{Call(way.Field, given)} {Short(type)}")]);
            }

            foreach (var part in Parts(type))
            {
                Follow(part, $"{way.Open} {Call(way.Field, required)} {{ {(part == type ? string.Empty : $"... on {part.Name} {{")}", $"{(part == type ? string.Empty : "}")} }} {way.Close}", way.Depth + 1);
            }
        }
    }

    // All leaves at once; where one of them is refused, each alone.
    private async Task<bool> AskAsync(Way way, IGraphType type, string required)
    {
        var leaves = Parts(type).SelectMany(part => Leaves(part).Select(leaf => part == type ? leaf : $"... on {part.Name} {{ {leaf} }}")).ToList();
        if (leaves.Count == 0)
        {
            return await ask($"{way.Open} {Call(way.Field, required)} {(Parts(type).Any() ? "{ __typename }" : string.Empty)} {way.Close}");
        }

        string Question(string leaf) => $"{way.Open} {Call(way.Field, required)} {{ {leaf} }} {way.Close}";
        if (await ask(Question(string.Join(' ', leaves))))
        {
            return true;
        }

        var isAnswered = false;
        foreach (var leaf in leaves)
        {
            isAnswered |= await ask(Question(leaf));
        }

        return isAnswered;
    }

    // Several at once; where one of them is refused, each alone.
    private async Task AskAsync(Way way, string[] calls)
    {
        if (!await ask($"{way.Open} {string.Join(' ', calls.Select((call, place) => $"a{place}: {call}"))} {way.Close}"))
        {
            foreach (var call in calls)
            {
                await ask($"{way.Open} {call} {way.Close}");
            }
        }
    }

    private void Follow(IComplexGraphType type, string open, string close, int depth)
    {
        foreach (var field in type.Fields.Where(field => depth <= Deepest && (depth == 1 || Parts(field.ResolvedType!.GetNamedType()).Any() || field.Arguments is { Count: > 0 })))
        {
            _ways.Enqueue(new Way(type.Name, field, open, close, depth));
        }
    }

    private static IEnumerable<IComplexGraphType> Parts(IGraphType type) => type switch
    {
        IObjectGraphType plain => [plain],
        IAbstractGraphType several => several.PossibleTypes,
        _ => [],
    };

    private static IEnumerable<string> Leaves(IComplexGraphType type) => type.Fields
        .Where(field => field.ResolvedType!.GetNamedType() is ScalarGraphType && (field.Arguments?.Count ?? 0) == 0).Select(field => field.Name);

    private static string Call(FieldType field, string given) => given.Length == 0 ? field.Name : $"{field.Name}({given})";

    // What of a list is enough to tell two answers apart.
    private static string Short(IGraphType type)
    {
        var part = Parts(type).FirstOrDefault();
        return part is null ? string.Empty
            : part.Fields.Find("nodes") is { } nodes ? $"{{ {string.Join(' ', Leaves(part))} nodes {Short(nodes.ResolvedType!.GetNamedType())} pageInfo {{ endCursor }} }}"
            : Leaves(part).ToList() is { Count: > 0 } leaves ? $"{{ {(Parts(type).Skip(1).Any() ? "__typename" : string.Join(' ', leaves.Where(leaf => leaf is "id" or "count" or "value" or "state" or "year").DefaultIfEmpty(leaves[0])))} }}"
            : "{ __typename }";
    }

    private sealed record Way(string Of, FieldType Field, string Open, string Close, int Depth);
}
