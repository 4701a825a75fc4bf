package cases.one_of_form_names;

import java.util.Map;

final class Use {
    static void run() {
        Map<String, Object> none = Map.of();
        for (Schema.Payment payment : new Schema.Payment[] {
            new Schema.Payment.CardNumberForm("1", "x", none),
            new Schema.Payment.IbanForm("1", "x", none),
            new Schema.Payment.CashForm(Schema.Payment.CashForm.Cash.TRUE, null, none)
        }) {
            if (payment.toTree() == null) {
                throw new AssertionError(payment);
            }
        }
    }
}
