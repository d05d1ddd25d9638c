using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Support.Needs;

/// <summary>Ranks the fields of a survey, the weakest side first: "yếu mặt nào giúp mặt đó".</summary>
/// <remarks>
/// <para>The motto is the programme's; how sides are compared is a convention of this software: the more severe need first; of two
/// equally severe ones the village's own priority decides, and a field it named goes before one it did not name; then the order of
/// <see cref="SupportFields.All"/>. So no two fields tie and the same survey is always ranked alike.</para>
/// <para>Fields that were not surveyed are not ranked: not surveyed is not the same as nothing wanting.</para>
/// </remarks>
public static class WeakestSide
{
    /// <summary>Ranks the needs of a survey.</summary>
    public static IReadOnlyList<RankedNeed> Rank(VillageSurvey survey)
    {
        List<VillageNeed> ordered =
        [
            .. survey.Needs
                .OrderByDescending(need => need.Severity)
                .ThenBy(need => need.Priority ?? int.MaxValue)
                .ThenBy(need => SupportFields.PlaceOf(need.Field)),
        ];
        return
        [
            .. ordered.Select((need, index) => new RankedNeed(
                index + 1,
                need,
                IsWeakest(need, ordered[0]),
                [.. RankingSteps.Of(need, ordered[0], index + 1 < ordered.Count ? ordered[index + 1] : null)])),
        ];
    }

    /// <summary>Returns the weakest fields of a survey: those of the highest severity found; none where nothing is wanting.</summary>
    public static IReadOnlyList<SupportField> FieldsOf(VillageSurvey survey) =>
        [.. Rank(survey).Where(ranked => ranked.IsWeakest).Select(ranked => ranked.Need.Field)];

    private static bool IsWeakest(VillageNeed need, VillageNeed first) => need.Severity == first.Severity && need.Severity > NeedSeverity.None;
}
