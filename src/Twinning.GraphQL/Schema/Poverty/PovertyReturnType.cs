using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty.Returns;
using Twinning.GraphQL.Querying;
using Twinning.GraphQL.Schema.Localities;
using Twinning.GraphQL.Schema.Statistics;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Poverty;

/// <summary>A recorded return, gated.</summary>
internal sealed record SeenReturn(PovertyReturnRow Row, PovertyPoint Point, Sight Sight) : Seen(Sight);

internal static class PovertyReturnReads
{
    public static async Task<SeenReturn> SeeAsync(IResolveFieldContext context, PovertyReturnRow row, Sight sight) =>
        (await SeeAsync(context, [row], sight))[0];

    public static async Task<IReadOnlyList<SeenReturn>> SeeAsync(IResolveFieldContext context, IReadOnlyList<PovertyReturnRow> rows, Sight sight)
    {
        var gate = context.RequestServices!.GetRequiredService<HouseholdGate>();
        var gated = await gate.ReadAsync(sight, null, [.. rows.Select(row => row.Year).Distinct()], [PublicTable.Statuses], context.CancellationToken);
        return [.. rows.Select(row => new SeenReturn(row, PovertyPoint.Of(row, gated.Shows(row.AreaId, row.Year)), sight))];
    }

    /// <summary>Reads the returns of all areas of a list with one batch.</summary>
    public static object OfArea(IResolveFieldContext<SeenArea> context)
    {
        var sight = context.Source.Sight;
        return Batches.At<long, Paging.Page>(context, async areas =>
        {
            var reader = context.RequestServices!.GetRequiredService<StoreReader>();
            var rows = (await reader.FactsAsync<PovertyReturnRow>(sight.Version, context.CancellationToken)).Where(row => areas.Contains(row.AreaId));
            return await NestedPages.ReadAsync<PovertyReturnRow, long>(context, Listings.Of<PovertyReturnListing>(), sight, rows, row => row.AreaId, id => [id]);
        }).Load(context.Source.Area.Id.Value);
    }
}

internal sealed class PovertyReturnType : ShownType<SeenReturn>
{
    public PovertyReturnType()
    {
        Name = "PovertyReturn";
        Description = "An official yearly return of poor and near-poor households (báo cáo kết quả rà soát).";
        Interface<NodeInterface>();
        Show<IdGraphType>("id", "The id; a correction keeps it.", seen => NodeId.Of("PovertyReturn", seen.Row.Id));
        Show<AreaType>("area", "The area it speaks of.", seen => seen.Sight.Area(new AreaId(seen.Row.AreaId)));
        Show<PopulationBaseType>("population", "Which households it counts.", seen => seen.Row.Population);
        Show<PovertyPointType>("figures", "Its figures.", seen => seen.Point);
        ShowAny<PovertyFlowType>(
            "poorFlow",
            "How the list of the poor moved during the year; for the office within its areas only, because small movements disclose families.",
            seen => HouseholdGate.SeesAll(seen.Sight, new AreaId(seen.Row.AreaId)) ? PovertyReturnMapping.ToDomain(seen.Row).Poor : null);
    }
}

internal sealed class PovertyFlowType : ShownType<PovertyFlow>
{
    public PovertyFlowType()
    {
        Name = "PovertyFlow";
        Description = "How a list of households moved during a year: end = start − exit + fallen back + newly poor + net change. Any part may be unknown.";
        ShowAny<LongGraphType>("start", "At the start of the year.", flow => flow.Start);
        ShowAny<LongGraphType>("exit", "Left the list (thoát).", flow => flow.Exit);
        ShowAny<LongGraphType>("fallenBack", "Came back to the list (tái).", flow => flow.FallenBack);
        ShowAny<LongGraphType>("newlyPoor", "New on the list (phát sinh).", flow => flow.NewlyPoor);
        ShowAny<LongGraphType>("netChange", "Net administrative change: moved, split, ended.", flow => flow.NetChange);
        ShowAny<LongGraphType>("end", "At the end of the year.", flow => flow.End);
    }
}
