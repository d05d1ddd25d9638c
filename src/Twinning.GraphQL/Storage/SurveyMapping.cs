using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Twinning.Domain.Localities;
using Twinning.Domain.Support.Needs;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Storage;

/// <summary>Turns a survey into its rows and back.</summary>
internal static class SurveyMapping
{
    public static VillageSurvey ToDomain(VillageSurveyRow row, IEnumerable<VillageNeedRow> needs) => new(
        new VillageId(row.VillageId),
        row.Year,
        row.Day,
        row.Document,
        [.. needs.OrderBy(need => need.Field).Select(ToDomain)]);

    public static VillageNeed ToDomain(VillageNeedRow need) => new(
        need.Field, need.Severity, JsonSerializer.Deserialize<IReadOnlyList<NeedEvidence>>(need.Evidence)!, need.Priority);

    public static VillageSurveyRow ToRow(VillageSurvey survey, long id) => new()
    {
        Id = id,
        VillageId = survey.Village.Value,
        Year = survey.Year,
        Day = survey.Day,
        Document = survey.Document,
    };

    public static IEnumerable<VillageNeedRow> ToNeedRows(VillageSurvey survey, long id) => survey.Needs.Select(need => new VillageNeedRow
    {
        Id = id,
        Field = need.Field,
        Severity = need.Severity,
        Priority = need.Priority,
        Evidence = JsonSerializer.Serialize(need.Evidence),
    });
}
