using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Twinning.Domain.Localities;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Localities;

/// <summary>A recognition, whether it is held on the day asked for, and from where it is looked at.</summary>
internal sealed record SeenRecognition(long Id, NewRuralRecognition Recognition, bool IsHeld, Sight Sight) : Seen(Sight);

internal static class RecognitionReads
{
    /// <summary>Adds the recognitions of an area to its type; one batch for all areas of a list.</summary>
    public static void AddNewRuralRecognitions<T>(this ObjectGraphType<T> type, System.Func<T, Area> area)
        where T : Seen =>
        type.Field<NonNullGraphType<ListGraphType<NonNullGraphType<NewRuralRecognitionType>>>>("newRuralRecognitions")
            .Description("Its own recognitions as a new rural area and its filings for one; those of areas above, below or before it say nothing of it.")
            .Argument<BooleanGraphType>("held", "Only those held on the day asked for (true), or only those not (false).")
            .Resolve(context =>
            {
                var (sight, held) = (context.Source.Sight, context.GetArgument<bool?>("held"));
                return Batches.At<long, IEnumerable<SeenRecognition>>(context, async areas =>
                {
                    var seen = See(sight, await (await FactsAsync(context, sight)).Where(row => areas.Contains(row.AreaId)).ToListAsync(context.CancellationToken))
                        .Where(recognition => held is null || recognition.IsHeld == held)
                        .ToLookup(recognition => recognition.Recognition.Area.Value);
                    return id => seen[id];
                }).Load(area(context.Source).Id.Value);
            });

    public static async Task<SeenRecognition?> FindAsync(IResolveFieldContext context, Sight sight, long id) =>
        See(sight, await (await FactsAsync(context, sight)).Where(row => row.Id == id).ToListAsync(context.CancellationToken)).SingleOrDefault();

    /// <summary>Returns what areas below another hold on the day asked for; null where nothing of the kind is recorded at all.</summary>
    public static async Task<IReadOnlyList<NewRuralRecognition>?> HeldUnderAsync(IResolveFieldContext context, Sight sight, AreaId above)
    {
        var seen = See(sight, await (await FactsAsync(context, sight)).ToListAsync(context.CancellationToken));
        return seen.Count == 0
            ? null
            : [.. seen.Where(item => item.IsHeld && sight.Registers.Areas.IsUnder(item.Recognition.Area, above, sight.AsOf)).Select(item => item.Recognition)];
    }

    private static List<SeenRecognition> See(Sight sight, IEnumerable<NewRuralRecognitionRow> rows) =>
    [
        .. from row in rows
           let recognition = RecognitionMapping.ToDomain(row)
           orderby row.From, row.Id
           select new SeenRecognition(
               row.Id,
               recognition,
               NewRuralStatus.On(recognition.Area, sight.AsOf, sight.Registers.Areas, [recognition]).Count > 0,
               sight),
    ];

    private static Task<IQueryable<NewRuralRecognitionRow>> FactsAsync(IResolveFieldContext context, Sight sight) =>
        context.RequestServices!.GetRequiredService<StoreReader>().FactsAsync<NewRuralRecognitionRow>(sight.Version, context.CancellationToken);
}
