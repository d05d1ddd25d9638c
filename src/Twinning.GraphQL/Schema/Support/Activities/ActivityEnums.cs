using Twinning.Domain.Support.Activities;

namespace Twinning.GraphQL.Schema.Support.Activities;

internal sealed class OccasionType : EnumType<Occasion>
{
    public OccasionType()
        : base("Occasion", "On which occasion support is given (dịp).")
    {
        Value(Occasion.LunarNewYear, "Lunar new year (Tết Nguyên đán).");
        Value(Occasion.MidAutumn, "Mid-autumn festival (Tết Trung thu).");
        Value(Occasion.WarInvalidsDay, "War invalids and martyrs day, 27 July (ngày Thương binh - Liệt sĩ).");
        Value(Occasion.GreatUnityFestival, "Festival of great national unity, 18 November (Ngày hội Đại đoàn kết toàn dân tộc).");
        Value(Occasion.ArmyDay, "Founding day of the people's army, 22 December (ngày thành lập Quân đội).");
        Value(Occasion.SchoolOpening, "Opening of the school year (khai giảng).");
        Value(Occasion.PreHarvest, "The hunger before the harvest (giáp hạt).");
        Value(Occasion.DisasterRelief, "Relief after a disaster (cứu trợ thiên tai).");
    }
}

internal sealed class ContributionKindType : EnumType<ContributionKind>
{
    public ContributionKindType()
        : base("ContributionKind", "What kind of thing is contributed (hình thức hỗ trợ). Kinds are never added to one another.")
    {
        Value(ContributionKind.Money, "Money that is given (tiền).");
        Value(ContributionKind.Goods, "Goods: rice, seedlings, cattle, gift portions (hiện vật).");
        Value(ContributionKind.WorkDays, "Days of work (ngày công).");
        Value(ContributionKind.Loan, "Money that is lent (cho vay, vốn xoay vòng).");
        Value(ContributionKind.Scholarship, "Money paid to pupils by the month (học bổng, đỡ đầu học sinh).");
    }
}

internal sealed class ContributionStageType : EnumType<ContributionStage>
{
    public ContributionStageType()
        : base("ContributionStage", "Whether a contribution was promised or handed over; the two are counted apart.")
    {
        Value(ContributionStage.Delivered, "It was handed over (đã thực hiện).");
        Value(ContributionStage.Committed, "It was promised (cam kết).");
    }
}

internal sealed class ContributionSourceType : EnumType<ContributionSource>
{
    public ContributionSourceType()
        : base("ContributionSource", "Where a contribution comes from (nguồn).")
    {
        Value(ContributionSource.AgencyBudget, "The agency's own budget (kinh phí cơ quan).");
        Value(ContributionSource.Staff, "The agency's staff (cán bộ, công chức đóng góp).");
        Value(ContributionSource.Enterprise, "An enterprise (doanh nghiệp).");
        Value(ContributionSource.Benefactor, "A benefactor (nhà hảo tâm).");
        Value(ContributionSource.NotStated, "The report does not say (chưa nêu nguồn).");
    }
}

internal sealed class ValuationBasisType : EnumType<ValuationBasis>
{
    public ValuationBasisType()
        : base("ValuationBasis", "What the declared value of goods rests on (căn cứ định giá).")
    {
        Value(ValuationBasis.Invoice, "An invoice (hóa đơn).");
        Value(ValuationBasis.MarketPrice, "The price on the local market (giá thị trường địa phương).");
        Value(ValuationBasis.GiverStatement, "What the giver says (giá do bên tặng kê khai).");
        Value(ValuationBasis.Norm, "A norm set by a document (định mức theo văn bản).");
    }
}
