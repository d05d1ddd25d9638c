using Twinning.Domain.Localities;
using Twinning.Domain.Support;
using Twinning.Domain.Support.Needs;
using static Twinning.Domain.Tests.Support.SomeSupport;

namespace Twinning.Domain.Tests.Support.Needs;

/// <summary>Short ways to write surveys in tests.</summary>
internal static class SomeSurvey
{
    public static readonly NeedEvidence Evidence = new("hộ chưa có nhà tiêu hợp vệ sinh", new Quantity(12, "hộ"));

    public static VillageSurvey Of(params VillageNeed[] needs) => new(new VillageId(7), 2019, Day("2019-01-15"), Document, needs);

    public static VillageNeed Need(SupportField field, int severity, int? priority = null) => new(field, severity, [Evidence], priority);

    public static string[] Codes(this VillageSurvey survey, params VillageSurvey[] others) => SurveyRules.Judge(survey, others).Codes();
}
