using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Classification;

/// <summary>The household lives in a house of a poor grade.</summary>
internal sealed class HouseOfPoorGrade(Indicator indicator, LegalSource source, IReadOnlyList<HouseGrade> poorGrades) : FactIndicatorRule(
    indicator,
    source,
    new Message("hộ gia đình đang ở trong nhà thiếu kiên cố hoặc nhà đơn sơ", "the household lives in a hardly solid or a makeshift house"))
{
    protected override bool? Has(HouseholdFindings findings) => findings.Dwelling.Grade is { } grade ? !poorGrades.Contains(grade) : null;
}
